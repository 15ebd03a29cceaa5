import assert from 'node:assert/strict'
import { it } from 'node:test'
import { citedWords, findingTable, REQUEST, reply } from '../../testing/finding-table.ts'
import type { ThreadMessage } from '../../testing/source-document.ts'

const FOUND = [
  'No reply is in this file, and it was due on 4 Apr 2024; remind the authority, or complain about the delay.',
]
const RECEIVED: ThreadMessage = [
  'authority',
  '2024-03-05',
  'Dear R. Requester\n\nWe have received your request and will answer within 20 working days.\n\nYours sincerely\n\nSam Officer',
]

findingTable('overdue', [
  ['the day after the last one', { messages: [REQUEST], today: '2024-04-05' }, FOUND],
  ['an acknowledgement is no reply', { messages: [REQUEST, RECEIVED], today: '2024-04-05' }, FOUND],
  [
    'an acknowledgement is enough where the law says so (RCW 42.56.520(1))',
    {
      messages: [
        [
          'requester',
          '2025-08-18',
          'Dear Department of Tidal Lands,\n\nUnder the Washington Public Records Act, chapter 42.56 RCW, please send me:\n\n1. The lease of tract 12.\n\nR. Requester',
        ],
        [
          'authority',
          '2025-08-20',
          'Dear R. Requester\n\nWe have received your request under the Public Records Act, chapter 42.56 RCW, and expect to answer by October 9.\n\nYours sincerely\n\nSam Officer',
        ],
      ],
      today: '2025-09-20',
    },
    [],
  ],
  ['not on the last day', { messages: [REQUEST], today: '2024-04-04' }, []],
  ['not where nobody says which day it is', { messages: [REQUEST] }, []],
  [
    'not where a reply came, also a late one',
    { messages: [REQUEST, reply({ date: '2024-04-30' })], today: '2024-06-01' },
    [],
  ],
  [
    'not where a reply came that has no date',
    { messages: [REQUEST, ['authority', null, reply({ date: '2024-04-30' })[2]]], today: '2024-06-01' },
    [],
  ],
  ['not where the request has no date', { messages: [['requester', null, REQUEST[2]]], today: '2024-06-01' }, []],
])

it('points at the request', () => {
  assert.deepEqual(citedWords('overdue', { messages: [REQUEST], today: '2024-06-01' }), ['Date: 2024-03-04'])
})
