import type { Block } from '../text/blocks.ts'
import { foldSpace, trimSpan } from '../text/flow.ts'
import type { AskedQuestion } from './asked-question.ts'

/** "Number of schools - 14", "Public toilets owned: 9": what parts a thing of a few words from what is said to it. */
const SIGN = /\s?:\s|\s[-–—=]\s/
const LONGEST = 260
const LONGEST_THING = 110
/** Lines of a letterhead are built alike. */
const HEADS =
  /^(?:our |your )?(?:ref(?:erence)?|date|tel(?:ephone)?|phone|fax|e-?mail|from|to|subject|web(?:site)?|address|contact|name|re|foi|title|note|address|direct|switchboard|enquiries|office)\b/i
const VERB = /\b(?:is|are|was|were|has|have|had|can|will|please|you|we|i)\b/i
const FIGURE = /^(?:[£$€]?\d|yes\b|no\b|none\b|nil\b|n\/a|not\s|approximately|about|circa)/i
const LEAST = 3

/** The questions of a short reply that holds no request and lists things with their figures line by line. */
export function factLines(text: string, blocks: readonly Block[]): AskedQuestion[][] {
  const facts = blocks.flatMap((block) => {
    const span = trimSpan(text, { start: block.label?.end ?? block.start, end: block.end })
    const words = text.slice(span.start, span.end)
    const sign = SIGN.exec(words)
    const thing = words.slice(0, sign?.index ?? 0)
    if (sign === null || words.length > LONGEST || words.includes('\n') || !isThing(thing)) return []
    const figure = FIGURE.test(words.slice(sign.index + sign[0].length))
    return [{ span: { start: span.start, end: span.start + thing.length }, figure }]
  })
  if (facts.length < LEAST || facts.filter(({ figure }) => figure).length < facts.length / 2) return []
  return [
    facts.map(({ span }, i): AskedQuestion => {
      const whole = foldSpace(text.slice(span.start, span.end))
      return { path: [String(i + 1)], span, text: whole, stem: whole, headsOnly: false, labelled: true }
    }),
  ]
}

function isThing(words: string): boolean {
  return (
    words.length >= 6 &&
    words.length <= LONGEST_THING &&
    /^\p{L}/u.test(words) &&
    !HEADS.test(words) &&
    !VERB.test(words)
  )
}
