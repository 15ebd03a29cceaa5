import { nameOf, questionAndReply } from '../testing/question-and-reply.ts'
import { testTable } from '../testing/test-table.ts'
import { matchAnswers } from './match-answers.ts'

const REQUEST = `Please send me:

a) The number of bins
b) The cost of a bin
c) The reports of broken bins`

testTable(
  'namedBehind',
  [
    [
      'a new paragraph names the one without an answer',
      'a) 14\nb) £400\n\nThe reports you asked for at (c) are withheld.',
      ['a: 14', 'b: £400', 'c: The reports you asked for at (c) are withheld.'],
    ],
    [
      'one that is answered is not taken away',
      'a) 14\nb) £400\nc) None\n\nThe reports you asked for at (c) were never written.',
      ['a: 14', 'b: £400', 'c: None The reports you asked for at (c) were never written.'],
    ],
    ['a pointer', 'a) 14\nb) £400\n\nFor more see part (c) below.', ['a: 14', 'b: £400 For more see part (c) below.']],
  ],
  (reply) => {
    const { text, blocks, restated, questions } = questionAndReply(REQUEST, reply)
    return matchAnswers(text, blocks, restated, questions)
      .matches.toSorted((a, b) => a.question - b.question)
      .map(({ question, answer }) => `${nameOf(questions[question])}: ${answer?.text}`)
  },
)
