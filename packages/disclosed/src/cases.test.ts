/** Cases as people use them: letters come in, are put together, put right, removed and read anew. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { compose } from './compose.ts'
import { letters } from './testing/case-workspace.ts'
import { inProcess } from './testing/in-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'cases-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const parts = {
  laws: new URL('../laws.json', import.meta.url),
  reader: new URL('readers/reader-child.ts', import.meta.url),
}
const environment = { XDG_DATA_HOME: join(folder, 'home'), DISCLOSED_PERSON: 'tester' }
const LAMPS = letters('FOI/2025/0381')
const TREES = letters('FOI/2025/0999', 'tree felling orders')

let count = 0

async function place() {
  const cwd = join(folder, String(++count))
  const files = {
    'a/request.txt': LAMPS.request,
    'b/reply.txt': LAMPS.reply,
    'c/trees.txt': TREES.reply,
    'd/list.txt': 'Item | 2021 | 2022\nA | 1 | 2\nB | 2 | 3\n',
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), text)
  }
  const run = (version: string, ...argv: string[]) => inProcess(compose(parts, { version }), environment)(cwd, argv)
  const disclosed = (...argv: string[]) => run('1', ...argv)
  const list = async (...argv: string[]) =>
    (await disclosed('cases', ...argv, '--json')).stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
  const keyOf = async (name: string) => {
    const cases = await list()
    for (const { key } of cases) {
      const { documents } = JSON.parse((await disclosed('case', key, '--json')).stdout)
      if (documents.some((document: { name: string }) => document.name === name)) return key
    }
    return assert.fail(`${name} is in no case`)
  }
  await disclosed('init')
  const added = await disclosed('add', 'a', 'b', 'c', 'd')
  assert.equal(added.status, 0, added.stderr)
  assert.match(added.stdout, /^2 cases: 2 read now/m)
  return { run, disclosed, list, keyOf }
}

test('cases: listed with where they stand, filtered, and shown with their documents', async () => {
  const { disclosed, list, keyOf } = await place()
  const all = await list()
  assert.deepEqual(all.map(({ authority, state, documents }) => `${authority} ${state} ${documents}`).sort(), [
    'Wexcombe District Council in-time 1',
    'Wexcombe District Council in-time 2',
  ])
  assert.equal((await list('--state', 'overdue')).length, 0)
  assert.equal((await list('--authority', 'wexcombe', '--outcome', 'answered')).length, 2)
  const key = await keyOf('reply.txt')
  const shown = await disclosed('case', key, '--width', '80')
  assert.match(shown.stdout, /2 questions: 2 answered/)
  assert.match(shown.stdout, new RegExp(`2 documents of the case ${key}`))
  assert.match(shown.stdout, /the same questions, asked and repeated/)
  for (const line of shown.stdout.split('\n')) assert.ok(line.length <= 80, line)
  assert.equal((await disclosed('case', 'nosuch')).status, 2)
})

test('cases: split, merged and undone by hand', async () => {
  const { disclosed, list, keyOf } = await place()
  const key = await keyOf('reply.txt')
  assert.match((await disclosed('case', 'split', key, 'b/reply.txt')).stdout, /^Now 2 cases:/)
  assert.equal((await list()).length, 3)
  const merged = await disclosed('case', 'merge', await keyOf('request.txt'), await keyOf('trees.txt'), '--json')
  assert.equal(JSON.parse(merged.stdout).cases.length, 1)
  await disclosed('case', 'undo')
  await disclosed('case', 'undo')
  assert.equal((await list()).length, 2)
  assert.equal((await disclosed('case', 'undo')).status, 2)
})

test('cases: a document that is removed leaves its case, which is read anew; restored, it comes back', async () => {
  const { disclosed, keyOf } = await place()
  const key = await keyOf('reply.txt')
  const outcomes = async () =>
    JSON.parse((await disclosed('case', key, '--json')).stdout).reading.questions.map(
      ({ outcome }: { outcome: string }) => outcome,
    )
  assert.deepEqual(await outcomes(), ['answered', 'answered'])
  assert.equal((await disclosed('rm', 'b/reply.txt')).status, 0)
  assert.deepEqual(await outcomes(), ['awaiting', 'awaiting'])
  assert.equal((await disclosed('restore', 'b/reply.txt')).status, 0)
  assert.deepEqual(await outcomes(), ['answered', 'answered'])
})

test('cases: read anew by another version, looked at first', async () => {
  const { run } = await place()
  const before = JSON.parse((await run('2', 'reanalyse', '--dry-run', '--json')).stdout)
  assert.deepEqual(before, { read: 2, waiting: 0, changes: [], version: '2', interrupted: false })
  assert.match((await run('2', 'reanalyse')).stdout, /^2 cases read with version 2: 0 outcomes changed in 0 cases\n$/)
  assert.equal(JSON.parse((await run('2', 'reanalyse', '--json')).stdout).read, 0)
  const doctor = await run('2', 'doctor', '--json')
  assert.match(doctor.stdout, /2 cases are read/)
})
