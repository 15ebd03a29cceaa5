import assert from 'node:assert/strict'
import { it } from 'node:test'
import { citedWords, findingTable, REQUEST, reply } from '../../testing/finding-table.ts'

const refused = (words: string) => ({
  messages: [REQUEST, reply({ body: `We refuse your request under section 12(1). It would take 30 hours. ${words}` })],
})
const FOUND = [
  'The reply refuses on cost and does not say how the request could be brought within the limit (s.16, Freedom of Information Act 2000); ask what could be given.',
]

findingTable('advice-missing', [
  ['no advice', refused('The depot has three vans.'), FOUND],
  ['the limit is no advice', refused('It would exceed the appropriate limit.'), FOUND],
  ['not where it says how to narrow the request', refused('You could narrow it to one year.'), []],
  [
    'not where it says what could be given',
    refused('If you were to limit your request to Mill Lane we could answer.'),
    [],
  ],
  ['not where it speaks of section 16', refused('Under section 16 we say that the depot has a map.'), []],
  [
    'not a vexatious request',
    { messages: [REQUEST, reply({ body: 'We refuse your request under section 14(1), as it is vexatious.' })] },
    [],
  ],
  ['not where nothing is refused', { messages: [REQUEST, reply()] }, []],
  ['not where it may stand in the attached letter', refused('Our full response is attached.'), []],
])

it('points at the ground', () => {
  assert.deepEqual(citedWords('advice-missing', refused('The depot has three vans.')), ['section 12(1)'])
})
