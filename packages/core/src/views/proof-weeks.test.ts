import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dueDate } from '../deadlines/due-date.ts'
import { testLawBook } from '../testing/test-law-book.ts'
import { type ProofCell, proofWeeks } from './proof-weeks.ts'

const book = testLawBook()

test('proofWeeks: Monday to Sunday with running numbers, from day 0 to the last day', () => {
  const { proof, due } = dueDate(book.law('uk-foia-2000')!, 'response', '2020-07-08', [], book)
  const weeks = proofWeeks(proof, due)
  const sign = (cell: ProofCell | null) => (cell === null ? '' : `${cell.mark} ${cell.number ?? '-'}`)
  assert.deepEqual(
    weeks.slice(0, 2).map(({ monday, days }) => [monday, ...days.map(sign)]),
    [
      ['2020-07-06', '', '', 'start -', 'counted 1', 'counted 2', 'free -', 'free -'],
      ['2020-07-13', 'left-out -', 'counted 3', 'counted 4', 'counted 5', 'counted 6', 'free -', 'free -'],
    ],
  )
  assert.match(weeks[1]!.days[0]!.why!, /Battle of the Boyne/)
  const last = weeks
    .at(-1)!
    .days.filter((cell) => cell !== null)
    .at(-1)
  assert.deepEqual([last?.date, last?.mark, last?.number], ['2020-08-07', 'due', 20])
})

test('proofWeeks: no proof has no weeks', () => {
  assert.deepEqual(proofWeeks([], null), [])
})
