import { isCalendarDate, type PartialDate, weekday } from '../model/index.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** `2019-02-12` as `12 Feb 2019`, `2019-02` as `Feb 2019`: the month as a word, so no country reads it wrongly. */
export function plainDate(date: PartialDate): string {
  const [year, month, day] = date.split('-')
  if (month === undefined) return date
  const name = MONTHS[Number(month) - 1] ?? month
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

/** `2019-02-12` as `Tue 12 Feb 2019`. */
export function weekdayDate(date: PartialDate): string {
  return isCalendarDate(date) ? `${WEEKDAYS[weekday(date)]} ${plainDate(date)}` : plainDate(date)
}
