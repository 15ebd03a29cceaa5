import { nameOf, questionAndReply } from '../testing/question-and-reply.ts'
import { testTable } from '../testing/test-table.ts'
import { retoldAnswers } from './retold-answers.ts'

const REQUEST = `Please tell me:

1. How many bins are there?
2. Who empties them?
3. What does it cost?`

testTable(
  'retoldAnswers',
  [
    [
      'clause by clause',
      'In its response the Council gave the figure for question 1, withheld question 2 under section 43(2) and refused question 3.',
      [
        '1: In its response the Council gave the figure for question 1',
        '2: withheld question 2 under section 43(2)',
        '3: refused question 3.',
      ],
    ],
    [
      'the rest',
      'Our original reply answered questions 1 and 2 and refused the remainder.',
      [
        '1: Our original reply answered questions 1 and 2',
        '2: Our original reply answered questions 1 and 2',
        '3: refused the remainder.',
      ],
    ],
    ['what it decides is not retold', 'I uphold the decision on question 2. The answer to question 1 is 14.', []],
    ['names no question', 'The Council originally withheld the names.', []],
  ],
  (reply) => {
    const { text, blocks, questions } = questionAndReply(REQUEST, reply)
    return retoldAnswers(text, blocks, questions).map(
      ({ question, answer }) => `${nameOf(questions[question])}: ${answer?.text}`,
    )
  },
)
