import { nameOf, questionAndReply } from '../testing/question-and-reply.ts'
import { testTable } from '../testing/test-table.ts'
import { answersGiven, itemisedReply, onlyRepeats, partsOf, repeatedSpans } from './itemised-reply.ts'

const REQUEST = `Please tell me:

1. How many litter bins does the council own?
2. Who empties the litter bins in Mill Lane?
3. What did the emptying cost in 2023?`

function itemised(reply: string, request = REQUEST) {
  const { text, blocks, questions } = questionAndReply(request, reply)
  const found = itemisedReply(text, blocks, questions)
  return {
    answers: found.regions.map(
      ({ anchor, answer }) => `${nameOf(questions[anchor.question])}: ${answer?.text ?? 'nothing'}`,
    ),
    given: answersGiven(found),
    onlyRepeats: onlyRepeats(found, questions),
    repeated: repeatedSpans(found).map(({ start, end }) => text.slice(start, end).split(' ').at(-1)),
    parts: partsOf(questions),
  }
}

testTable(
  'itemisedReply',
  [
    [
      'repeated and answered',
      '1. How many litter bins does the council own?\n\n14\n\n2. Who empties the litter bins in Mill Lane?\n\nBins Ltd',
      { answers: ['1: 14', '2: Bins Ltd'], given: 2, onlyRepeats: false, repeated: ['own', 'Lane'], parts: [1] },
    ],
    [
      'only repeated, and the reply begins below',
      '1. How many litter bins does the council own?\n2. Who empties the litter bins in Mill Lane?\n3. What did the emptying cost in 2023?\n\nWe refuse.',
      {
        answers: ['1: nothing', '2: nothing', '3: We refuse.'],
        given: 1,
        onlyRepeats: true,
        repeated: ['own', 'Lane', '2023'],
        parts: [1],
      },
    ],
    [
      'by number',
      '1. Fourteen\n2. Bins Ltd\n3. £400',
      {
        answers: ['1: Fourteen', '2: Bins Ltd', '3: £400'],
        given: 3,
        onlyRepeats: false,
        repeated: [],
        parts: [1],
      },
    ],
    [
      'one number of many is a list within an answer',
      'We own the following:\n\n1. Mill Park\n',
      { answers: [], given: 0, onlyRepeats: true, repeated: [], parts: [1] },
    ],
    ['neither', 'There are fourteen.', { answers: [], given: 0, onlyRepeats: true, repeated: [], parts: [1] }],
  ],
  (reply) => itemised(reply),
)

testTable(
  'answers that a question offers, repeated with none chosen, are no answer',
  [
    [
      'none chosen',
      '1. Who empties the bins? Please choose one option:\n- the council\n- a company',
      ['1: nothing', '2: 14'],
    ],
    [
      'one chosen',
      '1. Who empties the bins? Please choose one option:\n- the council\n- a company\n\nA company',
      ['1: A company', '2: 14'],
    ],
  ],
  (answer) =>
    itemised(
      `${answer}\n\n2. How many litter bins does the council own?\n\n14`,
      'Please tell me:\n\n1. Who empties the bins? Please choose one option:\n- the council\n- a company\n2. How many litter bins does the council own?',
    ).answers,
)
