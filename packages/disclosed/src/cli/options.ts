import { DisclosedError } from '@disclosed/core/errors'
import { type CalendarDate, isCalendarDate } from '@disclosed/core/model'

/** `--as-of 2019-02-12`. */
export function dateOption(text: string): CalendarDate {
  if (isCalendarDate(text)) return text
  throw new DisclosedError(
    'bad-date',
    `"${text}" is not a date of the form YYYY-MM-DD.`,
    'Write it like --as-of 2019-02-12.',
  )
}

/** `--page 3`. */
export function pageOption(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new DisclosedError(
    'page-not-found',
    `"${text}" is not a page number; pages are counted from 1.`,
    'Write it like --page 1.',
  )
}

/** `--width 100`. */
export function widthOption(text: string): number {
  if (/^[1-9]\d{1,3}$/.test(text)) return Number(text)
  throw new DisclosedError(
    'bad-width',
    `"${text}" is not a number of columns between 10 and 9999.`,
    'Write it like --width 100.',
  )
}

/** `--port 8080`. */
export function portOption(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new DisclosedError('bad-port', `"${text}" is not a port between 0 and 65535.`, 'Write it like --port 8080.')
}
