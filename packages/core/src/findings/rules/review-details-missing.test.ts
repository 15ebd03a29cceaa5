import assert from 'node:assert/strict'
import { it } from 'node:test'
import { citedWords, findingTable, REQUEST, reply } from '../../testing/finding-table.ts'

const EXEMPT = 'This is exempt under section 43(2), as it would harm trade.'
const ELSEWHERE = 'See www.ico.org.uk for more.'
const refused = (review: string, regulator = ELSEWHERE) => ({
  messages: [REQUEST, reply({ answers: ['14', EXEMPT], review, regulator })],
})
const FOUND = [
  'The refusal does not say how to ask the authority for a review (s.17(7)(a), Freedom of Information Act 2000); ask for one all the same.',
]

findingTable('review-details-missing', [
  ['a refusal without a word on it', refused(''), FOUND],
  [
    'a refusal without any exemption',
    { messages: [REQUEST, reply({ answers: ['14', 'We have withheld this.'], review: '', regulator: ELSEWHERE })] },
    FOUND,
  ],
  ['not where an internal review is offered', refused('You may ask for an internal review.'), []],
  ['not where a complaint to the authority is', refused('You may complain to the clerk.'), []],
  ['not where it is said in other words', refused('If you are dissatisfied, please write to the clerk.'), []],
  ['a review of something else', refused('The depot is reviewing its rounds.'), FOUND],
  [
    'the right to go to the regulator is another matter (s.17(7)(b))',
    refused('', "You may complain to the Information Commissioner's Office."),
    FOUND,
  ],
  ['not where nothing is refused', { messages: [REQUEST, reply({ review: '' })] }, []],
  [
    'not where it may stand in the attached letter',
    { messages: [REQUEST, reply({ answers: ['14', `${EXEMPT} Our full response is attached.`], review: '' })] },
    [],
  ],
  ['not without a reply', { messages: [REQUEST] }, []],
])

it('points at the ground', () => {
  assert.deepEqual(citedWords('review-details-missing', refused('')), ['section 43(2)'])
})
