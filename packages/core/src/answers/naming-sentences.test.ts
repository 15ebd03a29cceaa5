import { nameOf, questionAndReply } from '../testing/question-and-reply.ts'
import { testTable } from '../testing/test-table.ts'
import { namingSentences } from './naming-sentences.ts'

const REQUEST = `Please send me:

1. The bin policy
2. The reports of broken bins
3. The contract for the bins`

testTable(
  'namingSentences',
  [
    [
      'numbers in brackets and at the start',
      'The policy (item 1) and the contract (item 3) are enclosed. Item 2 is refused. It is too much work.',
      [
        '1: The policy (item 1) and the contract (item 3) are enclosed.',
        '3: The policy (item 1) and the contract (item 3) are enclosed.',
        '2: Item 2 is refused. It is too much work.',
      ],
    ],
    ['one question is named nowhere', 'The policy (item 1) is enclosed. Item 2 is refused.', []],
    ['one is named twice', 'Items 1 and 2 are enclosed. Item 2 is redacted. Item 3 is refused.', []],
    ['a pointer says nothing', 'Item 1 is enclosed. As explained in item 2 it is old. Item 3 is refused.', []],
  ],
  (reply) => {
    const { text, blocks, questions } = questionAndReply(REQUEST, reply)
    return namingSentences(text, blocks, questions).map(
      ({ question, answer }) => `${nameOf(questions[question])}: ${answer?.text}`,
    )
  },
)
