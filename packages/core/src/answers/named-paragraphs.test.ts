import { nameOf, questionAndReply } from '../testing/question-and-reply.ts'
import { testTable } from '../testing/test-table.ts'
import { namedParagraphs } from './named-paragraphs.ts'

const REQUEST = `Please tell me:

1. How many bins are there?
2. Who empties them?
3. What does it cost?
4. Who decides on it?`

function answers(reply: string): string[] {
  const { text, blocks, questions } = questionAndReply(REQUEST, reply)
  return namedParagraphs(text, blocks, questions)
    .sort((a, b) => a.question - b.question)
    .map(({ question, answer, shared }) => `${nameOf(questions[question])}${shared ? ' shared' : ''}: ${answer?.text}`)
}

testTable(
  'namedParagraphs',
  [
    [
      'a line that only names the question heads its answer',
      'In response to question 1:\n\nFourteen.\n\nIn response to question 2:\n\nBins Ltd.',
      ['1: Fourteen.', '2: Bins Ltd.'],
    ],
    [
      'parts with a closing bracket, one without a word before its number',
      'In response to part 1), fourteen.\n\nAs regards 2), Bins Ltd.',
      ['1: In response to part 1), fourteen.', '2: As regards 2), Bins Ltd.'],
    ],
    [
      'what explains an exemption behind the last one belongs to none',
      'Question 1 is withheld under section 43(2).\n\nFor question 2, none.\n\nSection 43(2) exempts information that would harm trade.',
      ['1: is withheld under section 43(2).', '2: For question 2, none.'],
    ],
    [
      'what a review tells of the first answer is none, what it decides is',
      'We answered question 1 and refused questions 2 and 3.\n\nI uphold the decision on question 2, as the names are personal.\n\nI do not uphold the decision on question 3. It cost £400.',
      [
        '2: I uphold the decision on question 2, as the names are personal.',
        '3: I do not uphold the decision on question 3. It cost £400.',
      ],
    ],
    [
      'each opens with the questions it is for',
      'In response to question 1, fourteen.\n\nIn response to questions 2 and 3, Bins Ltd for £400.',
      [
        '1: In response to question 1, fourteen.',
        '2 shared: In response to questions 2 and 3, Bins Ltd for £400.',
        '3 shared: In response to questions 2 and 3, Bins Ltd for £400.',
      ],
    ],
    [
      'a paragraph goes on to the next that names one',
      'As to question 1, fourteen.\n\nThat is all of them.\n\nAs to question 2, Bins Ltd.',
      ['1: As to question 1, fourteen. That is all of them.', '2: As to question 2, Bins Ltd.'],
    ],
    [
      'the remaining questions',
      'As to question 1, fourteen.\n\nThe remaining questions are refused.',
      [
        '1: As to question 1, fourteen.',
        '2 shared: The remaining questions are refused.',
        '3 shared: The remaining questions are refused.',
        '4 shared: The remaining questions are refused.',
      ],
    ],
    [
      'ordinals',
      'Your first question: fourteen.\n\nYour last question: the board.',
      ['1: Your first question: fourteen.', '4: Your last question: the board.'],
    ],
    [
      'two questions in one paragraph',
      'The answer to question 1 is fourteen. The answer to question 2 is Bins Ltd.',
      ['1: The answer to question 1 is fourteen.', '2: The answer to question 2 is Bins Ltd.'],
    ],
    [
      'a sentence that comes back to a question of the same paragraph does not part it',
      'In response to questions 1 and 2, fourteen by Bins Ltd. For question 2 see also the map.',
      [
        '1 shared: In response to questions 1 and 2, fourteen by Bins Ltd. For question 2 see also the map.',
        '2 shared: In response to questions 1 and 2, fourteen by Bins Ltd. For question 2 see also the map.',
      ],
    ],
    [
      'a question that is only pointed to',
      'The vans are listed (see question 4).\n\nThere are fourteen bins, as given in question 2.',
      [],
    ],
    ['a question named deep inside', 'The depot has three vans and was built for them. It may answer question 3.', []],
    ['no question is named', 'There are fourteen bins.', []],
    ['a question that was not asked', 'In response to question 9, fourteen.', []],
    ['nothing', '', []],
  ],
  answers,
)
