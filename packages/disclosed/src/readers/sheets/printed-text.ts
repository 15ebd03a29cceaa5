import { cleanText } from '../clean-text.ts'

/** Codes for fonts, sizes and colours in what is printed above or below a sheet (ECMA-376 part 1, 18.3.1.46). */
const LOOKS = /&(?:"[^"]{0,100}"|K(?:[0-9A-F]{6}|\d\d[+-]\d{3})|\d{1,3}|[BIUESXYOH])/gi
/** Page numbers, dates, file names: Excel writes them when it prints. */
const FIELDS = /&[PNDTGFAZ](?:[+-]\d{1,5})?/gi
const PARTS = /&([LCR])/gi

/** The words of a header or footer, its left, middle and right part on a line each. */
export function printedText(code: string): string {
  const ampersand = '\uFFFE'
  return cleanText(
    code
      .slice(0, 2000)
      .replaceAll('&&', ampersand)
      .replace(LOOKS, '')
      .replace(FIELDS, '')
      .replace(PARTS, '\n')
      .replaceAll(ampersand, '&'),
  )
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}
