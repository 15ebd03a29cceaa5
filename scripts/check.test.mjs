import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('check.mjs', import.meta.url))
const check = (...argv) => spawnSync(process.execPath, [script, ...argv], { encoding: 'utf8' })

test('check: a step that does not exist is a usage error that names the steps', () => {
  const { status, stderr } = check('--only', 'nothing')
  assert.equal(status, 2)
  assert.match(
    stderr,
    /no step nothing; there are format, types, imports, laws, patterns, tests, browser, crash, mutants, weakened, letters, law, score/,
  )
})

test('check: one step prints one line and a summary', () => {
  const { status, stdout } = check('--only', 'imports')
  assert.match(stdout, /^(?:ok {2}|FAIL) {2}imports +\d+\.\d s.*\n[\s\S]*check: /)
  assert.equal(status, stdout.startsWith('ok') ? 0 : 1)
})
