import type { LawSyntax } from './law-syntax.ts'
import { breaksLine, matchAt, skipGap } from './scan-text.ts'

/** What a number counts: `sections 21, 22 and 40 working days`. */
const COUNTED =
  /%|(?:per ?cent|working|calendar|school|days?|hours?|weeks?|months?|years?|minutes?|pages?|records?|cases?|officers?|staff|people|persons?|individuals?|requests?|questions?|documents?|items?|others?|emails?|employees|incidents|times|million|thousand|pounds|a\.?m|p\.?m|January|February|March|April|May|June|July|August|September|October|November|December)(?![A-Za-z])/iy

/** Whether the words behind a number say that it counts something. */
export function isCounted(text: string, end: number): boolean {
  return matchAt(COUNTED, text, skipGap(text, end)) !== null
}

/** What goes on after a list of sections. */
const GOES_ON =
  /(?:of|under|in|to|which|that|appl(?:y|ies|ied)|are|is|was|were|has|have|does|do|would|also|and|or|as|by|for|both|above|below|respectively|FOIA|EIR|FOISA)(?![A-Za-z])|[^A-Za-z0-9]|$/y

/**
 * Whether a plain number behind a connecting word is another section: `sections 21, 22` is, `section 12, 18 hours` isn't.
 */
export function followsAsNumber(
  text: string,
  connectorStart: number,
  start: number,
  end: number,
  syntax: LawSyntax,
  section: string,
  plural: boolean,
): boolean {
  if (!syntax.has(section)) return false
  if (breaksLine(text, connectorStart, start) && /[.)]/.test(text.charAt(end))) return false
  if (isCounted(text, end)) return false
  if (plural) return true
  const kind = syntax.kindOf(section)
  return kind !== undefined && kind !== 'procedural' && matchAt(GOES_ON, text, skipGap(text, end)) !== null
}
