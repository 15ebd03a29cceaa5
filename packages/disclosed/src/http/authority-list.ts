import type { AuthorityAccount, Share } from '@disclosed/core/views'

export const AUTHORITY_SORTS = ['-requests', 'authority', '-late', '-days', '-withheld', '-ignored'] as const
export type AuthoritySort = (typeof AUTHORITY_SORTS)[number]

/** Those whose name has all the words, in any of the ways in which it is written. */
export function filterAuthorities(accounts: readonly AuthorityAccount[], q: string): AuthorityAccount[] {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean)
  return accounts.filter(({ variants }) => {
    const text = variants.join(' ').toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

/** Shares by the end of their interval that is sure: of three requests nobody is the worst. Those that are alike go by name. */
const VALUES: Readonly<Record<AuthoritySort, (account: AuthorityAccount) => number>> = {
  authority: () => 0,
  '-requests': ({ requests }) => requests,
  '-late': ({ late }) => lowOf(late),
  '-days': ({ medianDays }) => medianDays ?? -1,
  '-withheld': ({ withheld }) => lowOf(withheld),
  '-ignored': ({ ignored }) => lowOf(ignored),
}

export function sortAuthorities(accounts: readonly AuthorityAccount[], sort: AuthoritySort): AuthorityAccount[] {
  const value = VALUES[sort]
  return accounts.toSorted(
    (a, b) => value(b) - value(a) || (a.authority.toLowerCase() < b.authority.toLowerCase() ? -1 : 1),
  )
}

function lowOf(share: Share | null): number {
  return share === null ? -1 : share.low
}
