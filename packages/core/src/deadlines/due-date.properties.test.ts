import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { openLawBook } from '../law/law-book.ts'
import type { CalendarData } from '../law/law-pack.ts'
import { addDays, type CalendarDate } from '../model/calendar-date.ts'
import { testLawBook } from '../testing/test-law-book.ts'
import { type ClockEvent, dueDate } from './due-date.ts'
import { addWorkingDays, countWorkingDays, isWorkingDay, nextWorkingDay } from './working-calendar.ts'

const book = testLawBook()
const laws = book.laws.filter((law) => law.deadlines.limits.some((limit) => limit.question === 'response'))

/** A law by its id: a failing example then shows the id, not the pack. */
const law = fc.constantFrom(...laws.map((own) => own.id)).map((id) => book.law(id)!)
/** Months are longer and shorter: a pause of days added to them has no such order. */
const lawOfDays = fc
  .constantFrom(
    ...laws
      .filter((own) => own.deadlines.limits.every((limit) => limit.unit !== 'months' || limit.question !== 'response'))
      .map((own) => own.id),
  )
  .map((id) => book.law(id)!)
const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2015-01-05', days))
const later = fc.integer({ min: 0, max: 60 })
const events = fc.array(
  fc.record({
    type: fc.constantFrom(
      'clarificationRequested',
      'clarificationReceived',
      'feesNoticeGiven',
      'feePaid',
      'extensionNotified',
      'transferReceived',
      'publicInterestExtension',
    ),
    date: fc.integer({ min: 0, max: 3060 }).map((days) => addDays('2015-01-05', days)),
    days: fc.integer({ min: 1, max: 60 }),
  }),
  { maxLength: 5 },
)

/** The book with one more holiday in every calendar. */
function withHoliday(date: CalendarDate) {
  const calendars = new Map<string, CalendarData>()
  for (const own of book.laws) {
    for (const id of [own.calendar, ...own.deadlines.limits.map((limit) => limit.calendar)]) {
      const calendar = id == null ? undefined : book.calendar(id)
      if (calendar === undefined) continue
      calendars.set(calendar.id, { ...calendar, holidays: [...calendar.holidays, { name: 'added', dates: [date] }] })
    }
  }
  const changed = openLawBook({ laws: [], calendars: [...calendars.values()] })
  return { ...book, calendar: changed.calendar }
}

const notEarlier = (a: CalendarDate | null, b: CalendarDate | null) => a === null || b === null || b >= a

describe('due dates', () => {
  it('never move back with a later receipt', () => {
    fc.assert(
      fc.property(lawOfDays, day, later, events, (own, received, more, happened) => {
        const first = dueDate(own, 'response', received, happened, book).due
        const second = dueDate(own, 'response', addDays(received, more), happened, book).due
        assert.ok(notEarlier(first, second), `${first} then ${second}`)
      }),
      { numRuns: 3000 },
    )
  })

  it('never move back with a later receipt, counted in months', () => {
    fc.assert(
      fc.property(law, day, later, (own, received, more) => {
        const first = dueDate(own, 'response', received, [], book).due
        const second = dueDate(own, 'response', addDays(received, more), [], book).due
        assert.ok(notEarlier(first, second), `${first} then ${second}`)
      }),
      { numRuns: 1000 },
    )
  })

  it('never move back with an added holiday', () => {
    fc.assert(
      fc.property(law, day, later, events, (own, received, after, happened) => {
        const plain = dueDate(own, 'response', received, happened, book).due
        const longer = dueDate(own, 'response', received, happened, withHoliday(addDays(received, after))).due
        assert.ok(notEarlier(plain, longer), `${plain} then ${longer}`)
      }),
      { numRuns: 400 },
    )
  })

  it('never move back with an extension', () => {
    fc.assert(
      fc.property(
        law,
        day,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 90 }),
        (own, received, after, days) => {
          const extension: ClockEvent = { type: 'extensionNotified', date: addDays(received, after), days }
          const plain = dueDate(own, 'response', received, [], book).due
          const extended = dueDate(own, 'response', received, [extension], book).due
          assert.ok(notEarlier(plain, extended), `${plain} then ${extended}`)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('fall on a working day where the law counts or moves to one', () => {
    fc.assert(
      fc.property(law, day, events, (own, received, happened) => {
        const { due, rule } = dueDate(own, 'response', received, happened, book)
        const limit = own.deadlines.limits.find((candidate) => candidate.id === rule?.limit)!
        if (due === null || (!limit.unit.startsWith('working') && !limit.roll)) return
        assert.equal(isWorkingDay(book.calendar(limit.calendar ?? own.calendar!)!, due), true)
      }),
      { numRuns: 2000 },
    )
  })

  it('are proved by as many counted days as the rule says', () => {
    fc.assert(
      fc.property(law, day, events, (own, received, happened) => {
        const { due, rule, proof } = dueDate(own, 'response', received, happened, book)
        if (due === null || rule?.amount == null || rule.unit === 'months') return
        const counted = proof.filter((step) => step.counted).length
        assert.equal(counted, rule.unit === 'workingWeeks' ? rule.amount * 5 : rule.amount)
        assert.deepEqual(
          proof.map((step) => step.date),
          proof.map((_, i) => addDays(proof[0]!.date, i)),
        )
      }),
      { numRuns: 2000 },
    )
  })
})

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
