import { nameOf, questionAndReply } from '../testing/question-and-reply.ts'
import { testTable } from '../testing/test-table.ts'
import { allotSentences, plainlyAddressed } from './allot-sentences.ts'

const REQUEST = `Please tell me:

1. How many litter bins does the council own?
2. Which company empties the dustcarts of Quarry Hill?
3. Has the planning committee discussed a new depot?`

function run(reply: string, only: boolean, request = REQUEST): string[] {
  const { text, blocks, questions } = questionAndReply(request, reply)
  const [first, last] = [blocks[0], blocks.at(-1)]
  const span = { start: first?.start ?? text.length, end: last?.end ?? text.length }
  const asked = questions.flatMap((question, i) => (question.headsOnly ? [] : [i]))
  return (only ? plainlyAddressed : allotSentences)(text, span, asked, questions).map(
    ({ question, answer, how, shared }) =>
      `${nameOf(questions[question])} ${how}${shared ? ' shared' : ''}: ${answer?.text}`,
  )
}

const PARAGRAPHS = `We counted 14 litter bins that the council owns last winter.

A company from Northmere empties the dustcarts of Quarry Hill every second day.

No new depot was discussed by the planning committee in 2023.`

testTable(
  'allotSentences',
  [
    [
      'a paragraph for each question',
      PARAGRAPHS,
      [
        '1 allotted: We counted 14 litter bins that the council owns last winter.',
        '2 allotted: A company from Northmere empties the dustcarts of Quarry Hill every second day.',
        '3 allotted: No new depot was discussed by the planning committee in 2023.',
      ],
    ],
    [
      'one sentence for all, parted by semicolons',
      'Taking these together: we do not count litter bins; the company for the dustcarts of Quarry Hill is Wheel Ltd; and the planning committee has not discussed a depot.',
      [
        '1 allotted: Taking these together: we do not count litter bins',
        '2 allotted: the company for the dustcarts of Quarry Hill is Wheel Ltd',
        '3 allotted: the planning committee has not discussed a depot.',
      ],
    ],
    [
      'a sentence that explains belongs to the one before it',
      'We counted 14 litter bins that the council owns last winter. That is two more than a year ago.\n\nA company from Northmere empties the dustcarts of Quarry Hill every second day.\n\nNo new depot was discussed by the planning committee in 2023.',
      [
        '1 allotted: We counted 14 litter bins that the council owns last winter. That is two more than a year ago.',
        '2 allotted: A company from Northmere empties the dustcarts of Quarry Hill every second day.',
        '3 allotted: No new depot was discussed by the planning committee in 2023.',
      ],
    ],
    [
      'a heading belongs to its paragraph',
      'Litter bins\n\nWe counted 14 that the council owns last winter.\n\nThe depot\n\nNo new depot was discussed by the planning committee in 2023.',
      [
        '1 allotted: Litter bins We counted 14 that the council owns last winter.',
        '3 allotted: The depot No new depot was discussed by the planning committee in 2023.',
      ],
    ],
    [
      'the remainder is for those that no sentence speaks of',
      'We counted 14 litter bins that the council owns last winter.\n\nThe remainder of your request is refused.',
      [
        '1 allotted: We counted 14 litter bins that the council owns last winter.',
        '2 allotted shared: The remainder of your request is refused.',
        '3 allotted shared: The remainder of your request is refused.',
      ],
    ],
    [
      'a short first sentence is an answer, not a heading',
      'The council owns no litter bins at all. A company from Northmere empties the dustcarts of Quarry Hill. The planning committee has discussed no new depot.',
      [
        '1 allotted: The council owns no litter bins at all.',
        '2 allotted: A company from Northmere empties the dustcarts of Quarry Hill.',
        '3 allotted: The planning committee has discussed no new depot.',
      ],
    ],
    [
      'nothing of the questions: the whole passage is for each',
      'We hold nothing of the kind.',
      [
        '1 prose shared: We hold nothing of the kind.',
        '2 prose shared: We hold nothing of the kind.',
        '3 prose shared: We hold nothing of the kind.',
      ],
    ],
  ],
  (reply) => run(reply, false),
)

testTable<readonly [request: string, reply: string], string[]>(
  'allotSentences for one question, or none',
  [
    ['one', ['How many litter bins does the council own?', 'Fourteen of them.'], ['1 prose: Fourteen of them.']],
    ['none', ['Thank you for your help.', 'Fourteen of them.'], []],
  ],
  ([request, reply]) => run(reply, false, request),
)

testTable(
  'plainlyAddressed: only the questions that sentences speak of',
  [
    ['all', PARAGRAPHS, run(PARAGRAPHS, false)],
    ['none', 'We hold nothing of the kind.', []],
    [
      'one',
      'No new depot was discussed by the planning committee in 2023. We hold nothing else.',
      ['3 allotted: No new depot was discussed by the planning committee in 2023. We hold nothing else.'],
    ],
  ],
  (reply) => run(reply, true),
)
