import { type Anchor, isLabelled } from './anchors.ts'
import type { Reader } from './reader.ts'
import { isDigit, isLetter, matchAt } from './scan-text.ts'

/**
 * A quick look at what lies around a number without a word: nearly all of them are dates, sums and counts. A reference
 * goes on with a bracket, stands in one behind another, or is the number of a code.
 */
export function mayBegin(reader: Reader, anchor: Anchor): boolean {
  const { text } = reader
  const { family, number } = anchor
  if (family !== 'bare' && family !== 'glued') return true
  const before = text.charCodeAt(number - 1)
  let end = number + 1
  while (end < number + 4 && isDigit(text.charCodeAt(end))) end++
  const digits = end
  while (end < digits + 2 && isLetter(text.charCodeAt(end))) end++
  const code = text.charCodeAt(end)
  const bracket = code === 0x28 || (code === 0x20 && text.charCodeAt(end + 1) === 0x28)
  if (family === 'glued') return reader.ownUs && end - number <= 2
  if (bracket) return !isLabelled(text, number)
  // "(b)(7)", "(b) (7)", "b(7)"
  if (before === 0x28) return /[)A-Za-z] ?$/.test(text.slice(Math.max(0, number - 3), number - 1))
  // "(b)5"
  if (before === 0x29) return reader.ownUs
  // "140/7.5"
  if (before === 0x2f) return isDigit(text.charCodeAt(number - 2))
  if (code === 0x2e || code === 0x3a)
    return reader.syntax.distinctive.some((law) => matchAt(law.number, text, number) !== null)
  // "high 2"
  return reader.ownUs && text.charCodeAt(number) === 0x32 && (before === 0x20 || before === 0x0a)
}
