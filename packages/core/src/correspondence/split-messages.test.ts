import type { SourceDocument } from '../model/page.ts'
import { textDocument, threadDocument } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { foldSpace, openFlow } from '../text/flow.ts'
import { splitMessages } from './split-messages.ts'

interface Part {
  readonly sender: string | null
  readonly date: string | null
  readonly words: string
}

function parts(document: string | SourceDocument): Part[] {
  const source = typeof document === 'string' ? textDocument(document) : document
  const flow = openFlow(source.pages)
  return splitMessages(source, flow).map(({ sender, dateText, date, bodyStart, end }) => ({
    sender,
    date: date ?? dateText,
    words: foldSpace(flow.text.slice(bodyStart, end)),
  }))
}

const MAIL = (from: string, date: string, body: string) =>
  `From: ${from}\nSent: ${date}\nTo: Somebody\nSubject: Bins\n\n${body}\n\n`

testTable(
  'splitMessages',
  [
    ['a letter is one message', 'Dear all\n\nHow many?', [{ sender: null, date: null, words: 'Dear all How many?' }]],
    [
      'an exported thread: a name, a date, an empty line, the words',
      'A. Requester\n4 May 2020\n\nHow many?\n\nWestholt Council\n6 May 2020\n\nFourteen.',
      [
        { sender: 'A. Requester', date: '4 May 2020', words: 'How many?' },
        { sender: 'Westholt Council', date: '6 May 2020', words: 'Fourteen.' },
      ],
    ],
    [
      'one name above a date is how a letter begins',
      'Westholt Council\n6 May 2020\n\nDear Ms Amari\n\nFourteen.',
      [{ sender: null, date: null, words: 'Westholt Council 6 May 2020 Dear Ms Amari Fourteen.' }],
    ],
    [
      'unless a title says whose request it is',
      'A. Requester made this Freedom of Information request to Westholt Council\n\nA. Requester\n4 May 2020\n\nHow many?',
      [{ sender: 'A. Requester', date: '4 May 2020', words: 'How many?' }],
    ],
    [
      'mails pasted one below the other, oldest first',
      MAIL('A. Requester', '4 May 2020 10:00', 'How many?') + MAIL('FOI Team', '6 May 2020 09:00', 'Fourteen.'),
      [
        { sender: 'A. Requester', date: '4 May 2020 10:00', words: 'How many?' },
        { sender: 'FOI Team', date: '6 May 2020 09:00', words: 'Fourteen.' },
      ],
    ],
    [
      'newest first is one mail with what it quotes',
      MAIL('FOI Team', '6 May 2020 09:00', 'Fourteen.') + MAIL('A. Requester', '4 May 2020 10:00', 'How many?'),
      [
        {
          sender: 'FOI Team',
          date: '6 May 2020 09:00',
          words: 'Fourteen. From: A. Requester Sent: 4 May 2020 10:00 To: Somebody Subject: Bins How many?',
        },
      ],
    ],
    [
      'a mail below a long letter is no message of its own',
      `Dear Ms Amari\n\n${'We hold fourteen bins in the old town and three in the new one. '.repeat(5)}\n\n${MAIL('A. Requester', '4 May 2020', 'How many?')}`,
      [
        {
          sender: null,
          date: null,
          words: foldSpace(
            `Dear Ms Amari ${'We hold fourteen bins in the old town and three in the new one. '.repeat(5)} ${MAIL('A. Requester', '4 May 2020', 'How many?')}`,
          ),
        },
      ],
    ],
    [
      'a page copied from a browser: each reply stands below the name of its officer and authority',
      'The request was successful.\n\nThe request was refused by Westholt Council.\n\nDear Westholt Council,\n\nHow many?\n\nSam Officer, Westholt Council\n\nWe refuse.',
      [
        { sender: null, date: null, words: 'Dear Westholt Council, How many?' },
        { sender: 'Sam Officer, Westholt Council', date: null, words: 'We refuse.' },
      ],
    ],
    [
      'a format that says where messages begin',
      threadDocument([
        ['requester', '2020-05-04', 'How many?'],
        ['authority', null, 'Fourteen.'],
      ]),
      [
        { sender: 'R. Requester', date: '2020-05-04', words: 'How many?' },
        { sender: 'Officer', date: null, words: 'Fourteen.' },
      ],
    ],
    ['nothing', '', [{ sender: null, date: null, words: '' }]],
  ],
  parts,
)
