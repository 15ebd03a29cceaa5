import assert from 'node:assert/strict'
import { it } from 'node:test'
import { citedWords, findingsOf, findingTable, REQUEST, reply } from '../../testing/finding-table.ts'
import type { ThreadMessage } from '../../testing/source-document.ts'

const LEFT_OUT = { messages: [REQUEST, reply({ answers: ['14', null] })] }
const THREE: ThreadMessage = [
  REQUEST[0],
  REQUEST[1],
  REQUEST[2].replace('\n\nYours', '\n3. What did the emptying cost in 2023?\n\nYours'),
]

findingTable('unaddressed-question', [
  ['a question left out', LEFT_OUT, ['The reply never comes to question 2; ask for it to be answered.']],
  [
    'two of them',
    { messages: [THREE, reply({ answers: ['14', null] })] },
    ['The reply never comes to questions 2 and 3; ask for them to be answered.'],
  ],
  ['not where all are answered', { messages: [REQUEST, reply()] }, []],
  ['not where one is left blank', { messages: [REQUEST, reply({ answers: ['14', ''] })] }, []],
  [
    'not where the request as a whole is refused',
    { messages: [REQUEST, reply({ body: 'We refuse your request under section 14(1).' })] },
    [],
  ],
  [
    'not where a later letter comes to it',
    { messages: [...LEFT_OUT.messages, reply({ answers: [null, 'Bins Ltd'] })] },
    [],
  ],
  ['not without a reply', { messages: [REQUEST] }, []],
])

it('names the question and points at it', () => {
  assert.deepEqual(
    findingsOf('unaddressed-question', LEFT_OUT).map(({ questions }) => questions),
    [['1:2']],
  )
  assert.deepEqual(citedWords('unaddressed-question', LEFT_OUT), ['Who empties the litter bins in Mill Lane?'])
})
