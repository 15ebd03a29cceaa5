import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Row, testTable } from '../testing/test-table.ts'
import { buildCalendars } from './build-calendars.ts'
import type { HolidayLibrary, LibraryHoliday } from './holiday-library.ts'
import { type CalendarFile, calendarSchema } from './law-pack-schema.ts'

/** A small country: 2001-01-01 and 2001-05-01 are a Monday and a Tuesday, 2001-06-09 is a Saturday. */
const DAYS: readonly (LibraryHoliday & { readonly listed: boolean })[] = [
  { date: '2001-01-01', rule: '01-01', name: 'New Year', substitute: false, listed: true },
  { date: '2001-05-01', rule: '05-01', name: 'May Day', substitute: false, listed: true },
  { date: '2001-06-09', rule: '06-09', name: 'Flag Day', substitute: false, listed: true },
  { date: '2001-06-11', rule: '06-09 if saturday', name: 'Flag Day', substitute: true, listed: true },
  { date: '2001-09-03', rule: '09-03', name: 'Harvest', substitute: false, listed: false },
]

const library: HolidayLibrary = {
  listed: ({ country, also }) =>
    country === 'AA' ? DAYS.filter((day) => day.listed || also.includes(day.rule)) : null,
  computed: (rules) => DAYS.filter((day) => rules.includes(day.rule)).map((day) => ({ ...day, name: '' })),
}

function recipe(parts: object): CalendarFile {
  return calendarSchema.parse({
    id: 'aa',
    title: 'A',
    basis: 'B',
    known: { from: 2001, until: 2001 },
    weekend: ['saturday', 'sunday'],
    sure: { verified: false, confidence: 'low' },
    ...parts,
  })
}

const base = { country: 'AA' }
const plain = ['2001-01-01 New Year', '2001-05-01 May Day', '2001-06-09 Flag Day', '2001-06-11 Flag Day (substitute)']
const why = 'seen'
const sources = ['x']

function daysOf(files: readonly CalendarFile[], id: string): string[] {
  const { calendars, problems } = buildCalendars(files, library)
  assert.deepEqual(problems, [])
  return calendars
    .find((calendar) => calendar.id === id)!
    .holidays.flatMap(({ name, where = [], announced, dates }) =>
      dates.map((date) => [`${date} ${name}`, ...where, ...(announced ? [`known on ${announced}`] : [])].join(', ')),
    )
    .sort()
}

const recipes: readonly Row<object, string[]>[] = [
  ['the days of the library', { base }, plain],
  ['rules that it does not count', { base: { ...base, also: ['09-03'] } }, [...plain, '2001-09-03 Harvest']],
  ['rules left out', { base: { ...base, leaveOut: ['05-01', '06-09', '06-09 if saturday'] } }, plain.slice(0, 1)],
  ['our names', { base: { ...base, names: { 'May Day': 'Spring' } } }, plain.with(1, '2001-05-01 Spring')],
  ['the word for a substitute', { base, substitutes: 'observed' }, plain.with(3, '2001-06-11 Flag Day (observed)')],
  ['no days on weekends', { base: { ...base, onWeekends: 'leaveOut' } }, plain.toSpliced(2, 1)],
  ['rules alone', { rules: [{ rule: '09-03', name: 'Reaping' }] }, ['2001-09-03 Reaping']],
  [
    'a day added',
    { base, corrections: [{ kind: 'add', dates: ['2001-07-02'], name: 'Jubilee', why, sources }] },
    [...plain, '2001-07-02 Jubilee'],
  ],
  [
    'a day removed',
    { base, corrections: [{ kind: 'remove', dates: ['2001-05-01'], why, sources }] },
    plain.toSpliced(1, 1),
  ],
  [
    'a rule removed',
    { base, corrections: [{ kind: 'removeRule', rule: '06-09 if saturday', until: 2001, why, sources }] },
    plain.slice(0, 3),
  ],
  [
    'a day moved: removed here, added there',
    {
      base,
      corrections: [
        { kind: 'remove', dates: ['2001-05-01'], why, sources },
        { kind: 'add', dates: ['2001-05-04'], name: 'May Day (moved)', why, sources },
      ],
    },
    plain.with(1, '2001-05-04 May Day (moved)'),
  ],
  [
    'a day renamed',
    { base, corrections: [{ kind: 'rename', dates: ['2001-05-01'], name: 'Labour Day', why }] },
    plain.with(1, '2001-05-01 Labour Day'),
  ],
  [
    'a day that became known late',
    { base, announced: [{ date: '2001-05-01', on: '2001-04-20' }] },
    plain.with(1, '2001-05-01 May Day, known on 2001-04-20'),
  ],
]
testTable('a recipe', recipes, (parts) => daysOf([recipe(parts)], 'aa'))

describe('a calendar of parts', () => {
  const union = recipe({
    id: 'all',
    union: [
      { calendar: 'north', where: 'North' },
      { calendar: 'south', where: 'South' },
    ],
  })
  const north = recipe({ id: 'north', base })
  const south = recipe({ id: 'south', base: { ...base, leaveOut: ['05-01'] } })

  it('says which part keeps a day that not all keep', () => {
    assert.deepEqual(daysOf([union, north, south], 'all'), plain.with(1, '2001-05-01 May Day, North'))
  })

  it('keeps a correction of its own', () => {
    const corrected = {
      ...union,
      corrections: recipe({ base, corrections: [{ kind: 'remove', dates: ['2001-01-01'], why, sources }] }).corrections,
    }
    assert.deepEqual(daysOf([corrected, north, south], 'all'), plain.with(1, '2001-05-01 May Day, North').slice(1))
  })

  it('needs its parts', () => {
    assert.deepEqual(buildCalendars([union, north], library).problems, [
      'laws/calendars/all.yaml: union: south does not exist or is a union itself',
    ])
  })

  it('knows no year that a part does not know', () => {
    const early = { ...union, known: { from: 2000, until: 2001 } }
    assert.deepEqual(buildCalendars([early, north, south], library).problems, [
      'laws/calendars/all.yaml: union: north is known only from 2001 to 2001',
      'laws/calendars/all.yaml: union: south is known only from 2001 to 2001',
    ])
  })
})

function correction(parts: object): object {
  return { base, corrections: [{ why, sources, ...parts }] }
}

const add = (date: string) => correction({ kind: 'add', dates: [date], name: 'Jubilee' })

const wrong: readonly Row<object, string[]>[] = [
  ['no such country', { base: { country: 'ZZ' } }, ['base: the library knows no place ZZ']],
  [
    'no such rule to leave out',
    { base: { ...base, leaveOut: ['12-32'] } },
    ['base: the library has no rule "12-32" in these years'],
  ],
  [
    'a name that the library does not use',
    { base: { ...base, names: { Mayday: 'Spring' } } },
    ['base: names: the library has no "Mayday" in these years'],
  ],
  ['a rule without days', { rules: [{ rule: '12-32', name: 'x' }] }, ['rules: "12-32" gives no day in these years']],
  [
    'a rule for other years',
    { rules: [{ rule: '09-03', name: 'x', from: 2002 }] },
    ['rules: "09-03" gives no day in these years'],
  ],
  [
    'a rule that gives a day the library has',
    { base, rules: [{ rule: '05-01', name: 'May Day' }] },
    ['2001-05-01: "May Day" stands twice'],
  ],
  ['adds a day that is there', add('2001-05-01'), ['corrections.0: adds 2001-05-01, which is there already: May Day']],
  ['adds a Saturday', add('2001-07-07'), ['corrections.0: adds 2001-07-07, which falls on the weekend']],
  ['adds an unknown year', add('2002-07-08'), ['corrections.0: adds 2002-07-08, which lies outside the known years']],
  [
    'adds a day of a closing',
    { ...add('2001-12-27'), closings: [{ from: '12-25', until: '01-15', name: 'summer period' }] },
    ['corrections.0: adds 2001-12-27, which lies in the summer period'],
  ],
  [
    'removes no holiday',
    correction({ kind: 'remove', dates: ['2001-05-01', '2001-05-02'] }),
    ['corrections.0: removes 2001-05-02, which is no holiday'],
  ],
  [
    'removes a rule that gives nothing',
    correction({ kind: 'removeRule', rule: '05-01', from: 2002 }),
    ['corrections.0: removes "05-01", which gives no day in these years'],
  ],
  [
    'renames to the same name',
    { base, corrections: [{ kind: 'rename', dates: ['2001-05-01'], name: 'May Day', why }] },
    ['corrections.0: renames 2001-05-01, which is no holiday of another name'],
  ],
  [
    'announces no holiday',
    { base, announced: [{ date: '2001-05-02', on: '2001-04-20' }] },
    ['announced: 2001-05-02 is no holiday'],
  ],
]
testTable('a recipe that is wrong', wrong, (parts) =>
  buildCalendars([recipe(parts)], library).problems.map((problem) => problem.replace('laws/calendars/aa.yaml: ', '')),
)

describe('calendarSchema', () => {
  const rows: readonly [string, object, RegExp][] = [
    ['nothing to build from', {}, /needs base, union or rules/],
    ['a base and a union', { base, union: [{ calendar: 'b', where: 'B' }] }, /base and union exclude each other/],
    [
      'a correction without its source',
      { base, corrections: [{ kind: 'remove', dates: ['2001-05-01'], why }] },
      /sources/,
    ],
    ['a key that is none', { base: { ...base, region: 'x' } }, /region/],
  ]
  for (const [about, parts, message] of rows) it(about, () => assert.throws(() => recipe(parts), message))
})
