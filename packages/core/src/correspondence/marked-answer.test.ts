import { testTable } from '../testing/test-table.ts'
import { isMarkedAnswer } from './marked-answer.ts'

testTable<string, boolean>(
  'isMarkedAnswer',
  [
    ['capitals', 'ANSWER: 14', true],
    ['a dash', 'Response - not held', true],
    ['with the number of its question', 'Answer 3: 14', true],
    ['nothing behind it', 'Answer:', true],
    ['bold', '**Our response:** 14', true],
    ['times', 'Response times are recorded', false],
    ['a word further on', 'The answer: 14', false],
  ],
  isMarkedAnswer,
)
