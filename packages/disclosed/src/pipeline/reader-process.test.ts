import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { READER_LIMITS, type ReaderLimits } from './reader-limits.ts'
import { openReaderPool } from './reader-pool.ts'

const folder = mkdtempSync(join(tmpdir(), 'reader-'))
after(() => rmSync(folder, { recursive: true, force: true }))

function saved(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** A reader that does what the file's text says. */
const program = pathToFileURL(
  saved(
    'reader.mjs',
    `import { readFileSync, writeFileSync } from 'node:fs'
    import { spawnSync } from 'node:child_process'
    const acts = {
      read: () => ({ kind: 'result', result: { format: 'text', pages: [], warnings: [] } }),
      hang: () => { for (;;); },
      crash: () => process.exit(7),
      eat: () => { const all = []; for (;;) all.push(new Uint8Array(1 << 24).fill(1)) },
      alive: async () => { for (let i = 0; i < 20; i++) { process.send({ kind: 'alive' }); await new Promise((done) => setTimeout(done, 50)) } return acts.read() },
      write: () => { writeFileSync(${JSON.stringify(join(folder, 'written'))}, ''); return acts.read() },
      start: () => { spawnSync('true'); return acts.read() },
      unpack: async () => {
        for (let i = 0; i < 5; i++) {
          const taken = new Promise((done) => process.once('message', done))
          process.send({ kind: 'attachment', attachment: { name: 'part ' + i, bytes: new Uint8Array(1000) } })
          await taken
        }
        return acts.read()
      },
    }
    process.on('message', async ({ kind, path }) => {
      if (kind !== 'read') return
      try { process.send(await acts[readFileSync(path, 'utf8')]()) }
      catch (error) { process.send({ kind: 'none', why: { kind: 'broken', reason: error.code } }) }
    })`,
  ),
)

const LIMITS: ReaderLimits = { ...READER_LIMITS, silenceMs: 500, totalMs: 3000, memory: 256 * 1024 * 1024 }

async function answer(act: string, limits: Partial<ReaderLimits> = {}) {
  const pool = openReaderPool(program, 1, { ...LIMITS, ...limits })
  const names: string[] = []
  try {
    const first = await pool.read(saved(act, act), act, ({ name }) => void names.push(name))
    const next = await pool.read(saved('read', 'read'), 'read', () => {})
    assert.equal(next.kind, 'result', 'the next file is read')
    return { first, names }
  } finally {
    pool.close()
  }
}

const ENDED: readonly [why: string, act: string, limits: Partial<ReaderLimits>, reason: string][] = [
  ['hangs', 'hang', {}, 'too-slow'],
  ['crashes', 'crash', {}, 'crashed'],
  ['takes too much memory', 'eat', { silenceMs: 20_000 }, 'too-much-memory'],
  ['goes on for too long, though it gives signs of life', 'alive', { totalMs: 500 }, 'too-slow'],
  ['holds too many files', 'unpack', { attachments: 3 }, 'too-much-inside'],
  ['holds too many bytes', 'unpack', { expanded: 3500 }, 'too-much-inside'],
]

for (const [why, act, limits, reason] of ENDED) {
  test(`reader process: ended where a file ${why}`, async () => {
    const { first } = await answer(act, limits)
    assert.ok(first.kind === 'ended')
    assert.equal(first.why.kind, reason)
  })
}

test('reader process: slow with signs of life is read', async () => {
  assert.equal((await answer('alive')).first.kind, 'result')
})

test('reader process: attachments come one by one, in order', async () => {
  const { first, names } = await answer('unpack')
  assert.equal(first.kind, 'result')
  assert.deepEqual(names, ['part 0', 'part 1', 'part 2', 'part 3', 'part 4'])
})

for (const act of ['write', 'start']) {
  test(`reader process: has no right to ${act}`, async () => {
    const { first } = await answer(act)
    assert.deepEqual(first, { kind: 'none', why: { kind: 'broken', reason: 'ERR_ACCESS_DENIED' } })
  })
}

test('reader process: what the parent fails with is no fault of the file', async () => {
  const pool = openReaderPool(program, 1, LIMITS)
  const full = () => Promise.reject(new Error('disk full'))
  await assert.rejects(pool.read(saved('unpack', 'unpack'), 'unpack', full), /disk full/)
  assert.equal((await pool.read(saved('read', 'read'), 'read', () => {})).kind, 'result')
  pool.close()
})

test('reader pool: several files are read at the same time, the others wait', async () => {
  const pool = openReaderPool(program, 2, LIMITS)
  const path = saved('read', 'read')
  const answers = await Promise.all(Array.from({ length: 7 }, () => pool.read(path, 'read', () => {})))
  assert.deepEqual(new Set(answers.map(({ kind }) => kind)), new Set(['result']))
  pool.close()
})
