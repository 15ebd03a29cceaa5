import { nameOf, questionAndReply } from '../testing/question-and-reply.ts'
import { testTable } from '../testing/test-table.ts'
import { findRemarks } from './find-remarks.ts'
import { itemisedReply } from './itemised-reply.ts'

const REQUEST = `Please tell me:

1. How many litter bins does the council own?
2. Who empties the litter bins in Mill Lane?
3. What did the emptying cost in 2023?`
const ANSWERS = `1. How many litter bins does the council own?

14

2. Who empties the litter bins in Mill Lane?

Exempt, see note A below

3. What did the emptying cost in 2023?

£400`

function remarks(reply: string): string[] {
  const { text, blocks, questions } = questionAndReply(REQUEST, reply)
  return findRemarks(text, itemisedReply(text, blocks, questions), questions).map(
    ({ span, questions: named }) =>
      `${named.map((i) => nameOf(questions[i])).join(' ')}: ${text.slice(span.start, span.end).replace(/\s+/g, ' ')}`,
  )
}

testTable(
  'findRemarks',
  [
    [
      'before the answers',
      `Information relating to question 2 is withheld.\n\n${ANSWERS}`,
      ['2: Information relating to question 2 is withheld.'],
    ],
    [
      'before the answers, through the lines that it announces',
      `Questions 2 and 3 are refused by virtue of:\n\nSection 43(2)\n\n${ANSWERS}`,
      ['2 3: Questions 2 and 3 are refused by virtue of: Section 43(2)'],
    ],
    [
      'at the end, said to the questions that point there',
      `${ANSWERS}\n\nNote A - section 43(2)\n\nThis would harm Bins Ltd.`,
      ['2: Note A - section 43(2) This would harm Bins Ltd.'],
    ],
    ['none', ANSWERS, []],
    ['a reply that is no list', 'There are fourteen.', []],
  ],
  remarks,
)
