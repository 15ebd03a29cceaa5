import { nameOf, questionAndReply } from '../testing/question-and-reply.ts'
import { testTable } from '../testing/test-table.ts'
import { matchAnswers } from './match-answers.ts'

const REQUEST = `Please tell me:

1. How many litter bins does the council own?
2. Who empties the litter bins in Mill Lane?
3. What did the emptying cost in 2023?`
const [FIRST, SECOND, THIRD] = [
  '1. How many litter bins does the council own?',
  '2. Who empties the litter bins in Mill Lane?',
  '3. What did the emptying cost in 2023?',
]

/** `1 repeated: 14`, `2 referred shared: …`, in the order of the questions; first whether the reply is itemised. */
function matches([request, answer]: readonly [string, string]): string[] {
  const { text, letters, questions } = questionAndReply(request, answer)
  const { blocks, restated } = letters.at(-1)!
  const matched = matchAnswers(text, blocks, restated, questions)
  return [
    ...(matched.itemised ? [] : ['not itemised']),
    ...[...matched.matches]
      .sort((a, b) => a.question - b.question)
      .map(
        ({ question, answer: given, how, shared }) =>
          `${nameOf(questions[question])} ${how}${shared ? ' shared' : ''}: ${given?.text ?? 'blank'}`,
      ),
  ]
}

testTable<readonly [request: string, reply: string], string[]>(
  'matchAnswers',
  [
    [
      'all in one file, with the exception of a number',
      [
        REQUEST,
        'A spreadsheet with the records is attached. There are no records for number 3 of your request. The rest took a week to gather.',
      ],
      [
        'not itemised',
        '1 prose shared: A spreadsheet with the records is attached. There are no records for number 3 of your request. The rest took a week to gather.',
        '2 prose shared: A spreadsheet with the records is attached. There are no records for number 3 of your request. The rest took a week to gather.',
        '3 referred: A spreadsheet with the records is attached. There are no records for number 3 of your request.',
      ],
    ],
    [
      'question by question',
      [REQUEST, `${FIRST}\n\n14\n\n${SECOND}\n\nBins Ltd\n\n${THIRD}\n\n£400`],
      ['1 repeated: 14', '2 repeated: Bins Ltd', '3 repeated: £400'],
    ],
    [
      'by number',
      [REQUEST, '1. Fourteen\n2. Bins Ltd\n3. £400'],
      ['1 numbered: Fourteen', '2 numbered: Bins Ltd', '3 numbered: £400'],
    ],
    ['a number left out', [REQUEST, '1. Fourteen\n\n3. £400'], ['1 numbered: Fourteen', '3 numbered: £400']],
    [
      'two numbers with one answer',
      [REQUEST, '1 and 2. Fourteen, emptied by Bins Ltd\n3. £400'],
      [
        '1 numbered shared: Fourteen, emptied by Bins Ltd',
        '2 numbered shared: Fourteen, emptied by Bins Ltd',
        '3 numbered: £400',
      ],
    ],
    [
      'paragraphs that name questions beside an answer by number',
      [REQUEST, 'In response to questions 1 and 2, Bins Ltd empties fourteen.\n\nQuestion 3: £400'],
      [
        '1 referred shared: In response to questions 1 and 2, Bins Ltd empties fourteen.',
        '2 referred shared: In response to questions 1 and 2, Bins Ltd empties fourteen.',
        '3 numbered: £400',
      ],
    ],
    [
      'paragraphs that name questions',
      [REQUEST, 'As to question 1, fourteen.\n\nThe remaining questions are refused.'],
      [
        '1 referred: As to question 1, fourteen.',
        '2 referred shared: The remaining questions are refused.',
        '3 referred shared: The remaining questions are refused.',
      ],
    ],
    [
      'sentences that plainly speak of the questions',
      [
        REQUEST,
        'The council owns 14 litter bins of its own in all parts of town.\n\nThose in Mill Lane are emptied by Bins Ltd twice a week.\n\nThe cost of emptying came to £400 in 2023.',
      ],
      [
        '1 allotted: The council owns 14 litter bins of its own in all parts of town.',
        '2 allotted: Those in Mill Lane are emptied by Bins Ltd twice a week.',
        '3 allotted: The cost of emptying came to £400 in 2023.',
      ],
    ],
    [
      'one answer for the whole request',
      [REQUEST, 'The council does not hold any of the information that you have asked for.'],
      [
        'not itemised',
        '1 prose shared: The council does not hold any of the information that you have asked for.',
        '2 prose shared: The council does not hold any of the information that you have asked for.',
        '3 prose shared: The council does not hold any of the information that you have asked for.',
      ],
    ],
    [
      'the request is refused: what follows are reasons',
      [REQUEST, 'We refuse your request.\n\nThe emptying of litter bins in Mill Lane is a burden on the council.'],
      [
        'not itemised',
        '1 prose shared: We refuse your request.',
        '2 prose shared: We refuse your request.',
        '3 prose shared: We refuse your request.',
      ],
    ],
    [
      'a table, and beside it a question by number',
      [
        REQUEST,
        `│ How many litter bins does the council own? │ 14 │\n├──┼──┤\n│ Who empties the litter bins in Mill Lane? │ Bins Ltd │\n\n${THIRD}\n\n£400`,
      ],
      ['1 repeated: 14', '2 repeated: Bins Ltd', '3 repeated: £400'],
    ],
    [
      'the request repeated in a block of its own and answered below',
      [REQUEST, `You asked:\n\n${FIRST}\n${SECOND}\n${THIRD}\n\nOur response\n\n1. Fourteen\n2. Bins Ltd\n3. £400`],
      ['1 numbered: Fourteen', '2 numbered: Bins Ltd', '3 numbered: £400'],
    ],
    [
      'the request repeated with the answers in it',
      [REQUEST, `You asked:\n\n${FIRST}\n14\n${SECOND}\nBins Ltd\n${THIRD}\n£400`],
      ['1 repeated: 14', '2 repeated: Bins Ltd', '3 repeated: £400'],
    ],
    [
      'answers between quoted lines',
      [REQUEST, `> ${FIRST}\n\n14\n\n> ${SECOND}\n\nBins Ltd\n\n> ${THIRD}\n\n£400`],
      ['1 repeated: 14', '2 repeated: Bins Ltd', '3 repeated: £400'],
    ],
    [
      'a stem whose years are not repeated',
      [
        '1. How many litter bins did the council buy in:\na) 2022\nb) 2023\n2. Who empties the litter bins in Mill Lane?',
        '1. How many litter bins did the council buy in the years?\n\nFourteen in each of them\n\n2. Who empties the litter bins in Mill Lane?\n\nBins Ltd',
      ],
      [
        '1 repeated: Fourteen in each of them',
        '1.a repeated shared: Fourteen in each of them',
        '1.b repeated shared: Fourteen in each of them',
        '2 repeated: Bins Ltd',
      ],
    ],
    [
      'an answer that is but another question is that question repeated',
      [REQUEST, `${FIRST}\n${SECOND}\n14, and Bins Ltd\n${THIRD}\n£400`],
      ['1 repeated: blank', '2 repeated: 14, and Bins Ltd', '3 repeated: £400'],
    ],
    ['nothing', [REQUEST, ''], ['not itemised']],
  ],
  matches,
)
