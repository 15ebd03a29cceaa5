import assert from 'node:assert/strict'
import { it } from 'node:test'
import { citedWords, findingTable, REQUEST, reply, under } from '../../testing/finding-table.ts'

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
  [
    'not where the authority says that it has none (s.17(7)(a))',
    refused('We have no procedure for dealing with complaints about this.'),
    [],
  ],
  [
    'a refusal under the Scottish regulations',
    under('Environmental Information (Scotland) Regulations 2004', {
      answers: ['14', 'Withheld under regulation 10(5)(e), as it would harm trade.'],
      review: '',
      regulator: 'See www.foi.scot for more.',
    }),
    [
      FOUND[0]!.replace(
        's.17(7)(a), Freedom of Information Act 2000',
        'reg 13(e), Environmental Information (Scotland) Regulations 2004',
      ),
    ],
  ],
  [
    'a notice that nothing is held needs it as well (FOISA ss.17 and 19)',
    under('Freedom of Information (Scotland) Act 2002', {
      answers: ['14', 'We do not hold this and give notice of that under section 17(1).'],
      review: '',
      regulator: 'See www.foi.scot for more.',
    }),
    [
      FOUND[0]!.replace(
        's.17(7)(a), Freedom of Information Act 2000',
        's.19(a), Freedom of Information (Scotland) Act 2002',
      ),
    ],
  ],
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
