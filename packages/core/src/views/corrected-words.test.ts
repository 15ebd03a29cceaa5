import { testTable } from '../testing/test-table.ts'
import { correctedWords } from './corrected-words.ts'

testTable(
  'correctedWords',
  [
    ['an outcome', { field: 'outcome', machine: 'not-held' }, 'the outcome, which was read as not held'],
    ['an answer', { field: 'answer', machine: { text: '14' } }, 'the answer, which was read as “14”'],
    ['no answer', { field: 'answer', machine: null }, 'the answer, which was read as none'],
    ['a date', { field: 'due', machine: '2025-04-01' }, 'the due date, which was read as 1 Apr 2025'],
    ['an authority', { field: 'authority', machine: 'Council' }, 'the authority, which was read as “Council”'],
    ['no question', { field: 'question-removed', machine: { label: '4.a' } }, 'is no question: 4.a'],
    ['two in one', { field: 'questions-merged', machine: [{ label: '1' }, { label: '2' }] }, 'put together 1, 2'],
    ['a finding', { field: 'finding-dismissed', machine: { message: 'Late.' } }, 'does not share the finding: Late.'],
    ['one that is not known here', { field: 'colour', machine: 1 }, 'colour'],
  ],
  correctedWords,
)
