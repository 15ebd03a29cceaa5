import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { NO_FAIL_POINT } from '../../workspace/fail-points.ts'
import { type Workspace, writeWorkspace } from '../../workspace/open-workspace.ts'
import { isIndexWhole } from '../../workspace/word-index.ts'
import type { OcrAnswer } from '../ocr-answer.ts'
import type { OcrEngine } from '../ocr-engine.ts'
import type { ReaderPool } from '../reader-pool.ts'
import { addFiles } from './add-files.ts'
import type { AddProgress } from './add-progress.ts'

const folder = mkdtempSync(join(tmpdir(), 'recognise-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** A scan of so many pages is a file that holds their number. The picture of a page carries its number in its pixels. */
const readers: ReaderPool = {
  read: async (path) => {
    const count = Number(readFileSync(path, 'utf8').split(' ')[0])
    const pages = Array.from({ length: count }, (_, index) => ({
      number: index + 1,
      text: '',
      envelopes: [],
      needsOcr: 'no-text' as const,
    }))
    return { kind: 'result', result: { format: 'pdf', pages, warnings: [] } }
  },
  draw: async ({ page }) => ({
    kind: 'drawing',
    drawing: { width: 600, height: 800, pixels: Uint8Array.of(page), scale: 1, turn: 0, skew: 0 },
  }),
  picture: () => assert.fail('nobody looks here'),
  close: () => {},
}

const words = (page: number, confidence: number): OcrAnswer => {
  const word = (text: string, at: number) => `5\t1\t1\t1\t1\t${at}\t${60 * at}\t300\t50\t12\t${confidence}\t${text}`
  const rows = ['4\t1\t1\t1\t1\t0\t0\t300\t500\t12\t-1\t', word('lamps', 1), word(`seen${page}`, 2)]
  return { kind: 'words', table: rows.join('\n') }
}
const crashed: OcrAnswer = { kind: 'ended', why: { kind: 'crashed', how: 'SIGSEGV' } }

type Act = (page: number) => OcrAnswer

let count = 0

function place(files: Readonly<Record<string, string>>) {
  const cwd = join(folder, String(++count))
  mkdirSync(join(cwd, 'in'), { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, 'in', name), content)
  const workspace = writeWorkspace(join(cwd, 'ws'), { command: 'test', now: new Date(0) })
  const asked: number[] = []
  const progress: AddProgress[] = []
  const add = (act: Act | null, { signal = new AbortController().signal, retry = false } = {}) => {
    const engine: OcrEngine = {
      name: 'own',
      recognise: async ({ pixels }) => {
        asked.push(pixels[0]!)
        return act!(pixels[0]!)
      },
      close: () => {},
    }
    return addFiles(
      { inputs: ['in'], stdin: null, verify: false, retry },
      {
        workspace,
        readers,
        recognition: act === null ? null : { openEngine: () => engine, workers: 2, lowConfidence: 0.6 },
        analysis: null,
        workers: 2,
        version: '1',
        cwd,
        now: () => new Date(),
        failPoint: NO_FAIL_POINT,
        signal,
        onProgress: (each) => progress.push(each),
        onQuarantined: () => {},
      },
    )
  }
  return { workspace, asked, progress, add }
}

const found = ({ database }: Workspace, word: string) =>
  database.prepare('SELECT count(*) FROM page_words WHERE page_words MATCH ?').pluck().get(word)
const kept = ({ database }: Workspace) => database.prepare('SELECT count(*) FROM recognised_pages').pluck().get()

test('scans: recognised after reading, with places and confidence, and found', async () => {
  const { workspace, progress, add } = place({ a: '3 pages', b: '1 page' })
  const { ocr, stored } = await add((page) => words(page, page === 2 ? 40 : 90))
  assert.deepEqual([stored, ocr], [2, { pages: 4, unsure: 1, failed: 0, waiting: 0 }])
  const long = [...workspace.documents.all()].find(({ pages }) => pages === 3)!
  const [, second] = workspace.contents.pages(long.id)
  assert.equal(second!.text, 'lamps seen2')
  assert.equal(second!.needsOcr, undefined)
  assert.equal(second!.layout!.source, 'ocr')
  assert.ok(Math.abs(second!.layout!.confidence! - 0.4) < 0.001)
  assert.equal(second!.layout!.boxes.length, 8)
  assert.deepEqual(
    workspace.documents.byId(long.id)!.warnings.map(({ code }) => code),
    ['unsure-recognition'],
  )
  assert.deepEqual([found(workspace, 'lamps'), kept(workspace), isIndexWhole(workspace.database)], [4, 0, true])
  const { phase, all, done, share } = progress.at(-1)!
  assert.deepEqual({ phase, all, done, share }, { phase: 'recognising', all: 4, done: 4, share: 1 })
  assert.ok(progress.every((each) => each.phase === 'recognising' || each.share < 1))
  workspace.close()
})

test('scans: left alone where nobody wants them recognised, and done by the next run', async () => {
  const { workspace, add } = place({ a: '2 pages' })
  assert.deepEqual((await add(null)).ocr, { pages: 0, unsure: 0, failed: 0, waiting: 1 })
  assert.deepEqual([workspace.contents.pictures(1), found(workspace, 'lamps')], [[1, 2], 0])
  assert.deepEqual((await add((page) => words(page, 90))).ocr, { pages: 2, unsure: 0, failed: 0, waiting: 0 })
  assert.equal(found(workspace, 'lamps'), 2)
  workspace.close()
})

test('scans: a run that was interrupted goes on with the page it was at', async () => {
  const { workspace, asked, add } = place({ a: '9 pages' })
  const controller = new AbortController()
  const first = await add(
    (page) => {
      if (page === 5) controller.abort()
      return controller.signal.aborted ? crashed : words(page, 90)
    },
    { signal: controller.signal },
  )
  assert.deepEqual([first.interrupted, first.ocr.pages, first.ocr.waiting], [true, 0, 1])
  assert.equal(workspace.jobs.counts('ocr').pending, 1)
  const before = Number(kept(workspace))
  assert.ok(before >= 3)
  const again = asked.length
  assert.deepEqual((await add((page) => words(page, 90))).ocr, { pages: 9, unsure: 0, failed: 0, waiting: 0 })
  assert.equal(asked.length - again, 9 - before)
  assert.deepEqual([found(workspace, 'lamps'), kept(workspace)], [9, 0])
  workspace.close()
})

const FAILURES: readonly [why: string, answer: OcrAnswer, times: number][] = [
  ['a page that ends its process is tried three times', crashed, 3],
  ['a page that cannot be drawn is tried once', { kind: 'failed', reason: 'no picture.' }, 1],
]

for (const [why, answer, times] of FAILURES) {
  test(`scans: ${why}, the others are kept, and --retry takes it up`, async () => {
    const { workspace, asked, add } = place({ a: '3 pages' })
    const first = await add((page) => (page === 2 ? answer : words(page, 90)))
    assert.deepEqual(first.ocr, { pages: 2, unsure: 0, failed: 1, waiting: 0 })
    assert.equal(asked.filter((page) => page === 2).length, times)
    assert.match(workspace.documents.byId(1)!.warnings[0]!.message, /^Page 2: /)
    assert.deepEqual([workspace.contents.pictures(1), found(workspace, 'lamps')], [[2], 2])
    assert.deepEqual((await add((page) => words(page, 90))).ocr.pages, 0)
    assert.deepEqual((await add((page) => words(page, 90), { retry: true })).ocr.pages, 1)
    assert.deepEqual([workspace.documents.byId(1)!.warnings, found(workspace, 'lamps')], [[], 3])
    workspace.close()
  })
}

test('scans: a document read anew is recognised anew', async () => {
  const { workspace, add } = place({ a: '2 pages' })
  await add((page) => words(page, 90))
  workspace.transaction(() => {
    workspace.contents.forget([1])
    workspace.jobs.redo('read', 1)
  })
  assert.equal((await add((page) => words(page, 80))).ocr.pages, 2)
  assert.equal(found(workspace, 'lamps'), 2)
  workspace.close()
})

test('scans: a document over which the program died ten times is left alone', async () => {
  const { workspace, asked, add } = place({ a: '2 pages' })
  await add(null)
  workspace.database.prepare(`UPDATE jobs SET attempts = 10 WHERE kind = 'ocr'`).run()
  assert.deepEqual((await add((page) => words(page, 90))).ocr, { pages: 0, unsure: 0, failed: 2, waiting: 0 })
  assert.deepEqual(asked, [])
  workspace.close()
})
