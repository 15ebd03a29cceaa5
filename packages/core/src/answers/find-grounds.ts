import type { Citation } from '../citations/citation.ts'
import { findCitations } from '../citations/find-citations.ts'
import type { RoleBlock } from '../correspondence/roles.ts'
import type { LawBook } from '../law/law-book.ts'
import { type ProvisionFacts, provisionFacts } from '../law/provision-facts.ts'
import type { Span } from '../model/page.ts'
import type { LawId } from '../model/reading.ts'
import { says } from '../text/phrases.ts'
import { sentencesOf } from '../text/sentences.ts'
import { isTakenBack, RELIES, type Reliance, type ReliedGround, reliedOn } from './relied-grounds.ts'
import { retells } from './retold-answers.ts'

/** The grounds that a reply relies on; the request that it repeats, its annexes and its review paragraphs are left out. */
export function findGrounds(
  text: string,
  blocks: readonly RoleBlock[],
  repeated: readonly Span[],
  law: LawId | null,
  book: LawBook,
): ReliedGround[] {
  const found: ReliedGround[] = []
  const retold = new Set<ReliedGround>()
  const takenBack: Reliance[] = []
  let announced = false
  for (const block of blocks) {
    if (block.quoted || (block.role !== 'text' && block.role !== 'queries')) continue
    const listed = announced
    const words = text.slice(block.start, block.end)
    announced = /:\s*$/.test(words) && announces(words)
    const citations = findCitations(words, law, book)
    if (citations.length === 0) continue
    const sentences = sentencesOf(text, { start: block.label?.end ?? block.start, end: block.end })
    for (const citation of citations) {
      const placed = { ...citation, start: block.start + citation.start, end: block.start + citation.end }
      if (repeated.some((span) => placed.start >= span.start && placed.end <= span.end)) continue
      const reliance = relianceOf(text, block, sentences, placed, { listed, facts: factsOf(placed, book) })
      const ground = reliedOn(reliance)
      if (isTakenBack(reliance)) takenBack.push(reliance)
      if (ground === null) continue
      found.push(ground)
      if (retells(reliance.sentence)) retold.add(ground)
    }
  }
  // "We withheld the sum under section 43(2). … I find that section 43(2) was not engaged."
  return found.filter((ground) => !retold.has(ground) || !takenBack.some(({ citation }) => isSame(citation, ground)))
}

function isSame(citation: Citation, { law, provision }: ReliedGround): boolean {
  return citation.law === law && citation.provision === provision
}

interface Context {
  /** The block before ends with "by virtue of the following exemptions:". */
  readonly listed: boolean
  readonly facts: ProvisionFacts | null
}

function relianceOf(
  text: string,
  block: RoleBlock,
  sentences: readonly Span[],
  citation: Citation,
  { listed, facts }: Context,
): Reliance {
  const at = sentences.findIndex((each) => citation.start >= each.start && citation.start < each.end)
  const sentence = sentences[at] ?? block
  const before = sentences[Math.max(0, at - 2)] ?? sentence
  return {
    citation,
    sentence: text.slice(sentence.start, Math.max(sentence.end, citation.end)),
    sentenceStart: sentence.start,
    isHeading:
      isHeading(text, block, citation) ||
      standsAlone(text, sentence, citation) ||
      (listed && opensLine(text, citation)),
    hasNcndLimb: facts?.ncnd != null,
    elsewhere: facts?.elsewhere ?? false,
    before: text.slice(before.start, sentence.start),
  }
}

function announces(words: string): boolean {
  return says(RELIES, words.slice(-400))
}

function opensLine(text: string, citation: Citation): boolean {
  return /(?:^|\n)[^\n]{0,25}$/.test(text.slice(Math.max(0, citation.start - 80), citation.start))
}

function factsOf({ law, provision }: Citation, book: LawBook): ProvisionFacts | null {
  const pack = book.law(law)
  return pack === undefined ? null : provisionFacts(pack, provision)
}

/** ")", " IFG)", " of the Act)" */
const CLOSES = /^(?:\s(?:of\sthe\s)?[A-Z][\w ]{0,45})?\)/

/** "Section 25(1).", "It is listed in the return (section 21)": the citation is the reason given. */
function standsAlone(text: string, sentence: Span, citation: Span): boolean {
  const inBrackets = text[citation.start - 1] === '(' && CLOSES.test(text.slice(citation.end, citation.end + 60))
  const rest = text.slice(sentence.start, citation.start) + text.slice(citation.end, sentence.end)
  return inBrackets || rest.replace(/[^\p{L}]/gu, '').length <= 12
}

/** "Section 40(2) is about personal data." says nothing of the request. */
const TELLS_OF_LAW =
  /^\s(?:of the (?:\w+\s){0,4}act\s)?(?:(?:is|are) about|concerns|deals with|defines|says|sets out)\b/i

/** "Section 24(1) National Security;" below "by virtue of the following exemptions:". */
function isHeading(text: string, block: RoleBlock, citation: Citation): boolean {
  const words = text.slice(block.start, block.end)
  const tells = TELLS_OF_LAW.test(text.slice(citation.end, block.end))
  return words.length <= 110 && citation.start - block.start <= 25 && !/[.?!]\s+\S/.test(words) && !tells
}
