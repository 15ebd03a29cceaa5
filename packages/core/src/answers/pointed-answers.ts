import type { Outcome } from '../model/reading.ts'
import type { CollectedQuestion } from '../questions/collect-questions.ts'
import type { Account } from './account.ts'
import { eachGroundOnce } from './relied-grounds.ts'

/** "See 6", "As 2.", "Please see the answer to question 19, the same applies". */
const POINTS =
  /^\W*(?:please )?(?:see|refer to|as(?: per| in| for| at| with)?|same as|ditto|covered (?:by|in)|answered (?:by|in|at|under)) (?:our |the |my )?(?:(?:answers?|response|reply) (?:(?:to|at|for|under|given to) )?)?(?:questions?|q|qu|points?|parts?|items?|no)?\.? ?\(?(\d{1,2})\)?(?:\(?([a-h])\)?)?(?=[,.;:)]?(?:\s|$))(?!\s(?!above|below|and|the same)\w)/i
/** A pointer says little else. */
const LONGEST = 120

/** Outcomes that an answer takes over from the one it points to. */
const TAKEN_OVER: ReadonlySet<Outcome> = new Set([
  'refused',
  'neither-confirmed-nor-denied',
  'not-held',
  'not-applicable',
  'missing-attachment',
  'elsewhere',
])

/** "Part c) is withheld for the same reason.", "The same exemption applies." */
const SAME_REASON =
  /\b(?:for|on)\s(?:the|these)\ssame\s(?:reasons?|grounds?|basis)\b|\bsame\s(?:exemptions?|exceptions?)\s(?:also\s)?appl/i

/** An answer that only points to another one comes to the same, with the same grounds. */
export function followPointers(questions: readonly CollectedQuestion[], accounts: readonly Account[]): Account[] {
  return accounts.map((account, i) => {
    if (account.outcome === 'refused' && account.grounds.length === 0 && SAME_REASON.test(account.answer?.text ?? ''))
      return { ...account, grounds: accounts.slice(0, i).findLast(({ grounds }) => grounds.length > 0)?.grounds ?? [] }
    if (account.answer === null || account.answer.text.length > LONGEST) return account
    if (account.outcome !== 'answered' && account.outcome !== 'not-applicable') return account
    const match = POINTS.exec(account.answer.text)
    const target = match === null ? undefined : accounts[indexOf(questions, i, match)]
    if (target === undefined || target.outcome === null || !TAKEN_OVER.has(target.outcome)) return account
    return {
      ...account,
      outcome: target.outcome,
      sure: false,
      why: `points to the answer to question ${match![1]}${match![2] ?? ''}`,
      grounds: eachGroundOnce([...account.grounds, ...target.grounds]),
    }
  })
}

function indexOf(questions: readonly CollectedQuestion[], own: number, [, number, letter]: RegExpExecArray): number {
  const path = letter === undefined ? [number] : [number, letter.toLowerCase()]
  const { part } = questions[own]!
  return questions.findIndex(
    (question, i) => i !== own && question.part === part && question.path.join('.') === path.join('.'),
  )
}
