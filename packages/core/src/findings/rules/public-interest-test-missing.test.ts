import assert from 'node:assert/strict'
import { it } from 'node:test'
import { citedWords, findingTable, REQUEST, reply, under } from '../../testing/finding-table.ts'

const answered = (answer: string, first = '14') => ({ messages: [REQUEST, reply({ answers: [first, answer] })] })
const BARE = answered('This is exempt under section 43(2), as it would harm trade.')
const found = (provisions: string) => [
  `The reply relies on ${provisions} and gives no reasons on the public interest (s.17(3)(b), Freedom of Information Act 2000); ask for the public interest test.`,
]

findingTable('public-interest-test-missing', [
  ['a qualified exemption and no word on the balance', BARE, found('43(2)')],
  [
    'two of them, and the balance for one',
    answered(
      'This is exempt under section 43(2), as it would harm trade. For section 43(2) the public interest lies in keeping it.',
      'This is exempt under section 31(1)(a), as it would help burglars.',
    ),
    found('31(1)(a)'),
  ],
  [
    'not where the balance is spoken of',
    answered('This is exempt under section 43(2), as it would harm trade. The public interest lies in keeping it.'),
    [],
  ],
  [
    'not where it is spoken of for all of them',
    answered(
      'This is exempt under section 43(2), as it would harm trade. For both exemptions the public interest lies in keeping it.',
      'This is exempt under section 31(1)(a), as it would help burglars.',
    ),
    [],
  ],
  ['not an absolute exemption (s.40(2))', answered('This is exempt under section 40(2), as it names officers.'), []],
  ['not a refusal on cost', { messages: [REQUEST, reply({ body: 'We refuse this under section 12(1).' })] }, []],
  [
    'not where it may stand in the attached letter',
    answered('Exempt under section 43(2). Our full response is attached.'),
    [],
  ],
  ['not where nothing is withheld', { messages: [REQUEST, reply()] }, []],
  [
    'under the EIR every exception of reg 12 has the test',
    {
      messages: [
        [
          'requester',
          '2024-03-04',
          REQUEST[2].replace('Freedom of Information Act 2000', 'Environmental Information Regulations 2004'),
        ],
        reply({
          handled:
            'Your request has been handled under the Environmental Information Regulations 2004. Our response is set out below.',
          answers: ['14', 'This is exempt under regulation 12(4)(d), as it is unfinished.'],
        }),
      ],
    },
    [
      'The reply relies on 12(4)(d) and gives no reasons on the public interest (reg 14(3)(b), Environmental Information Regulations 2004); ask for the public interest test.',
    ],
  ],
  [
    'neither confirmed nor denied: the balance in saying so',
    {
      messages: [
        REQUEST,
        reply({
          answers: [
            '14',
            'We neither confirm nor deny that we hold this, by virtue of section 31(3), as it would harm.',
          ],
        }),
      ],
    },
    [
      'The reply relies on 31(3) and gives no reasons on the public interest (s.17(3)(a), Freedom of Information Act 2000); ask for the public interest test.',
    ],
  ],
  [
    'the same in Scotland',
    under('Freedom of Information (Scotland) Act 2002', {
      answers: ['14', 'We neither confirm nor deny that we hold this, by virtue of section 18(1), as it would harm.'],
    }),
    [
      'The reply relies on 18(1) and gives no reasons on the public interest (s.18(1), Freedom of Information (Scotland) Act 2002); ask for the public interest test.',
    ],
  ],
  [
    'an exception of the Scottish regulations',
    under('Environmental Information (Scotland) Regulations 2004', {
      answers: ['14', 'Withheld under regulation 10(5)(e), as it would harm trade.'],
    }),
    [
      'The reply relies on 10(5)(e) and gives no reasons on the public interest (reg 13(b)(ii), Environmental Information (Scotland) Regulations 2004); ask for the public interest test.',
    ],
  ],
  [
    'not where it is not held (EISR reg 10(4)(a))',
    under('Environmental Information (Scotland) Regulations 2004', {
      answers: ['14', 'We do not hold this and give notice under regulation 10(4)(a).'],
    }),
    [],
  ],
  [
    'not where the balance is spoken of for a provision and the one that it is read with (FOISA s.18)',
    {
      messages: [
        [
          'requester',
          '2024-03-04',
          REQUEST[2].replace('Freedom of Information Act 2000', 'Freedom of Information (Scotland) Act 2002'),
        ],
        reply({
          handled:
            'Your request has been handled under the Freedom of Information (Scotland) Act 2002. Our response is set out below.',
          answers: [
            '14',
            'We neither confirm nor deny that we hold this, by virtue of section 18 of the Act, read with section 34(1), because to do so would prejudice an inquiry. The public interest lies in not telling those concerned.',
          ],
          regulator: 'You may then appeal to the Scottish Information Commissioner.',
        }),
      ],
    },
    [],
  ],
])

it('points at the ground', () => {
  assert.deepEqual(citedWords('public-interest-test-missing', BARE), ['section 43(2)'])
})
