/** Small steps through a text; all of them look at a bounded stretch. */

const LONGEST_GAP = 24

/**
 * The place after white space, at most one line break (letters are hard-wrapped) and the `>` of a quoted line.
 * A blank line is no gap: it ends the sentence.
 */
export function skipGap(text: string, from: number): number {
  let position = from
  let lines = 0
  for (; position < from + LONGEST_GAP; position++) {
    const code = text.charCodeAt(position)
    if (code === 0x20 || code === 0x09 || code === 0xa0) continue
    if (code === 0x0a && lines === 0) {
      lines++
      continue
    }
    if (code === 0x3e && lines === 1) continue
    break
  }
  return position
}

/** The same, backwards: the place before which only a gap lies. */
export function skipGapBack(text: string, from: number): number {
  let position = from
  let lines = 0
  for (; position > from - LONGEST_GAP && position > 0; position--) {
    const code = text.charCodeAt(position - 1)
    if (code === 0x20 || code === 0x09 || code === 0xa0) continue
    if (code === 0x0a && lines === 0) {
      lines++
      continue
    }
    if (code === 0x3e) {
      const lineStart = text.charCodeAt(position - 2)
      if (lineStart === 0x0a || lineStart === 0x3e || position === 1) continue
    }
    break
  }
  return position
}

/** Whether the gap between two places holds a line break. */
export function breaksLine(text: string, from: number, to: number): boolean {
  for (let position = from; position < to; position++) if (text.charCodeAt(position) === 0x0a) return true
  return false
}

/** Whether only white space stands between the beginning of the line and this place. */
export function beginsLine(text: string, position: number): boolean {
  let start = position
  while (start > position - LONGEST_GAP && /[ \t]/.test(text.charAt(start - 1))) start--
  return start === 0 || text.charCodeAt(start - 1) === 0x0a
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** A–Z or a–z. */
export function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

/** Runs a sticky expression at a place. */
export function matchAt(expression: RegExp, text: string, position: number): RegExpExecArray | null {
  expression.lastIndex = position
  return expression.exec(text)
}
