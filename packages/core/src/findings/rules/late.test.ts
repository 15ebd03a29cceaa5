import assert from 'node:assert/strict'
import { it } from 'node:test'
import { citedWords, findingTable, REQUEST, reply } from '../../testing/finding-table.ts'

const LATE = { messages: [REQUEST, reply({ date: '2024-04-19' })] }

findingTable('late', [
  [
    'fifteen days after the last one',
    LATE,
    [
      'The reply was due on 4 Apr 2024 and came on 19 Apr 2024, 11 working days late; you can complain about the delay.',
    ],
  ],
  [
    'one day after it',
    { messages: [REQUEST, reply({ date: '2024-04-05' })] },
    ['The reply was due on 4 Apr 2024 and came on 5 Apr 2024, 1 working day late; you can complain about the delay.'],
  ],
  ['not on the last day', { messages: [REQUEST, reply({ date: '2024-04-04' })] }, []],
  ['not without a reply', { messages: [REQUEST], today: '2024-06-01' }, []],
  ['not where the reply has no date', { messages: [REQUEST, ['authority', null, reply()[2]]] }, []],
  [
    'not where the authority says that it came later',
    {
      messages: [
        REQUEST,
        reply({
          date: '2024-04-05',
          handled:
            'Your request was received on 5 March 2024 and has been handled under the Freedom of Information Act 2000. Our response is set out below.',
        }),
      ],
    },
    [],
  ],
])

it('points at the day of receipt and at the reply', () => {
  assert.deepEqual(citedWords('late', LATE), ['Date: 2024-03-04', 'Date: 2024-04-19'])
})
