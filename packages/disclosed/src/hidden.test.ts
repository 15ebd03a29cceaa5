/** What senders did not mean to send: counted, kept apart, and in the hands of a person. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { compose } from './compose.ts'
import { inProcess } from './testing/in-process.ts'
import { makeWorkbook } from './testing/make-workbook.ts'
import { writeWorkspace } from './workspace/open-workspace.ts'

const folder = mkdtempSync(join(tmpdir(), 'hidden-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const program = compose({
  laws: new URL('../laws.json', import.meta.url),
  reader: new URL('readers/reader-child.ts', import.meta.url),
})
const run = inProcess(program, { DISCLOSED_PERSON: 'Ms Amari' })

const WORKBOOK = makeWorkbook({
  sheets: [
    { name: 'Costs', rows: [['Lamps', '1200']] },
    { name: 'Staff', state: 'hidden', rows: [['Northwood', 'absent']] },
    { name: 'Notes', state: 'veryHidden', rows: [['Quillfeather', 'paid twice']] },
  ],
})

let count = 0

async function place() {
  const cwd = join(folder, String(++count))
  mkdirSync(cwd)
  writeFileSync(join(cwd, 'costs.xlsx'), WORKBOOK)
  const disclosed = async (...argv: string[]) => run(cwd, argv)
  const json = async (...argv: string[]) => JSON.parse((await disclosed(...argv, '--json')).stdout)
  await disclosed('init')
  assert.equal((await disclosed('add', 'costs.xlsx')).status, 0)
  const open = () => writeWorkspace(join(cwd, '.disclosed'), { command: 'test', now: new Date(0) })
  const found = (word: string): unknown => {
    const workspace = open()
    const hits = workspace.database.prepare('SELECT count(*) FROM page_words WHERE page_words MATCH ?').pluck()
    const number = hits.get(word)
    workspace.close()
    return number
  }
  return { cwd, disclosed, json, open, found }
}

test('hidden: listed by kind and place, without a word of it', async () => {
  const { disclosed, json } = await place()
  const { stdout } = await disclosed('hidden', 'costs.xlsx')
  assert.match(stdout, /^ {2}hidden-sheet +\d+ in 2 places$/m)
  assert.match(stdout, /Staff/)
  assert.doesNotMatch(stdout, /Northwood|Quillfeather/)
  const sheet = await json('hidden', 'costs.xlsx')
  assert.doesNotMatch(JSON.stringify(sheet), /Northwood|Quillfeather/)
  const { stdout: shown } = await disclosed('hidden', 'costs.xlsx', '--show')
  assert.match(shown, /hidden by its sender, and is usually about somebody else/)
  assert.match(shown, /Northwood/)
})

test('hidden: show, ls and doctor count what nobody has decided about', async () => {
  const { disclosed, json } = await place()
  const doctor = async () =>
    (await json('doctor')).checks.find(({ name }: { name: string }) => name === 'hidden').message
  assert.equal((await json('show', 'costs.xlsx')).hidden, 2)
  assert.match((await disclosed('ls', '--hidden')).stdout, /\(2 hidden pieces\)/)
  assert.match(await doctor(), /^2 pieces of hidden data in 1 documents/)
  await disclosed('hidden', 'costs.xlsx', '--keep-hidden', 'all')
  assert.equal((await json('show', 'costs.xlsx')).hidden, 0)
  assert.equal((await disclosed('ls', '--hidden')).stdout, '')
  assert.equal(await doctor(), 'no hidden data waits for a decision')
})

test('hidden: what is released can be read and found on a page of its own, and taken back', async () => {
  const { disclosed, json, open, found } = await place()
  assert.deepEqual([found('northwood'), found('quillfeather')], [0, 0])
  const [staff] = (await json('hidden', 'costs.xlsx')).pieces.filter(({ where }: { where: string }) =>
    /Staff/.test(where),
  )
  const released = await json('hidden', 'costs.xlsx', '--release', String(staff.number), '--by', 'Mr Osei')
  const decided = released.pieces.find(({ number }: { number: number }) => number === staff.number)
  assert.deepEqual([decided.decision, decided.decidedBy], ['show', 'Mr Osei'])
  assert.deepEqual([found('northwood'), found('quillfeather')], [1, 0])
  assert.match(
    (await disclosed('show', 'costs.xlsx', '--text')).stdout,
    /\f\[hidden by the sender: hidden-sheet, .*Staff.*\]\nNorthwood/,
  )
  assert.equal((await json('show', 'costs.xlsx')).pages, 1)
  const workspace = open()
  assert.deepEqual(
    workspace.contents.pages(1).map((page) => page.released),
    [undefined, 'hidden-sheet'],
  )
  workspace.close()
  await disclosed('hidden', 'costs.xlsx', '--keep-hidden', String(staff.number))
  assert.equal(found('northwood'), 0)
  assert.doesNotMatch((await disclosed('show', 'costs.xlsx', '--text')).stdout, /Northwood/)
})

test('hidden: decisions hold when a document is read anew', async () => {
  const { disclosed, json, open, found } = await place()
  await disclosed('hidden', 'costs.xlsx', '--release', 'hidden-sheet')
  const workspace = open()
  workspace.transaction(() => {
    workspace.contents.forget([1])
    workspace.jobs.redo('read', 1)
  })
  workspace.close()
  assert.equal(found('northwood'), 0)
  await disclosed('add')
  assert.deepEqual([found('northwood'), found('quillfeather')], [1, 1])
  const { pieces } = await json('hidden', 'costs.xlsx')
  assert.ok(
    pieces.every(
      ({ channel, decision, decidedBy }: { channel: string; decision: string; decidedBy: string }) =>
        channel !== 'hidden-sheet' || (decision === 'show' && decidedBy === 'Ms Amari'),
    ),
  )
})

test('hidden: a file that is in no workspace is listed, and nothing is kept of it', async () => {
  const cwd = join(folder, 'no workspace')
  mkdirSync(cwd)
  writeFileSync(join(cwd, 'costs.xlsx'), WORKBOOK)
  const home = inProcess(program, { XDG_DATA_HOME: join(cwd, 'home') })
  const { status, stdout } = await home(cwd, ['hidden', 'costs.xlsx'])
  assert.equal(status, 0)
  assert.match(stdout, /^costs\.xlsx\n2 places with hidden data, 2 undecided$/m)
})

const REFUSALS: readonly [why: string, argv: string[], stderr: RegExp][] = [
  [
    'no such piece',
    ['hidden', 'costs.xlsx', '--release', '99'],
    /Nothing is hidden here under 99\.\nnext: There are numbers from 1 to \d/,
  ],
  ['no such channel', ['hidden', 'costs.xlsx', '--release', 'comment'], /Nothing is hidden here under comment\./],
  ['no such document', ['hidden', 'other.xlsx'], /no document other\.xlsx/],
]

for (const [why, argv, expected] of REFUSALS) {
  test(`hidden: ${why}`, async () => {
    const { disclosed } = await place()
    const { status, stderr } = await disclosed(...argv)
    assert.match(stderr, expected)
    assert.equal(status, 2)
  })
}
