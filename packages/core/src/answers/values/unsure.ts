import type { Span } from '../../model/page.ts'
import type { Unsure } from './typed-value.ts'
import type { ValueKind } from './value-kind.ts'

/** Of a long answer so much is shown as the passage that does not decide. */
const LONGEST = 300

/** An answer whose words do not decide; its passage is the answer. */
export function unsure(of: ValueKind, why: string, answer: string): Unsure & { passage: Span } {
  return { kind: 'unsure', of, why, passage: { start: 0, end: Math.min(answer.length, LONGEST) } }
}
