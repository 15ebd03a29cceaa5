import type { Message, Outcome } from '../model/reading.ts'
import { messageAt, namedCase } from '../testing/named-case.ts'
import { testTable } from '../testing/test-table.ts'
import { reviewResult } from './review-result.ts'

const request = messageAt('request', '2024-03-04')
const wish = messageAt('review-request', '2024-04-08')
/** Answers of `namedCase` stand on page 2: before the first of these, behind the second. */
const after = messageAt('review-response', '2024-05-08', 3)
const before = messageAt('review-response', '2024-05-08', 2)

testTable(
  'reviewResult',
  [
    ['no review', [[request], 'answered'], null],
    ['asked for, and no result', [[request, wish], 'refused'], 'pending'],
    ['the answers stay as they were', [[request, wish, after], 'refused'], 'upheld'],
    ['it refuses again', [[request, wish, before], 'refused'], 'upheld'],
    ['it gives an answer', [[request, wish, before], 'answered'], 'changed'],
    ['its result is in an attachment', [[request, wish, before], 'missing-attachment'], 'unclear'],
  ] as const,
  ([messages, outcome]: readonly [readonly Message[], Outcome]) =>
    reviewResult(namedCase('a', null, [['Which?', 'This.', outcome]], { messages: [...messages] }).reading),
)
