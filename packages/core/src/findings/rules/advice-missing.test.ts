import assert from 'node:assert/strict'
import { it } from 'node:test'
import { citedWords, findingTable, REQUEST, reply, under } from '../../testing/finding-table.ts'

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
    'a request under the EIR that makes too much work',
    under('Environmental Information Regulations 2004', {
      body: 'We refuse this under regulation 12(4)(b), as it is manifestly unreasonable: it would take 90 hours. The public interest favours that.',
    }),
    [
      'The reply relies on 12(4)(b) and does not say how the request could be met (reg 9(1), Environmental Information Regulations 2004); ask what could be given.',
    ],
  ],
  [
    'not a vexatious request under the EIR',
    under('Environmental Information Regulations 2004', {
      body: 'We refuse this under regulation 12(4)(b), as it is manifestly unreasonable: it serves to harass an officer. The public interest favours that.',
    }),
    [],
  ],
  [
    'on cost in Scotland',
    under('Freedom of Information (Scotland) Act 2002', {
      body: 'We refuse this under section 12(1). It would take 90 hours.',
      regulator: 'You may then appeal to the Scottish Information Commissioner.',
    }),
    [FOUND[0]!.replace('s.16, Freedom of Information Act 2000', 's.15(1), Freedom of Information (Scotland) Act 2002')],
  ],
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
