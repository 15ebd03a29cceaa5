import assert from 'node:assert/strict'
import { it } from 'node:test'
import { citedWords, findingTable, REQUEST, reply } from '../../testing/finding-table.ts'

const said = (words: string) => ({
  messages: [
    REQUEST,
    reply({
      handled: `Your request has been handled under the Freedom of Information Act 2000. ${words} Our response is set out below.`,
    }),
  ],
})
const OLD = said('The figures are correct as at 28 February 2024.')
const BEFORE = said('Your request of 6 March 2024 was received on 5 March 2024.')

findingTable('dates-disagree', [
  [
    'correct as at another day than that of the letter',
    OLD,
    ['The letter is of 11 Mar 2024 and calls itself correct as at 28 Feb 2024; ask which day the information is of.'],
  ],
  [
    'a request of a later day than its receipt',
    BEFORE,
    [
      'The letter says that the request is of 6 Mar 2024 and was received on 5 Mar 2024; ask from which day the authority counts.',
    ],
  ],
  ['not the day of the letter', said('The figures are correct as at 11 March 2024.'), []],
  ['not a month', said('The figures are correct as at February 2024.'), []],
  ['not a request received after its day', said('Your request of 4 March 2024 was received on 5 March 2024.'), []],
  ['not a request received on its day', said('Your request of 5 March 2024 was received on 5 March 2024.'), []],
  ['not other dates', said('The depot opened on 28 February 2024.'), []],
  ['not without a reply', { messages: [REQUEST] }, []],
])

it('points at both dates', () => {
  assert.deepEqual(citedWords('dates-disagree', OLD), ['28 February 2024', 'Date: 2024-03-11'])
  assert.deepEqual(citedWords('dates-disagree', BEFORE), ['5 March 2024', '6 March 2024'])
})
