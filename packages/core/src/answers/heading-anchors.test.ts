import { nameOf, questionAndReply } from '../testing/question-and-reply.ts'
import { testTable } from '../testing/test-table.ts'
import { headingAnchors } from './heading-anchors.ts'
import { openReply } from './reply.ts'

const REQUEST = `Please tell me:

1. How many times has the depot been inspected?
2. I should also like the photographs of the roof.
3. What did the repairs cost last year?
4. Which firm has the contract for the gates?`

/** `2 Photographs`: the question with the words that head its answer. */
function headed(answer: string): string[] {
  const { text, blocks, questions } = questionAndReply(REQUEST, answer)
  const reply = openReply(text, blocks)
  return headingAnchors(text, reply, questions).map(
    ({ question, matched }) =>
      `${nameOf(questions[question])} ${text.slice(reply.starts[matched[0]!], reply.ends[matched.at(-1)!])}`,
  )
}

testTable<string, string[]>(
  'headingAnchors',
  [
    [
      'headings in other words',
      'Inspections\n\nFour, in May.\n\nPhotographs\n\nThese are exempt.\n\nRepair costs\n\n£4,100\n\nGates contract\n\nWith Lock Ltd.',
      ['1 Inspections', '2 Photographs', '3 Repair costs', '4 Gates contract'],
    ],
    [
      'words before a dash',
      'Inspections - four, in May.\nPhotographs - these are exempt.\nRepairs - £4,100 in all.\nGates - Lock Ltd.',
      ['1 Inspections', '2 Photographs', '3 Repairs', '4 Gates'],
    ],
    [
      'one that shares no word stands where it is the only one left',
      'Inspections\n\nFour, in May.\n\nPictures\n\nThese are exempt.\n\nRepair costs\n\n£4,100\n\nGates contract\n\nWith Lock Ltd.',
      ['1 Inspections', '2 Pictures', '3 Repair costs', '4 Gates contract'],
    ],
    ['two of four are too few', 'Inspections\n\nFour, in May.\n\nPhotographs\n\nThese are exempt.', []],
    [
      'lines in a row head nothing',
      'Inspections\n\nPhotographs\n\nRepair costs\n\nGates contract\n\nWe hold none.',
      [],
    ],
    ['prose has no headings', 'The depot was inspected four times. Photographs are exempt. Repairs cost £4,100.', []],
  ],
  headed,
)
