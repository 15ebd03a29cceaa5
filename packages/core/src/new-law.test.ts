/** A new law is a new folder under laws/ and no TypeScript: here one of a country that does not exist. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { analyse } from './analyse.ts'
import { findCitations } from './citations/find-citations.ts'
import { dueDate } from './deadlines/due-date.ts'
import { compileLawBook } from './law/compile-law-book.ts'
import { openLawBook } from './law/law-book.ts'
import { libraryHolidays } from './testing/library-holidays.ts'
import { readLawFiles } from './testing/read-law-files.ts'
import { textDocument } from './testing/source-document.ts'
import { groundSheet, lawSheet } from './views/index.ts'

const folder = fileURLToPath(new URL('testing/fixtures/laws', import.meta.url))
const { data, notes, problems } = compileLawBook(readLawFiles(folder), libraryHolidays())
const book = openLawBook(data)
const law = book.laws[0]!

test('a new law: its folder is in order', () => assert.deepEqual(problems, []))

test('a new law: counts by its own working days and holidays', () => {
  // Sun 22 Jun 2031; Tue 24 is Midsummer, Fridays and Saturdays are free.
  const { due, proof, rule } = dueDate(law, 'response', '2031-06-22', [], book)
  assert.equal(due, '2031-07-06')
  assert.equal(proof.filter(({ counted }) => counted).length, 9)
  assert.match(proof.find(({ date }) => date === '2031-06-24')!.why!, /Midsummer/)
  assert.equal(rule?.provision, 's.3(1)')
})

test('a new law: an extension in time, and one too late', () => {
  const extended = (date: string) =>
    dueDate(law, 'response', '2031-06-22', [{ type: 'extensionNotified', date }], book).due
  assert.equal(extended('2031-07-01'), '2031-07-13')
  assert.equal(extended('2031-07-07'), '2031-07-06')
})

test('a new law: its provisions are read, also without the name of the act', () => {
  const text = 'We rely on section 7(2)(a) and (b) of the Openness Act 2031, and on 9.'
  assert.deepEqual(
    findCitations(text, law.id, book).map(({ provision, kind }) => [provision, kind]),
    [
      ['7(2)(a)', 'exemption'],
      ['7(2)(b)', 'exemption'],
    ],
  )
})

const REPLY = `Harbour Office
desk@harbour.nm.example

14 July 2031

Dear Ms Roe

Your request of 22 June 2031 has been handled under the Openness Act 2031.

1. How many ships were turned away?

14 ships.

2. Who mends the lights?

We withhold this under section 7(2)(b) of the Act, because it would put the harbour at risk.

Yours sincerely
A. Poole`

test('a new law: a letter under it is read, with its ground and its clock', () => {
  const reading = analyse(textDocument(REPLY), { book, today: '2031-08-01' })
  assert.equal(reading.law, 'northmere-openness-2031')
  assert.deepEqual(
    reading.questions.map(({ label, outcome }) => [label, outcome]),
    [
      ['1', 'answered'],
      ['2', 'refused'],
    ],
  )
  assert.deepEqual(
    reading.grounds.map(({ provision }) => provision),
    ['7(2)(b)'],
  )
  assert.deepEqual([reading.clock?.due, reading.clock?.answered], ['2031-07-06', '2031-07-14'])
  assert.ok(reading.findings.some(({ code }) => code === 'late'))
})

test('a new law: its clocks, notices and grounds are told, marked where unsure', () => {
  const sheet = lawSheet(law, notes, book)
  assert.deepEqual(
    sheet.clocks.map(({ stage, limits, missing }) => [stage, limits[0]?.amount ?? null, missing.length]),
    [
      ['response', 9, 0],
      ['extension', 5, 0],
      ['review-request', 1, 0],
      ['review-answer', null, 0],
      ['regulator', null, 1],
      ['court', null, 1],
    ],
  )
  const ground = groundSheet(law, 's.7(2)(b)', notes, book)
  assert.deepEqual([ground.absolute, ground.ncnd, ground.sure.certain], ['no', ['7(3)'], false])
  assert.deepEqual(
    ground.notice.map(({ id }) => id),
    ['ground', 'weighing'],
  )
})
