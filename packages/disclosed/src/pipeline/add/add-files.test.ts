import assert from 'node:assert/strict'
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { NO_FAIL_POINT } from '../../workspace/fail-points.ts'
import { writeWorkspace } from '../../workspace/open-workspace.ts'
import type { ReaderPool } from '../reader-pool.ts'
import type { ReadAnswer, TakeAttachment } from '../reader-process.ts'
import { type AddOptions, addFiles } from './add-files.ts'
import type { Quarantined } from './add-tally.ts'

const folder = mkdtempSync(join(tmpdir(), 'add-files-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const page = (text: string) => ({ number: 1, text, envelopes: [] })
const read = (text: string): ReadAnswer => ({
  kind: 'result',
  result: { format: 'text', pages: [page(text)], warnings: [] },
})

type Act = (take: TakeAttachment, path: string) => ReadAnswer | Promise<ReadAnswer>

/** What the reader does with files whose content begins so. */
const ACTS: Readonly<Record<string, Act>> = {
  read: () => read('words'),
  crash: () => ({ kind: 'ended', why: { kind: 'crashed', how: 'SIGSEGV' } }),
  hang: () => ({ kind: 'ended', why: { kind: 'too-slow', seconds: 60 } }),
  broken: () => ({ kind: 'none', why: { kind: 'broken', reason: 'it is.' } }),
  empty: () => read('  \n'),
  scan: () => ({
    kind: 'result',
    result: { format: 'text', pages: [{ ...page(''), needsOcr: 'no-text' }], warnings: [] },
  }),
  bomb: async (take) => {
    for (let part = 0; part < 3; part++) await take({ name: 'part', bytes: Buffer.from(`bomb part ${part}`) })
    return { kind: 'ended', why: { kind: 'too-much-inside', limit: '2 files' } }
  },
  // A file that holds itself, as some archives do.
  quine: async (take, path) => {
    await take({ name: 'me', bytes: readFileSync(path) })
    return read('again')
  },
  // Holds two halves of what it may hold, and a box like itself.
  grow: async (take, path) => {
    const depth = readFileSync(path, 'utf8').length
    for (const half of [0, 1]) await take({ name: 'half', bytes: Buffer.alloc(30 * 1024 * 1024, depth * 2 + half) })
    await take({ name: 'box', bytes: Buffer.from(`${readFileSync(path, 'utf8')}w`) })
    return read('a box that grows')
  },
  nest: async (take, path) => {
    await take({ name: '../../inner', bytes: Buffer.from(`${readFileSync(path, 'utf8')}t`) })
    return read('a box in a box')
  },
}

let count = 0

async function added(files: Readonly<Record<string, string>>, more: Partial<AddOptions> = {}) {
  const cwd = join(folder, String(++count))
  mkdirSync(join(cwd, 'in'), { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, 'in', name), content)
  const calls: string[] = []
  const readers: ReaderPool = {
    read: async (path, name, take) => {
      calls.push(name)
      const act = Object.keys(ACTS).find((key) => readFileSync(path, 'utf8').startsWith(key))
      return ACTS[act ?? 'read']!(take, path)
    },
    draw: () => assert.fail('nothing is drawn here'),
    picture: () => assert.fail('nothing is drawn here'),
    close: () => {},
  }
  const workspace = writeWorkspace(join(cwd, 'ws'), { command: 'test', now: new Date(0) })
  const quarantined: Quarantined[] = []
  const options: AddOptions = {
    workspace,
    readers,
    recognition: null,
    analysis: null,
    workers: 2,
    version: '1',
    cwd,
    now: () => new Date(),
    failPoint: NO_FAIL_POINT,
    signal: new AbortController().signal,
    onProgress: () => {},
    onQuarantined: (each) => quarantined.push(each),
    ...more,
  }
  const request = { inputs: ['in'], stdin: null, verify: false, retry: false }
  const add = (change = {}) => addFiles({ ...request, ...change }, options)
  return { cwd, workspace, calls, quarantined, add, summary: await add() }
}

test('add: what breaks its reader is tried three times, after the others, and kept with the reason', async () => {
  const { summary, calls, quarantined, workspace } = await added({ a: 'crash', b: 'read', c: 'hang' })
  const { files, stored, reasons } = summary
  assert.deepEqual(
    [files, stored, summary.quarantined, reasons],
    [3, 1, 2, { 'reader-crashed': 1, 'reader-too-slow': 1 }],
  )
  assert.equal(calls.filter((name) => name === 'a').length, 3)
  assert.deepEqual(quarantined.map(({ code }) => code).sort(), ['reader-crashed', 'reader-too-slow'])
  assert.ok(quarantined.every(({ message, next }) => message.endsWith('.') && next !== ''))
  assert.deepEqual(workspace.jobs.counts('read'), { pending: 0, leased: 0, done: 1, failed: 2 })
  workspace.close()
})

test('add: what cannot be read is tried once, and again when asked', async () => {
  const { summary, calls, workspace, add } = await added({ a: 'broken' })
  assert.deepEqual([summary.quarantined, calls], [1, ['a']])
  assert.equal((await add()).unchanged, 1)
  const again = await add({ retry: true })
  assert.deepEqual([again.quarantined, again.unchanged, calls], [1, 0, ['a', 'a']])
  workspace.close()
})

test('add: a file without words is empty, a scan is work for the recognition of text', async () => {
  const { summary, workspace } = await added({ a: 'empty', b: 'scan' })
  assert.deepEqual([summary.stored, summary.reasons], [1, { 'empty-file': 1 }])
  assert.equal(workspace.jobs.counts('ocr').pending, 1)
  workspace.close()
})

test('add: of a container that holds too much nothing is kept but itself', async () => {
  const { summary, workspace, cwd } = await added({ a: 'bomb', b: 'read' })
  assert.deepEqual([summary.reasons, summary.inside.stored], [{ 'too-much-inside': 1 }, 0])
  assert.equal(globSync('ws/blobs/*/*', { cwd }).length, 2)
  workspace.close()
})

test('add: what lies in boxes in a box counts together', async () => {
  const { summary, workspace, cwd, add } = await added({ a: 'grow' })
  assert.deepEqual([summary.stored, summary.reasons['too-much-inside']], [1, 1])
  const bytes = () => globSync('ws/blobs/*/*', { cwd }).reduce((sum, path) => sum + statSync(join(cwd, path)).size, 0)
  assert.ok(bytes() < 100 * 1024 * 1024)
  // Read again it is no more than it was.
  workspace.database.prepare(`UPDATE jobs SET state = 'pending' WHERE document = 1`).run()
  await add()
  assert.equal(workspace.documents.byId(1)?.state, 'stored')
  workspace.close()
})

test('add: what came out of a bomb stays where another document is the same', async () => {
  const { summary, workspace, cwd } = await added({ a: 'bomb', b: 'bomb part 1' })
  assert.deepEqual(summary.reasons, { 'too-much-inside': 2 })
  assert.equal(globSync('ws/blobs/*/*', { cwd }).length, 2)
  workspace.close()
})

test('add: a file that holds itself is one document', async () => {
  const { summary, workspace, calls } = await added({ a: 'quine' })
  assert.deepEqual([summary.stored, summary.inside.duplicate, calls.length], [1, 1, 1])
  workspace.close()
})

test('add: boxes in boxes are opened five deep; the names inside are values, never paths', async () => {
  const { summary, workspace, cwd } = await added({ a: 'nest' })
  assert.deepEqual(
    [summary.stored, summary.inside.stored, summary.inside.quarantined, summary.reasons],
    [1, 5, 1, { 'too-deep': 1 }],
  )
  assert.ok(!existsSync(join(cwd, 'inner')) && !existsSync(join(folder, 'inner')))
  workspace.close()
})

test('add: interrupted before it begins, nothing is lost and the counts say so', async () => {
  const controller = new AbortController()
  controller.abort()
  const { summary, workspace } = await added({ a: 'read', b: 'read' }, { signal: controller.signal })
  assert.equal(summary.interrupted, true)
  assert.equal(summary.files, summary.notReached)
  assert.deepEqual(workspace.jobs.counts('read'), { pending: 0, leased: 0, done: 0, failed: 0 })
  workspace.close()
})

test('add: a disk that is full is said with the bytes that are needed, and what was done stays', async () => {
  let blobs = 0
  const full = (step: string) => {
    if (step === 'blob-written' && ++blobs === 2) throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
  }
  const started = writeWorkspace(join(folder, 'full'), { command: 'test', now: new Date(0), failPoint: full })
  await assert.rejects(added({ a: 'read 1', b: 'read 2' }, { workspace: started }), {
    code: 'disk-full',
    message: /needs \d+ bytes more/,
  })
  started.close()
})

test('add: a document over which the program died ten times is left alone', async () => {
  const { workspace, add, cwd } = await added({})
  writeFileSync(join(cwd, 'in/a'), 'read')
  await add()
  workspace.database.prepare(`UPDATE jobs SET state = 'pending', attempts = 10`).run()
  const { resumed, quarantined, reasons } = await add()
  assert.deepEqual([resumed.quarantined + quarantined, reasons], [1, { 'broken-file': 1 }])
  workspace.close()
})
