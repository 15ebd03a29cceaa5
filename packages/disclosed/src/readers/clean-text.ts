/** What counts as the end of a line: CRLF, CR, vertical tab (Word's soft break), NEL, U+2028, U+2029. */
const LINE_ENDS = /\r\n|[\r\v\u0085\u2028\u2029]/g

/** Control characters other than tab and line feed, and halves of surrogate pairs that stand alone. */
const UNPRINTABLE = /[\0-\u0008\u000c\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/gu

/**
 * Text as it stands on a page: lines end in `\n`, the only other control character is the tab, surrogates are paired,
 * so that a page survives being written as UTF-8 and read again. Unprintable characters become U+FFFD one for one.
 */
export function cleanText(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(UNPRINTABLE, '\uFFFD')
}

/** The same on one line: line ends and tabs become single spaces, the ends are trimmed. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\n\t]+/g, ' ')
    .trim()
}
