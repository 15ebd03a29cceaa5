import type { CalendarDate } from '../model/calendar-date.ts'
import type { MessageKind } from '../model/reading.ts'
import { type ThreadMessage, threadDocument } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { openFlow } from '../text/flow.ts'
import { openLetters } from './open-letters.ts'
import { toldExtensions } from './told-extensions.ts'

type Written = readonly [MessageKind, ...ThreadMessage]

function events([messages, received]: readonly [readonly Written[], CalendarDate | null]): string[] {
  const document = threadDocument(messages.map(([, ...message]) => message))
  const flow = openFlow(document.pages)
  const letters = openLetters(document, flow).letters.map((letter, i) => ({
    ...letter,
    kind: messages[i]![0],
    date: messages[i]![2],
  }))
  return toldExtensions(flow.plain, letters, received, 'month-first').map(({ type, date, days, workingDays }) =>
    [type, date, days, workingDays && `${workingDays} working`].filter((each) => each !== undefined).join(' '),
  )
}

const ASKED: Written = ['request', 'requester', '2024-03-04', 'How many bins are there?']
const reply = (words: string): Written => [
  'response',
  'authority',
  '2024-04-30',
  `${words}\n\nThere are fourteen bins.`,
]

testTable<readonly [readonly Written[], CalendarDate | null], string[]>(
  'toldExtensions',
  [
    [
      'the day and the length',
      [
        [ASKED, reply('On March 11, 2024 the Department extended its time to respond by five business days.')],
        '2024-03-04',
      ],
      ['extensionNotified 2024-03-11'],
    ],
    [
      'days in figures',
      [[ASKED, reply('On April 2, 2024, you were notified that an extension of 30 days was required.')], '2024-03-04'],
      ['extensionNotified 2024-04-02 30'],
    ],
    [
      'working days in words and figures',
      [[ASKED, reply('We extended the time limit by ten (10) working days on April 2, 2024.')], '2024-03-04'],
      ['extensionNotified 2024-04-02 10 working'],
    ],
    ['without a day', [[ASKED, reply('We extended the time limit by ten days.')], '2024-03-04'], []],
    [
      'a day before the request came',
      [[ASKED, reply('The deadline was extended on February 1, 2024 for all requests.')], '2024-03-04'],
      [],
    ],
    ['what may be', [[ASKED, reply('We may extend the time until May 2, 2024.')], '2024-03-04'], []],
    ['a contract', [[ASKED, reply('The contract was extended by the Council on April 2, 2024.')], '2024-03-04'], []],
    [
      'a message of its own says so',
      [
        [
          ASKED,
          ['extension', 'authority', '2024-04-02', 'We extend the time.'],
          reply('We extended the time limit on April 2, 2024.'),
        ],
        null,
      ],
      [],
    ],
  ],
  events,
)
