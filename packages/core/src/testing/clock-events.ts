import type { ClockEvent } from '../deadlines/clock-event.ts'

const EVENT =
  /^(\w+)(?: (\d{4}-\d\d-\d\d))?(?:\.\.(\d{4}-\d\d-\d\d))?(?: \+(\d+)(wd|d|w|m))?(?: until (\d{4}-\d\d-\d\d))?$/

const UNITS: Readonly<Record<string, 'workingDays' | 'days' | 'weeks' | 'months'>> = {
  wd: 'workingDays',
  d: 'days',
  w: 'weeks',
  m: 'months',
}

/**
 * Events as a test table writes them, parted by commas: `clarificationRequested 2025-02-10`,
 * `notSchoolDays 2024-07-24..2024-09-02`, `unusualCircumstances 2025-05-20 +10wd`, `extensionNotified 2025-03-20 until 2025-04-30`.
 */
export function clockEvents(notation: string): ClockEvent[] {
  if (notation === '') return []
  return notation.split(', ').map((part) => {
    const match = EVENT.exec(part)
    if (match === null) throw new Error(`no event: ${part}`)
    const [, type, date, to, amount, unit, until] = match
    return {
      type: type!,
      ...(date !== undefined && (to === undefined ? { date } : { from: date, to })),
      ...(amount !== undefined && { [UNITS[unit!]!]: Number(amount) }),
      ...(until !== undefined && { until }),
    }
  })
}
