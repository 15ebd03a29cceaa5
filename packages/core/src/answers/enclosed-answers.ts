import type { Account } from './account.ts'

/**
 * An answer that is said to be in an attachment, where the attachment is here but does not repeat the question: a person should look
 * whether it is in there.
 *
 * @param enclosedBy the names of the files that were attached to a letter
 */
export function withEnclosures(
  accounts: readonly Account[],
  enclosedBy: (letter: number) => readonly string[],
): Account[] {
  return accounts.map((account) => {
    const files = account.outcome === 'missing-attachment' && account.letter !== null ? enclosedBy(account.letter) : []
    if (files.length === 0) return account
    const where = files.length === 1 ? `the attachment ${files[0]}` : `one of ${files.length} attachments`
    return { ...account, outcome: 'answered', sure: false, why: `the answer is said to be in ${where}` }
  })
}
