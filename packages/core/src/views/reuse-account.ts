import type { PartialDate } from '../model/calendar-date.ts'
import type { Span } from '../model/page.ts'
import type { Cite, Finding } from '../model/reading.ts'
import type { OwnWords } from '../passages/own-words.ts'
import { firstWord, sentenceCount, spanOfSentence } from '../passages/passage-words.ts'
import { OWN, type Passage, reusedText } from '../passages/passages.ts'
import { type WeighingShare, weighingShare } from '../passages/weighing-share.ts'

/** A letter of an authority that is compared with the others. */
export interface ReuseLetter extends OwnWords {
  /** Names the case that it belongs to. */
  readonly case: string
}

/** Where a span of a letter stands; `letter` is its index. */
export type CiteLetter = (letter: number, span: Span) => Cite

export interface PassageUser {
  readonly case: string
  readonly authority: string | null
  readonly date: PartialDate | null
  readonly cite: Cite
}

/** A passage that stands in letters of several cases. */
export interface SharedPassage {
  /** From 1. */
  readonly number: number
  readonly words: number
  /** Whether it has the same words wherever it stands. */
  readonly verbatim: boolean
  /** One for each case, the first use first. */
  readonly uses: readonly PassageUser[]
}

/** A letter that weighs the public interest, and what of that was written for its case. */
export interface WeighingLetter extends WeighingShare {
  readonly case: string
  readonly authority: string | null
  readonly date: PartialDate | null
  /** Numbers of the passages that it has in common with earlier letters. */
  readonly passages: readonly number[]
}

export interface ReuseAccount {
  readonly cases: number
  readonly letters: number
  /** Words of the authorities' own, and those of them that stand in letters of several cases. */
  readonly words: number
  readonly shared: number
  readonly passages: readonly SharedPassage[]
  readonly weighings: readonly WeighingLetter[]
  /** `others`: the cases of which each letter has the words, too. */
  readonly findings: readonly { readonly case: string; readonly others: readonly string[]; readonly finding: Finding }[]
}

/** What the letters have in common. With `only`, what this case has in common with others. */
export function reuseAccount(letters: readonly ReuseLetter[], cite: CiteLetter, only: string | null): ReuseAccount {
  const ordered = letters.map((letter, index) => ({ letter, index })).toSorted(byDate)
  const inOrder = ordered.map(({ letter }) => letter)
  const { passages, uses } = reusedText(inOrder)
  const isMeant = (at: number) => only === null || inOrder[at]!.case === only
  const meant = passages.filter((passage) => passage.uses.some((use) => isMeant(use.letter)))
  const citeAt: CiteLetter = (at, span) => cite(ordered[at]!.index, span)
  const userOf = (at: number, span: Span): PassageUser => {
    const { case: name, authority, date } = inOrder[at]!
    return { case: name, authority, date, cite: citeAt(at, span) }
  }
  const weighings = inOrder.flatMap((letter, at): (WeighingLetter & { readonly at: number })[] => {
    const share = weighingShare(letter.words, letter.weighs, uses[at]!)
    if (!isMeant(at) || share.words < FEWEST_WORDS) return []
    const { case: name, authority, date } = letter
    return [{ case: name, authority, date, ...share, passages: takenPassages(meant, letter, at), at }]
  })
  return {
    cases: new Set(inOrder.map((letter) => letter.case)).size,
    letters: letters.length,
    words: inOrder.reduce((sum, { words }) => sum + words.hashes.length, 0),
    shared: inOrder.reduce((sum, letter, at) => sum + sharedWords(letter, uses[at]!), 0),
    passages: meant.map(({ words, isVerbatim, uses: places }, i) => ({
      number: i + 1,
      words,
      verbatim: isVerbatim,
      uses: places.map(({ letter, span }) => userOf(letter, span)),
    })),
    weighings: weighings.map(({ at: _, ...weighing }) => weighing),
    findings: weighings
      .filter(({ words, own }) => own < words * WRITTEN_ANEW)
      .map((weighing) => ({ case: weighing.case, ...boilerplate(weighing, meant, userOf) })),
  }
}

/** Less is no weighing that a share could be told of. */
const FEWEST_WORDS = 40
/** A finding is raised where less than this was written for the case. */
const WRITTEN_ANEW = 0.5

/** A letter without a date comes last: nobody can say that it was first. */
function byDate(one: { letter: ReuseLetter; index: number }, two: { letter: ReuseLetter; index: number }): number {
  const [a, b] = [one.letter.date ?? '~', two.letter.date ?? '~']
  return a < b ? -1 : a > b ? 1 : one.index - two.index
}

function sharedWords({ words }: ReuseLetter, uses: Uint8Array): number {
  let shared = 0
  for (let at = 0; at < sentenceCount(words); at++)
    if (uses[at] !== OWN) shared += firstWord(words, at + 1) - firstWord(words, at)
  return shared
}

/** The passages that weigh in this letter and were used by an earlier case. */
function takenPassages(passages: readonly Passage[], letter: ReuseLetter, at: number): number[] {
  return passages.flatMap(({ uses }, i) => {
    const place = uses.findIndex((use) => use.letter === at)
    return place > 0 && weighsIn(letter, uses[place]!.span) ? [i + 1] : []
  })
}

function weighsIn({ words, weighs }: ReuseLetter, span: Span): boolean {
  for (let at = 0; at < weighs.length; at++) {
    const { start } = spanOfSentence(words, at)
    if (weighs[at] === 1 && start >= span.start && start < span.end) return true
  }
  return false
}

function boilerplate(
  weighing: WeighingLetter & { readonly at: number },
  passages: readonly Passage[],
  userOf: (at: number, span: Span) => PassageUser,
): { others: string[]; finding: Finding } {
  const taken = weighing.passages.map((number) => passages[number - 1]!)
  const others = taken.flatMap(({ uses }) => uses.filter((use) => use.letter !== weighing.at))
  const users = others.map(({ letter, span }) => userOf(letter, span))
  const names = [...new Set(users.map((user) => user.case))]
  const cases = names.length
  const first = users.toSorted((a, b) => ((a.date ?? '~') < (b.date ?? '~') ? -1 : 1))[0]
  const writer = first?.authority ?? 'an authority that is not named'
  const since =
    first === undefined ? '' : `, first in that of ${writer}${first.date === null ? '' : ` (${first.date})`}`
  const own = taken.flatMap(({ uses }) => uses.filter((use) => use.letter === weighing.at))
  const finding: Finding = {
    code: 'boilerplate',
    message: `Of ${weighing.words} words that weigh the public interest, ${weighing.words - weighing.own} stand in letters of ${cases} other ${cases === 1 ? 'case' : 'cases'} as well${since}; ask what was weighed for this request.`,
    questions: [],
    cites: [...own.map(({ letter, span }) => userOf(letter, span).cite), ...users.map(({ cite }) => cite)],
  }
  return { others: names, finding }
}
