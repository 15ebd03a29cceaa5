/** Columns that a text takes up in a terminal. */
export type WidthOf = (text: string) => number

/** Breaking and filling of one-line texts by display width. */
export interface TextLayout {
  readonly widthOf: WidthOf
  /** Lines of at most `width` columns, broken at blanks where there are any, else inside the word. At least one line. */
  readonly wrap: (text: string, width: number) => string[]
  /** The first `lines` of them, the last ending in `…` where something was left out. */
  readonly wrapShort: (text: string, width: number, lines: number) => string[]
  /** Filled with blanks to `width` columns. */
  readonly pad: (text: string, width: number) => string
}

/** Characters of one column each: European letters, usual punctuation, and the signs that the views use. */
const SIMPLE =
  /^[\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u20AC\u2190-\u2193\u2205\u2260\u2500\u25A1\u2713\u2717]*$/

/** Whether every character takes one column, so that the table of widths need not be loaded. */
export function isSimpleWidth(text: string): boolean {
  return SIMPLE.test(text)
}

export function textLayout(widthOf: WidthOf): TextLayout {
  return {
    widthOf,
    wrap: (text, width) => wrap(text, width, widthOf),
    wrapShort: (text, width, lines) => wrapShort(text, width, lines, widthOf),
    pad: (text, width) => text + ' '.repeat(Math.max(0, width - widthOf(text))),
  }
}

/** For texts of simple characters alone. */
export const SIMPLE_LAYOUT = textLayout((text) => text.length)

function wrap(text: string, width: number, widthOf: WidthOf): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    for (const piece of pieces(word, width, widthOf)) {
      const size = widthOf(piece)
      if (line !== '' && used + 1 + size <= width) {
        line += ` ${piece}`
        used += 1 + size
        continue
      }
      if (line !== '') lines.push(line)
      line = piece
      used = size
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

/** A word as it stands, or cut into pieces where it is wider than the line. */
function pieces(word: string, width: number, widthOf: WidthOf): string[] {
  if (word.length <= width / 2 || widthOf(word) <= width) return [word]
  const parts: string[] = []
  let part = ''
  let used = 0
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word)) {
    const size = widthOf(segment)
    if (used + size > width && part !== '') {
      parts.push(part)
      part = ''
      used = 0
    }
    part += segment
    used += size
  }
  return [...parts, part]
}

function wrapShort(text: string, width: number, lines: number, widthOf: WidthOf): string[] {
  // Only so much text as can matter: an answer may be a whole table.
  const enough = (width + 1) * (lines + 1)
  const all = wrap(text.slice(0, enough), width, widthOf)
  if (all.length <= lines && text.length <= enough) return all
  const kept = all.slice(0, lines)
  const last = kept.pop() ?? ''
  return [...kept, widthOf(last) + 1 <= width ? `${last}…` : `${[...last].slice(0, -1).join('')}…`]
}
