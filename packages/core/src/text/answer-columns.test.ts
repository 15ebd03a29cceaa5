import { testTable } from '../testing/test-table.ts'
import { answerColumns, referenceColumn } from './answer-columns.ts'

testTable<string, { question: number; answer: number } | null>(
  'answerColumns',
  [
    ['question and answer', 'Question | Answer', { question: 0, answer: 1 }],
    ['with a number before them', 'Ref | Question | Answer', { question: 1, answer: 2 }],
    ['in other words', 'No. | Information requested | Dept | Our response:', { question: 1, answer: 3 }],
    ['request and reply', 'Date | Request | Reply', { question: 1, answer: 2 }],
    ['records and whose response', 'Item | Records requested | City’s response', { question: 1, answer: 2 }],
    ['a schedule of records', 'No. | Description | Pages | Decision', null],
    ['the answer first', 'Answer | Question', null],
    ['data', 'Ward | Lamps | Cost', null],
    ['a question of its own', 'How many questions? | Answers per year', null],
    ['nothing', '', null],
  ],
  (head) => answerColumns(head.split(' | ').map((text) => ({ text }))),
)

testTable<string, number | null>(
  'referenceColumn',
  [
    ['a reference for each row', 'Reference | Request / FOI-24-001 | a / FOI-24-002 | b', 0],
    ['in another column', 'Date | FOI ref | Request / 1 May | 11824 | a / 2 May | 11825 | b', 1],
    ['one is missing', 'Case no. | Request / 11824 | a / 11825 | b / | c', 0],
    ['numbers of questions', 'Ref | Question / 1 | a / 2 | b', null],
    ['the same for all', 'Reference | Question / FOI-24-001 | a / FOI-24-001 | b', null],
    ['one row', 'Reference | Request / FOI-24-001 | a', null],
    ['another column with numbers', 'Meter | Reading / 11824 | a / 11825 | b', null],
    ['nothing', '', null],
  ],
  (table) => referenceColumn(table.split(' / ').map((row) => row.split(' | ').map((text) => ({ text: text.trim() })))),
)
