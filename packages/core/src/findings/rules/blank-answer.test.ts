import assert from 'node:assert/strict'
import { it } from 'node:test'
import { citedWords, findingsOf, findingTable, REQUEST, reply } from '../../testing/finding-table.ts'

const BLANK = { messages: [REQUEST, reply({ answers: ['14', ''] })] }

findingTable('blank-answer', [
  [
    'a question repeated with nothing behind it',
    BLANK,
    ['Question 2 is repeated in the reply with nothing behind; ask for the missing answer.'],
  ],
  [
    'two of them',
    { messages: [REQUEST, reply({ answers: ['', '-'] })] },
    ['Questions 1 and 2 are repeated in the reply with nothing behind; ask for the missing answers.'],
  ],
  ['not nought', { messages: [REQUEST, reply({ answers: ['0', 'None'] })] }, []],
  ['not a question left out', { messages: [REQUEST, reply({ answers: ['14', null] })] }, []],
  ['not a refusal', { messages: [REQUEST, reply({ answers: ['14', 'This is exempt under section 43(2).'] })] }, []],
  [
    'not where a later letter fills it',
    { messages: [...BLANK.messages, reply({ date: '2024-03-12', answers: ['14', 'Bins Ltd'] })] },
    [],
  ],
  ['not without a reply', { messages: [REQUEST] }, []],
])

it('names the question and points at it', () => {
  assert.deepEqual(
    findingsOf('blank-answer', BLANK).map(({ questions }) => questions),
    [['1:2']],
  )
  assert.deepEqual(citedWords('blank-answer', BLANK), ['Who empties the litter bins in Mill Lane?'])
})
