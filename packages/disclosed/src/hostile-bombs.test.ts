/** T2: bombs among good letters. Each is stopped or read, and takes neither time, memory nor disk from the others. */
import assert from 'node:assert/strict'
import { globSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { addFiles } from './pipeline/add/add-files.ts'
import { READER_LIMITS } from './pipeline/reader-limits.ts'
import { openReaderPool, type ReaderPool } from './pipeline/reader-pool.ts'
import { BOMBS } from './testing/bombs.ts'
import { NO_FAIL_POINT } from './workspace/fail-points.ts'
import { writeWorkspace } from './workspace/open-workspace.ts'

const MIB = 1024 * 1024
const GOOD = 200
/** On a machine that does nothing else it is less than ten (docs/reliability.md has what was measured). */
const MOST_SECONDS = 30
const MOST_DISK = 2048 * MIB
/** Of the process that hands over what readers unpack: the largest part and its copies. */
const MOST_GROWTH = 500 * MIB

const folder = mkdtempSync(join(tmpdir(), 'hostile-bombs-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** Reads as the pool does and keeps the time of the slowest attempt of each file. */
function timed(pool: ReaderPool, seconds: Map<string, number>): ReaderPool {
  return {
    ...pool,
    read: async (path, name, take) => {
      const started = performance.now()
      try {
        return await pool.read(path, name, take)
      } finally {
        seconds.set(name, Math.max(seconds.get(name) ?? 0, (performance.now() - started) / 1000))
      }
    },
  }
}

test(`T2: ${BOMBS.length} bombs among ${GOOD} good letters`, async (t) => {
  assert.ok(BOMBS.length >= 40)
  mkdirSync(join(folder, 'in'))
  for (const [name, make] of BOMBS) writeFileSync(join(folder, 'in', name), make())
  for (let at = 0; at < GOOD; at++) writeFileSync(join(folder, `in/${at}-good.txt`), `We hold ${at} lamps.`)
  const root = join(folder, 'ws')
  const workspace = writeWorkspace(root, { command: 'test', now: new Date(0) })
  const pool = openReaderPool(new URL('readers/reader-child.ts', import.meta.url), 2, READER_LIMITS)
  const seconds = new Map<string, number>()
  const before = process.memoryUsage.rss()
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 20)
  const request = { inputs: ['in'], stdin: null, verify: false, retry: false }
  const summary = await addFiles(request, {
    workspace,
    readers: timed(pool, seconds),
    recognition: null,
    analysis: null,
    workers: 2,
    version: '1',
    cwd: folder,
    now: () => new Date(),
    failPoint: NO_FAIL_POINT,
    signal: new AbortController().signal,
    onProgress: () => {},
    onQuarantined: () => {},
  })
  clearInterval(watch)
  pool.close()
  const disk = globSync('**/*', { cwd: root }).reduce((sum, path) => sum + statSync(join(root, path)).size, 0)
  const [slowest, longest] = [...seconds].sort(([, a], [, b]) => b - a)[0]!
  t.diagnostic(
    `slowest: ${slowest}, ${longest.toFixed(1)} s; memory +${Math.round((most - before) / MIB)} MiB; ${Math.round(disk / MIB)} MiB on the disk; ${summary.seconds.toFixed(0)} s`,
  )
  assert.equal(summary.stored + summary.duplicate + summary.quarantined, BOMBS.length + GOOD)
  for (const { name, state } of workspace.documents.all())
    if (name.endsWith('-good.txt')) assert.equal(state, 'stored', name)
  assert.ok(longest < MOST_SECONDS, `${slowest}: ${longest} s`)
  assert.ok(disk < MOST_DISK)
  assert.ok(most - before < MOST_GROWTH, `${most - before} bytes`)
  workspace.close()
})
