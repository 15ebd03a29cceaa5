import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CLOCK_STAGES } from '../law/clock-stage.ts'
import { testLawBook, testLawNotes } from '../testing/test-law-book.ts'
import { lawLines, lawSheet, statedFacts } from './law-sheet.ts'

const book = testLawBook()
const notes = testLawNotes()
const sheet = (id: string) => lawSheet(book.law(id)!, notes, book)
const sheets = book.laws.map(({ id }) => sheet(id))

test('lawSheet: every law tells something of every clock: a limit with its provision, or why there is none', () => {
  for (const { id, clocks } of sheets) {
    const told = new Set(clocks.map(({ stage }) => stage))
    for (const stage of CLOCK_STAGES) if (stage !== 'other') assert.ok(told.has(stage), `${id} ${stage}`)
    for (const { limits, missing } of clocks) {
      for (const { provision } of limits) assert.notEqual(provision, '', id)
      for (const { rule } of missing) assert.notEqual(rule, '', id)
    }
  }
})

test('lawSheet: a time that the law leaves open has no amount', () => {
  const [decision] = sheet('us-foia-5-usc-552').clocks.find(({ stage }) => stage === 'regulator')!.limits
  assert.equal(decision?.amount, null)
})

test('lawSheet: a limb of a section without a mark takes that of the section, and a section that of its file', () => {
  const section = sheet('uk-foia-2000').grounds.find(({ provision }) => provision === '21')!
  assert.deepEqual(
    section.limbs.map(({ sure }) => sure.certain),
    section.limbs.map(() => true),
  )
  assert.equal(sheet('us-tx-pia').grounds[0]?.sure.confidence, 'medium')
})

test('lawSheet: every fact says how sure it is', () => {
  for (const law of sheets) {
    const silent = statedFacts(law).filter(({ sure }) => sure.confidence === null)
    assert.deepEqual(
      silent.map(({ about, words }) => `${law.id} ${about}: ${words}`),
      [],
    )
  }
})

test('lawSheet: every source that a fact names is told', () => {
  for (const law of sheets) {
    for (const { about, sure } of statedFacts(law))
      for (const key of sure.sources) assert.ok(law.sources[key], `${law.id} ${about}: ${key}`)
  }
})

test('lawSheet: the calendar with the years that are known and its own mark', () => {
  const { calendar } = sheet('us-wa-pra')
  assert.deepEqual([calendar?.from, calendar?.until, calendar?.sure.certain], [2000, 2030, false])
  assert.equal(sheet('uk-foia-2000').calendar?.sure.certain, true)
})

test('lawLines: a line for each law', () => {
  const lines = lawLines(notes, book)
  assert.deepEqual(
    lines.map(({ id }) => id),
    book.laws.map(({ id }) => id),
  )
  const foia = lines.find(({ id }) => id === 'uk-foia-2000')!
  assert.deepEqual(foia.inForce, { from: '2005-01-01', until: null })
  assert.ok(foia.tally.certain > 100 && foia.tally.certain < foia.tally.facts)
})
