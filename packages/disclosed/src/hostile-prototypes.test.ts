/** A file that changes what all objects are made of: it is refused, and the next one is read as if it had not been. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { READER_LIMITS } from './pipeline/reader-limits.ts'
import { openReaderPool } from './pipeline/reader-pool.ts'

const folder = mkdtempSync(join(tmpdir(), 'prototypes-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const CHANGES: readonly [why: string, change: string][] = [
  ['a property of all objects', 'Object.prototype.polluted = 1'],
  ['a property of all lists', 'Array.prototype.polluted = 1'],
  ['a hidden one', "Object.defineProperty(Object.prototype, 'polluted', { value: 1, configurable: true })"],
  ['one by a symbol', "Object.prototype[Symbol('polluted')] = 1"],
]

for (const [why, change] of CHANGES) {
  test(`T11: ${why}`, async () => {
    const child = join(folder, 'child.mjs')
    // Changes the prototypes as a hole in a parser would, while the file with this name is read.
    writeFileSync(
      child,
      `process.on('message', ({ name }) => { if (name === 'hostile.txt') { ${change} } })
       await import(${JSON.stringify(new URL('readers/reader-child.ts', import.meta.url).href)})`,
    )
    const path = join(folder, 'letter.txt')
    writeFileSync(path, 'Held')
    const pool = openReaderPool(pathToFileURL(child), 1, READER_LIMITS)
    assert.equal((await pool.read(path, 'hostile.txt', () => {})).kind, 'ended')
    const next = await pool.read(path, 'letter.txt', () => {})
    assert.ok(next.kind === 'result')
    assert.equal(next.result.pages[0]!.text, 'Held')
    pool.close()
    assert.ok(!('polluted' in {}))
  })
}
