import type { Span } from '../model/page.ts'
import { allMatches } from '../text/all-matches.ts'
import { foldSpace } from '../text/flow.ts'
import { sentencesOf } from '../text/sentences.ts'
import { isContentWord, tokensOf } from '../text/tokens.ts'
import type { Match, Question } from './match.ts'
import { paragraphTopic } from './paragraph-topic.ts'

/** A sentence of the passage with its content words, and whether a paragraph begins with it. */
interface Sentence extends Span {
  readonly stems: ReadonlySet<string>
  readonly opensParagraph: boolean
  /** Those of its whole paragraph, where it opens one; else its own. */
  readonly paragraphStems: ReadonlySet<string>
  /** Where it opens a paragraph and says what that is about: the stems of these words. */
  readonly topic: readonly string[] | null
}

/** Which sentence speaks of a question, and for how much of the question's words. */
interface Claim {
  readonly question: number
  readonly sentence: number
  readonly share: number
}

const ENOUGH_SHARE = 0.34
const SURE_SHARE = 0.55

/**
 * One passage answers several questions. Where its sentences plainly speak of most of them, each question gets the
 * sentences from the one that uses its words to the next question's; else the whole passage answers every one.
 */
export function allotSentences(
  text: string,
  span: Span,
  asked: readonly number[],
  questions: readonly Question[],
): Match[] {
  if (asked.length === 0) return []
  const sentences = sentencesIn(text, span, asked.length)
  const plain = asked.length < 2 ? [] : claimsOf(sentences, asked, questions)
  const claims = withRemainder(text, sentences, asked, plain)
  const places = new Set(claims.map((claim) => claim.sentence)).size
  if (places < 2 || claims.length < asked.length / 2 || listsThem(claims))
    return asked.map((question) => wholePassage(text, span, question, asked.length > 1))
  return byClaims(text, sentences, claims)
}

/** "The records have these fields: date, address, beat …": a sentence that most of many questions claim lists them and answers none. */
function listsThem(claims: readonly Claim[]): boolean {
  const counts = new Map<number, number>()
  for (const { sentence } of claims) counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
  return claims.length >= 6 && Math.max(...counts.values()) > claims.length / 2
}

const REMAINDER =
  /^\W*(?:(?:in|with)\s+(?:relation|respect|regard)\s+(?:to|of)\s+|as\s+(?:to|for)\s+|for\s+)?(?:the\s+)?(?:remainder|rest|remaining\s+(?:questions?|parts?|items?|points?)|other\s+(?:questions|parts|items|points))\b/i

/** "The remainder of your request": a paragraph for all questions that no other one speaks of. */
function withRemainder(
  text: string,
  sentences: readonly Sentence[],
  asked: readonly number[],
  claims: readonly Claim[],
): readonly Claim[] {
  const at = sentences.findIndex(
    ({ start, end, opensParagraph }) => opensParagraph && REMAINDER.test(text.slice(start, end)),
  )
  if (at < 0) return claims
  const before = claims.filter((claim) => claim.sentence < at)
  const named = new Set(before.map((claim) => claim.question))
  if (named.size === 0) return claims
  const rest = asked.filter((question) => !named.has(question))
  return [...before, ...rest.map((question) => ({ question, sentence: at, share: SURE_SHARE }))]
}

/** Only the questions that sentences plainly speak of; the others are left as they are. */
export function plainlyAddressed(
  text: string,
  span: Span,
  asked: readonly number[],
  questions: readonly Question[],
): Match[] {
  const sentences = sentencesIn(text, span, asked.length)
  return byClaims(text, sentences, claimsOf(sentences, asked, questions))
}

/** One passage for a question, alone or with others. */
export function wholePassage(text: string, span: Span, question: number, shared: boolean): Match {
  return {
    question,
    answer: { ...span, text: foldSpace(text.slice(span.start, span.end)), below: true },
    how: 'prose',
    shared,
    sure: true,
  }
}

function byClaims(text: string, sentences: readonly Sentence[], claims: readonly Claim[]): Match[] {
  const taken = new Set(claims.map((claim) => claim.sentence))
  return claims.map(({ question, sentence, share }) => {
    let first = sentence
    while (!sentences[first]!.opensParagraph && first > 0 && !taken.has(first - 1)) first--
    let last = sentence
    while (last + 1 < sentences.length && !taken.has(last + 1) && !leadsTo(sentences, last + 1, taken)) last++
    const run = { start: sentences[first]!.start, end: sentences[last]!.end }
    const answer = { ...run, text: foldSpace(text.slice(run.start, run.end)), below: true }
    return {
      question,
      answer,
      how: 'allotted',
      shared: claims.some((other) => other.sentence === sentence && other.question !== question),
      sure: share >= SURE_SHARE,
    }
  })
}

/** Sentences that open a paragraph belong to the question which that paragraph goes on to speak of. */
function leadsTo(sentences: readonly Sentence[], at: number, taken: ReadonlySet<number>): boolean {
  if (!sentences[at]!.opensParagraph) return false
  for (let next = at + 1; next < sentences.length && !sentences[next]!.opensParagraph; next++)
    if (taken.has(next)) return true
  return false
}

/** The best sentence for each question that has a good one; then the paragraphs left between them. */
function claimsOf(sentences: readonly Sentence[], asked: readonly number[], questions: readonly Question[]): Claim[] {
  const measure = measureOf(asked.map((index) => questions[index]!))
  const claims = asked.map(
    (_, i) =>
      topicClaim(sentences, i, asked[i]!, measure) ??
      bestClaim(sentences, (sentence) => measure(i, sentence.stems), asked[i]!, leastShared(measure.size(i))) ??
      bestClaim(sentences, (sentence) => measure(i, sentence.paragraphStems), asked[i]!, leastShared(measure.size(i))),
  )
  partTwins(claims, sentences, asked, measure)
  if (claims.filter((claim) => claim !== null).length >= 2) claimBetween(claims, sentences, asked, measure)
  return claims.filter((claim) => claim !== null)
}

/** "As regards the minutes, …": a paragraph that opens with words of one question and of no other. */
function topicClaim(sentences: readonly Sentence[], i: number, question: number, measure: Measure): Claim | null {
  const at = sentences.findIndex(({ topic }) => topic !== null && measure.isOnly(i, topic))
  return at < 0 ? null : { question, sentence: at, share: SURE_SHARE }
}

/** Of two questions with the same best sentence the one it says less of goes to its next best, where that is nearly as good. */
function partTwins(
  claims: (Claim | null)[],
  sentences: readonly Sentence[],
  asked: readonly number[],
  measure: Measure,
): void {
  for (const [i, claim] of claims.entries()) {
    if (claim === null || !claims.some((other) => isTwin(other, claim))) continue
    const theirs = sentences[claim.sentence]
    const next = bestClaim(
      sentences,
      (sentence) => (sentence === theirs ? NOTHING : measure(i, sentence.stems)),
      asked[i]!,
      1,
    )
    if (next !== null && next.share >= claim.share * 0.6) claims[i] = next
  }
}

const NOTHING: Measured = { share: 0, own: 0, shared: 0 }

/** Another question's claim of the same sentence, with more of its words. */
function isTwin(other: Claim | null, claim: Claim): boolean {
  return other !== null && other !== claim && other.sentence === claim.sentence && other.share > claim.share
}

function bestClaim(
  sentences: readonly Sentence[],
  measured: (sentence: Sentence) => Measured,
  question: number,
  leastShared: number,
): Claim | null {
  let best: Claim | null = null
  for (const [k, sentence] of sentences.entries()) {
    const { share, own, shared } = measured(sentence)
    const telling = own >= 1 || share >= SURE_SHARE
    const enough = share >= ENOUGH_SHARE && telling && shared >= leastShared
    if (enough && share > (best?.share ?? 0)) best = { question, sentence: k, share }
  }
  return best
}

/** One word of a question proves little, but where it has no more than two. */
function leastShared(size: number): number {
  return size <= 2 ? 1 : 2
}

const LEAST_SHARE = 0.12
/** Before the first and behind the last claimed sentence there is also what belongs to no question. */
const AT_AN_END = 0.25

/** A question without a good sentence takes the paragraph between its neighbours' that has a word of its own. */
function claimBetween(
  claims: (Claim | null)[],
  sentences: readonly Sentence[],
  asked: readonly number[],
  measure: Measure,
): void {
  for (const [i, claim] of claims.entries()) {
    const before = i === 0 ? -1 : claims[i - 1]?.sentence
    const after = i === claims.length - 1 ? sentences.length : claims[i + 1]?.sentence
    if (claim !== null || before === undefined || after === undefined) continue
    for (let k = before + 1; k < after; k++) {
      const { share, own } = measure(i, sentences[k]!.stems)
      const isBetween = i > 0 && i < claims.length - 1
      if (!sentences[k]!.opensParagraph || own === 0 || share < (isBetween ? LEAST_SHARE : AT_AN_END)) continue
      claims[i] = { question: asked[i]!, sentence: k, share }
      break
    }
  }
}

interface Measured {
  readonly share: number
  /** Shared words that no other question has. */
  readonly own: number
  readonly shared: number
}

/** How much of a question's words a sentence has; words that few questions use weigh more. */
interface Measure {
  (i: number, stems: ReadonlySet<string>): Measured
  size(i: number): number
  /** All of these words are the question's, and no other question has them all. */
  isOnly(i: number, words: readonly string[]): boolean
}

function measureOf(asked: readonly Question[]): Measure {
  const stems = asked.map(({ words }) => new Set(words.filter(isContentWord).filter(isTelling).map(stem)))
  const spread = new Map<string, number>()
  for (const set of stems) for (const word of set) spread.set(word, (spread.get(word) ?? 0) + 1)
  const weight = (word: string) => 1 / (spread.get(word) ?? 1)
  const sum = (words: readonly string[]) => words.reduce((total, word) => total + weight(word), 0)
  const whole = stems.map((set) => sum([...set].sort((a, b) => weight(b) - weight(a)).slice(0, 8)))
  const measure = (i: number, said: ReadonlySet<string>) => {
    const shared = [...stems[i]!].filter((word) => said.has(word))
    return {
      share: sum(shared) / Math.max(whole[i]!, 0.01),
      own: shared.filter((word) => weight(word) === 1).length,
      shared: shared.length,
    }
  }
  const hasAll = (i: number, words: readonly string[]) => words.every((word) => stems[i]!.has(word))
  return Object.assign(measure, {
    size: (i: number) => stems[i]!.size,
    isOnly: (i: number, words: readonly string[]) =>
      hasAll(i, words) && !stems.some((_, other) => other !== i && hasAll(other, words)),
  })
}

function sentencesIn(text: string, span: Span, asked: number): Sentence[] {
  const sentences: Sentence[] = []
  let end = span.start
  const parted = withHeadings(text, sentencesOf(text, span)).flatMap((each) => atSemicolons(text, each, asked))
  for (const sentence of parted) {
    const gap = text.slice(end, sentence.start)
    const stems = new Set(tokensOf(text, sentence).words.map(stem))
    const opensParagraph =
      sentences.length === 0 ||
      /\n\s*\n/.test(gap) ||
      /^\W*[•·▪*-]\s/.test(text.slice(sentence.start, sentence.start + 4))
    const topic = opensParagraph ? (paragraphTopic(text, sentence)?.map(stem) ?? null) : null
    sentences.push({ ...sentence, stems, paragraphStems: stems, opensParagraph, topic })
    end = sentence.end
  }
  return sentences.map((sentence, i) => (sentence.opensParagraph ? withParagraph(sentences, i) : sentence))
}

/** "We hold no figures for the first; the gates were shut on 41 days; and the firm is Gatewright": one sentence for all questions. */
function atSemicolons(text: string, { start, end }: Span, asked: number): Span[] {
  const signs = allMatches(/;\s+(?:and\s+)?/g, text.slice(start, end))
  if (asked < 2 || signs.length + 1 < asked) return [{ start, end }]
  const starts = [start, ...signs.map(({ index, 0: sign }) => start + index + sign.length)]
  return starts.map((from, i) => ({ start: from, end: signs[i] === undefined ? end : start + signs[i].index }))
}

function withParagraph(sentences: readonly Sentence[], first: number): Sentence {
  const next = sentences.findIndex((sentence, i) => i > first && sentence.opensParagraph)
  const paragraph = sentences.slice(first, next < 0 ? sentences.length : next)
  return { ...sentences[first]!, paragraphStems: new Set(paragraph.flatMap((sentence) => [...sentence.stems])) }
}

const STATES = /\b(?:no|not|none|is|are|was|were|has|have|had|do|does|did|owns?|holds?|we|it|they)\b/i

/** A figure, or a verb in a sentence that is no question: "The council owns none." */
function states(words: string): boolean {
  return /\d/.test(words) || (STATES.test(words) && !words.includes('?'))
}

/** "Play area. We paid £41,275": a word or two that head a paragraph belong to its first sentence. */
function withHeadings(text: string, sentences: readonly Span[]): Span[] {
  const joined: Span[] = []
  let heading: Span | null = null
  for (const sentence of sentences) {
    const start: number = heading?.start ?? sentence.start
    const isShort = sentence.end - sentence.start <= 45 && !states(text.slice(sentence.start, sentence.end))
    const opens = joined.length === 0 || /\n\s*\n/.test(text.slice(joined.at(-1)!.end, start))
    heading = heading === null && isShort && opens ? sentence : null
    if (heading === null) joined.push({ start, end: sentence.end })
  }
  return heading === null ? joined : [...joined, heading]
}

/** Words that half of all requests use. */
const COMMON = new Set(
  'number total copy copies list lists details figures figure year years date dates since time full amount following financial month calendar between april march held each'.split(
    ' ',
  ),
)

function isTelling(word: string): boolean {
  return !COMMON.has(word) && !/^\d/.test(word)
}

/** `published` and `publication` are one word here. */
function stem(word: string): string {
  return word.length >= 6 ? word.slice(0, 5) : word.replace(/s$/, '')
}
