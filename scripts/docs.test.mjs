// Nothing public without its page: codes of errors and warnings, exit codes, options, outcomes.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { OUTCOMES } from '../packages/core/src/model/reading.ts'
import { OUTCOME_MARKS } from '../packages/core/src/views/outcome-marks.ts'
import { EXIT } from '../packages/disclosed/src/cli/exit-codes.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const sources = globSync('packages/disclosed/src/**/*.ts', { cwd: ROOT }).filter(
  (file) => !file.endsWith('.test.ts') && !file.includes('/testing/'),
)

function codesIn(pattern) {
  return new Set(sources.flatMap((file) => [...read(file).matchAll(pattern)].map((match) => match[1])))
}

const errors = read('docs/errors.md')

test('docs: every code of an error or a warning is explained, and no other', () => {
  const codes = new Set([
    ...codesIn(/new DisclosedError\(\s*'([a-z-]+)'/g),
    ...codesIn(/code: '([a-z-]+)'/g),
    'output-failed',
  ])
  const explained = new Set([...errors.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map((match) => match[1]))
  assert.ok(codes.size > 15)
  assert.deepEqual([...explained].sort(), [...codes].sort())
})

test('docs: every exit code is explained', () => {
  for (const code of Object.values(EXIT)) assert.match(errors, new RegExp(`^\\| ${code} \\|`, 'm'))
})

for (const command of ['read', 'text']) {
  test(`docs: every option of ${command} is explained`, () => {
    const { stdout } = spawnSync(
      process.execPath,
      [fileURLToPath(new URL('../packages/disclosed/src/cli/main.ts', import.meta.url)), command, '--help'],
      { encoding: 'utf8' },
    )
    const options = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map((match) => match[1])
    assert.ok(options.includes('--json'))
    for (const option of options) assert.ok(read('docs/cli.md').includes(`\`${option}`), option)
  })
}

test('docs: every outcome is explained with its sign and word', () => {
  for (const outcome of OUTCOMES) {
    const { symbol, word } = OUTCOME_MARKS[outcome]
    assert.ok(read('docs/cli.md').includes(`| ${symbol} | ${word} |`), outcome)
  }
})
