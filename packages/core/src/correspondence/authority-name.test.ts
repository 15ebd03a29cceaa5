import type { Sender } from '../model/reading.ts'
import { testTable } from '../testing/test-table.ts'
import { authorityName } from './authority-name.ts'
import { rolesOf } from './roles.ts'

type Written = readonly [from: Sender, words: string, sender?: string]

function nameIn(written: readonly Written[], stated: string | null = null): string | null {
  const text = written.map(([, words]) => words).join('\n\n\n')
  let start = 0
  const messages = written.map(([from, words, sender]) => {
    const span = { start, end: start + words.length }
    start = span.end + 3
    return { from, sender: sender ?? null, recipient: null, blocks: rolesOf(text, [span]) }
  })
  return authorityName(text, { stated, messages })
}

const REPLY = (head: string, body: string, foot = 'Yours sincerely\n\nSam Officer') =>
  `${head}\n4 May 2020\n\nDear Ms Amari\n\n${body}\n\n${foot}`

testTable(
  'authorityName',
  [
    [
      'an abbreviation that is in its address as well',
      [['authority', REPLY('sam@wmtc.gov.uk', 'The WMTC intends to publish this. See CCTV for cameras.')]],
      'WMTC',
    ],
    [
      'the office of a clerk on the last line',
      [['authority', 'Hi Sam\n\nTwo of them.\n\nRosie Pym\nClerk to Ottersley Parish Council']],
      'Ottersley Parish Council',
    ],
    ['an abbreviation alone', [['authority', REPLY('Town Hall Lane', 'Our CCTV has been off.')]], null],
    [
      'a directorate is a part of the body that speaks',
      [
        [
          'authority',
          REPLY('Parks Directorate', 'The Parks Directorate has replied. Westholt Council no longer counts bins.'),
        ],
      ],
      'Westholt Council',
    ],
    [
      'the address of the one who is greeted',
      [['authority', REPLY('Lee Amari\nUniversity of Eastmere', 'Northmere Police Department is in receipt of it.')]],
      'Northmere Police Department',
    ],
    ['the letterhead', [['authority', REPLY('Westholt Council\nTown Hall', 'We hold fourteen.')]], 'Westholt Council'],
    [
      'the body, not the unit that answers for it',
      [
        [
          'authority',
          REPLY(
            'Libraries, Heritage and Archives',
            'Westholt Council holds it.',
            'Yours\n\nLibraries, Heritage and Archives',
          ),
        ],
      ],
      'Westholt Council',
    ],
    [
      'the body that received the request, not the one that the letter is addressed to',
      [
        [
          'authority',
          REPLY(
            'R. Requester\nLantern Institute',
            'The Northmere Police Department (NPD) is in receipt of your request.',
          ),
        ],
      ],
      'Northmere Police Department',
    ],
    [
      'the signature',
      [['authority', REPLY('FOI Team', 'We hold fourteen.', 'Yours sincerely\n\nSam Officer\nWestholt Council')]],
      'Westholt Council',
    ],
    [
      'the last line of a mail without a sign-off',
      [
        [
          'authority',
          'Dear Ms Amari\n\nWe hold fourteen.\n\nIf you are unhappy you may ask for an internal review.\n\nRecords Desk\nWestholt Council',
        ],
      ],
      'Westholt Council',
    ],
    [
      'the greeting of a request',
      [['requester', 'Dear Westholt Council,\n\nHow many bins are there?']],
      'Westholt Council',
    ],
    ['the sender', [['authority', 'Fourteen.', 'Sam Officer, Westholt Council']], 'Westholt Council'],
    [
      'the body that speaks, not the one that is spoken of',
      [
        [
          'authority',
          REPLY(
            'FOI Team',
            'Westholt Council does not hold this. You should ask the Northmere Police, as Northmere Police officers patrol there.',
          ),
        ],
      ],
      'Westholt Council',
    ],
    [
      'the fuller spelling and the shorter one are one body; the most used one counts',
      [['authority', REPLY('Northmere Police', 'Northmere Police holds this. Northmere Police Force has fourteen.')]],
      'Northmere Police',
    ],
    [
      'the body that was asked first, where the request was passed on',
      [
        ['requester', 'Dear Westholt Council,\n\nHow many bins are there?'],
        ['authority', REPLY('Westholt Council', 'Your request has been transferred to Northmere Council.')],
        ['authority', REPLY('Northmere Council', 'We hold fourteen.')],
      ],
      'Westholt Council',
    ],
    [
      'a regulator in the review paragraph is not it',
      [
        [
          'authority',
          REPLY(
            'Westholt Council',
            'We hold fourteen.',
            "If you are unhappy you may complain to the Information Commissioner's Office, Wycliffe House.",
          ),
        ],
      ],
      'Westholt Council',
    ],
    ['nobody is named', [['authority', 'Dear Ms Amari\n\nWe hold fourteen.']], null],
    ['no messages', [], null],
  ] as readonly (readonly [string, readonly Written[], string | null])[],
  (written) => nameIn(written),
)

testTable(
  'authorityName as a page states it',
  [['it is taken, tidied', 'The Westholt Council', 'Westholt Council']],
  (stated) => nameIn([['authority', REPLY('Northmere Police', 'We hold fourteen.')]], stated),
)
