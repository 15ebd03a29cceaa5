import assert from 'node:assert/strict'
import { it } from 'node:test'
import { citedWords, findingTable, REQUEST, reply, under } from '../../testing/finding-table.ts'

const answered = (answer: string) => ({ messages: [REQUEST, reply({ answers: ['14', answer] })] })
const BARE = answered('This is exempt under section 43(2), because the tender is open.')

findingTable('prejudice-not-stated', [
  [
    'an exemption that turns on harm, and no harm is spoken of',
    BARE,
    [
      'The reply relies on 43(2) and does not say what harm disclosure would do (s.17(1)(c), Freedom of Information Act 2000); ask what it is and how likely.',
    ],
  ],
  [
    'two of them',
    answered('This is exempt under sections 31(1)(a) and 43(2), because the tender is open.'),
    [
      'The reply relies on 31(1)(a) and 43(2) and does not say what harm disclosure would do (s.17(1)(c), Freedom of Information Act 2000); ask what it is and how likely.',
    ],
  ],
  [
    'nothing that would be adversely affected (EIR)',
    under('Environmental Information Regulations 2004', {
      answers: ['14', 'Withheld under regulation 12(5)(e), because the tender is open.'],
    }),
    [
      'The reply relies on 12(5)(e) and does not say what harm disclosure would do (reg 14(3), Environmental Information Regulations 2004); ask what it is and how likely.',
    ],
  ],
  [
    'not an exception by class (EIR)',
    under('Environmental Information Regulations 2004', {
      answers: ['14', 'Withheld under regulation 12(4)(e), because it passed between officers.'],
    }),
    [],
  ],
  ['not where prejudice is spoken of', answered('This is exempt under section 43(2): it would prejudice trade.'), []],
  ['not where it is said in other words', answered('This is exempt under section 43(2): rivals could exploit it.'), []],
  [
    'not an exemption by class (s.40(2))',
    answered('This is exempt under section 40(2), because it names officers.'),
    [],
  ],
  ['not a refusal on cost', { messages: [REQUEST, reply({ body: 'We refuse this under section 12(1).' })] }, []],
  [
    'not where it may stand in the attached letter',
    answered('Exempt under section 43(2). Our full response is attached.'),
    [],
  ],
  ['not where nothing is withheld', { messages: [REQUEST, reply()] }, []],
])

it('points at the ground', () => {
  assert.deepEqual(citedWords('prejudice-not-stated', BARE), ['section 43(2)'])
})
