import assert from 'node:assert/strict'
import { it } from 'node:test'
import { citedWords, findingTable, REQUEST, reply } from '../../testing/finding-table.ts'
import type { ThreadMessage } from '../../testing/source-document.ts'

const acknowledged = (promise: string): ThreadMessage => [
  'authority',
  '2024-03-05',
  `Dear R. Requester\n\nWe have received your request, which is being handled under the Freedom of Information Act 2000. ${promise}\n\nYours sincerely\n\nSam Officer`,
]
const after = (promise: string) => ({ messages: [REQUEST, acknowledged(promise)] })
const FOUND = [
  'The authority gives 12 Apr 2024 as the day for its reply; by law it is due on 4 Apr 2024; the stated day is 6 working days later.',
]

findingTable('due-date-misstated', [
  ['later than the law’s day', after('You will have a reply by 12 April 2024.'), FOUND],
  ['in figures', after('Our response is due on 12/04/2024.'), FOUND],
  ['with its weekday', after('We will respond no later than Friday 12 April 2024.'), FOUND],
  [
    'once, where it says so twice',
    after('You will have a reply by 12 April 2024. We repeat: a reply by 12 April 2024.'),
    FOUND,
  ],
  [
    'with what it rests on',
    {
      messages: [['requester', '2024-03-02', REQUEST[2]], acknowledged('You will have a reply by 4 April 2024.')],
    },
    [
      'The authority gives 4 Apr 2024 as the day for its reply; by law it is due on 3 Apr 2024; the stated day is one working day later: it can be argued for: Code of Practice 2018 para 4.2 (arrival treated as next working day).',
    ],
  ],
  [
    'the days that the law gives',
    after('The Act gives us 20 working days and you will have a reply by 12 April 2024.'),
    FOUND,
  ],
  ['not a day that the requester gave', after('We note your e-mail giving us a deadline of 12 April 2024.'), []],
  ['not on the law’s day', after('You will have a reply by 4 April 2024.'), []],
  ['not before it', after('You will have a reply by 2 April 2024.'), []],
  ['not the day of a review', after('You may ask for a review of our response by 12 April 2024.'), []],
  ['not the day of another’s duty', after('You must answer our question by 12 April 2024.'), []],
  ['not a date that is no deadline', after('The rounds were changed on 12 April 2024.'), []],
  ['not where no promise is made', after('You will have a reply soon.'), []],
  [
    'not where more time was taken',
    {
      messages: [
        REQUEST,
        acknowledged('You will have a reply by 4 April 2024.'),
        [
          'authority',
          '2024-04-02',
          'Dear R. Requester\n\nWe require further time and are extending the deadline. You will have a reply by 12 April 2024.',
        ],
      ],
    },
    [],
  ],
  ['not in a reply in order', { messages: [REQUEST, reply()] }, []],
])

it('points at the date', () => {
  assert.deepEqual(citedWords('due-date-misstated', after('You will have a reply by 12 April 2024.')), [
    '12 April 2024',
  ])
})
