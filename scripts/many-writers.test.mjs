import assert from 'node:assert/strict'
import { test } from 'node:test'
import { manyWriters } from './many-writers.mjs'

test('many writers: several programs at one workspace lose nothing and see no error of the database', async () => {
  const { commands, backups, checkpoints, problems } = await manyWriters({
    seconds: 3,
    programs: 3,
    files: 10,
    seed: 4,
  })
  assert.deepEqual(problems, [])
  assert.ok(commands >= 3 && backups >= 1 && checkpoints >= 1)
})
