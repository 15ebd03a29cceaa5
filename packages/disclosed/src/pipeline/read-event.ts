import { DisclosedError } from '@disclosed/core/errors'
import { isCalendarDate } from '@disclosed/core/model'
import { type ClockEvent, eventName } from '@disclosed/core/views'

const NEXT =
  'Write it like --event clarification-sent=2025-03-10, --event not-school-days=2025-07-23..2025-09-01 or --event extension-notified=2025-03-10,days=10.'

/** How long an extension is, by the word for it. */
const LENGTHS: ReadonlyMap<string, 'days' | 'workingDays' | 'weeks' | 'months'> = new Map([
  ['days', 'days'],
  ['working-days', 'workingDays'],
  ['workingdays', 'workingDays'],
  ['weeks', 'weeks'],
  ['months', 'months'],
])

/** `--event NAME=DATE`, `NAME=FROM..TO`, each with `,days=N`, `,working-days=N`, `,weeks=N`, `,months=N` or `,until=DATE`. */
export function eventOption(text: string, earlier: readonly ClockEvent[] = []): ClockEvent[] {
  return [...earlier, readEvent(text)]
}

export function readEvent(text: string): ClockEvent {
  const [first = '', ...more] = text.split(',').map((part) => part.trim())
  const [name, date] = pair(first, text)
  let event: ClockEvent = { type: eventName(name), ...dates(date, text) }
  for (const part of more) {
    const [key, value] = pair(part, text)
    event = { ...event, ...detail(key, value, text) }
  }
  return event
}

function pair(part: string, text: string): [string, string] {
  const [name = '', value = '', ...more] = part.split('=').map((side) => side.trim())
  if (more.length > 0 || value === '' || !/^[a-z][\w -]*$/i.test(name)) throw badEvent(text)
  return [name, value]
}

function dates(value: string, text: string): Pick<ClockEvent, 'date' | 'from' | 'to'> {
  const [from = '', to] = value.split('..')
  if (!isCalendarDate(from) || (to !== undefined && !isCalendarDate(to))) throw badEvent(text)
  if (to === undefined) return { date: from }
  if (to < from) throw badEvent(text)
  return { from, to }
}

function detail(key: string, value: string, text: string): Partial<ClockEvent> {
  if (key === 'until' && isCalendarDate(value)) return { until: value }
  const length = LENGTHS.get(key.toLowerCase().replace(/[\s_]/g, '-'))
  if (length !== undefined && /^[1-9]\d{0,3}$/.test(value)) return { [length]: Number(value) }
  throw badEvent(text)
}

function badEvent(text: string): DisclosedError {
  return new DisclosedError('bad-event', `"${text}" is not a step with its date.`, NEXT)
}
