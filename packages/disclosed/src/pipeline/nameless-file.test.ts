import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { test } from 'node:test'
import { namelessFile, STANDARD_INPUT } from './nameless-file.ts'

const skip = !existsSync('/dev/fd') && 'no such files here'

test('a nameless file is read by the process that gets it, from its beginning, and lies in no folder', { skip }, () => {
  const before = process.env.TMPDIR
  const folder = mkdtempSync(join(tmpdir(), 'disclosed-nameless-'))
  process.env.TMPDIR = folder
  try {
    const file = namelessFile([Buffer.from('two '), Buffer.from('parts')])!
    assert.deepEqual(readdirSync(folder), [])
    const { stdout } = spawnSync('cat', [STANDARD_INPUT], { stdio: [file, 'pipe', 'ignore'], encoding: 'utf8' })
    assert.equal(stdout, 'two parts')
    closeSync(file)
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
    rmSync(folder, { recursive: true })
  }
})

test('a nameless file that can not be made is none', { skip }, () => {
  const before = process.env.TMPDIR
  process.env.TMPDIR = join(tmpdir(), 'disclosed-is-not-there')
  assert.equal(namelessFile([Buffer.from('x')]), null)
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
})
