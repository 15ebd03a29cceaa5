import assert from 'node:assert/strict'
import { it } from 'node:test'
import { citedWords, findingTable, REQUEST, reply, under } from '../../testing/finding-table.ts'

const refused = (words: string) => ({
  messages: [REQUEST, reply({ body: `We refuse your request under section 12(1). ${words}` })],
})
const FOUND = [
  'The reply refuses on cost (12(1)) and does not say what the work is estimated at (s.12(1), Freedom of Information Act 2000); ask for the estimate.',
]

findingTable('cost-estimate-missing', [
  ['no estimate', refused('It would exceed the limit.'), FOUND],
  ['the limit itself is none', refused('It would exceed the limit of £450, or 18 hours at £25 an hour.'), FOUND],
  ['the limit of a department is none', refused('It would exceed the limit of £600, or 24 hours.'), FOUND],
  ['the time to answer is none', refused('You may ask again within 20 working days.'), FOUND],
  ['not where hours are given', refused('It would take 30 hours.'), []],
  ['not where hours are given in words', refused('It would take thirty hours.'), []],
  ['not where a sum is given', refused('It would cost £1,200.'), []],
  ['the limit is no estimate', refused('It would exceed £450.'), FOUND],
  ['not where the files are counted', refused('We would have to open 900 files.'), []],
  [
    'in Scotland',
    under('Freedom of Information (Scotland) Act 2002', {
      body: 'We refuse this under section 12(1). It would exceed the limit of £600.',
    }),
    [FOUND[0]!.replace('Information Act 2000', 'Information (Scotland) Act 2002')],
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
  assert.deepEqual(citedWords('cost-estimate-missing', refused('It would exceed the limit.')), ['section 12(1)'])
})
