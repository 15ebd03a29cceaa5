import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('score-law.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'score-law-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const DATE = {
  id: 'a',
  law: 'uk-foia-2000',
  question: 'response',
  received: '2025-03-03',
  events: [],
  due: '2025-04-01',
}
const REFERENCE = { id: 'b', raw: 's.40(2)', regime: 'foia', refs: ['uk-foia-2000#s40(2)'] }

/** Runs the script over tables in a folder of their own. */
function scored(name, tables) {
  const root = join(folder, name)
  mkdirSync(join(root, 'law'), { recursive: true })
  for (const [file, content] of Object.entries(tables)) writeFileSync(join(root, 'law', file), JSON.stringify(content))
  const { status, stdout } = spawnSync(process.execPath, [script, root], { encoding: 'utf8' })
  return { status, stdout }
}

test('score-law: without tables it says so and passes', () => {
  assert.deepEqual(scored('none', {}), {
    status: 0,
    stdout: 'law: not run: there are no tables of the law beside the project\n',
  })
})

test('score-law: every row right', () => {
  const { status, stdout } = scored('right', {
    'deadline-cases.json': { cases: [DATE] },
    'citations.json': { rows: [REFERENCE] },
  })
  assert.equal(status, 0)
  assert.equal(stdout, 'law: 1 of 1 due dates right, 1 of 1 references right\n')
})

test('score-law: a wrong date fails and is shown', () => {
  const { status, stdout } = scored('wrong', {
    'deadline-cases.json': { cases: [DATE, { ...DATE, id: 'c', due: '2025-04-02' }] },
  })
  assert.equal(status, 1)
  assert.match(
    stdout,
    /^c: "2025-04-02" expected, "2025-04-01" given\nlaw: 1 of 2 due dates right, at least 100 % must be\n$/,
  )
})

test('score-law: a row that can not be answered counts as wrong', () => {
  const { status, stdout } = scored('refused', { 'citations.json': { rows: [{ ...REFERENCE, regime: 'xx' }] } })
  assert.equal(status, 1)
  assert.match(stdout, /^b: \["uk-foia-2000#s40\(2\)"\] expected, \[\] given No law is called "xx"\./)
})
