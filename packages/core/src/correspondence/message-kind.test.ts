import type { MessageKind } from '../model/reading.ts'
import { testTable } from '../testing/test-table.ts'
import { type KindEvidence, messageKind } from './message-kind.ts'

type Told = Partial<KindEvidence> & Pick<KindEvidence, 'words'>

const BLANK = {
  subject: '',
  asksNew: false,
  isFirst: false,
  afterClarification: false,
  afterAcknowledgement: false,
  afterReviewRequest: false,
  substance: 'none',
  isAwaited: false,
  states: false,
} as const

testTable<Told, MessageKind>(
  'a letter that tells of an extension',
  [
    ['takes more time', { words: 'We need to extend the deadline by ten days.', substance: 'decides' }, 'extension'],
    [
      'with a long decision',
      {
        words: `We had to extend the deadline by ten days. ${'The names are withheld. '.repeat(200)}`,
        substance: 'decides',
      },
      'response',
    ],
  ],
  (told) => messageKind({ ...BLANK, from: 'authority', ...told }),
)

testTable<Told, MessageKind>(
  'what a requester sends',
  [
    [
      'the first that asks is the request',
      { words: 'How many bins are there?', isFirst: true, asksNew: true },
      'request',
    ],
    [
      'a second that asks something new is one as well',
      { words: 'How many lamps are there?', asksNew: true },
      'request',
    ],
    ['a request for review', { words: 'I am writing to request an internal review.' }, 'review-request'],
    ['an appeal', { words: 'I wish to appeal this decision.' }, 'review-request'],
    ['a request for reconsideration (EIR reg 11)', { words: 'Please reconsider points 2 and 3.' }, 'review-request'],
    ['a complaint to the regulator', { words: 'I have now complained to the Information Commissioner.' }, 'complaint'],
    ['a reminder', { words: 'I have not received a response.' }, 'chaser'],
    ['an attachment that did not come', { words: 'The attachment was missing.' }, 'chaser'],
    ['a question about the reply', { words: 'Your reply names a report. Is it public?' }, 'chaser'],
    [
      'an answer to a request for clarification',
      { words: 'I mean the old town.', afterClarification: true },
      'clarification',
    ],
    [
      'the same where it asks anew',
      { words: 'How many bins are there in the old town?', afterClarification: true, asksNew: true },
      'clarification',
    ],
    ['a reminder instead of the clarification', { words: 'Any update?', afterClarification: true }, 'chaser'],
    ['thanks', { words: 'Thank you for your help.' }, 'other'],
    ['thanks with a request of their own', { words: 'Thank you. How many lamps are there?', asksNew: true }, 'request'],
    ['nothing', { words: '' }, 'other'],
  ],
  (told) => messageKind({ ...BLANK, from: 'requester', ...told }),
)

testTable<Told, MessageKind>(
  'what an authority sends',
  [
    ['an acknowledgement', { words: 'We have received your request.' }, 'acknowledgement'],
    ['one with a promise', { words: 'We aim to answer within 20 working days.' }, 'acknowledgement'],
    ['an automatic reply', { words: 'This is an automated response. Thank you.' }, 'acknowledgement'],
    ['an automatic reply by its subject', { words: 'Thank you.', subject: 'Automatic reply: bins' }, 'acknowledgement'],
    ['an officer who is away', { words: 'I am away from the office until Monday.' }, 'other'],
    ['away by its subject', { words: 'I will reply on my return.', subject: 'Out of office: bins' }, 'other'],
    ['a clarification', { words: 'Could you please clarify what you mean by bins?' }, 'clarification'],
    [
      'a clarification for which the clock stands still',
      { words: 'Until we have received your clarification we cannot answer.', substance: 'decides' },
      'clarification',
    ],
    [
      'a clarification within an answer is one of its remarks',
      { words: 'Fourteen. Could you please clarify what you mean by lamps?', substance: 'answers' },
      'response',
    ],
    ['an extension', { words: 'I require further time to consider the public interest.' }, 'extension'],
    ['a transfer', { words: 'We have transferred your request to Northmere County Council.' }, 'transfer'],
    [
      'a transfer within an answer',
      { words: 'We do not hold this and have transferred your request to Northmere Council.' },
      'response',
    ],
    ['an answer', { words: 'There are fourteen.', substance: 'answers' }, 'response'],
    ['a refusal', { words: 'This is exempt under section 40(2).', substance: 'decides' }, 'response'],
    ['a covering letter', { words: 'Please find attached our response.' }, 'response'],
    ['nothing is held', { words: 'The Council does not hold this information.' }, 'response'],
    ['a long letter without any sign', { words: 'The depot has three vans. '.repeat(80) }, 'response'],
    ['a fees notice', { words: 'Fees notice\n\nA fee of £40 is payable.' }, 'other'],
    ['a letter that only holds the line', { words: 'We are still working on your request.' }, 'other'],
    [
      'an apology after the acknowledgement',
      { words: 'We apologise for the delay. We hope to reply next week.', afterAcknowledgement: true },
      'other',
    ],
    ['the outcome of a review', { words: 'I am writing with the outcome of the internal review.' }, 'review-response'],
    ['a review received', { words: 'Thank you for your request for an internal review.' }, 'acknowledgement'],
    [
      'an answer that speaks of the review after one was asked for',
      {
        words: 'I have looked again and uphold the decision to refuse.',
        afterReviewRequest: true,
        substance: 'decides',
      },
      'review-response',
    ],
    [
      'an answer that does not, after one was asked for',
      { words: 'There are fourteen.', afterReviewRequest: true, substance: 'answers' },
      'response',
    ],
    ['a question that asks what is meant', { words: 'Which of the two towns is it about?' }, 'clarification'],
    ['a note of no kind', { words: 'The depot has three vans.' }, 'other'],
    ['nothing', { words: '' }, 'other'],
  ],
  (told) => messageKind({ ...BLANK, from: 'authority', ...told }),
)

testTable<Told, MessageKind>(
  'what a regulator sends',
  [
    [
      'a decision',
      { words: 'Decision notice\n\nThe Commissioner’s decision is that the Council was right.' },
      'decision',
    ],
    ['a letter on the case', { words: 'We have received your complaint.' }, 'other'],
  ],
  (told) => messageKind({ ...BLANK, from: 'regulator', ...told }),
)
