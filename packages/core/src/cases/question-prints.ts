import type { Reading } from '../model/reading.ts'
import { isContentWord, stemOf, tokensOf } from '../text/tokens.ts'

/** A question of fewer words is asked everywhere: "How much did it cost?" */
const FEWEST_WORDS = 4
/** Enough of a long list to know it again. */
const MOST_PRINTS = 40

/** Of each question a short print by which it is known again, whatever its label, signs and small words. */
export function questionPrints({ questions }: Reading): string[] {
  const prints = questions.flatMap(({ text }) => {
    const words = tokensOf(text).words.filter(isContentWord).map(stemOf)
    return words.length < FEWEST_WORDS ? [] : [printOf(words.join(' '))]
  })
  return [...new Set(prints)].slice(0, MOST_PRINTS)
}

/** FNV-1a over UTF-16 code units, twice with different beginnings, so that two of a million rarely agree. */
function printOf(words: string): string {
  return [0x811c9dc5, 0x01000193].map((seed) => fnv(words, seed).toString(36)).join('')
}

function fnv(words: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193) >>> 0
  return hash
}

/** Whether one repeats what the other asks: most of the shorter list stands in the longer one. */
export function repeats(a: readonly string[], b: readonly string[]): boolean {
  const common = a.filter((print) => b.includes(print)).length
  return common > 0 && common >= Math.min(a.length, b.length) * 0.6
}
