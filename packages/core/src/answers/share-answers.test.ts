import { nameOf, questionAndReply } from '../testing/question-and-reply.ts'
import { testTable } from '../testing/test-table.ts'
import { itemisedReply } from './itemised-reply.ts'
import { shareAnswers } from './share-answers.ts'

const FLAT = `Please tell me:

1. How many litter bins does the council own?
2. Who empties the litter bins in Mill Lane?
3. What did the emptying cost in 2023?
4. Who decides on the rounds of the vans?`
const NESTED = `1. For the litter bins in Mill Lane please state:
a) how many there are in the lane
b) who empties the bins on Mondays
2. What did the emptying cost in 2023?`

const line = (request: string, ...numbers: readonly number[]) =>
  numbers.map((number) => request.split('\n').filter((each) => /^(?:\d|[a-z]\))/.test(each))[number - 1]).join('\n')

function shared([request, answer]: readonly [string, string]): string[] {
  const { text, blocks, questions } = questionAndReply(request, answer)
  const { reply, regions } = itemisedReply(text, blocks, questions)
  return shareAnswers(text, reply, regions, questions).map(
    ({ question, answer: given, shared: isShared }) =>
      `${nameOf(questions[question])}${isShared ? ' shared' : ''}: ${given?.text ?? 'blank'}`,
  )
}

testTable<readonly [request: string, reply: string], string[]>(
  'shareAnswers: questions repeated in a row with one answer below the last',
  [
    [
      'below the whole list, each by its number',
      [
        FLAT,
        `${line(FLAT, 1, 2, 3, 4)}\n\nIn response to question 1:\n\nFourteen.\n\nIn response to question 3:\n\nIt cost £400.`,
      ],
      ['1: Fourteen.', '2: blank', '3: It cost £400.', '4: blank'],
    ],
    [
      'a figure is the last one’s alone',
      [FLAT, `${line(FLAT, 1)}\n\nFourteen\n\n${line(FLAT, 2, 3)}\n\n£400\n\n${line(FLAT, 4)}\n\nThe board`],
      ['1: Fourteen', '2: blank', '3: £400', '4: The board'],
    ],
    [
      'also where all questions stand in a row',
      [FLAT, `${line(FLAT, 1, 2, 3, 4)}\n\n£400`],
      ['1: blank', '2: blank', '3: blank', '4: £400'],
    ],
    [
      'a reason is for all of three',
      [FLAT, `${line(FLAT, 1, 2, 3)}\n\nWe do not hold this information.\n\n${line(FLAT, 4)}\n\nThe board`],
      [
        '1 shared: We do not hold this information.',
        '2 shared: We do not hold this information.',
        '3 shared: We do not hold this information.',
        '4: The board',
      ],
    ],
    [
      'it says that it is for all of them',
      [FLAT, `${line(FLAT, 1, 2, 3)}\n\nBins Ltd sees to all of these.\n\n${line(FLAT, 4)}\n\nThe board`],
      [
        '1 shared: Bins Ltd sees to all of these.',
        '2 shared: Bins Ltd sees to all of these.',
        '3 shared: Bins Ltd sees to all of these.',
        '4: The board',
      ],
    ],
    [
      'both, below a stem',
      [NESTED, `${line(NESTED, 1, 2, 3)}\n\nBoth are known to Bins Ltd.\n\n${line(NESTED, 4)}\n\n£400`],
      ['1: blank', '1.a shared: Both are known to Bins Ltd.', '1.b shared: Both are known to Bins Ltd.', '2: £400'],
    ],
    [
      'labels inside the answer part it',
      [NESTED, `${line(NESTED, 1, 2, 3)}\n\na) fourteen\nb) Bins Ltd\n\n${line(NESTED, 4)}\n\n£400`],
      ['1: blank', '1.a: fourteen', '1.b: Bins Ltd', '2: £400'],
    ],
    [
      'each with its own',
      [FLAT, `${line(FLAT, 1)}\n14\n${line(FLAT, 2)}\nBins Ltd\n${line(FLAT, 3)}\n£400\n${line(FLAT, 4)}\nThe board`],
      ['1: 14', '2: Bins Ltd', '3: £400', '4: The board'],
    ],
    [
      'nothing below the last',
      [FLAT, `${line(FLAT, 1)}\n14\n${line(FLAT, 2)}\nBins Ltd\n${line(FLAT, 3)}\n${line(FLAT, 4)}`],
      ['1: 14', '2: Bins Ltd', '3: blank', '4: blank'],
    ],
  ],
  shared,
)
