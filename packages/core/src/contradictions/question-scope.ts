import { isContentWord, stemOf, tokensOf } from '../text/tokens.ts'

/** What a question is about, apart from how it is put. */
export interface QuestionScope {
  /** The stems of its content words. */
  readonly subject: ReadonlySet<string>
  /** Years, months, days and other figures that it names, in order. */
  readonly period: string
  /** `fixed`: of a named period, or of something that happened once; `ever`: of all time until now; `moving`: its period moves with the day; `now`: how it is. */
  readonly time: 'fixed' | 'ever' | 'moving' | 'now'
  /** It asks whether something is not so. */
  readonly isNegated: boolean
}

/** How questions are put, and who is asked: no part of what they are about. */
const NEUTRAL = new Set(
  `number numbers figure figures total overall copy copies send tell confirm state like know many much amount council authority
   trust force department agency police board company organisation year years calendar financial period carried made
   there currently has ever been any`.split(/\s+/),
)
const MONTHS = new Set(
  'january february march april may june july august september october november december'.split(' '),
)
const NEGATIONS = /\b(?:not|never|no longer)\b|n['’]t\b/gi
const MOVING =
  /\b(?:last|past|previous|latest|most recent|next|current|currently|so far|to date|this (?:year|month|quarter)|annual|each year|per year|a year)\b/i
/** "last inspected before 2020" is one day. */
const BOUND = /\b(?:before|until|up to|by)\s(?:the\s)?(?:\w+\s){0,3}(?:19|20)\d\d\b/i
const EVER = /\b(?:ever|at any time|have you|has the \w+|have there)\b/i
const PAST = /\b(?:did|was|were|had)\b/i
const YEAR = /\b(?:19|20)\d\d\b/

export function questionScope(question: string): QuestionScope {
  const subject = new Set<string>()
  const period = new Set<string>()
  const words = tokensOf(question.replaceAll(/\b((?:19|20)\d\d)\s?[-–/]\s?(?:20)?(\d\d)\b/g, '$1/$2')).words
  for (const [at, word] of words.entries()) {
    if (/\d/.test(word)) period.add(word)
    else if (MONTHS.has(word) && /\d/.test(`${words[at - 1] ?? ''}${words[at + 1] ?? ''}`)) period.add(word)
    else if (isContentWord(word) && !NEUTRAL.has(word)) subject.add(stemOf(word))
  }
  return {
    subject,
    period: [...period].join(' '),
    time: timeOf(question),
    isNegated: (question.match(NEGATIONS)?.length ?? 0) % 2 === 1,
  }
}

function timeOf(question: string): QuestionScope['time'] {
  if (BOUND.test(question)) return 'fixed'
  if (MOVING.test(question)) return 'moving'
  if (YEAR.test(question)) return 'fixed'
  if (EVER.test(question)) return 'ever'
  return PAST.test(question) ? 'fixed' : 'now'
}

/** Words of one subject that the other does not have, both ways. */
export function subjectDifference(one: QuestionScope, two: QuestionScope): string[] {
  const lacking = (from: QuestionScope, other: QuestionScope) =>
    [...from.subject].filter((word) => !other.subject.has(word))
  return [...lacking(one, two), ...lacking(two, one)]
}

/** The share of words that both subjects have. */
export function subjectLikeness(one: QuestionScope, two: QuestionScope): number {
  const all = new Set([...one.subject, ...two.subject]).size
  return all === 0 ? 0 : 1 - subjectDifference(one, two).length / all
}
