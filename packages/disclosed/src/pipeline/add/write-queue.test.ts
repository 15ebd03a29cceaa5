import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { writeWorkspace } from '../../workspace/open-workspace.ts'
import { openWriteQueue } from './write-queue.ts'

const folder = mkdtempSync(join(tmpdir(), 'write-queue-'))
const workspace = writeWorkspace(folder, { command: 'test', now: new Date(0) })
after(() => {
  workspace.close()
  rmSync(folder, { recursive: true, force: true })
})

const put = (path: string) => workspace.refusals.put({ path, reason: { code: 'x', message: 'x', next: 'x' } }, 'now')
const paths = () => workspace.refusals.all().map(({ path }) => path)

test('write queue: what waits is written before what is written at once, and says what it gave', async () => {
  const queue = openWriteQueue(workspace)
  const waiting = queue.add(() => {
    put('a')
    return paths()
  })
  assert.deepEqual(paths(), [])
  assert.deepEqual(
    queue.now(() => paths()),
    ['a'],
  )
  assert.deepEqual(await waiting, ['a'])
})

test('write queue: where one change fails none is made, and all who wait hear of it', async () => {
  const queue = openWriteQueue(workspace)
  const before = paths()
  const full = () => {
    throw new Error('no space')
  }
  const ends = await Promise.allSettled([queue.add(() => put('b')), queue.add(full)])
  assert.deepEqual(
    ends.map(({ status }) => status),
    ['rejected', 'rejected'],
  )
  assert.deepEqual(paths(), before)
  assert.throws(() => queue.now(full), /no space/)
  await queue.add(() => put('c'))
  assert.deepEqual(paths(), [...before, 'c'])
})
