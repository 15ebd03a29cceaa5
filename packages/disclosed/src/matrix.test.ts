import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { compose } from './compose.ts'
import { inProcess } from './testing/in-process.ts'

const here = (path: string) => new URL(path, import.meta.url)
const program = compose({ laws: here('../laws.json'), reader: here('./readers/reader-child.ts') })
const run = inProcess(program, {})
const root = fileURLToPath(here('../../../'))
const FROM = ['--from', 'docs/examples/campaign', '--as-of', '2024-03-01']
const ASKED = ['--asked', 'docs/examples/campaign-asked.txt']
const folder = mkdtempSync(join(tmpdir(), 'disclosed-matrix-'))
after(() => rmSync(folder, { recursive: true }))

const printed = async (...argv: string[]) => {
  const { status, stdout, stderr } = await run(root, argv)
  assert.deepEqual([status, stderr], [0, ''])
  return stdout
}

describe('disclosed matrix', () => {
  it('shows the example as its page does', async () => {
    const page = readFileSync(join(root, 'docs/matrix.md'), 'utf8')
    const lines = (await printed('matrix', ...FROM, ...ASKED)).split('\n').slice(0, 10)
    for (const line of lines) assert.ok(page.includes(line), line)
  })

  it('keeps to the width of the terminal', async () => {
    for (const width of [60, 80, 140]) {
      const lines = (await printed('matrix', ...FROM, ...ASKED, '--width', String(width))).split('\n')
      assert.ok(
        lines.every((line) => line.length <= width),
        `${width}`,
      )
    }
  })

  it('gives cites that hold', async () => {
    const { rows } = JSON.parse(await printed('matrix', ...FROM, '--json'))
    let cites = 0
    for (const { cells } of rows)
      for (const { cite, values } of cells)
        for (const each of [cite, ...values.map((value: { cite: unknown }) => value.cite)].filter(Boolean)) {
          const text = readFileSync(join(root, 'docs/examples/campaign', each.file), 'utf8')
          assert.equal(text.slice(each.start, each.end), each.quote)
          cites++
        }
    assert.ok(cites > 40)
  })

  it('takes a campaign by hand', async () => {
    const file = join(folder, 'questions.txt')
    writeFileSync(file, '1. How many allotment plots does the Council own?\n')
    const matrix = JSON.parse(await printed('matrix', ...FROM, '--questions', file, '--json'))
    assert.deepEqual([matrix.rows.length, matrix.columns.length], [6, 1])
  })

  it('keeps a campaign in the workspace with whom it asked, and forgets it', async () => {
    const kept = ['--workspace', join(folder, 'kept'), '--as-of', '2024-03-01']
    await run(root, ['init', join(folder, 'kept')])
    await run(root, ['add', 'docs/examples/campaign', '--workspace', join(folder, 'kept')])
    const file = join(folder, 'plots.txt')
    writeFileSync(file, 'How many allotment plots does the Council own?\n')
    await printed('matrix', '--questions', file, ...ASKED, '--save', 'plots', ...kept)
    const { columns, rows } = JSON.parse(await printed('matrix', 'plots', '--json', ...kept))
    assert.deepEqual(
      [columns.length, rows.length, rows.filter((row: { case: unknown }) => row.case === null).length],
      [1, 7, 1],
    )
    assert.match(await printed('matrix', '--list', ...kept), /^\w{6} {2}plots: 6 cases, 1 question\n/)
    assert.equal((await run(root, ['matrix', ...FROM, '--save', 'x'])).status, 2)
    await printed('matrix', '--forget', 'plots', ...kept)
    assert.equal((await run(root, ['matrix', 'plots', ...kept])).status, 2)
    assert.equal((await run(root, ['matrix', '--forget', 'plots', ...kept])).status, 2)
  })

  it('writes a workbook with typed cells, the same each time, and not over another file', async () => {
    const [one, two] = [join(folder, 'one.xlsx'), join(folder, 'two.xlsx')]
    await printed('matrix', ...FROM, '--xlsx', one)
    await printed('matrix', ...FROM, '--xlsx', two)
    assert.deepEqual(readFileSync(one), readFileSync(two))
    const { pages } = await program.readDocument(one)
    assert.deepEqual(
      pages.map(({ text }) => text.slice(0, text.indexOf('\n'))),
      ['Matrix', 'Questions', 'Cites'],
    )
    assert.ok(
      pages[0]!.text.includes(
        'Brackendale District Council\tbrackendale.txt\t2024-01-08\t2024-01-30\t16\t0\tanswered\t412',
      ),
    )
    const again = await run(root, ['matrix', ...FROM, '--xlsx', one])
    assert.equal(again.status, 5)
  })

  it('reads each folder as one case and says what is not there', async () => {
    const cases = join(folder, 'cases')
    mkdirSync(join(cases, 'one'), { recursive: true })
    writeFileSync(join(cases, 'one', 'a.txt'), readFileSync(join(root, 'docs/examples/campaign/hollins.txt')))
    writeFileSync(join(cases, 'two.txt'), readFileSync(join(root, 'docs/examples/campaign/saltmere.txt')))
    const { rows } = JSON.parse(await printed('matrix', '--from', cases, '--json'))
    assert.deepEqual(
      rows.map((row: { case: string }) => row.case),
      ['one', 'two.txt'],
    )
    const missing = await run(root, ['matrix', '--from', join(folder, 'nowhere')])
    assert.deepEqual([missing.status, missing.stderr.includes('There is no folder')], [1, true])
    const unknown = await run(root, ['matrix', 'zzzzzz', ...FROM])
    assert.equal(unknown.status, 2)
  })
})

describe('disclosed matrix and disclosed authorities of a workspace', () => {
  it('take the cases that were read, and say when there are none', async () => {
    const workspace = join(folder, 'workspace')
    await run(root, ['init', workspace])
    assert.equal(await printed('matrix', '--workspace', workspace), 'No case was read here.\n')
    await run(root, ['add', 'docs/examples/campaign', '--workspace', workspace])
    const { rows } = JSON.parse(await printed('matrix', '--workspace', workspace, '--json'))
    assert.equal(rows.length, 6)
    const { accounts } = JSON.parse(await printed('authorities', '--workspace', workspace, '--json'))
    assert.equal(accounts.length, 6)
  })
})

describe('disclosed authorities', () => {
  it('gives a line for each, all of one, and a table', async () => {
    assert.match(await printed('authorities', ...FROM), /^Hollins Borough Council +1 +34 +1\/1 +5\/5 +0\/5 +0\/5$/m)
    assert.match(await printed('authorities', 'wexcombe', ...FROM), /^Overdue +1 request$/m)
    const csv = await printed('authorities', ...FROM, '--csv')
    assert.equal(csv.split('\r\n').length, 8)
  })

  it('says when a name fits several or none', async () => {
    const several = await run(root, ['authorities', 'council', ...FROM])
    assert.deepEqual([several.status, several.stderr.includes('may be')], [2, true])
    assert.equal((await run(root, ['authorities', 'nobody', ...FROM])).status, 2)
  })
})
