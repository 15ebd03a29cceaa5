import assert from 'node:assert/strict'
import { it } from 'node:test'
import { citedWords, findingTable, REQUEST, reply, under } from '../../testing/finding-table.ts'

const answered = (answer: string) => ({ messages: [REQUEST, reply({ answers: ['14', answer] })] })
const BARE = answered('This is exempt under section 43(2).')

findingTable('ground-without-reason', [
  [
    'an exemption and no word why',
    BARE,
    [
      'The reply names 43(2) and does not say why it applies (s.17(1)(c), Freedom of Information Act 2000); ask for the reasons.',
    ],
  ],
  [
    'two of them',
    answered('This is exempt under sections 40(2) and 43(2).'),
    [
      'The reply names 40(2) and 43(2) and does not say why it applies (s.17(1)(c), Freedom of Information Act 2000); ask for the reasons.',
    ],
  ],
  [
    'a limb that lifts the duty to confirm',
    answered('We neither confirm nor deny, by virtue of section 31(3).'),
    [
      'The reply names 31(3) and does not say why it applies (s.17(1)(c), Freedom of Information Act 2000); ask for the reasons.',
    ],
  ],
  [
    'an exception of the EIR',
    under('Environmental Information Regulations 2004', { answers: ['14', 'Withheld: regulation 12(5)(e).'] }),
    [
      'The reply names 12(5)(e) and does not say why it applies (reg 14(3), Environmental Information Regulations 2004); ask for the reasons.',
    ],
  ],
  [
    'not where it can be had elsewhere: that is why',
    answered('This is exempt under section 21: see our web site.'),
    [],
  ],
  ['not where a reason is given', answered('This is exempt under section 43(2), because the tender is open.'), []],
  ['not where what would follow is said', answered('This is exempt under section 43(2). It would help rivals.'), []],
  ['not a refusal on cost', { messages: [REQUEST, reply({ body: 'We refuse this under section 12(1).' })] }, []],
  ['not where none is named', answered('We have withheld this.'), []],
  [
    'not where it may stand in the attached letter',
    answered('Exempt under section 43(2). Our full response is attached.'),
    [],
  ],
  ['not where nothing is withheld', { messages: [REQUEST, reply()] }, []],
])

it('points at the ground', () => {
  assert.deepEqual(citedWords('ground-without-reason', BARE), ['section 43(2)'])
})
