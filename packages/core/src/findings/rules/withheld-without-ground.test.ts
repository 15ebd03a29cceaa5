import assert from 'node:assert/strict'
import { it } from 'node:test'
import { citedWords, findingsOf, findingTable, REQUEST, reply, under } from '../../testing/finding-table.ts'

const BARE = { messages: [REQUEST, reply({ answers: ['14', 'We have withheld this, as it would harm trade.'] })] }
const PLACE = 's.17(1)(b), Freedom of Information Act 2000'

findingTable('withheld-without-ground', [
  [
    'withheld, and no exemption is named',
    BARE,
    [
      `The reply refuses question 2 and names no exemption for it, as it must (${PLACE}); ask on which ground it is withheld.`,
    ],
  ],
  [
    'both are',
    { messages: [REQUEST, reply({ answers: ['We have withheld this.', 'We have withheld this as well.'] })] },
    [
      `The reply refuses questions 1 and 2 and names no exemption for it, as it must (${PLACE}); ask on which ground it is withheld.`,
    ],
  ],
  [
    'on cost, and no provision is named',
    { messages: [REQUEST, reply({ answers: ['14', 'We refuse this: it would exceed the appropriate limit.'] })] },
    [
      'The reply refuses question 2 on cost and names no provision for it, as it must (s.17(5), Freedom of Information Act 2000); ask which one is relied on.',
    ],
  ],
  [
    'as vexatious, and no provision is named (FOISA)',
    under('Freedom of Information (Scotland) Act 2002', { answers: ['14', 'We refuse this, as it is vexatious.'] }),
    [
      'The reply refuses question 2 as vexatious or repeated and names no provision for it, as it must (s.16(5), Freedom of Information (Scotland) Act 2002); ask which one is relied on.',
    ],
  ],
  [
    'not where one is named',
    { messages: [REQUEST, reply({ answers: ['14', 'This is exempt under section 43(2).'] })] },
    [],
  ],
  [
    'not where one is named before the answers',
    {
      messages: [
        REQUEST,
        reply({
          handled:
            'Your request has been handled under the Freedom of Information Act 2000. Information relating to question 2 is exempt under section 43(2).',
          answers: ['14', 'We have withheld this.'],
        }),
      ],
    },
    [],
  ],
  [
    'not where a ground of the letter may be meant for it',
    {
      messages: [
        REQUEST,
        reply({
          handled:
            'Your request has been handled under the Freedom of Information Act 2000. We rely on section 43(2) in this letter.',
          answers: ['14', 'We have withheld this.'],
        }),
      ],
    },
    [],
  ],
  [
    'not where the notice may stand in the attached letter',
    {
      messages: [REQUEST, reply({ answers: ['14', 'We have withheld this. Please find attached our full response.'] })],
    },
    [],
  ],
  ['not where nothing is withheld', { messages: [REQUEST, reply()] }, []],
  [
    'not where nothing is held',
    { messages: [REQUEST, reply({ answers: ['14', 'We do not hold this information.'] })] },
    [],
  ],
  [
    'not where no law is known',
    {
      messages: [
        [
          'requester',
          '2024-03-04',
          '1. How many litter bins does the council own?\n2. Who empties the litter bins in Mill Lane?',
        ],
        reply({
          handled: 'Our response is set out below.',
          answers: ['14', 'We have withheld this.'],
          review: '',
          regulator: '',
        }),
      ],
    },
    [],
  ],
])

it('names the question and points at its answer', () => {
  assert.deepEqual(
    findingsOf('withheld-without-ground', BARE).map(({ questions }) => questions),
    [['1:2']],
  )
  assert.deepEqual(citedWords('withheld-without-ground', BARE), ['We have withheld this, as it would harm trade.'])
})
