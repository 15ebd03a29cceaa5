import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TypedValue } from '@disclosed/core/views'
import { plotOf } from './plot-points.ts'

const number = (value: number) =>
  ({ kind: 'number', value, unit: null, approximate: false, scope: null, passage: { start: 0, end: 0 } }) as TypedValue
const cells = (...values: readonly TypedValue[]) => values.map((value, cell) => ({ cell, value }))

test('plotOf: from the least to the most, those that are alike above each other', () => {
  const plot = plotOf(cells(number(10), number(0), number(10), number(5)))!
  assert.deepEqual([plot.least, plot.most], [0, 10])
  assert.deepEqual(
    plot.points.map(({ row, at, level }) => [row, at, level]),
    [
      [1, 0, 0],
      [3, 0.5, 0],
      [0, 1, 0],
      [2, 1, 1],
    ],
  )
})

test('plotOf: one value stands in the middle, names have no place', () => {
  assert.deepEqual(plotOf(cells(number(3)))!.points[0], { row: 0, at: 0.5, level: 0 })
  const name = { kind: 'text', value: 'Plotwise', named: 'named', scope: null, passage: { start: 0, end: 0 } } as const
  assert.equal(plotOf(cells(name)), null)
})

test('plotOf: dates stand in their order', () => {
  const date = (value: string) => ({ kind: 'date', value, scope: null, passage: { start: 0, end: 0 } }) as TypedValue
  const plot = plotOf(cells(date('2021-03-04'), date('2019'), date('2021-02')))!
  assert.deepEqual(
    plot.points.map(({ row }) => row),
    [1, 2, 0],
  )
})
