import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { NO_FAIL_POINT } from '../../workspace/fail-points.ts'
import { writeWorkspace } from '../../workspace/open-workspace.ts'
import { workspaceFolder } from '../../workspace/workspace-folder.ts'
import { addFiles } from '../add/add-files.ts'
import type { ReaderPool } from '../reader-pool.ts'
import { type Intake, openIntake } from './intake.ts'
import type { UploadLine } from './upload-lines.ts'
import { openUploadSpool } from './upload-spool.ts'

const folder = mkdtempSync(join(tmpdir(), 'intake-'))
after(() => rmSync(folder, { recursive: true, force: true }))

let count = 0

/** An intake on a new workspace, with a reader that breaks on what is called so. */
function opened(root = join(folder, String(++count))) {
  const readers: ReaderPool = {
    read: async (_, name) =>
      name.includes('broken')
        ? { kind: 'none', why: { kind: 'broken', reason: 'it is.' } }
        : {
            kind: 'result',
            result: { format: 'text', pages: [{ number: 1, text: 'words', envelopes: [] }], warnings: [] },
          },
    draw: () => assert.fail('nothing is drawn here'),
    picture: () => assert.fail('nothing is drawn here'),
    close: () => {},
  }
  const intake = openIntake({
    spool: openUploadSpool(workspaceFolder(root)),
    add: async (request, hooks) => {
      const workspace = writeWorkspace(root, { command: 'add', now: new Date(0) })
      try {
        return await addFiles(request, {
          ...hooks,
          workspace,
          readers,
          recognition: null,
          analysis: null,
          workers: 1,
          version: '1',
          cwd: root,
          now: () => new Date(),
          failPoint: NO_FAIL_POINT,
          onQuarantined: () => {},
        })
      } finally {
        workspace.close()
      }
    },
  })
  return { root, intake }
}

async function send(intake: Intake, name: string, words: string): Promise<UploadLine> {
  const bytes = Buffer.from(words)
  const [line] = intake.open([{ name, size: bytes.length, modified: 1 }])
  if (bytes.length > 0) await intake.write(line!.id, 0, bytes)
  return line!
}

async function settled(intake: Intake): Promise<UploadLine[]> {
  const isDone = () => {
    const { receiving, waiting, reading } = intake.list(100).counts
    return !intake.status().isWorking && receiving + waiting + reading === 0
  }
  for (let turn = 0; turn < 2000 && !isDone(); turn++) await new Promise((done) => setTimeout(done, 10))
  return [...intake.list(100).items]
}

test('intake: what becomes of each file', async () => {
  const { root, intake } = opened()
  for (const [name, words] of [
    ['in/a.txt', 'one'],
    ['in/b.txt', 'one'],
    ['broken.txt', 'two'],
    ['empty.txt', ''],
  ] as const)
    await send(intake, name, words)
  const lines = await settled(intake)
  assert.deepEqual(lines.map(({ name, state, reason }) => [name, state, reason?.code]).sort(), [
    ['broken.txt', 'quarantined', 'broken-file'],
    ['empty.txt', 'stored', undefined],
    ['in/a.txt', 'stored', undefined],
    ['in/b.txt', 'duplicate', undefined],
  ])
  const { counts, total } = intake.list(100)
  assert.equal(
    Object.values(counts).reduce((sum, each) => sum + each, 0),
    total,
  )
  assert.deepEqual(readdirSync(join(root, 'uploads')), [])
  assert.equal(intake.clear(), 4)
  assert.equal(intake.list(100).total, 0)
  intake.close()
})

test('intake: the same file goes on where it stopped, also before another server', async () => {
  const { root, intake } = opened()
  const file = { name: 'long.txt', size: 6, modified: 5 }
  const [line] = intake.open([file])
  await intake.write(line!.id, 0, Buffer.from('abc'))
  assert.equal(intake.open([file])[0]!.received, 3)
  await assert.rejects(intake.write(line!.id, 0, Buffer.from('abc')), { code: 'wrong-offset' })
  await assert.rejects(intake.write(line!.id, 3, Buffer.from('abcd')), { code: 'wrong-offset' })
  await assert.rejects(intake.write('none', 0, Buffer.from('a')), { code: 'upload-not-found' })
  intake.close()
  const { intake: next } = opened(root)
  const [again] = next.open([file])
  assert.deepEqual([again!.id, again!.received], [line!.id, 3])
  await next.write(line!.id, 3, Buffer.from('def'))
  assert.deepEqual(
    (await settled(next)).map(({ state, pages }) => [state, pages]),
    [['stored', 1]],
  )
  next.close()
})

test('intake: another program that writes is waited for', async () => {
  const { root, intake } = opened()
  const other = writeWorkspace(root, { command: 'rm', now: new Date(0) })
  await send(intake, 'a.txt', 'one')
  for (let turn = 0; turn < 100 && intake.status().failure === null; turn++)
    await new Promise((done) => setTimeout(done, 10))
  assert.equal(intake.status().failure?.code, 'workspace-locked')
  assert.equal(intake.list(100).counts.waiting, 1)
  other.close()
  assert.deepEqual(
    (await settled(intake)).map(({ state }) => state),
    ['stored'],
  )
  assert.equal(intake.status().failure, null)
  intake.close()
})

test('intake: a change that a person makes goes before, and the work goes on', async () => {
  const { root, intake } = opened()
  for (let count = 0; count < 20; count++) await send(intake, `${count}.txt`, `words ${count}`)
  await new Promise((done) => setTimeout(done, 30))
  const changed = await intake.first(async () => {
    assert.equal(intake.status().isWorking, false)
    writeWorkspace(root, { command: 'correct', now: new Date(0) }).close()
    return 'done'
  })
  assert.equal(changed, 'done')
  assert.deepEqual(new Set((await settled(intake)).map(({ state }) => state)), new Set(['stored']))
  intake.close()
})

test('intake: what is too large is told before a byte is sent, and keeps no other away', () => {
  const { intake } = opened()
  const lines = intake.open([
    { name: 'a.pdf', size: 2 ** 40, modified: 0 },
    { name: 'b.pdf', size: 1, modified: 0 },
  ])
  assert.deepEqual(
    lines.map(({ state, reason }) => [state, reason?.code]),
    [
      ['quarantined', 'too-large'],
      ['receiving', undefined],
    ],
  )
  assert.throws(() => intake.forget('none'), { code: 'upload-not-found' })
  intake.close()
})
