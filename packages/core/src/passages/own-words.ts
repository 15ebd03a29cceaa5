import { authorityName } from '../correspondence/authority-name.ts'
import { letterDate } from '../correspondence/letter-date.ts'
import { isEnclosure, type Letter, openLetters } from '../correspondence/open-letters.ts'
import { LICENCE, REGULATOR, REVIEW } from '../correspondence/role-phrases.ts'
import type { RoleBlock } from '../correspondence/roles.ts'
import type { PartialDate } from '../model/calendar-date.ts'
import type { SourceDocument, Span } from '../model/page.ts'
import type { DateOrder } from '../text/dates.ts'
import { foldSpace, openFlow } from '../text/flow.ts'
import { says } from '../text/phrases.ts'
import { firstWord, type PassageWords, passageWords, sentenceCount, spanOfSentence } from './passage-words.ts'
import { isHeading, weighingBlocks } from './reasoning.ts'
import { QUOTES_STATUTE, STATUTE_MANNER } from './statute-words.ts'

/** What an authority wrote itself in one message: neither the request nor an act of parliament nor what stands below every letter. */
export interface OwnWords {
  readonly authority: string | null
  readonly date: PartialDate | null
  readonly words: PassageWords
  /** For each sentence 1 where it weighs the public interest. */
  readonly weighs: Uint8Array
}

/**
 * The authority's messages of a document, each with its own words; spans are offsets into the pages joined by line breaks.
 * `questions`: what was asked, as the reading gives it.
 */
export function ownWordsOf(document: SourceDocument, order: DateOrder, questions: readonly string[]): OwnWords[] {
  const { plain, ...flow } = openFlow(document.pages)
  const { letters, stated } = openLetters(document, { plain, ...flow })
  const authority = authorityName(plain, { stated: stated.authority, messages: letters })
  const asked = new Set([
    ...askedRuns(plain, requestSpans(letters)),
    ...questions.flatMap((text) => askedRuns(text, [{ start: 0, end: text.length }])),
  ])
  return letters
    .filter((letter) => letter.from === 'authority' && !isEnclosure(letter))
    .map((letter) => ({ authority, date: letterDate(plain, letter, order), ...wordsOf(plain, letter, asked) }))
    .filter(({ words }) => words.hashes.length > 0)
}

function wordsOf(text: string, letter: Letter, asked: ReadonlySet<number>): Pick<OwnWords, 'words' | 'weighs'> {
  const restated = new Set<RoleBlock>(letter.restated)
  const weighing = weighingBlocks(text, letter.blocks)
  const blocks = withoutStatute(text, letter.blocks).filter((block) => isOwn(text, block) && !restated.has(block))
  const all = passageWords(text, blocks)
  const kept: Span[] = []
  for (let sentence = 0; sentence < sentenceCount(all); sentence++) {
    const span = spanOfSentence(all, sentence)
    const said = text.slice(span.start, span.end)
    if (!repeats(all, sentence, asked) && !says(QUOTES_STATUTE, said) && !says(STATUTE_MANNER, said)) kept.push(span)
  }
  const words = passageWords(text, kept)
  const weighs = new Uint8Array(sentenceCount(words))
  for (let at = 0, sentence = 0; sentence < weighs.length; sentence++) {
    const { start } = spanOfSentence(words, sentence)
    while (blocks[at]!.end <= start) at++
    weighs[sentence] = weighing.has(blocks[at]!) ? 1 : 0
  }
  return { words, weighs }
}

/** No heading; and below a legal annex the last paragraphs are those of every letter again. */
function isOwn(text: string, { start, end, label, role, quoted }: RoleBlock): boolean {
  if (quoted || (role !== 'text' && role !== 'annex')) return false
  const words = text.slice(start, Math.min(end, start + 600))
  if (label === null && isHeading(foldSpace(words))) return false
  return role === 'text' || (!says(REVIEW, words) && !says(REGULATOR, words) && !says(LICENCE, words))
}

/** Leaves out lines that announce a provision's words, and these words: the block below, and the items of its list. */
function withoutStatute(text: string, blocks: readonly RoleBlock[]): RoleBlock[] {
  const kept: RoleBlock[] = []
  let quoting: 'no' | 'begins' | 'goes-on' = 'no'
  for (const block of blocks) {
    const words = text.slice(block.start, Math.min(block.end, block.start + 400))
    if (words.length < 200 && /:\W{0,4}$/.test(words) && says(QUOTES_STATUTE, words)) quoting = 'begins'
    else if (quoting === 'begins' || (quoting === 'goes-on' && (block.label !== null || /^\s*(?:-\s*)?\(/.test(words))))
      quoting = 'goes-on'
    else {
      quoting = 'no'
      kept.push(block)
    }
  }
  return kept
}

/** Words in a row that tell a sentence of the request. */
const RUN = 4
const MOSTLY = 0.6

/** The request as the requester wrote it or the authority repeats it. */
function requestSpans(letters: readonly Letter[]): Span[] {
  return letters.flatMap((letter) =>
    letter.from === 'requester'
      ? [{ start: letter.bodyStart, end: letter.end }]
      : [...letter.restated, ...letter.quoted],
  )
}

/** Every four words in a row. */
function askedRuns(text: string, spans: readonly Span[]): number[] {
  const words = passageWords(text, spans)
  return Array.from({ length: sentenceCount(words) }, (_, sentence) => runsOf(words, sentence)).flat()
}

function repeats(words: PassageWords, sentence: number, asked: ReadonlySet<number>): boolean {
  const runs = runsOf(words, sentence)
  return runs.length > 0 && runs.filter((run) => asked.has(run)).length >= MOSTLY * runs.length
}

function runsOf(words: PassageWords, sentence: number): number[] {
  const runs: number[] = []
  const end = firstWord(words, sentence + 1)
  for (let at = firstWord(words, sentence); at + RUN <= end; at++) {
    let hash = 0
    for (let i = 0; i < RUN; i++) hash = (Math.imul(hash, 31) + words.hashes[at + i]!) | 0
    runs.push(hash)
  }
  return runs
}
