import assert from 'node:assert/strict'
import { it } from 'node:test'
import { citedWords, findingsOf, findingTable, REQUEST, reply } from '../../testing/finding-table.ts'

const ATTACHED = {
  messages: [REQUEST, reply({ answers: ['14', 'Bins Ltd has a list. Please see the attached spreadsheet.'] })],
}

findingTable('missing-attachment', [
  [
    'an answer that lies in an attachment',
    ATTACHED,
    ['The answer to question 2 is said to be in an attachment that is not in this file; add it to read the answer.'],
  ],
  [
    'the whole reply does',
    { messages: [REQUEST, reply({ body: 'The information is set out in the attached spreadsheet.' })] },
    [
      'The answer to questions 1 and 2 is said to be in an attachment that is not in this file; add it to read the answer.',
    ],
  ],
  [
    'not a thing attached to a wall',
    { messages: [REQUEST, reply({ answers: ['14', 'A plate is attached to the wall.'] })] },
    [],
  ],
  ['not a link', { messages: [REQUEST, reply({ answers: ['14', 'https://westholt.gov.uk/bins'] })] }, []],
  ['not where a later letter gives the answer', { messages: [...ATTACHED.messages, reply()] }, []],
  ['not without a reply', { messages: [REQUEST] }, []],
])

it('names the question and points at the sentence that says so', () => {
  assert.deepEqual(
    findingsOf('missing-attachment', ATTACHED).map(({ questions }) => questions),
    [['1:2']],
  )
  assert.deepEqual(citedWords('missing-attachment', ATTACHED), ['Please see the attached spreadsheet.'])
})
