import { openLetters } from '../correspondence/open-letters.ts'
import { type ThreadMessage, threadDocument } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { openFlow } from '../text/flow.ts'
import { collectQuestions, similar } from './collect-questions.ts'

interface Collected {
  /** `2:1 How many?`, with the letter in which it was asked behind a sign: `1 How many? @0`. */
  readonly asked: readonly string[]
  readonly asksNew: readonly boolean[]
}

function collected(messages: readonly ThreadMessage[]): Collected {
  const document = threadDocument(messages)
  const flow = openFlow(document.pages)
  const { questions, asksNew } = collectQuestions(flow.plain, openLetters(document, flow).letters)
  return {
    asked: questions.map(
      ({ part, label, text, letter, headsOnly }) => `${part}:${label}${headsOnly ? ':' : ''} ${text} @${letter}`,
    ),
    asksNew,
  }
}

const REQUEST =
  'Dear Westholt Council\n\nPlease tell me:\n\n1. How many bins are there?\n2. Who owns them?\n\nYours faithfully'
const ASKED = ['1:1 How many bins are there? @0', '1:2 Who owns them? @0']

testTable<readonly ThreadMessage[], Collected>(
  'collectQuestions',
  [
    ['a request', [['requester', null, REQUEST]], { asked: ASKED, asksNew: [true] }],
    [
      'repeated by the authority: each is found once',
      [
        ['requester', null, REQUEST],
        [
          'authority',
          null,
          'Dear Ms Amari\n\nYou asked:\n\n1. How many bins are there?\n2. Who owns them?\n\nOur response\n\nFourteen.',
        ],
      ],
      { asked: ASKED, asksNew: [true, false] },
    ],
    [
      'the mark that closes the whole quotation is none of the last question',
      [
        [
          'authority',
          null,
          'Dear Ms Amari\n\nYou asked:\n\n“1. How many bins are there?\n2. Who owns the “blue” bins?”\n\nOur response\n\nFourteen.',
        ],
      ],
      { asked: ['1:1 How many bins are there? @0', '1:2 Who owns the “blue” bins? @0'], asksNew: [true] },
    ],
    [
      'asked anew: a second part',
      [
        ['requester', null, REQUEST],
        ['authority', null, 'Dear Ms Amari\n\nFourteen, and the council.'],
        [
          'requester',
          null,
          'Dear Westholt Council\n\nThank you. Please tell me:\n\n1. How many lamps are there?\n2. Who mends them?',
        ],
      ],
      { asked: [...ASKED, '2:1 How many lamps are there? @2', '2:2 Who mends them? @2'], asksNew: [true, false, true] },
    ],
    [
      'asked again in the same words: no second part',
      [
        ['requester', null, REQUEST],
        ['requester', null, `I have not received a response to this:\n\n${REQUEST}`],
      ],
      { asked: ASKED, asksNew: [true, false] },
    ],
    [
      'a reminder in prose asks nothing',
      [
        ['requester', null, REQUEST],
        ['requester', null, 'Dear Westholt Council\n\nMy request is overdue. When can I expect a reply?'],
      ],
      { asked: ASKED, asksNew: [true, false] },
    ],
    [
      'the request is only in the reply: as it is repeated there',
      [
        [
          'authority',
          null,
          'Dear Ms Amari\n\nThank you for your request.\n\nYou asked:\n\n1. How many bins are there?\n2. Who owns them?\n\nOur response\n\nFourteen.',
        ],
      ],
      { asked: ASKED, asksNew: [true] },
    ],
    [
      'the request is only in the reply: as it is quoted below',
      [
        [
          'authority',
          null,
          'Dear Ms Amari\n\nThank you for your request. There are fourteen.\n\nYours sincerely\n\nFrom: Ms Amari\nSent: 4 May 2020\nTo: FOI\nSubject: Bins\n\nDear all\n\nPlease tell me:\n\n1. How many bins are there?\n2. Who owns them?',
        ],
      ],
      { asked: ASKED, asksNew: [true] },
    ],
    [
      'the request is only in the reply: question by question',
      [
        [
          'authority',
          null,
          'Dear Ms Amari\n\nThank you for your request. Here are our answers.\n\n1. How many bins are there?\n\nFourteen.\n\n2. Who owns them?\n\nThe council.',
        ],
      ],
      { asked: ASKED, asksNew: [true] },
    ],
    [
      'a label printed twice',
      [['requester', null, 'Please tell me:\n\n1. How many bins?\n2. How full?\n2. How many lamps?\n3. How bright?']],
      {
        asked: ['1:1 How many bins? @0', '1:2 How full? @0', '1:2#2 How many lamps? @0', '1:3 How bright? @0'],
        asksNew: [true],
      },
    ],
    [
      'two lists in one request',
      [
        [
          'requester',
          null,
          'On bins I would like to know:\n\n1. How many are there?\n2. Who owns them?\n\nOn lamps I would like to know:\n\n1. How bright are the lamps?\n2. Who mends them?',
        ],
      ],
      {
        asked: [
          '1:1 How many are there? @0',
          '1:2 Who owns them? @0',
          '2:1 How bright are the lamps? @0',
          '2:2 Who mends them? @0',
        ],
        asksNew: [true],
      },
    ],
    [
      'the request is only in the reply: in one sentence',
      [
        [
          'authority',
          null,
          'Dear Ms Amari\n\nThank you for your request.\n\nYou asked for a copy of the contract for bins.\n\nWe do not hold it.',
        ],
      ],
      { asked: ['1:1 a copy of the contract for bins. @0'], asksNew: [true] },
    ],
    [
      'the request is only in the reply: in a clause about what was requested',
      [
        [
          'authority',
          null,
          'Dear Ms Amari\n\nWe will not disclose the information you requested on 4 May 2020 regarding the hire of lamps.\n\nIt is withheld.',
        ],
      ],
      { asked: ['1:1 the hire of lamps. @0'], asksNew: [true] },
    ],
    [
      'the request is only in the reply: in a drawn table',
      [
        [
          'authority',
          null,
          'Dear Ms Amari\n\nThank you for your request.\n\nYou asked:\n\n│ How many bins are there? │ 14 │\n│ Who owns them? │ The council │',
        ],
      ],
      { asked: ['1:1 How many bins are there? @0', '1:2 Who owns them? @0'], asksNew: [true] },
    ],
    ['nothing is asked', [['requester', null, 'Thank you for your help.']], { asked: [], asksNew: [false] }],
  ],
  collected,
)

testTable(
  'what a question knows of its place',
  [
    [
      'its parent and the words that lead to it',
      'Please tell me:\n\n1. On bins:\na) how many there are\nb) who owns them?\n\nOn lamps\n\n2. How bright are they?',
      [
        ['1', null, ''],
        ['1.a', 0, ''],
        ['1.b', 0, ''],
        ['2', null, 'on lamps'],
      ],
    ],
  ] as readonly (readonly [string, string, readonly (readonly [string, number | null, string])[]])[],
  (text): readonly (readonly [string, number | null, string])[] => {
    const document = threadDocument([['requester', null, text]])
    const flow = openFlow(document.pages)
    return collectQuestions(flow.plain, openLetters(document, flow).letters).questions.map(
      ({ label, parent, lead }) => [label, parent, lead.join(' ')] as const,
    )
  },
)

testTable<readonly [a: string, b: string], number>(
  'similar: the share of common words (Dice)',
  [
    ['the same', ['how many bins', 'how many bins'], 1],
    ['in another order', ['how many bins', 'bins how many'], 1],
    ['half of them', ['how many', 'how much'], 0.5],
    ['a word that stands twice counts twice', ['bins bins', 'bins'], 2 / 3],
    ['nothing in common', ['bins', 'lamps'], 0],
    ['no words', ['', ''], 0],
  ],
  ([a, b]) => similar(a.split(' ').filter(Boolean), b.split(' ').filter(Boolean)),
)
