import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Question, Reading } from '../model/index.ts'
import { lawName } from './law-name.ts'
import { readingSheet } from './reading-sheet.ts'

const cite = { page: 2, start: 0, end: 1, quote: 'x' }
const question = (part: number, label: string, outcome: Question['outcome']): Question => ({
  part,
  label,
  text: 'What?',
  cite,
  outcome,
  sure: true,
  why: '',
  answer: null,
  grounds: [],
})
const reading = (more: Partial<Reading>): Reading => ({
  file: 'a.txt',
  kind: 'response',
  pages: 1,
  authority: null,
  law: null,
  references: [],
  messages: [],
  questions: [],
  grounds: [],
  clock: null,
  findings: [],
  ...more,
})
const FOIA = { title: 'Freedom of Information Act 2000', dayUnit: 'working' } as const
const use = (provision: string) => ({ law: 'uk-foia-2000', provision, use: 'withheld', cite }) as const

const HEADS: [why: string, reading: Reading, law: typeof FOIA | null, expected: [string, string][]][] = [
  ['what is not known is left out', reading({}), null, [['Document', 'response, 1 page']]],
  [
    'a law without a pack shows its id',
    reading({ law: 'xx-law' }),
    null,
    [
      ['Document', 'response, 1 page'],
      ['Law', 'xx-law'],
    ],
  ],
  [
    'everything known',
    reading({
      kind: 'thread',
      pages: 3,
      authority: 'Foxdale Council',
      law: 'uk-foia-2000',
      references: ['A/1', 'B/2'],
      grounds: [use('40(2)'), use('40(2)'), use('31(1)(a)')],
      clock: { received: null, due: '2019-02-12', answered: '2019-02-27', daysTaken: null, daysLate: 11 },
    }),
    FOIA,
    [
      ['Document', 'correspondence, 3 pages'],
      ['Authority', 'Foxdale Council'],
      ['Law', 'Freedom of Information Act 2000'],
      ['References', 'A/1, B/2'],
      ['Grounds', '40(2) withheld, 31(1)(a) withheld'],
      ['Clock', 'due 12 Feb 2019, answered 27 Feb 2019: 11 working days late'],
    ],
  ],
]

for (const [why, input, law, expected] of HEADS) {
  test(`head: ${why}`, () => assert.deepEqual(readingSheet(input, law, null).head, expected))
}

const SUMMARIES: [why: string, questions: Question[], expected: string][] = [
  ['none', [], 'no questions found'],
  ['only a heading', [question(1, '1', null)], 'no questions found'],
  ['one', [question(1, '1', 'blank')], '1 question: 1 left blank'],
  [
    'several',
    [
      question(1, '1', null),
      question(1, '1.a', 'answered'),
      question(1, '1.b', 'refused'),
      question(1, '2', 'answered'),
    ],
    '3 questions: 2 answered, 1 refused',
  ],
]

for (const [why, questions, expected] of SUMMARIES) {
  test(`summary: ${why}`, () => assert.equal(readingSheet(reading({ questions }), null, null).summary, expected))
}

test('parts keep their rows; findings name the part only where there are several', () => {
  const finding = {
    code: 'blank-answer',
    message: 'm',
    questions: ['2:1'],
    cites: [cite, cite, { ...cite, page: 1 }],
  } as const
  const findings = [{ ...finding, questions: [...finding.questions], cites: [...finding.cites] }]
  const two = readingSheet(
    reading({ questions: [question(1, '1', 'answered'), question(2, '1', 'blank')], findings }),
    null,
    null,
  )
  assert.deepEqual(
    two.parts.map(({ part, rows }) => [part, rows.map((row) => row.key)]),
    [
      [1, ['1:1']],
      [2, ['2:1']],
    ],
  )
  assert.deepEqual(two.findings, [{ code: 'blank-answer', message: 'm', questions: ['2:1'], pages: [2, 1] }])
  const one = readingSheet(reading({ questions: [question(2, '1', 'blank')], findings }), null, null)
  assert.deepEqual(one.findings[0]!.questions, ['1'])
})

const UNITS: [unit: string | null, expected: string | null][] = [
  ['workingDays', 'working'],
  ['workingWeeks', 'working'],
  ['days', 'calendar'],
  ['months', 'calendar'],
  [null, null],
]
for (const [unit, expected] of UNITS) {
  test(`a law that counts ${unit ?? 'nothing'}`, () => {
    const limits = unit === null ? [] : [{ question: 'response', unit }]
    assert.equal(lawName({ title: 'x', deadlines: { limits, clock: [], alternatives: [] } } as never).dayUnit, expected)
  })
}
