import { format, isDateFormat } from 'numfmt'

/** Days between the two systems in which workbooks count dates (ECMA-376 part 1, 18.17.4.1). */
const DAYS_TO_1904 = 1462

/** A format longer than Excel takes is no format. */
const MAX_FORMAT = 255

/** What numfmt writes where a format is none, a value does not fit, or a date lies outside of the calendar. */
const NO_TEXT = '\uFFFF'

/**
 * A number as a person sees it. Where a format leaves the order of day and month to the computer of whoever looks
 * at it (Excel's `14` and `22`, the system's dates), the month stands as a word.
 */
export function numberText(value: number, pattern: string, from1904: boolean): string {
  if (pattern === 'General') return generalText(value)
  if (!Number.isFinite(value)) return '#NUM!'
  const isDate = isDatePattern(pattern)
  const text = formatted(pattern, isDate && from1904 ? value + DAYS_TO_1904 : value)
  return (text ?? formatted('General', value) ?? String(value)).trim()
}

/** As Excel's General: up to eleven characters. Most numbers of a sheet are written so. */
function generalText(value: number): string {
  const size = Math.abs(value)
  if (size < 1e11 && Number.isInteger(value)) return String(value)
  if (size >= 1 && size < 1e10) return String(Number(value.toPrecision(10)))
  if (size >= 1e-4 && size < 1) return String(Number(value.toFixed(9)))
  return formatted('General', value) ?? String(value)
}

/** Text through the fourth section of its format: `;;;` shows nothing, `"No. "@` puts words before it. */
export function shownText(text: string, pattern: string): string {
  if (pattern === 'General' || pattern === '@') return text
  return formatted(pattern, text) ?? text
}

function formatted(pattern: string, value: number | string): string | null {
  if (pattern.length > MAX_FORMAT) return null
  const text = format(pattern, value, {
    throws: false,
    nbsp: false,
    invalid: NO_TEXT,
    overflow: NO_TEXT,
    dateErrorThrows: false,
    dateErrorNumber: false,
  })
  return text.includes(NO_TEXT) ? null : text
}

const datePatterns = new Map<string, boolean>()

/** Whether it shows days of a calendar; `[h]:mm` counts hours. */
function isDatePattern(pattern: string): boolean {
  const known = datePatterns.get(pattern)
  if (known !== undefined) return known
  const isDate = pattern.length <= MAX_FORMAT && !/\[[hms]{1,9}\]/i.test(pattern) && isDateFormat(pattern)
  if (datePatterns.size < 10_000) datePatterns.set(pattern, isDate)
  return isDate
}

/** Formats that a file may use without writing them down (ECMA-376 part 1, 18.8.30). Their dates have the month as a word, their money no sign. */
const BUILT_IN = new Map<number, string>([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '#,##0'],
  [6, '#,##0'],
  [7, '#,##0.00'],
  [8, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'd mmm yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'd mmm yyyy h:mm'],
  [37, '#,##0'],
  [38, '#,##0'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
  [41, '#,##0'],
  [42, '#,##0'],
  [43, '#,##0.00'],
  [44, '#,##0.00'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
])

/** The pattern of a format by its number; `own` are those that the file writes down. */
export function patternOf(id: number, own: ReadonlyMap<number, string>): string {
  const pattern = own.get(id)
  if (pattern === undefined) return BUILT_IN.get(id) ?? 'General'
  return pattern.replace(/^\[\$-F800\][^;]{0,200}$/i, 'd mmmm yyyy').replace(/^\[\$-F400\][^;]{0,200}$/i, 'h:mm:ss')
}
