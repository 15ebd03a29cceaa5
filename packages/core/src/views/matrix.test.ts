import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { campaignOf } from '../register/find-campaigns.ts'
import { clockOf, namedCase } from '../testing/named-case.ts'
import { matrixOf } from './matrix.ts'

const OWN = 'How many drones does the force own?'
const COST = 'How much was spent on drones in 2022/23?'
const POLICY = 'Do you have a policy on drones?'
const CASES = [
  namedCase(
    'b',
    'Thornley Police',
    [
      [OWN, 'The force owns 12.'],
      [COST, '£3,000 in 2022/23'],
      [POLICY, 'Yes.'],
    ],
    { clock: clockOf(30, 10) },
  ),
  namedCase(
    'a',
    'Saltmere Police',
    [
      [OWN, 'Four'],
      [COST, '£1,000'],
      [POLICY, 'We have no policy on drones.'],
    ],
    { clock: clockOf(20, 0) },
  ),
  namedCase('c', 'Brackendale Police', [
    [OWN, 'Between 4 and 6'],
    [COST, '€900'],
    [POLICY, 'refused', 'refused'],
  ]),
  namedCase('d', 'Hollins Police', [[OWN], [COST], [POLICY]]),
  namedCase('e', 'Perrin Police', [
    [OWN, '2'],
    [COST, '£9,000 in 2019/20'],
  ]),
]
const matrix = matrixOf(campaignOf([OWN, COST, POLICY], CASES), CASES, ['The Saltmere Police', 'Wexcombe Police'])
const figures = (column: number) => matrix.columns[column]!.figures.kinds[0]!

describe('matrixOf', () => {
  it('has a row for each case, and for authorities without one', () => {
    assert.deepEqual(
      matrix.rows.map(({ authority, case: name, replied }) => [authority, name, replied]),
      [
        ['Brackendale Police', 'c', true],
        ['Hollins Police', 'd', false],
        ['Perrin Police', 'e', true],
        ['Saltmere Police', 'a', true],
        ['Thornley Police', 'b', true],
        ['Wexcombe Police', null, false],
      ],
    )
  })

  it('gives what is told as typed values that point at their words', () => {
    const [cell] = matrix.rows[4]!.cells
    assert.deepEqual(
      cell!.values.map(({ short, cite }) => [short, cite!.page, cite!.start, cite!.quote]),
      [['12', 2, 25, '12']],
    )
  })

  it('tells a question that is not asked from one that is not answered', () => {
    assert.deepEqual(
      matrix.rows.map(({ cells }) => cells[2]!.outcome),
      ['refused', 'awaiting', null, 'answered', 'answered', 'awaiting'],
    )
  })

  it('adds up what can be compared and says what is left out', () => {
    const { count, total, median, least, most, leftOut } = figures(0)
    assert.deepEqual([count, total, median, least, most], [3, 18, 4, 2, 12])
    assert.deepEqual(leftOut, [
      { why: 'awaiting', count: 2 },
      { why: 'unsure: it states several numbers, or a bound', count: 1 },
    ])
  })

  it('adds no sums of different currencies or periods', () => {
    const { count, total, unit, scope, leftOut } = figures(1)
    assert.deepEqual([count, total, unit, scope], [2, 4000, 'GBP', '2022/23'])
    assert.deepEqual(leftOut, [
      { why: 'awaiting', count: 2 },
      { why: 'counted in EUR', count: 1 },
      { why: 'for 2019/20', count: 1 },
    ])
  })

  it('gives shares over those who said yes or no', () => {
    const { shares, leftOut } = figures(2)
    assert.deepEqual(
      shares.map(({ value, count, of }) => [value, count, of]),
      [
        ['no', 1, 2],
        ['yes', 1, 2],
      ],
    )
    assert.deepEqual(leftOut, [
      { why: 'awaiting', count: 2 },
      { why: 'refused', count: 1 },
    ])
    assert.equal(matrix.columns[2]!.figures.notAsked, 1)
  })
})
