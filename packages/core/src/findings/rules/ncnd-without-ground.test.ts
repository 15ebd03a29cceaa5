import assert from 'node:assert/strict'
import { it } from 'node:test'
import { citedWords, findingsOf, findingTable, REQUEST, reply } from '../../testing/finding-table.ts'

const answered = (answer: string) => ({ messages: [REQUEST, reply({ answers: ['14', answer] })] })
const BARE = answered('We neither confirm nor deny that we hold this.')
const FOUND = [
  'The reply will neither confirm nor deny what question 2 asks for and names no provision that lifts the duty to say so (s.17(1)(b) with the NCND subsection, Freedom of Information Act 2000); ask which one is relied on.',
]

findingTable('ncnd-without-ground', [
  ['no provision is named', BARE, FOUND],
  [
    'one is named that withholds, not one that lifts the duty',
    {
      messages: [
        REQUEST,
        reply({
          answers: [
            'This is exempt under section 43(2), as it would harm trade.',
            'We neither confirm nor deny that we hold this.',
          ],
        }),
      ],
    },
    FOUND,
  ],
  [
    'not where a limb is named',
    answered('We neither confirm nor deny that we hold this, by virtue of section 31(3).'),
    [],
  ],
  [
    'not where the exemption is named in the same sentence',
    answered('We neither confirm nor deny that we hold this under section 40(5B).'),
    [],
  ],
  ['not a plain refusal', answered('We have withheld this.'), []],
  [
    'not where it may stand in the attached letter',
    answered('We neither confirm nor deny that we hold this. Our full response is attached.'),
    [],
  ],
  ['not where it is confirmed', { messages: [REQUEST, reply()] }, []],
])

it('names the question and points at its answer', () => {
  assert.deepEqual(
    findingsOf('ncnd-without-ground', BARE).map(({ questions }) => questions),
    [['1:2']],
  )
  assert.deepEqual(citedWords('ncnd-without-ground', BARE), ['We neither confirm nor deny that we hold this.'])
})
