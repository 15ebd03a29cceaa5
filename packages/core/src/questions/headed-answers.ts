import type { Block } from '../text/blocks.ts'
import { foldSpace, trimSpan } from '../text/flow.ts'
import { says } from '../text/phrases.ts'
import { ASKS } from './ask-phrases.ts'
import type { AskedQuestion } from './asked-question.ts'

const LONGEST = 170
/** Fewer headings than these are two sections of a letter. */
const LEAST = 3
/** Headings of what a reply says of its decision and its handling. */
const OF_THE_REPLY =
  /\b(?:exempt\w*|exceptions?|(?:section|regulation|article)\s\d+\w?|public interest|harm|prejudice|decision|refus\w+|withh\w+|redact\w+|response|reply|answers?|review|complain\w*|appeals?|commissioner|copyright|re-?use|your (?:request|rights?)|background|introduction|search(?:es)?|advice|assistance|factors|conclusions?|considerations?|arguments?|next steps|further information|data protection|(?:cost|time|appropriate) limit|scope|the (?:act|law|request|legislation))\b/i
const STATES = /\b(?:we|i|is|are|was|were|has|have|had|will|can|cannot|please|your?)\b/i
/** Below the subject of the letter, not below a thing asked. */
const HANDLES =
  /^\W*(?:thank|further to|i (?:write|am writing|refer)|we (?:write|refer|are writing))\b|\byour (?:e-?mail|letter|request|enquiry)\b/i
const ENDS_OPEN = /[\p{L}\p{N})?:"”’%/]$/u

/**
 * The questions of a reply that holds no request and prints each thing asked as the heading of its answer: "The reasons
 * for felling", and below it, in the same paragraph or the next, what is said to it. Most of the headings ask.
 */
export function headedAnswers(text: string, blocks: readonly Block[]): AskedQuestion[] {
  const headings = blocks.filter((block, i) => isHeading(text, block) && hasAnswer(text, blocks, i))
  const asking = headings.filter((block) => says(ASKS, wordsOf(text, block)))
  if (headings.length < LEAST || asking.length < headings.length * MOST) return []
  return headings.map((block, i) => {
    const span = trimSpan(text, block)
    const whole = foldSpace(text.slice(span.start, span.end))
    return { path: [String(i + 1)], span, text: whole, stem: whole, headsOnly: false, labelled: false }
  })
}

const MOST = 0.7

function isHeading(text: string, block: Block): boolean {
  const words = wordsOf(text, block)
  if (block.label !== null || !block.afterBlank || words.length > LONGEST || words.length < 8) return false
  if (!/^["“]?\p{Lu}/u.test(words) || !ENDS_OPEN.test(words) || OF_THE_REPLY.test(words)) return false
  return words.endsWith('?') || (!STATES.test(words) && words.split(/\s+/).length >= 2)
}

/** In the same paragraph, or in the next where that is no heading as well. */
function hasAnswer(text: string, blocks: readonly Block[], at: number): boolean {
  const next = blocks[at + 1]
  if (next === undefined || HANDLES.test(wordsOf(text, next))) return false
  return !next.afterBlank || (next.label === null && !isHeading(text, next))
}

function wordsOf(text: string, { start, end }: Block): string {
  return text.slice(start, Math.min(end, start + LONGEST + 10)).trim()
}
