import assert from 'node:assert/strict'
import { test } from 'node:test'
import { batchExit, isJson, rowId, rowsOfJson } from './batch.ts'

const SHAPE = { list: 'cases', example: '{ "id": "1" }' }

test('batch: names for the lines', () => {
  assert.equal(rowId({ id: 12 }, 0), '12')
  assert.equal(rowId('no object', 2), '3')
})

test('batch: the list alone or under its name', () => {
  assert.deepEqual(rowsOfJson('[1, 2]', 'a.json', SHAPE), [1, 2])
  assert.deepEqual(rowsOfJson('{"cases": [1]}', 'a.json', SHAPE), [1])
  for (const text of ['{', '{"rows": []}', '7']) {
    assert.throws(() => rowsOfJson(text, 'a.json', SHAPE), { code: 'bad-batch' })
  }
})

test('batch: JSON is told by how it begins', () => {
  assert.equal(isJson(' [1]'), true)
  assert.equal(isJson('id,text\n1,{'), false)
})

test('batch: exit codes', () => {
  assert.deepEqual([batchExit(2, 0), batchExit(1, 1), batchExit(0, 1), batchExit(0, 0)], [0, 3, 1, 0])
})
