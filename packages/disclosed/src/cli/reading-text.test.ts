import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OUTCOMES } from '@disclosed/core/model'
import { readingSheet } from '@disclosed/core/views'
import { question, sampleReading } from '../testing/sample-reading.ts'
import { readingText } from './reading-text.ts'
import { terminalOf } from './terminal.ts'
import { WIDE_LAYOUT } from './wide-layout.ts'

const FOIA = { title: 'Freedom of Information Act 2000', dayUnit: 'working' } as const
const plain = (columns: number, reading = sampleReading()) =>
  readingText(readingSheet(reading, FOIA, null), { columns, colour: false, layout: WIDE_LAYOUT }, false)

test('the view at 80 columns', () => {
  assert.equal(
    plain(80),
    `letters/harrowgate.txt
Document    response, 2 pages
Authority   Harrowgate Borough Council
Law         Freedom of Information Act 2000
References  FOI/24/118
Grounds     40(2) withheld
Clock       received 15 Jan 2019, due 12 Feb 2019, answered 27 Feb 2019: 11
            working days late

3 questions: 1 answered, 1 refused, 1 left blank

1     ✓ answered    How many streets were dimmed?
                    » 14 streets
2                   Of these, please state
 2.a  ✗ refused ?   the names of the officers
                    § 40(2) withheld
 2.b  □ left blank  the cost of the trial in pounds, by ward and by month, with
                    the supplier of each lamp

One row is marked ?: another reading is close, please look yourself.

2 findings
! The answer came 11 working days late.
  late · page 1
! Question 2.b is repeated and nothing stands behind it.
  blank-answer · question 2.b · page 2
`,
  )
})

for (const columns of [60, 72, 80, 100, 110, 132, 160, 200]) {
  test(`no line is wider than ${columns} columns and no word is lost`, () => {
    const text = plain(
      columns,
      sampleReading({
        questions: OUTCOMES.map((outcome, at) =>
          question(`${at + 1}.b.iv`, outcome, { text: '漢字 and a fairly long question '.repeat(8).trim() }),
        ),
      }),
    )
    for (const line of text.split('\n'))
      assert.ok(WIDE_LAYOUT.widthOf(line) <= columns, `${WIDE_LAYOUT.widthOf(line)}: ${line}`)
    for (const word of ['neither', 'nor', 'denied', 'partly', 'attachment']) assert.match(text, new RegExp(word))
  })
}

test('a wide terminal puts question, answer and grounds side by side', () => {
  const line = plain(120)
    .split('\n')
    .find((candidate) => candidate.includes('How many streets'))
  assert.match(line ?? '', /✓ answered +How many streets were dimmed\? +14 streets$/)
})

test('long answers end in an ellipsis, with --full they are whole', () => {
  const answer = { text: 'word '.repeat(300).trim(), cite: { page: 1, start: 0, end: 1, quote: 'w' }, value: null }
  const sheet = readingSheet(sampleReading({ questions: [question('1', 'answered', { answer })] }), FOIA, null)
  const count = (full: boolean) =>
    readingText(sheet, { columns: 80, colour: false, layout: WIDE_LAYOUT }, full).match(/word/g)!.length
  assert.ok(count(false) < 100)
  assert.equal(count(true), 300)
  assert.match(readingText(sheet, { columns: 80, colour: false, layout: WIDE_LAYOUT }, false), /word…/)
})

test('parts are named where there are several', () => {
  const text = plain(
    80,
    sampleReading({ questions: [question('1', 'answered'), question('1', 'refused', { part: 2 })] }),
  )
  assert.match(text, /\nPart 1\n[\s\S]*\nPart 2\n/)
})

test('a reading without questions and findings', () => {
  const text = plain(80, sampleReading({ questions: [], findings: [], clock: null, grounds: [] }))
  assert.match(text, /no questions found\n\nNo findings\.\n$/)
})

test('colour paints and changes no letter', () => {
  const sheet = readingSheet(sampleReading(), FOIA, null)
  const painted = readingText(sheet, { columns: 80, colour: true, layout: WIDE_LAYOUT }, false)
  assert.match(painted, /\u001B\[31m/)
  assert.equal(
    painted.replaceAll(/\u001B\[\d+m/g, '').replaceAll(/ +$/gm, ''),
    readingText(sheet, { columns: 80, colour: false, layout: WIDE_LAYOUT }, false),
  )
})

type Stream = { isTTY?: boolean; columns?: number }
const TERMINALS: [
  why: string,
  stream: Stream,
  environment: Record<string, string>,
  options: { width?: number; color?: boolean },
  columns: number,
  colour: boolean,
][] = [
  ['a terminal', { isTTY: true, columns: 120 }, {}, {}, 120, true],
  ['a pipe', { isTTY: false, columns: 120 }, {}, {}, 80, false],
  ['a width that was asked for', { isTTY: true, columns: 120 }, {}, { width: 60 }, 60, true],
  ['a width that nothing fits', { isTTY: true, columns: 10 }, {}, {}, 50, true],
  ['NO_COLOR', { isTTY: true }, { NO_COLOR: '1' }, {}, 80, false],
  ['an empty NO_COLOR says nothing', { isTTY: true }, { NO_COLOR: '' }, {}, 80, true],
  ['--no-color', { isTTY: true }, { FORCE_COLOR: '1' }, { color: false }, 80, false],
  ['FORCE_COLOR into a pipe', {}, { FORCE_COLOR: '1' }, {}, 80, true],
  ['FORCE_COLOR=0 at a terminal', { isTTY: true }, { FORCE_COLOR: '0' }, {}, 80, false],
  ['NO_COLOR before FORCE_COLOR', { isTTY: true }, { NO_COLOR: '1', FORCE_COLOR: '1' }, {}, 80, false],
  ['a dumb terminal', { isTTY: true }, { TERM: 'dumb' }, {}, 80, false],
]

for (const [why, stream, environment, options, columns, colour] of TERMINALS) {
  test(`terminal: ${why}`, () => assert.deepEqual(terminalOf(stream, environment, options), { columns, colour }))
}

test('what a person corrected is marked wherever it stands, and the marks are explained', () => {
  const field = { id: 1, field: 'outcome', machine: 'blank', by: 'J. Osei', at: '2026-03-01T12:00:00Z', note: null }
  const text = plain(
    80,
    sampleReading({
      questions: [question('1', 'answered', { corrected: [field] }), question('2', 'answered')],
      corrected: [
        { ...field, field: 'authority' },
        { ...field, field: 'finding-dismissed' },
      ],
    }),
  )
  assert.match(text, /Authority +Harrowgate Borough Council \*/)
  assert.match(text, /1 +✓ answered \*/)
  assert.match(text, /2 +✓ answered {2}/)
  assert.match(
    text,
    /What is marked \* was corrected by J\. Osei; disclosed correct CASE lists it\. 1\s+finding was dismissed\./,
  )
})
