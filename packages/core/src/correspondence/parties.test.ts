import { testTable } from '../testing/test-table.ts'
import { decidedAuthority, sendersOf, statedParties } from './parties.ts'
import type { MessagePart } from './split-messages.ts'

testTable(
  'statedParties',
  [
    [
      'a page that says who asked whom',
      'A. Requester made this Freedom of Information request to Westholt Council\n\nThe request was successful.',
      { requester: 'A. Requester', authority: 'Westholt Council' },
    ],
    ['nothing is said', 'Dear Westholt Council', { requester: null, authority: null }],
  ],
  statedParties,
)

testTable(
  'decidedAuthority',
  [
    [
      'a decision notice',
      'Date: 4 May 2020\nPublic Authority: Wexcombe Borough Council\nAddress: Town Hall',
      'Wexcombe Borough Council',
    ],
    ['in bold type', '**Public Authority:** Wexcombe Borough Council', 'Wexcombe Borough Council'],
    ['a sentence', 'The public authority holds it.', null],
  ],
  decidedAuthority,
)

/** A message with the name of its sender and its words. */
type Written = readonly [sender: string | null, words: string, side?: 'requester' | 'authority']

const part = ([sender, , side]: Written): MessagePart => ({
  start: 0,
  end: 0,
  bodyStart: 0,
  sender,
  recipient: null,
  subject: null,
  dateText: null,
  date: null,
  side: side ?? null,
  attached: false,
})

const ASKS = 'I am writing to request information. Please could you tell me how many bins there are?'
const REPLIES = 'Thank you for your request for information. We do not hold this.'

testTable(
  'sendersOf',
  [
    ['a request by its voice', [[null, ASKS]], ['requester']],
    ['a reply by its voice', [[null, REPLIES]], ['authority']],
    ['a question alone', [[null, 'How many bins are there?']], ['requester']],
    ['the format says it', [[null, ASKS, 'authority']], ['authority']],
    [
      'names: the one who asks first, and everybody else',
      [
        ['A. Requester', ASKS],
        ['Sam Officer', 'Fourteen.'],
        ['A. Requester', 'Thank you.'],
        ['Kim Officer', 'You are welcome.'],
      ],
      ['requester', 'authority', 'requester', 'authority'],
    ],
    [
      'a name written in two ways',
      [
        ['Robin Requester', ASKS],
        ['Sam Officer', REPLIES],
        ['Mx Robin Requester', 'Thank you.'],
      ],
      ['requester', 'authority', 'requester'],
    ],
    [
      'a file that begins with the authority',
      [
        ['Sam Officer', REPLIES],
        ['A. Requester', 'I would like to ask for more. Please provide a list.'],
      ],
      ['authority', 'requester'],
    ],
    [
      'the regulator',
      [
        ['A. Requester', ASKS],
        ['Sam Officer', REPLIES],
        ['ICO Casework', 'We have received a complaint.'],
      ],
      ['requester', 'authority', 'regulator'],
    ],
    [
      'a decision notice',
      [[null, "Decision notice\n\nThe Commissioner's decision is that the Council was right."]],
      ['regulator'],
    ],
    [
      'a requester who speaks of a request of his own',
      [[null, 'My request was not answered. Please could you tell me why? I look forward to your reply.']],
      ['requester'],
    ],
  ] as readonly (readonly [string, readonly Written[], readonly string[]])[],
  (written): readonly string[] =>
    sendersOf(
      written.map(part),
      written.map(([, words]) => words),
      { requester: null, authority: null },
    ),
)

testTable(
  'sendersOf where a page says who asked whom',
  [
    [
      'by the names',
      [
        ['Westholt Council', 'x'],
        ['A. Requester', 'x'],
      ],
      ['authority', 'requester'],
    ],
    [
      'the body with an officer',
      [
        ['Sam, Westholt Council', 'x'],
        ['A. Requester', 'x'],
      ],
      ['authority', 'requester'],
    ],
    [
      'an unknown name beside the requester',
      [
        ['A. Requester', 'x'],
        ['B. Officer', 'x'],
      ],
      ['requester', 'authority'],
    ],
  ] as readonly (readonly [string, readonly Written[], readonly string[]])[],
  (written): readonly string[] =>
    sendersOf(
      written.map(part),
      written.map(([, words]) => words),
      { requester: 'A. Requester', authority: 'Westholt Council' },
    ),
)
