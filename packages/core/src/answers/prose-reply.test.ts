import { nameOf, questionAndReply } from '../testing/question-and-reply.ts'
import { testTable } from '../testing/test-table.ts'
import { proseReply } from './prose-reply.ts'

const REQUEST = 'Please tell me:\n\n1. How many litter bins are there?\n2. Who empties the dustcarts?'

function answers(reply: string): string[] {
  const { text, blocks, restated, questions } = questionAndReply(REQUEST, reply)
  return proseReply(text, blocks, restated, questions).matches.map(
    ({ question, answer }) => `${nameOf(questions[question])}: ${answer?.text}`,
  )
}

const both = (answer: string) => [`1: ${answer}`, `2: ${answer}`]

testTable(
  'proseReply',
  [
    ['one passage for all', 'We hold nothing of the kind.', both('We hold nothing of the kind.')],
    [
      'behind the opening courtesies',
      'Thank you for your request for information.\n\nWe apologise for the delay.\n\nWe hold nothing of the kind.',
      both('We hold nothing of the kind.'),
    ],
    [
      'behind the line that announces it',
      'The council has looked for this.\n\nOur response is as follows:\n\nWe hold nothing of the kind.',
      both('We hold nothing of the kind.'),
    ],
    [
      'courtesies on the same line',
      'Thank you for your request. We hold nothing of the kind.',
      both('We hold nothing of the kind.'),
    ],
    [
      'a courtesy that says what is attached stays',
      'Please find our response attached.',
      both('Please find our response attached.'),
    ],
    [
      'all paragraphs of it',
      'We hold nothing of the kind.\n\nThe council sold them long ago.',
      both('We hold nothing of the kind. The council sold them long ago.'),
    ],
    [
      'a refusal of the whole request is what is answered',
      'We refuse your request.\n\nThe dustcarts are a matter of trade.',
      both('We refuse your request.'),
    ],
    [
      'with the estimate that it rests on',
      'We refuse your request under section 12(1).\n\nTo open the files would take 30 hours.\n\nThe dustcarts are a matter of trade.',
      both('We refuse your request under section 12(1). To open the files would take 30 hours.'),
    ],
    [
      'paragraphs that name questions',
      'In response to question 1, fourteen.\n\nIn response to question 2, Bins Ltd.',
      ['1: In response to question 1, fourteen.', '2: In response to question 2, Bins Ltd.'],
    ],
    ['nothing', '', []],
  ],
  answers,
)
