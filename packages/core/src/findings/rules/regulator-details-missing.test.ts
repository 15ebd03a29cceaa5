import assert from 'node:assert/strict'
import { it } from 'node:test'
import { citedWords, findingTable, REQUEST, reply, under } from '../../testing/finding-table.ts'

const EXEMPT = 'This is exempt under section 43(2), as it would harm trade.'
const refused = (regulator: string) => ({ messages: [REQUEST, reply({ answers: ['14', EXEMPT], regulator })] })
const american = (date: string, review: string) =>
  under('Freedom of Information Act, 5 U.S.C. § 552', {
    date,
    answers: ['14', 'This is withheld under Exemption 6, as it names officers.'],
    review,
    regulator: '',
  })
const FOUND = [
  "The refusal does not tell of the right to turn to the Information Commissioner's Office (s.17(7)(b), Freedom of Information Act 2000); you have it all the same.",
]

findingTable('regulator-details-missing', [
  ['a refusal without a word on it', refused(''), FOUND],
  [
    'an American denial without a word on dispute resolution',
    american('2018-03-11', 'You may appeal to the Secretary within 90 days.'),
    [
      'The refusal does not tell of the right to turn to the Office of Government Information Services (552(a)(6)(A)(i)(III)(bb), Freedom of Information Act (United States)); you have it all the same.',
    ],
  ],
  [
    'not one from before the law asked for it',
    american('2014-03-11', 'You may appeal to the Secretary within 60 days.'),
    [],
  ],
  [
    'not where the liaison is named',
    american('2018-03-11', 'Our FOIA Public Liaison can help to resolve disputes. You may appeal.'),
    [],
  ],
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
