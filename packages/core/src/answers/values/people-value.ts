import type { Span } from '../../model/page.ts'
import { tokensOf } from '../../text/tokens.ts'
import { valuesIn } from '../../text/values.ts'
import { countsInWords } from './count-words.ts'
import { isApproximate } from './number-value.ts'
import type { FoundValue } from './typed-value.ts'
import { unsure } from './unsure.ts'

type People = 'people' | 'posts' | 'FTE'

interface PeopleCount extends Span {
  readonly value: number
  readonly unit: People
}

const FULL_TIME = '(?:f\\.?t\\.?e\\.?s?|w\\.?t\\.?e\\.?s?|(?:full|whole)[ -]time[ -]equivalents?)'
const FTE_BEHIND = new RegExp(`^\\s?(?:x\\s)?(?:\\((?=f|w))?(?:\\p{L}+\\s){0,2}${FULL_TIME}\\b`, 'iu')
/** "40% of a full-time post", "half of one FTE". */
const SHARE_OF_POST =
  /^\s?(?:% |per ?cent )?(?:of )?(?:(?:an?|one|1|the) )?(?:full[ -]time (?:equivalent|post|role|officer|employee|position)|f\.?t\.?e|w\.?t\.?e|(?:one )?post)\b/i

const PERSON =
  '(?:people|persons?|staff|employees?|officers?|individuals?|members?|workers?|managers?|administrators?|co-?ordinators?|assistants?|advis[eo]rs?|clerks?|wardens?|leads?|inspectors?|colleagues|solicitors?|lawyers?|executives?|analysts?|specialists?|apprentices?|trainees?|\\(?(?:full|part)[ -]time)'
const POST = '(?:posts?|roles?|positions?)'
const WORDS_BETWEEN = "(?:[\\p{L}’'/&-]{1,20},?\\s{1,2}){0,5}"
const PEOPLE_BEHIND = new RegExp(
  `^\\s{0,2}(?:no\\.\\s|x\\s{1,2}|\\(\\w{1,9}\\)\\s)?${WORDS_BETWEEN}(?:(${PERSON})|(${POST}))\\b`,
  'iu',
)
/** "A team of three", "we have 4". */
const PEOPLE_BEFORE =
  /\b(?:team|staff|unit|group|department|establishment|headcount)\s(?:of|is|comprises|consists of|has)\s(?:just\s|only\s|approximately\s|about\s)?$/i
const ABOUT_WORDS: ReadonlySet<string> = new Set([
  'approximately',
  'approx',
  'about',
  'around',
  'circa',
  'only',
  'just',
  'answer',
  'total',
  'x',
])

/** No such post: "nobody", "no staff are employed", "we do not have a dedicated officer". */
const NOBODY =
  /^\W*(?:none|nobody|zero|nil)\b|\bno[ -]?(?:one|body)\b|\bno (?:[\p{L}-]{1,15} ){0,4}(?:staff|employees?|officers?|persons?|people|posts?|members?|individuals?|team)\b|(?:\bnot|n['’]t) (?:currently )?(?:employ|have|an?|any)\b(?: [\p{L}-]{1,15}){0,6} (?:staff|employees?|officers?|persons?|people|posts?|members?|individuals?|one|anyone|anybody)\b|(?:\bnot|n['’]t) (?:currently )?employ any(?:one|body)\b|\bthere (?:is|are|has been|have been) (?:not|nobody|no[ -]one|none)\b/iu
/** Only part of somebody's time, in hours or a share: heads and posts say different things. */
const PART_OF_TIME =
  /\b(?:hours?|hrs?)\b(?! of)|\bjob[ -]shar|\b\d{1,2}(?:\.\d)?% of (?:their|his|her|its|that|the|this|these)\b/i
const VARIES =
  /\b(?:var(?:y|ies)|depend(?:s|ing)|fluctuat\w+|cannot (?:say|be|quantify)|difficult to|not possible|impossible)\b/i
/** Somebody more is named than was counted. */
const MORE_BESIDES =
  /\b(?:in addition|as well as|supported by|also (?:acts?|assists?|helps?))\b[^.]{0,60}\b(?:officers?|managers?|staff|teams?|colleagues|assistants?)\b/i
const RANGE =
  /\b(?:between|up to|at least|more than|over|fewer than|less than|or more|minimum of|maximum of)\s(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)|\d\s?[-–]\s?\d|\b(?:one|two|three|four|five|six|seven|eight|nine|\d{1,3}) (?:or|to) (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\b/i
const DEALS = /\b(?:deal|handle|process|respond|administer|work|manage|co-?ordinate)\w*\b/i
/** "7 members of staff deal with …": so near behind the number stands what they do. */
const NEAR = 50

/**
 * How many people an answer states. Full-time equivalents count before heads where both are stated; several counts are
 * one only where the first is their sum; nobody dedicated and somebody besides is unsure.
 */
export function readPeople(answer: string): FoundValue {
  if (RANGE.test(answer)) return unsure('number', 'it states a range', answer)
  const counts = peopleCounts(answer)
  const inFullTime = counts.filter(({ unit }) => unit === 'FTE')
  const heads = counts.filter(({ unit }) => unit !== 'FTE')
  if (inFullTime.length > 0) {
    const one = oneOf(answer, inFullTime)
    return one === null ? unsure('number', 'it states several full-time equivalents', answer) : value(answer, one)
  }
  if (VARIES.test(answer)) return unsure('number', 'it says that the number varies', answer)
  const nobody = NOBODY.exec(answer)
  if (nobody !== null && heads.length === 0) {
    if (PART_OF_TIME.test(answer)) return unsure('number', 'it states a share of working time', answer)
    return value(answer, { value: 0, unit: 'people', start: nobody.index, end: nobody.index + nobody[0].length })
  }
  const one = oneOf(answer, heads)
  if (one === null) return unsure('number', heads.length === 0 ? 'it states no number' : 'it states several', answer)
  if (
    nobody !== null &&
    !(one.end < nobody.index && DEALS.test(answer.slice(one.end, Math.min(nobody.index, one.end + NEAR))))
  )
    return unsure('number', 'it says nobody, and a number besides', answer)
  if (PART_OF_TIME.test(answer)) return unsure('number', 'it states hours or a share of working time', answer)
  if (MORE_BESIDES.test(answer.slice(one.end))) return unsure('number', 'it names others besides', answer)
  return value(answer, one)
}

function value(answer: string, { value: number, unit, start, end }: PeopleCount): FoundValue {
  return { kind: 'number', value: number, unit, approximate: isApproximate(answer, start), passage: { start, end } }
}

/** The count that stands for all: the only one, one said twice, or a total in front of its parts. */
function oneOf(answer: string, counts: readonly PeopleCount[]): PeopleCount | null {
  const first = counts[0]
  if (first === undefined) return null
  const others = counts.slice(1).reduce((sum, { value }) => sum + value, 0)
  const isSame = counts.every(({ value }, i) => value === first.value && (i === 0 || !isAdded(answer, counts[i]!)))
  return isSame || (counts.length > 2 && Math.abs(others - first.value) < 1e-9) ? first : null
}

/** "1 manager and 1 officer" are two. */
function isAdded(answer: string, { start }: Span): boolean {
  return /(?:\band|[,&+])\s{0,2}$/i.test(answer.slice(Math.max(0, start - 6), start))
}

function peopleCounts(answer: string): PeopleCount[] {
  const numbers = [
    ...valuesIn(answer).map(({ number, unit, start, end }) => ({ value: number, unit, start, end })),
    ...countsInWords(answer).map((count) => ({ ...count, unit: null })),
    ...countedRoles(answer),
  ].sort((a, b) => a.start - b.start)
  return numbers.flatMap((number, i) => {
    const unit = unitOf(answer, number)
    if (unit === null || isWhole(answer, numbers[i - 1], number)) return []
    const { start, end } = number
    return [{ value: number.unit === '%' ? number.value / 100 : number.value, unit, start, end }]
  })
}

/** "80% of one FTE": the one is what the share is of. */
function isWhole(answer: string, share: Span | undefined, { start }: Span): boolean {
  return share !== undefined && /^\s?of\s{1,2}$/i.test(answer.slice(share.end, start))
}

/** "4 x wardens", "3 x FTE": the sign touches what it multiplies, and a number with it is no sum of money. */
function countedRoles(answer: string) {
  return [...answer.matchAll(/(?<![\w.,])(\d{1,3}(?:\.\d{1,2})?)(?=(?:fte|wte|no\.)\b|x\s)/gi)].map((match) => ({
    value: Number(match[1]),
    unit: null,
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function unitOf(
  answer: string,
  { value, unit, start, end }: { value: number; unit: string | null } & Span,
): People | null {
  const behind = answer.slice(end, end + 90)
  if (unit === '%') return value >= 1 && SHARE_OF_POST.test(behind) ? 'FTE' : null
  if (unit !== null) return null
  if (FTE_BEHIND.test(behind) || (value < 1 && SHARE_OF_POST.test(behind))) return 'FTE'
  const people = PEOPLE_BEHIND.exec(behind)
  if (people !== null) return people[2] === undefined ? 'people' : 'posts'
  if (PEOPLE_BEFORE.test(answer.slice(Math.max(0, start - 60), start)) || isBare(answer, { start, end }))
    return 'people'
  return null
}

/** The answer is the number and no more: "About 3." */
function isBare(answer: string, { start, end }: Span): boolean {
  const rest = [answer.slice(0, start), answer.slice(end)].flatMap((words) => tokensOf(words).words)
  return rest.every((word) => ABOUT_WORDS.has(word))
}
