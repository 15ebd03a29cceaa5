import { nameOf, questionAndReply } from '../testing/question-and-reply.ts'
import { testTable } from '../testing/test-table.ts'
import { tableAnswers } from './table-answers.ts'

const REQUEST = `Please tell me:

1. How many litter bins does the council own?
2. Who empties the litter bins in Mill Lane?`

interface Answers {
  readonly answers: readonly string[]
  /** First words of the blocks that stand in no table. */
  readonly outside: readonly string[]
}

function answers(reply: string): Answers {
  const { text, blocks, questions } = questionAndReply(REQUEST, reply)
  const { matches, outside } = tableAnswers(text, blocks, questions)
  return {
    answers: matches.map(({ question, answer }) => `${nameOf(questions[question])}: ${answer?.text ?? 'blank'}`),
    outside: outside.map(({ start, end }) => text.slice(start, end).trim().slice(0, 20)),
  }
}

testTable(
  'tableAnswers',
  [
    [
      'questions in the first column',
      `Our answers:

│ How many litter bins does the council own? │ 14 │
├────────────────────────────────────────────┼────┤
│ Who empties the litter bins in Mill Lane?  │    │

The depot counts again in May.`,
      { answers: ['1: 14', '2: blank'], outside: ['Our answers:', 'The depot counts aga'] },
    ],
    [
      'with their labels, over several lines',
      `│ 1. How many litter bins │ 14 │
│ does the council own?   │    │
├─────────────────────────┼────┤
│ 2. Who empties the litter bins │ Bins Ltd, │
│ in Mill Lane? │ of Northmere │`,
      { answers: ['1: 14', '2: Bins Ltd, of Northmere'], outside: [] },
    ],
    [
      'questions in the first row, answers below',
      `│ How many litter bins does the council own? │ Who empties the litter bins in Mill Lane? │
├────────────────────────────────────────────┼───────────────────────────────────────────┤
│ 14 │ Bins Ltd │`,
      { answers: ['1: 14', '2: Bins Ltd'], outside: [] },
    ],
    [
      'several cells behind the question',
      `│ How many litter bins does the council own? │ 14 │ in 2023 │`,
      { answers: ['1: 14 in 2023'], outside: [] },
    ],
    [
      'a row that ends with its question is blank, where other rows have answers',
      'Question\tAnswer\nHow many litter bins does the council own?\nWho empties the litter bins in Mill Lane?\tBins Ltd',
      { answers: ['1: blank', '2: Bins Ltd'], outside: [] },
    ],
    [
      'a column of questions alone answers nothing',
      '1\tHow many litter bins does the council own?\n2\tWho empties the litter bins in Mill Lane?',
      {
        answers: [],
        outside: ['1\tHow many litter bi', '2\tWho empties the li'],
      },
    ],
    [
      'a table that asks nothing',
      `│ Mill Lane │ 14 │
├───────────┼────┤
│ Quarry Hill │ 3 │`,
      {
        answers: [],
        outside: ['│ Mill Lane │ 14 │', '├───────────┼────┤', '│ Quarry Hill │ 3 │'],
      },
    ],
    ['no table', 'Fourteen.', { answers: [], outside: ['Fourteen.'] }],
    ['nothing', '', { answers: [], outside: [] }],
  ],
  answers,
)
