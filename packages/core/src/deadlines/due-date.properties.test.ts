import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Law, type LawBook, openLawBook } from '../law/law-book.ts'
import type { Amount, CalendarData, TimeLimit } from '../law/law-pack.ts'
import { addDays, type CalendarDate, dayNumber } from '../model/calendar-date.ts'
import { testLawBook } from '../testing/test-law-book.ts'
import { addMonths } from './count-period.ts'
import { type ClockEvent, type DueRule, limitDue, type ProofDay } from './due-date.ts'
import { knownEvents } from './known-events.ts'
import { addWorkingDays, countWorkingDays, isWorkingDay, nextWorkingDay } from './working-calendar.ts'

const book = testLawBook()
/** Every time limit of every law: a failing example shows its name, not the pack. */
const limits = book.laws.flatMap((law) => law.deadlines.limits.map(({ id }) => `${law.id} ${id}`))
const limit = fc.constantFrom(...limits)
/**
 * Several days of one month lead to the same last day of the next (31 January and 28 February to 28 February): a pause between
 * them leaves out more days of the earlier request than of the later one, so that with pauses months keep no order.
 */
const limitOfDays = fc.constantFrom(...limits.filter((name) => !countsMonths(name)))
const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2015-01-05', days))
const later = fc.integer({ min: 0, max: 60 })
const types = [...new Set(book.laws.flatMap(knownEvents))]
const event = fc.record(
  {
    type: fc.constantFrom(...types),
    date: fc.integer({ min: 0, max: 3060 }).map((days) => addDays('2015-01-05', days)),
    days: fc.integer({ min: 1, max: 60 }),
    weeks: fc.integer({ min: 1, max: 6 }),
    months: fc.integer({ min: 1, max: 3 }),
  },
  { requiredKeys: ['type', 'date'] },
)

function parts(name: string): { law: Law; limit: TimeLimit } {
  const [law, id] = name.split(' ')
  const own = book.law(law!)!
  return { law: own, limit: own.deadlines.limits.find((candidate) => candidate.id === id)! }
}

/** Whether months are counted by the limit or by what it rests on. */
function countsMonths(name: string): boolean {
  const { law } = parts(name)
  return law.deadlines.limits.some(({ unit }) => unit === 'months' || unit === 'years')
}

function due(name: string, received: CalendarDate, events: readonly ClockEvent[], own: LawBook = book) {
  const { law, limit: asked } = parts(name)
  return limitDue({ law, book: own, received, events }, asked)
}

/** Events that the limit's law knows, most of them near the day of receipt. */
function known(name: string, received: CalendarDate, events: readonly ClockEvent[]): ClockEvent[] {
  const own = knownEvents(parts(name).law)
  return events.map((happened, i) => ({
    ...happened,
    type: own.length === 0 ? happened.type : own[(i + types.indexOf(happened.type)) % own.length]!,
    date: addDays(received, dayNumber(happened.date!) % 70),
  }))
}

/** The book with one more holiday in every calendar. */
function withHoliday(date: CalendarDate): LawBook {
  const calendars = new Map<string, CalendarData>()
  for (const law of book.laws) {
    for (const id of [law.calendar, ...law.deadlines.limits.map((own) => own.calendar)]) {
      const calendar = id == null ? undefined : book.calendar(id)
      if (calendar === undefined) continue
      calendars.set(calendar.id, { ...calendar, holidays: [...calendar.holidays, { name: 'added', dates: [date] }] })
    }
  }
  const changed = openLawBook({ laws: [], calendars: [...calendars.values()] })
  return { ...book, calendar: changed.calendar }
}

function notEarlier(first: CalendarDate | null, second: CalendarDate | null): void {
  assert.ok(first === null || second === null || second >= first, `${first} then ${second}`)
}

/** Seeded: a failure is the same for everybody. */
const runs = (numRuns: number) => ({ numRuns, seed: 20_250_303 })

describe('due dates of every limit', () => {
  it('never move back with a later receipt', () => {
    fc.assert(
      fc.property(limitOfDays, day, later, fc.array(event, { maxLength: 5 }), (name, received, more, happened) => {
        const events = known(name, received, happened)
        notEarlier(due(name, received, events).due, due(name, addDays(received, more), events).due)
      }),
      runs(6000),
    )
  })

  it('never move back with a later receipt, counted in months', () => {
    fc.assert(
      fc.property(limit, day, later, (name, received, more) => {
        notEarlier(due(name, received, []).due, due(name, addDays(received, more), []).due)
      }),
      runs(2000),
    )
  })

  it('never move back with a later start, where they run from an event', () => {
    fc.assert(
      fc.property(limit, day, later, later, (name, received, after, more) => {
        const { start } = parts(name).limit
        if (start.at !== 'event') return
        const [type = ''] = start.events
        const at = (days: number) => due(name, received, [{ type, date: addDays(received, days) }]).due
        notEarlier(at(after), at(after + more))
      }),
      runs(3000),
    )
  })

  it('never move back with an added holiday', () => {
    fc.assert(
      fc.property(limit, day, later, fc.array(event, { maxLength: 5 }), (name, received, after, happened) => {
        const events = known(name, received, happened)
        const more = withHoliday(addDays(received, after))
        notEarlier(due(name, received, events).due, due(name, received, events, more).due)
      }),
      runs(600),
    )
  })

  it('never move back with an extension', () => {
    fc.assert(
      fc.property(limit, day, event, (name, received, happened) => {
        for (const rule of parts(name).law.deadlines.clock.filter(({ effect }) => effect === 'extend')) {
          const [taken] = known(name, received, [happened])
          const extension = { ...taken!, type: rule.ends[0]! }
          notEarlier(due(name, received, []).due, due(name, received, [extension]).due)
        }
      }),
      runs(3000),
    )
  })

  it('never move back with a pause, nor with a longer one', () => {
    fc.assert(
      fc.property(limit, day, later, later, later, (name, received, after, length, more) => {
        for (const { effect, begins, ends } of parts(name).law.deadlines.clock) {
          if (effect !== 'pause') continue
          const pause = (days: number): ClockEvent[] => [
            { type: begins[0]!, date: addDays(received, after) },
            { type: ends[0]!, date: addDays(received, after + days) },
          ]
          const paused = due(name, received, pause(length)).due
          notEarlier(due(name, received, []).due, paused)
          notEarlier(paused, due(name, received, pause(length + more)).due)
        }
      }),
      runs(3000),
    )
  })

  it('fall on a working day where the law counts or moves to one', () => {
    fc.assert(
      fc.property(limit, day, fc.array(event, { maxLength: 5 }), (name, received, happened) => {
        const { law } = parts(name)
        const { due: last, rule } = due(name, received, known(name, received, happened))
        const used = law.deadlines.limits.find((candidate) => candidate.id === rule?.limit)!
        if (last === null || (!rule?.unit.startsWith('working') && !used.roll)) return
        assert.equal(isWorkingDay(book.calendar(used.calendar ?? law.calendar!)!, last), true)
      }),
      runs(4000),
    )
  })

  it('are proved by as many counted days as the rule says', () => {
    fc.assert(
      fc.property(limit, day, fc.array(event, { maxLength: 5 }), (name, received, happened) => {
        const { due: last, rule, proof } = due(name, received, known(name, received, happened))
        if (last === null || rule?.amount == null) return
        const counted = proof.filter((step) => step.counted)
        assert.equal(counted.length, daysOf(rule, proof[0]!.date, counted))
      }),
      runs(4000),
    )
  })

  it('are proved by every day from day 0 to the last one', () => {
    fc.assert(
      fc.property(limit, day, fc.array(event, { maxLength: 5 }), (name, received, happened) => {
        const { due: last, proof } = due(name, received, known(name, received, happened))
        assert.equal(proof.at(-1)?.date ?? null, last)
        assert.deepEqual(
          proof.map((step) => step.date),
          proof.map((_, i) => addDays(proof[0]!.date, i)),
        )
        for (const { counted, why } of proof) assert.ok(counted || why !== null)
      }),
      runs(4000),
    )
  })
})

/** The days that a rule comes to when it is counted from a day; what runs on does so from the last of the first days. */
function daysOf({ amount, unit, plus }: DueRule, from: CalendarDate, counted: readonly ProofDay[]): number {
  const days = daysOfAmount({ amount: amount!, unit }, from)
  return plus === null ? days : days + daysOfAmount(plus, counted[days - 1]!.date)
}

function daysOfAmount({ amount, unit }: Amount, from: CalendarDate): number {
  if (unit === 'workingWeeks') return amount * 5
  if (unit === 'weeks') return amount * 7
  if (unit !== 'months' && unit !== 'years') return amount
  return dayNumber(addMonths(from, unit === 'years' ? amount * 12 : amount)) - dayNumber(from)
}

describe('working days', () => {
  const calendar = book.calendar('uk-union')!

  it('adding and counting are each other’s inverse', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 300 }), (from, days) => {
        const to = addWorkingDays(calendar, from, days)!
        assert.equal(countWorkingDays(calendar, from, to), days)
        assert.equal(isWorkingDay(calendar, to), true)
      }),
    )
  })

  it('counting agrees with looking at each day', () => {
    fc.assert(
      fc.property(day, later, (from, days) => {
        let count = 0
        for (let i = 1; i <= days; i++) if (isWorkingDay(calendar, addDays(from, i))) count++
        assert.equal(countWorkingDays(calendar, from, addDays(from, days)), count)
      }),
    )
  })

  it('the next working day is the first one from the day on', () => {
    fc.assert(
      fc.property(day, (from) => {
        let expected = from
        while (!isWorkingDay(calendar, expected)) expected = addDays(expected, 1)
        assert.equal(nextWorkingDay(calendar, from), expected)
      }),
    )
  })
})
