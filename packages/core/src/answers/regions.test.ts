import { nameOf, questionAndReply } from '../testing/question-and-reply.ts'
import { testTable } from '../testing/test-table.ts'
import { findAnchors } from './find-anchors.ts'
import { regionsOf } from './regions.ts'
import { openReply } from './reply.ts'

const REQUEST = `Please tell me:

1. How many litter bins does the council own?
2. Who empties the litter bins in Mill Lane?
3. What did the emptying cost in 2023?`
const [FIRST, SECOND, THIRD] = [
  '1. How many litter bins does the council own?',
  '2. Who empties the litter bins in Mill Lane?',
  '3. What did the emptying cost in 2023?',
]

/** `1: 14` for each region; `below` where the answer has a line of its own. */
function regions([request, answer]: readonly [string, string]): string[] {
  const { text, blocks, questions } = questionAndReply(request, answer)
  const reply = openReply(text, blocks)
  const { regions: found, closing } = regionsOf(text, reply, findAnchors(reply, questions), questions)
  const lines = found.map(
    ({ anchor, answer: given, more }) =>
      `${nameOf(questions[anchor.question])}${given?.below ? ' below' : ''}: ${given?.text ?? 'nothing'}${more === null ? '' : ` + ${text.slice(more.start, more.end)}`}`,
  )
  return closing === null ? lines : [...lines, `closing: ${text.slice(closing.start, closing.end).split('\n')[0]}`]
}

testTable<readonly [request: string, reply: string], string[]>(
  'regionsOf',
  [
    [
      'answers below their questions',
      [REQUEST, `${FIRST}\n\n14\n\n${SECOND}\n\nBins Ltd\n\n${THIRD}\n\n£400`],
      ['1 below: 14', '2 below: Bins Ltd', '3 below: £400'],
    ],
    [
      'answers on the line of their questions',
      [REQUEST, `${FIRST} 14\n${SECOND} - Bins Ltd\n${THIRD} £400`],
      ['1: 14', '2: Bins Ltd', '3: £400'],
    ],
    [
      'words that only open an answer are none of it',
      [REQUEST, `${FIRST}\n\nResponse: 14\n\n${SECOND}\n\nOur answer:\nBins Ltd\n\n${THIRD}\n\nA: £400`],
      ['1 below: 14', '2 below: Bins Ltd', '3 below: £400'],
    ],
    [
      'nothing behind a question',
      [REQUEST, `${FIRST}\n\n${SECOND}\n\nBins Ltd\n\n${THIRD}`],
      ['1: nothing', '2 below: Bins Ltd', '3: nothing'],
    ],
    [
      'a dash is nothing',
      [REQUEST, `${FIRST}\n\n-\n\n${SECOND}\n\nBins Ltd\n\n${THIRD}\n\n£400`],
      ['1: nothing', '2 below: Bins Ltd', '3 below: £400'],
    ],
    [
      'answers of several paragraphs',
      [REQUEST, `${FIRST}\n\nFourteen.\n\nAll of them are green.\n\n${SECOND}\n\nBins Ltd\n\n${THIRD}\n\n£400`],
      ['1 below: Fourteen. All of them are green.', '2 below: Bins Ltd', '3 below: £400'],
    ],
    ['answers by number', [REQUEST, '1. Fourteen\n2. Bins Ltd\n3. £400'], ['1: Fourteen', '2: Bins Ltd', '3: £400']],
    [
      'notes behind the last answer close the reply',
      [REQUEST, `${FIRST}\n\n14\n\n${SECOND}\n\nBins Ltd\n\n${THIRD}\n\n£400\n\nNext steps\n\nWrite to us.`],
      ['1 below: 14', '2 below: Bins Ltd', '3 below: £400', 'closing: Next steps'],
    ],
    [
      'a note below an answer on its line is said to its neighbours as well',
      [REQUEST, `${FIRST} 14\n${SECOND} Bins Ltd\n${THIRD} £400\nPlease note that the year ends in March.`],
      ['1: 14', '2: Bins Ltd', '3: £400 + Please note that the year ends in March.'],
    ],
    [
      'a standard paragraph interrupts an answer',
      [
        REQUEST,
        `${FIRST}\n\n14\n\n${SECOND}\n\nBins Ltd\n\n${THIRD}\n\n£400\n\nIf you are unhappy with this reply you may ask for an internal review.`,
      ],
      ['1 below: 14', '2 below: Bins Ltd', '3 below: £400'],
    ],
    [
      'the next question’s number on a line of its own belongs to it',
      [
        REQUEST,
        '1\nHow many litter bins does the council own?\n14\n2\nWho empties the litter bins in Mill Lane?\nBins Ltd\n3\nWhat did the emptying cost in 2023?\n£400',
      ],
      ['1 below: 14', '2 below: Bins Ltd', '3 below: £400'],
    ],
    [
      'so does the heading of its section',
      [REQUEST, `${FIRST}\n\n14\n\nPart B - Costs\n\n${SECOND}\n\nBins Ltd\n\n${THIRD}\n\n£400`],
      ['1 below: 14', '2 below: Bins Ltd', '3 below: £400'],
    ],
    [
      'so does what led to it in the request',
      [
        'Please tell me:\n\n1. How many litter bins does the council own?\n\nOn costs of emptying:\n\n2. What did the emptying cost in 2023?',
        '1. How many litter bins does the council own?\n\n14\n\nOn costs of emptying:\n\n2. What did the emptying cost in 2023?\n\n£400',
      ],
      ['1 below: 14', '2 below: £400'],
    ],
    [
      'a sum keeps its sign, a bracket its partner',
      [REQUEST, `${FIRST} (14)\n${SECOND} “Bins Ltd”\n${THIRD} £400`],
      ['1: (14)', '2: “Bins Ltd”', '3: £400'],
    ],
  ],
  regions,
)
