import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Cite, Question, Reading } from '../model/reading.ts'
import { type ShortAccount, shortAccount } from '../testing/account.ts'
import { testLawBook } from '../testing/test-law-book.ts'
import { type Row, testTable } from '../testing/test-table.ts'
import { applyCorrections } from './apply-corrections.ts'
import type { Correction, CountedClock, MadeCorrection, QuestionKey } from './correction.ts'
import { countClock } from './count-clock.ts'

const cite = (quote: string): Cite => ({ page: 1, start: 0, end: quote.length, quote })
const question = (
  label: string,
  text: string,
  outcome: Question['outcome'],
  more: Partial<Question> = {},
): Question => ({
  part: 1,
  label,
  text,
  cite: cite(text),
  outcome,
  sure: true,
  why: 'said so',
  answer: null,
  grounds: [],
  ...more,
})
const ground = { law: 'uk-foia-2000', provision: '40(2)', use: 'withheld', cite: cite('section 40(2)') } as const
const other = { law: 'uk-foia-2000', provision: '31(1)(a)', use: 'withheld' } as const

const [STREETS, OFFICERS, COST] = [
  'How many streets were dimmed in 2018?',
  'Please name the officers who decided it.',
  'What did the trial cost, by ward and by month?',
]

const READING: Reading = {
  file: 'lamps.txt',
  kind: 'thread',
  pages: 2,
  authority: 'Harrowgate Borough Council',
  law: 'uk-foia-2000',
  references: [],
  messages: [
    { kind: 'request', from: 'requester', date: '2019-01-15', cite: cite('15 January 2019') },
    { kind: 'response', from: 'authority', date: '2019-02-27', cite: cite('27 February 2019') },
  ],
  questions: [
    question('1', STREETS, 'answered', { answer: { text: '14', cite: cite('14'), value: { number: 14, unit: null } } }),
    question('2', OFFICERS, 'refused', { grounds: [ground] }),
    question('3', COST, 'blank'),
  ],
  grounds: [ground],
  clock: { received: '2019-01-15', due: '2019-02-12', answered: '2019-02-27', daysTaken: 31, daysLate: 11 },
  findings: [
    { code: 'late', message: 'It came late.', questions: [], cites: [cite('27 February 2019')] },
    { code: 'blank-answer', message: 'Question 3 is blank.', questions: ['1:3'], cites: [cite(COST)] },
  ],
}

const key = (label: string, text: string): QuestionKey => ({ part: 1, label, text })
const [FIRST, SECOND, THIRD] = [key('1', STREETS), key('2', OFFICERS), key('3', COST)]

function made(corrections: readonly Correction[], counted: CountedClock | null = null): MadeCorrection[] {
  return corrections.map((correction, index) => ({
    id: index + 1,
    correction,
    by: 'J. Osei',
    at: '2026-03-01T12:00:00Z',
    note: null,
    counted,
  }))
}

const short = (corrections: readonly Correction[], reading = READING): Partial<ShortAccount> =>
  shortAccount(applyCorrections(reading, made(corrections)).reading)

const pick =
  <Key extends keyof ShortAccount>(...names: Key[]) =>
  (corrections: readonly Correction[]) =>
    Object.fromEntries(names.map((name) => [name, short(corrections)[name]]))

const QUESTIONS: readonly Row<readonly Correction[], object>[] = [
  [
    'an outcome',
    [{ kind: 'outcome', question: SECOND, value: 'partly-answered' }],
    {
      questions: ['1 answered', '2 partly-answered', '3 blank'],
      grounds: ['40(2) withheld'],
      findings: ['late', 'blank-answer 1:3'],
    },
  ],
  [
    'an outcome takes the finding that says it with it',
    [{ kind: 'outcome', question: THIRD, value: 'answered' }],
    { questions: ['1 answered', '2 refused', '3 answered'], grounds: ['40(2) withheld'], findings: ['late'] },
  ],
  [
    'an outcome brings the finding that says it',
    [{ kind: 'outcome', question: FIRST, value: 'unaddressed' }],
    {
      questions: ['1 unaddressed', '2 refused', '3 blank'],
      grounds: ['40(2) withheld'],
      findings: ['late', 'blank-answer 1:3', 'unaddressed-question 1:1'],
    },
  ],
  [
    'a ground of one question that is taken away goes from the whole as well',
    [{ kind: 'ground-removed', question: SECOND, value: ground }],
    { questions: ['1 answered', '2 refused', '3 blank'], grounds: [], findings: ['late', 'blank-answer 1:3'] },
  ],
  [
    'a ground that is added comes to the whole as well',
    [{ kind: 'ground-added', question: SECOND, value: other }],
    {
      questions: ['1 answered', '2 refused', '3 blank'],
      grounds: ['40(2) withheld', '31(1)(a) withheld'],
      findings: ['late', 'blank-answer 1:3'],
    },
  ],
  [
    'a question of which another correction speaks under its new number',
    [
      { kind: 'label', question: THIRD, value: '3.a' },
      { kind: 'outcome', question: key('3.a', COST), value: 'answered' },
    ],
    { questions: ['1 answered', '2 refused', '3.a answered'], grounds: ['40(2) withheld'], findings: ['late'] },
  ],
  [
    'a question that was missed stands by its number',
    [{ kind: 'question-added', question: key('2.a', 'And since when?'), cite: cite('And since when?') }],
    {
      questions: ['1 answered', '2 refused', '2.a unaddressed?', '3 blank'],
      grounds: ['40(2) withheld'],
      findings: ['late', 'blank-answer 1:3', 'unaddressed-question 1:2.a'],
    },
  ],
  [
    'what is no question',
    [{ kind: 'question-removed', question: THIRD }],
    { questions: ['1 answered', '2 refused'], grounds: ['40(2) withheld'], findings: ['late'] },
  ],
  [
    'one question in two',
    [
      {
        kind: 'question-split',
        question: THIRD,
        into: [
          { label: '3', text: 'What did the trial cost, by ward' },
          { label: '4', text: 'by month?' },
        ],
      },
    ],
    {
      questions: ['1 answered', '2 refused', '3 blank?', '4 blank?'],
      grounds: ['40(2) withheld'],
      findings: ['late', 'blank-answer 1:3 1:4'],
    },
  ],
  [
    'two questions in one',
    [{ kind: 'questions-merged', question: FIRST, others: [THIRD] }],
    { questions: ['1 answered?', '2 refused'], grounds: ['40(2) withheld'], findings: ['late'] },
  ],
  [
    'a question before another',
    [{ kind: 'question-moved', question: THIRD, before: FIRST }],
    {
      questions: ['3 blank', '1 answered', '2 refused'],
      grounds: ['40(2) withheld'],
      findings: ['late', 'blank-answer 1:3'],
    },
  ],
  [
    'a question behind all others',
    [{ kind: 'question-moved', question: FIRST, before: null }],
    {
      questions: ['2 refused', '3 blank', '1 answered'],
      grounds: ['40(2) withheld'],
      findings: ['late', 'blank-answer 1:3'],
    },
  ],
  [
    'a finding that a person does not share',
    [{ kind: 'finding-dismissed', finding: { code: 'late', message: 'It came late.', questions: [] } }],
    { questions: ['1 answered', '2 refused', '3 blank'], grounds: ['40(2) withheld'], findings: ['blank-answer 1:3'] },
  ],
]
testTable('corrections', QUESTIONS, pick('questions', 'grounds', 'findings'))

const WHOLE: readonly Row<readonly Correction[], object>[] = [
  [
    'authority and kind',
    [
      { kind: 'authority', value: 'Harrowgate Council' },
      { kind: 'document-kind', value: 'response' },
    ],
    {
      authority: 'Harrowgate Council',
      kind: 'response',
      clock: '2019-01-15 due 2019-02-12 answered 2019-02-27 taken 31 late 11',
    },
  ],
  [
    'a day of receipt: what the law makes of it is not known until it was counted',
    [{ kind: 'received', value: '2019-02-01' }],
    { authority: 'Harrowgate Borough Council', kind: 'thread', clock: '2019-02-01 answered 2019-02-27' },
  ],
]
testTable('corrections', WHOLE, pick('authority', 'kind', 'clock'))

const COUNTED: readonly Row<readonly Correction[], object>[] = [
  [
    'a later receipt',
    [{ kind: 'received', value: '2019-02-01' }],
    { clock: '2019-02-01 due 2019-03-01 answered 2019-02-27 taken 18 late 0', findings: ['blank-answer 1:3'] },
  ],
  [
    'an answer that came in time',
    [{ kind: 'answered', value: '2019-02-11' }],
    { clock: '2019-01-15 due 2019-02-12 answered 2019-02-11 taken 19 late 0', findings: ['blank-answer 1:3'] },
  ],
  [
    'no answer at all',
    [{ kind: 'answered', value: null }],
    { clock: '2019-01-15 due 2019-02-12', findings: ['overdue', 'blank-answer 1:3'] },
  ],
  [
    'a due date that was agreed',
    [{ kind: 'due', value: '2019-02-20' }],
    { clock: '2019-01-15 due 2019-02-20 answered 2019-02-27 taken 31 late 5', findings: ['late', 'blank-answer 1:3'] },
  ],
  [
    'another law, whose days are counted otherwise',
    [{ kind: 'law', value: 'us-foia-5-usc-552' }],
    { clock: '2019-01-15 due 2019-02-13 answered 2019-02-27 taken 29 late 9', findings: ['late', 'blank-answer 1:3'] },
  ],
]
testTable('corrections, counted', COUNTED, (corrections) => {
  const counted = countClock(READING, corrections, testLawBook())
  const { clock, findings } = shortAccount(applyCorrections(READING, made(corrections, counted)).reading)
  return { clock, findings }
})

test('corrections: what was corrected says by whom, when, why and what the machine had read', () => {
  const [first] = made([{ kind: 'outcome', question: THIRD, value: 'answered' }])
  const { reading } = applyCorrections(READING, [{ ...first!, note: 'It stands on page 2.' }])
  assert.deepEqual(reading.questions[2]!.corrected, [
    {
      id: 1,
      field: 'outcome',
      machine: 'blank',
      by: 'J. Osei',
      at: '2026-03-01T12:00:00Z',
      note: 'It stands on page 2.',
    },
  ])
  const { reading: law } = applyCorrections(READING, made([{ kind: 'law', value: null }]))
  assert.deepEqual(
    law.corrected!.map(({ field, machine }) => [field, machine]),
    [['law', 'uk-foia-2000']],
  )
})

test('corrections: nothing else is touched, and the machine keeps its reading', () => {
  const before = structuredClone(READING)
  const { reading } = applyCorrections(READING, made([{ kind: 'outcome', question: SECOND, value: 'answered' }]))
  assert.deepEqual(READING, before)
  assert.deepEqual({ ...reading, questions: [] }, { ...READING, questions: [] })
  assert.deepEqual(applyCorrections(READING, []), { reading: READING, notApplicable: [] })
})

/** A reading of the same letters by another version. */
const anew = (questions: readonly Question[]): Reading => ({ ...READING, questions: [...questions] })
const ANEW: readonly Row<Reading, object>[] = [
  ['another number', anew([question('5', COST, 'blank')]), { questions: ['5 refused'], gone: 0 }],
  ['a word more', anew([question('3', `Thirdly: ${COST}`, 'blank')]), { questions: ['3 refused'], gone: 0 }],
  ['another question under the number', anew([question('3', STREETS, 'blank')]), { questions: ['3 blank'], gone: 1 }],
  [
    'the same words twice, told by the number',
    anew([question('3', COST, 'blank'), question('3', COST, 'blank', { part: 2 })]),
    { questions: ['3 refused', '2:3 blank'], gone: 0 },
  ],
  ['no question', anew([]), { questions: [], gone: 1 }],
]
testTable('corrections, read anew', ANEW, (reading) => {
  const { reading: corrected, notApplicable } = applyCorrections(
    reading,
    made([{ kind: 'outcome', question: THIRD, value: 'refused' }]),
  )
  return { questions: shortAccount(corrected).questions, gone: notApplicable.length }
})
