import { typedValues } from '../answers/values/read-value.ts'
import { askedKinds, VALUE_KINDS, type ValueKind } from '../answers/values/value-kind.ts'
import { dayNumber, isCalendarDate, type PartialDate } from '../model/calendar-date.ts'
import type { Outcome } from '../model/reading.ts'
import { compareValues, dropped, type Verdict } from './compare-values.ts'
import { type QuestionScope, questionScope, subjectDifference, subjectLikeness } from './question-scope.ts'

/** An answer with its question and the day of the reply. */
export interface ToldAnswer {
  readonly question: string
  readonly outcome: Outcome
  readonly answer: string
  readonly date: PartialDate | null
  /** False where another reading is close. */
  readonly sure: boolean
}

/** Of what two answers speak that were compared. */
export type ComparedKind = 'held' | Exclude<ValueKind, 'text'>

export type AnswerVerdict = (Verdict & { readonly of: ComparedKind | null }) | null

/** Questions of which fewer words agree have nothing to do with each other. */
const LIKE = 0.5
/** Days in which nobody looks for what was made or thrown away. */
const SOON = 92

/** Compares what was asked, then the period, then the answers. Null where the questions have nothing in common. */
export function compareAnswers(one: ToldAnswer, two: ToldAnswer): AnswerVerdict {
  const [scope, other] = [questionScope(one.question), questionScope(two.question)]
  if (subjectLikeness(scope, other) < LIKE) return null
  const drop = (why: string): AnswerVerdict => ({ ...dropped(why), of: null })
  const difference = subjectDifference(scope, other)
  if (difference.length > 0) return drop(`they do not ask the same: ${difference.join(', ')}`)
  if (scope.isNegated !== other.isNegated) return drop('one asks whether it is not so')
  if (scope.period !== other.period) return drop(`another period: ${scope.period || 'none'}, ${other.period || 'none'}`)
  if (scope.time !== other.time) return drop('another time')
  if (!one.sure || !two.sure) return drop('an answer was not read for sure')
  const [first, second] = inOrder(one, two)
  const days = daysBetween(first, second)
  return compareHolding(first, second, scope, days) ?? compareTold(first, second, scope, days)
}

function inOrder(one: ToldAnswer, two: ToldAnswer): [ToldAnswer, ToldAnswer] {
  return one.date !== null && two.date !== null && one.date > two.date ? [two, one] : [one, two]
}

function daysBetween(one: ToldAnswer, two: ToldAnswer): number | null {
  return isCalendarDate(one.date) && isCalendarDate(two.date) ? dayNumber(two.date) - dayNumber(one.date) : null
}

const WITHHELD = /\b(?:exempt|exemptions?|withh[eo]ld\w*|we (?:do )?hold|is held|are held)\b/i
const COST = /\b(?:cost limit|appropriate limit|exceed\w*|hours)\b/i
const NOTHING = /^\W*(?:no|none|nil|n\/a|not)\b/i

/** Not held here, and held there: given, or withheld. Null where neither says that it is not held. */
function compareHolding(one: ToldAnswer, two: ToldAnswer, scope: QuestionScope, days: number | null): AnswerVerdict {
  const isDenied = (told: ToldAnswer) => told.outcome === 'not-held'
  if (!isDenied(one) && !isDenied(two)) return null
  if (isDenied(one) && isDenied(two)) return { kind: 'fits', of: 'held' }
  const drop = (why: string): AnswerVerdict => ({ ...dropped(why), of: 'held' })
  if (!showsHeld(isDenied(one) ? two : one)) return drop('the other answer does not show that it is held')
  if (scope.time === 'moving') return drop('its period moves with the day of the reply')
  if (!hasPeriod(scope) && days === null) return drop('a reply has no date')
  if (!hasPeriod(scope) && days! > SOON) return drop('it may have come or gone between the replies')
  const [denied, held] = ['not held', 'held']
  return isDenied(one)
    ? { kind: 'contradiction', one: denied, two: held, of: 'held' }
    : { kind: 'contradiction', one: held, two: denied, of: 'held' }
}

function hasPeriod({ period }: QuestionScope): boolean {
  return /\b(?:19|20)\d\d/.test(period)
}

function showsHeld({ outcome, answer }: ToldAnswer): boolean {
  if (outcome === 'refused') return WITHHELD.test(answer) && !COST.test(answer)
  return (outcome === 'answered' || outcome === 'partly-answered') && answer.trim() !== '' && !NOTHING.test(answer)
}

/** Words that say in which way a value is counted. */
const COUNTED =
  /\b(?:exclud\w+|includ\w+|excl|incl|net|gross|of which|only|fewer|less than|more than|over|under|at least|up to|to date)\b/gi

function compareTold(one: ToldAnswer, two: ToldAnswer, scope: QuestionScope, days: number | null): AnswerVerdict {
  const drop = (why: string): AnswerVerdict => ({ ...dropped(why), of: null })
  if (one.outcome !== 'answered' || two.outcome !== 'answered') return drop('not both are answered in full')
  const kinds = askedKinds(one.question).filter((kind) => askedKinds(two.question).includes(kind))
  const asked =
    kinds.length > 0 ? kinds : VALUE_KINDS.filter((kind) => kind === 'number' && /^\W*number/i.test(one.question))
  if (asked.length === 0) return drop('they ask for nothing that can be compared')
  const [first, second] = [typedValues(asked, one.answer, one.question), typedValues(asked, two.answer, two.question)]
  let last: AnswerVerdict = drop('they ask for a name, which is not compared')
  for (const [i, kind] of asked.entries()) {
    if (kind === 'text') continue
    const counted = kind === 'number' || kind === 'money'
    if (counted && wayOfCounting(one.answer) !== wayOfCounting(two.answer)) {
      last = { ...dropped('counted in another way'), of: kind }
      continue
    }
    const verdict = { ...compareValues(first[i]!, second[i]!, scope, days), of: kind }
    if (verdict.kind !== 'dropped') return verdict
    last = verdict
  }
  return last
}

function wayOfCounting(answer: string): string {
  return (answer.match(COUNTED) ?? []).map((word) => word.toLowerCase()).join(' ')
}
