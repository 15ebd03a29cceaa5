import { testTable } from '../testing/test-table.ts'
import { answerColumns } from './answer-columns.ts'

testTable<string, { question: number; answer: number } | null>(
  'answerColumns',
  [
    ['question and answer', 'Question | Answer', { question: 0, answer: 1 }],
    ['with a number before them', 'Ref | Question | Answer', { question: 1, answer: 2 }],
    ['in other words', 'No. | Information requested | Dept | Our response:', { question: 1, answer: 3 }],
    ['request and reply', 'Date | Request | Reply', { question: 1, answer: 2 }],
    ['the answer first', 'Answer | Question', null],
    ['data', 'Ward | Lamps | Cost', null],
    ['a question of its own', 'How many questions? | Answers per year', null],
    ['nothing', '', null],
  ],
  (head) => answerColumns(head.split(' | ').map((text) => ({ text }))),
)
