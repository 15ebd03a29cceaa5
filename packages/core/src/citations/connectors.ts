import { matchAt, skipGap } from './scan-text.ts'

/** What joins two references. */
export interface Connector {
  readonly kind: 'and' | 'range'
  /** Where the next reference would begin. */
  readonly end: number
}

const SIGN = /[,;&/+]/y
const WORD =
  /(?:and\/or|and|or|plus|also|both|with|as well as|together with|along with|in conjunction with|read (?:together )?with|taken with|by virtue of|via|in the alternative)(?![A-Za-z])/iy
const RANGE = /(?:[-–—−]|(?:to|thru|through)(?![A-Za-z]))/iy

/** Reads `, `, ` & `, `, and`, ` and/or `, ` read with `, ` to `, `-` …; null where the text goes on in another way. */
export function readConnector(text: string, from: number): Connector | null {
  let position = skipGap(text, from)
  const range = matchAt(RANGE, text, position)
  if (range !== null) return { kind: 'range', end: skipGap(text, position + range[0].length) }
  let found = false
  for (let i = 0; i < 4; i++) {
    const match = matchAt(SIGN, text, position) ?? matchAt(WORD, text, position)
    if (match === null) break
    found = true
    position = skipGap(text, position + match[0].length)
  }
  return found ? { kind: 'and', end: position } : null
}
