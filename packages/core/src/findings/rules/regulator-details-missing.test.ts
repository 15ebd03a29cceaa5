import assert from 'node:assert/strict'
import { it } from 'node:test'
import { citedWords, findingTable, REQUEST, reply } from '../../testing/finding-table.ts'

const EXEMPT = 'This is exempt under section 43(2), as it would harm trade.'
const refused = (regulator: string) => ({ messages: [REQUEST, reply({ answers: ['14', EXEMPT], regulator })] })
const FOUND = [
  "The refusal does not tell of the right to complain to the Information Commissioner's Office (s.17(7)(b), Freedom of Information Act 2000); you have it all the same.",
]

findingTable('regulator-details-missing', [
  ['a refusal without a word on it', refused(''), FOUND],
  ['another commissioner is not the one', refused('The commissioner of works has seen this.'), FOUND],
  ['letters inside a word are no name', refused('The Mexico office has seen this.'), FOUND],
  ['not where it is named', refused("You may complain to the Information Commissioner's Office."), []],
  [
    'not where it is named with a curly apostrophe',
    refused('You may complain to the Information Commissioner’s Office.'),
    [],
  ],
  [
    'not where it is named over a line break',
    refused("You may complain to the Information\nCommissioner's Office."),
    [],
  ],
  ['not where its letters stand', refused('You may complain to the ICO.'), []],
  ['not where its address on the web stands', refused('See www.ico.org.uk for more.'), []],
  ['not where nothing is refused', { messages: [REQUEST, reply({ regulator: '' })] }, []],
  [
    'not where it may stand in the attached letter',
    { messages: [REQUEST, reply({ answers: ['14', `${EXEMPT} Our full response is attached.`], regulator: '' })] },
    [],
  ],
])

it('points at the ground', () => {
  assert.deepEqual(citedWords('regulator-details-missing', refused('')), ['section 43(2)'])
})
