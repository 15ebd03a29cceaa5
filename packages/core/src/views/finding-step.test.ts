import type { FindingCode, Reading } from '../model/index.ts'
import { testTable } from '../testing/test-table.ts'
import { findingStep } from './finding-step.ts'

const clock = { received: '2025-03-03', due: null, answered: null, daysTaken: null, daysLate: null }
const READING = { references: ['FOI 2025/0417'], clock } as unknown as Reading
const NAMELESS = { references: [], clock: null } as unknown as Reading

testTable(
  'findingStep',
  [
    [
      'one question',
      ['blank-answer', ['1:4.a'], READING],
      'null My request FOI 2025/0417 that you received on 3 Mar 2025: Your reply repeats question 4.a without an answer behind it. Please answer it.',
    ],
    [
      'several questions, nothing known of the request',
      ['unaddressed-question', ['1:1', '1:2', '2:4'], NAMELESS],
      'null My request: Your reply does not come to questions 1, 2 and 4. Please answer it.',
    ],
    [
      'the whole, counted in days',
      ['overdue', [], NAMELESS],
      'count My request: The time limit for your reply has passed. Please tell me when I can expect it.',
    ],
    [
      'a ground without its reason',
      ['ground-without-reason', [], NAMELESS],
      'law My request: You name a provision for my request and not why it applies. Please give your reasons.',
    ],
  ] as readonly [string, readonly [FindingCode, string[], Reading], string][],
  ([code, questions, reading]) => {
    const { see, letter } = findingStep({ code, questions }, reading)
    return `${see} ${letter}`
  },
)
