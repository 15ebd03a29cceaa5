import type { Substance } from '../correspondence/message-kind.ts'
import { questionAndReply } from '../testing/question-and-reply.ts'
import { testTable } from '../testing/test-table.ts'
import { readReply } from './find-answers.ts'
import { substanceOf } from './substance.ts'

const REQUEST =
  'Please tell me:\n\n1. How many litter bins does the council own?\n2. Who empties the litter bins in Mill Lane?'

testTable<string, Substance>(
  'substanceOf',
  [
    [
      'goes through the questions',
      '1. How many litter bins does the council own?\n\n14\n\n2. Who empties the litter bins in Mill Lane?\n\nBins Ltd',
      'answers',
    ],
    ['answers by number', '1. Fourteen\n2. Bins Ltd', 'answers'],
    ['refuses', 'This is exempt under section 43(2).', 'decides'],
    ['holds nothing', 'We do not hold this information.', 'decides'],
    ['points to an attachment', 'Please see the attached spreadsheet.', 'decides'],
    ['says what would be', 'We will tell you if any of it is exempt from disclosure.', 'none'],
    ['may refuse', 'We may refuse to answer on cost.', 'none'],
    ['acknowledges', 'We have received your request.', 'none'],
    [
      'repeats the request and acknowledges it',
      'You asked:\n\n1. How many litter bins does the council own?\n2. Who empties the litter bins in Mill Lane?\n\nWe will answer by 4 June.',
      'none',
    ],
    ['nothing', '', 'none'],
  ],
  (reply) => {
    const { text, letters, questions } = questionAndReply(REQUEST, reply)
    return substanceOf(text, letters[1]!, readReply(text, letters, 1, questions))
  },
)
