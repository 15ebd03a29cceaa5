import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('start.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'start-'))
after(() => rmSync(folder, { recursive: true, force: true }))
mkdirSync(join(folder, 'letters'))
mkdirSync(join(folder, 'scans'))
writeFileSync(join(folder, 'letters/one.txt'), 'Dear Council,\n\n1. How many lamps are there?\n')
writeFileSync(join(folder, 'letters/two.md'), 'Dear Council,\n\n1. How many bins are there?\n')
writeFileSync(join(folder, 'scans/scan.tif'), 'II*\0')

const start = (...argv) => spawnSync(process.execPath, [script, ...argv], { cwd: folder, encoding: 'utf8' })

test('start: a folder is read, options are passed on', () => {
  const { status, stdout } = start('letters', '--json', '--as-of', '2026-01-01')
  assert.equal(status, 0)
  assert.deepEqual(
    JSON.parse(stdout.slice(stdout.indexOf('['))).map((reading) => reading.file),
    ['letters/one.txt', 'letters/two.md'],
  )
})

test('start: a file is read', () => {
  const { status, stdout } = start('letters/one.txt', '--width', '60')
  assert.equal(status, 0)
  assert.match(stdout, /letters\/one\.txt\n/)
})

test('start: a folder without readable files says so', () => {
  const { status, stderr } = start('scans')
  assert.equal(status, 2)
  assert.match(stderr, /^disclosed: There is no file to read in scans\.\nnext: /)
})
