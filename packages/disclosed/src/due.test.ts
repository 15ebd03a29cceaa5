/** Due dates from end to end: the command with the real law packs, its tables and its calendar files. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import ICAL from 'ical.js'
import { parseCsv } from './csv/csv-table.ts'

const MAIN = fileURLToPath(new URL('cli/main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'due-'))
after(() => rmSync(folder, { recursive: true, force: true }))

function due(argv: string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'due', ...argv], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '', ...environment },
  })
  return { status, stdout, stderr }
}

function saved(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return name
}

test('due: the date, the calendar and the reason of each day', () => {
  const argv = ['--law', 'uk-foia-2000', '--received', '2025-03-03', '--proof', '--as-of', '2025-03-31']
  const { status, stdout } = due(argv)
  assert.equal(status, 0)
  assert.match(stdout, /^Freedom of Information Act 2000\nDue {9}Tue 1 Apr 2025, in one day\n/)
  assert.match(stdout, /\n17 Mar 2025 {6}× {4}10 {4}11 {4}12 {4}13 {5}– {5}–\n/)
  assert.match(stdout, /\n31 Mar 2025 {5}19 {3}>20\n/)
  assert.match(stdout, /× Mon 17 Mar 2025: not counted, St Patrick's Day.*; FOIA s\.10\(6\)/)
  assert.match(stdout, /\nThe clocks of FOIA\n[\s\S]*review-request · 40 working days from response\n/)
})

test('due: a step that the law does not have is told, and what is unsure is marked', () => {
  const { stdout } = due([
    '--law',
    'canada-atia',
    '--received',
    '2025-03-03',
    '--as-of',
    '2025-03-04',
    '--width',
    '200',
  ])
  assert.match(stdout, /\n– {16}none: review-request, review-answer\. No internal review: .* s\.30 \?\n/)
  assert.match(stdout, /\nUnsure {6}the calendar \(.*\) is not verified\n/)
  assert.match(stdout, /\n\? not verified: check it before you rely on it\n$/)
})

test('due: JSON holds every day', () => {
  const account = JSON.parse(due(['--law', 'foisa', '--received', '2025-03-03', '--json']).stdout)
  assert.equal(account.due, '2025-03-31')
  assert.equal(account.proof.length, 29)
  assert.equal(account.proof.filter((day: { counted: boolean }) => day.counted).length, 20)
  assert.deepEqual(account.clocks.map((clock: { question: string }) => clock.question).includes('court-appeal'), true)
})

test('due: a step moves the clock', () => {
  const argv = ['--law', 'eir', '--received', '2025-03-03', '--event', 'clarification-received=2025-03-10', '--json']
  assert.equal(JSON.parse(due(argv).stdout).due, '2025-04-08')
})

test('due: the date that the authority gave is explained', () => {
  const argv = ['--law', 'uk-foia-2000', '--received', '2023-11-13', '--stated', '2023-12-11', '--width', '200']
  const sentence =
    /\nStated {6}Mon 11 Dec 2023, one working day earlier: it counts Thu 30 Nov 2023 \(St Andrew's Day, Scotland\)/
  assert.match(due(argv).stdout, sentence)
})

test('due: no date without a known calendar, with the reason', () => {
  const { status, stdout } = due(['--law', 'uk-foia-2000', '--received', '2041-03-03'])
  assert.equal(status, 0)
  assert.match(stdout, /\nDue {9}no date\nBecause {5}\S/)
})

const REFUSED: [why: string, argv: string[], sentence: RegExp][] = [
  ['no law', ['--received', '2025-03-03'], /--law is missing/],
  ['an unknown law', ['--law', 'uk-foia-1999', '--received', '2025-03-03'], /No law is called/],
  [
    'an unknown question',
    ['--law', 'eir', '--received', '2025-03-03', '--question', 'lunch'],
    /no time limit called "lunch"/,
  ],
  [
    'an unknown step',
    ['--law', 'eir', '--received', '2025-03-03', '--event', 'lunch=2025-03-04'],
    /knows the step "lunch"/,
  ],
  ['a bad date', ['--law', 'eir', '--received', '03/03/2025'], /is not a date of the form/],
]
for (const [why, argv, sentence] of REFUSED) {
  test(`due refuses: ${why}`, () => {
    const { status, stdout, stderr } = due(argv)
    assert.equal(status, 2)
    assert.equal(stdout, '')
    assert.match(stderr, sentence)
    assert.match(stderr, /\nnext: \S/)
  })
}

const CASES = {
  cases: [
    { id: 'plain', law: 'uk-foia-2000', question: 'response', received: '2025-09-08', events: [] },
    { id: 'bad', law: 'no-such-law', question: 'response', received: '2025-09-08', events: [] },
    {
      id: 'school',
      law: 'uk-foia-2000',
      question: 'response (maintained school)',
      received: '2024-07-17',
      events: [{ type: 'notSchoolDays', from: '2024-07-24', to: '2024-09-02' }],
    },
    { id: 'none', law: 'us-fl-119', question: 'response', received: '2025-09-08', events: [] },
  ],
}

test('due: a batch in JSON gives a line for each case, and a bad one does not stop the rest', () => {
  const { status, stdout } = due(['--batch', saved('cases.json', JSON.stringify(CASES))])
  assert.equal(status, 3)
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.deepEqual(
    lines.map(({ id, due: date }) => [id, date]),
    [
      ['plain', '2025-10-06'],
      ['bad', null],
      ['school', '2024-09-24'],
      ['none', null],
    ],
  )
  assert.equal(lines[0].proof.length, 29)
  assert.equal(lines[1].error.code, 'unknown-law')
  assert.match(lines[3].reason, /no number/)
})

const TABLE = [
  '\uFEFFReference;Authority;Received;Clarification received;law',
  'A-1;Northmere;08/09/2025;;uk-foia-2000',
  'A-2;"West; holt";3 Mar 2025;10 March 2025;eir',
  'A-3;=cmd();31/31/2025;;eir',
  '',
].join('\r\n')

test('due: a batch in CSV comes back with more columns, in the same dialect', () => {
  const { status, stdout } = due(['--batch', saved('requests.csv', TABLE)])
  assert.equal(status, 3)
  const lines = stdout.split('\r\n')
  assert.equal(
    lines[0],
    '\uFEFFReference;Authority;Received;Clarification received;law;disclosed due;disclosed rule;disclosed left out;disclosed note',
  )
  assert.match(
    lines[1]!,
    /^A-1;Northmere;08\/09\/2025;;uk-foia-2000;2025-10-06;"?20 working days from Mon 8 Sep 2025; FOIA s\.10\(1\)/,
  )
  assert.match(lines[2]!, /^A-2;"West; holt";3 Mar 2025;10 March 2025;eir;2025-04-08;/)
  assert.match(lines[3]!, /^A-3;"'=cmd\(\)";31\/31\/2025;;eir;;;;.*is not a date that can be read/)
  const again = due(['--batch', saved('again.csv', stdout)]).stdout
  assert.deepEqual(parseCsv(again).rows, parseCsv(stdout).rows)
})

test('due: a table may hold the date that the authority gave', () => {
  const table = saved('stated.csv', 'received,stated due date\n2023-11-13,2023-12-11\n2025-09-08,2025-10-06\n')
  const notes = parseCsv(due(['--batch', table, '--law', 'uk-foia-2000']).stdout).rows.map((row) => row.cells.at(-1))
  assert.match(notes[0]!, /^stated Mon 11 Dec 2023, one working day earlier: it counts Thu 30 Nov 2023/)
  assert.equal(notes[1], "stated Mon 6 Oct 2025, the law's date")
})

test('due: a table without the day of receipt is refused', () => {
  const { status, stderr } = due(['--batch', saved('short.csv', 'id,law\n1,eir\n')])
  assert.equal(status, 1)
  assert.match(stderr, /no column "received"/)
})

function eventsOf(path: string) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, path), 'utf8')))
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

for (const zone of ['UTC', 'Pacific/Auckland', 'America/Los_Angeles']) {
  test(`due: a calendar file names the day, in ${zone}`, () => {
    const argv = ['--law', 'uk-foia-2000', '--received', '2025-03-03', '--event', 'response-issued=2025-03-20']
    assert.equal(due([...argv, '--ics', 'due.ics', '--as-of', '2025-03-21'], { TZ: zone }).status, 0)
    const events = eventsOf('due.ics')
    assert.deepEqual(
      events.map((event) => [event.startDate.toString(), event.startDate.isDate, event.summary]),
      [
        ['2025-04-01', true, 'FOIA: the answer is due'],
        ['2025-05-20', true, 'FOIA: last day to ask for an internal review'],
        ['2025-05-01', true, 'FOIA: last day to complain to the ICO under s.50'],
      ],
    )
    assert.match(events[0]!.description, /Mon 17 Mar 2025: not counted/)
  })
}

test('due: the same request gives the same event', () => {
  const argv = ['--law', 'uk-foia-2000', '--received', '2025-03-03', '--ics', 'one.ics']
  due([...argv, '--as-of', '2025-03-04'])
  const [first] = eventsOf('one.ics')
  due([...argv, '--as-of', '2025-04-04', '--event', 'clarification-received=2025-03-10'])
  const [second] = eventsOf('one.ics')
  assert.equal(second!.uid, first!.uid)
  assert.notEqual(second!.startDate.toString(), first!.startDate.toString())
})

test('due: a file that is no calendar is not overwritten', () => {
  saved('letter.txt', 'Dear Sir')
  const { status, stderr } = due(['--law', 'eir', '--received', '2025-03-03', '--ics', 'letter.txt'])
  assert.equal(status, 5)
  assert.match(stderr, /was left as it is/)
  assert.equal(readFileSync(join(folder, 'letter.txt'), 'utf8'), 'Dear Sir')
})
