/** References from end to end: the command with the real law packs, and its batches. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parseCsv } from './csv/csv-table.ts'

const MAIN = fileURLToPath(new URL('cli/main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'cite-'))
after(() => rmSync(folder, { recursive: true, force: true }))

function cite(argv: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'cite', ...argv], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '' },
  })
  return { status, stdout, stderr }
}

function saved(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return name
}

test('cite: each reference with what it is', () => {
  const { status, stdout } = cite(['--law', 'uk-foia-2000', 's.40(2) & 31(1)(a)(b)', 'no law here'])
  assert.equal(status, 0)
  assert.match(stdout, /^s\.40\(2\) & 31\(1\)\(a\)\(b\)\n/)
  assert.match(stdout, /\n {2}uk-foia-2000#s40\(2\) {5}FOIA, Personal information: /)
  assert.match(stdout, /\n {2}uk-foia-2000#s31\(1\)\(b\) {2}FOIA, Law enforcement/)
  assert.match(stdout, /\n\nno law here\n {2}no reference to an access law\n$/)
})

test('cite: without a law, only references that name their act', () => {
  const { stdout } = cite(['section 12(4)(b) EIR', 's.40(2)'])
  assert.match(stdout, /\n {2}uk-eir-2004#reg12\(4\)\(b\) {2}EIR, /)
  assert.match(stdout, /\ns\.40\(2\)\n {2}no reference that names its act; --law ID says/)
})

test('cite: JSON holds the passage of each', () => {
  const { text, references } = JSON.parse(cite(['--law', 'us', '--json', 'under Exemption 7(C)']).stdout)
  assert.equal(text, 'under Exemption 7(C)')
  assert.equal(references.length, 1)
  const [{ ref, law, provision, kind, start, end }] = references
  assert.deepEqual(
    [ref, law.id, provision, kind],
    ['us-foia-5-usc-552#(b)(7)(C)', 'us-foia-5-usc-552', '(b)(7)(C)', 'exemption'],
  )
  assert.equal(text.slice(start, end), 'Exemption 7(C)')
  assert.equal(JSON.parse(cite(['--json', 'one', 'two']).stdout).length, 2)
})

test('cite: characters that a terminal would act on are shown', () => {
  assert.doesNotMatch(cite(['s.12\u001B[2J \u202E']).stdout, /[\u001B\u202E]/)
})

const REFUSED: [why: string, argv: string[], sentence: RegExp][] = [
  ['nothing to read', ['--law', 'eir'], /either texts or --batch/],
  ['both', ['s.12', '--batch', 'rows.json'], /either texts or --batch/],
  ['an unknown law', ['s.12', '--law', 'uk-foia-1999'], /No law is called/],
]
for (const [why, argv, sentence] of REFUSED) {
  test(`cite refuses: ${why}`, () => {
    const { status, stdout, stderr } = cite(argv)
    assert.equal(status, 2)
    assert.equal(stdout, '')
    assert.match(stderr, sentence)
    assert.match(stderr, /\nnext: \S/)
  })
}

const ROWS = {
  rows: [
    { id: 'list', raw: 's.36(2)(b)(i) & (ii) and (c)', regime: 'foia' },
    { id: 'none', raw: 'a section 106 agreement', regime: 'foia' },
    { id: 'bad', raw: 's.12', regime: 'nowhere' },
    { id: 'state', raw: 'RCW 42.56.240(1)', regime: 'us-state' },
    { id: 'twice', raw: 'section 38(1)(b), and again section 38(1)(b)', regime: 'foisa' },
    { id: 'default', raw: 'regulation 12(5)(e)' },
    { raw: 7 },
  ],
}

test('cite: a batch in JSON gives a line for each row, and a bad one does not stop the rest', () => {
  const { status, stdout } = cite(['--batch', saved('rows.json', JSON.stringify(ROWS)), '--law', 'eir'])
  assert.equal(status, 3)
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.deepEqual(
    lines.map(({ id, refs, error }) => [id, refs, error?.code]),
    [
      ['list', ['uk-foia-2000#s36(2)(b)(i)', 'uk-foia-2000#s36(2)(b)(ii)', 'uk-foia-2000#s36(2)(c)'], undefined],
      ['none', [], undefined],
      ['bad', [], 'unknown-law'],
      ['state', ['us-wa-pra#42.56.240(1)'], undefined],
      ['twice', ['scotland-foisa-2002#s38(1)(b)'], undefined],
      ['default', ['uk-eir-2004#reg12(5)(e)'], undefined],
      ['7', [], 'bad-case'],
    ],
  )
})

const TABLE = ['Reference;Exemption;Law', 'A-1;s.40(2) and 43(2);foia', 'A-2;"Reg; 12(4)(b)";', 'A-3;s.12;xx', ''].join(
  '\n',
)

test('cite: a batch in CSV comes back with more columns, in the same dialect', () => {
  const { status, stdout } = cite(['--batch', saved('refusals.csv', TABLE), '--law', 'eir'])
  assert.equal(status, 3)
  const { columns, rows } = parseCsv(stdout)
  assert.deepEqual(columns, ['Reference', 'Exemption', 'Law', 'disclosed refs', 'disclosed titles', 'disclosed note'])
  assert.deepEqual(rows[0]!.cells.slice(3), [
    'uk-foia-2000#s40(2); uk-foia-2000#s43(2)',
    'FOIA, Personal information; FOIA, Commercial interests',
    '',
  ])
  assert.deepEqual(rows[1]!.cells.slice(1, 4), ['Reg; 12(4)(b)', '', 'uk-eir-2004#reg12(4)(b)'])
  assert.match(rows[2]!.cells[5]!, /No law is called "xx"/)
  assert.deepEqual(parseCsv(cite(['--batch', saved('again.csv', stdout), '--law', 'eir']).stdout).rows, rows)
})

test('cite: a table without a column of texts is refused', () => {
  const { status, stderr } = cite(['--batch', saved('short.csv', 'id,law\n1,eir\n')])
  assert.equal(status, 1)
  assert.match(stderr, /no column "text"/)
})
