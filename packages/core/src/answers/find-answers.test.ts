import type { MessageKind } from '../model/reading.ts'
import { questionAndReply } from '../testing/question-and-reply.ts'
import { testTable } from '../testing/test-table.ts'
import { accountFor, canAnswer, readReply } from './find-answers.ts'

const REQUEST = `Please tell me:

1. How many litter bins does the council own?
2. Who empties the litter bins in Mill Lane?
3. What did the emptying cost in 2023?`
const [FIRST, SECOND, THIRD] = [
  '1. How many litter bins does the council own?',
  '2. Who empties the litter bins in Mill Lane?',
  '3. What did the emptying cost in 2023?',
]

/** `1 answered = 14: 14 GBP`: outcome, value and words of each question after all replies. */
function accounts([request, ...replies]: readonly [string, ...string[]]): string[] {
  const { text, letters, questions } = questionAndReply(request, ...replies)
  const read = letters.flatMap((letter, i) =>
    letter.from === 'authority' ? [readReply(text, letters, i, questions)] : [],
  )
  return accountFor(text, questions, read, () => []).map(({ outcome, sure, answer }, i) => {
    const value =
      answer?.value == null
        ? ''
        : ` = ${answer.value.number}${answer.value.unit === null ? '' : ` ${answer.value.unit}`}`
    return `${questions[i]!.label} ${outcome ?? '-'}${sure ? '' : '?'}${value}${answer === null ? '' : ` | ${answer.text}`}`
  })
}

testTable<readonly [string, ...string[]], string[]>(
  'accountFor',
  [
    ['no reply', [REQUEST], ['1 awaiting', '2 awaiting', '3 awaiting']],
    [
      'answers with their values',
      [REQUEST, `${FIRST}\n\nThere are 14.\n\n${SECOND}\n\nBins Ltd\n\n${THIRD}\n\n£400`],
      ['1 answered = 14 | There are 14.', '2 answered | Bins Ltd', '3 answered = 400 GBP | £400'],
    ],
    [
      'blank: repeated with nothing behind it',
      [REQUEST, `${FIRST}\n\n14\n\n${SECOND}\n\n${THIRD}\n\n£400`],
      ['1 answered = 14 | 14', '2 blank', '3 answered = 400 GBP | £400'],
    ],
    [
      'unaddressed: the reply never comes to it',
      [REQUEST, `${FIRST}\n\n14\n\n${THIRD}\n\n£400`],
      ['1 answered = 14 | 14', '2 unaddressed', '3 answered = 400 GBP | £400'],
    ],
    [
      'of an answer in an attachment the sentence that points to it',
      [
        REQUEST,
        `${FIRST}\n\nThe depot has a list. Please see the attached spreadsheet.\n\n${SECOND}\n\nBins Ltd\n\n${THIRD}\n\n£400`,
      ],
      [
        '1 missing-attachment | Please see the attached spreadsheet.',
        '2 answered | Bins Ltd',
        '3 answered = 400 GBP | £400',
      ],
    ],
    [
      'the last word counts where the later reply goes through the questions',
      [
        REQUEST,
        `${FIRST}\n\n14\n\n${SECOND}\n\nThis is exempt.\n\n${THIRD}\n\n£400`,
        `${FIRST}\n\n15\n\n${SECOND}\n\nBins Ltd`,
      ],
      ['1 answered = 15 | 15', '2 answered | Bins Ltd', '3 answered = 400 GBP | £400'],
    ],
    [
      'a later letter fills what was blank',
      [REQUEST, `${FIRST}\n\n14\n\n${SECOND}\n\n${THIRD}\n\n£400`, '2. Bins Ltd'],
      ['1 answered = 14 | 14', '2 answered | Bins Ltd', '3 answered = 400 GBP | £400'],
    ],
    [
      'a later blank takes nothing back',
      [
        REQUEST,
        `${FIRST}\n\n14\n\n${SECOND}\n\nBins Ltd\n\n${THIRD}\n\n£400`,
        `${FIRST}\n\n${SECOND}\n\nBins Ltd of Northmere`,
      ],
      ['1 answered = 14 | 14', '2 answered | Bins Ltd of Northmere', '3 answered = 400 GBP | £400'],
    ],
    [
      'a letter about the whole request takes no single answer back',
      [
        REQUEST,
        `${FIRST}\n\n14\n\n${SECOND}\n\nBins Ltd\n\n${THIRD}\n\n£400`,
        'The council has nothing to add to this.',
      ],
      ['1 answered = 14 | 14', '2 answered | Bins Ltd', '3 answered = 400 GBP | £400'],
    ],
    [
      'a remark before the answers withholds a part of one',
      [
        REQUEST,
        `Information relating to question 1 is withheld.\n\n${FIRST}\n\n14\n\n${SECOND}\n\nBins Ltd\n\n${THIRD}\n\n£400`,
      ],
      ['1 partly-answered? = 14 | 14', '2 answered | Bins Ltd', '3 answered = 400 GBP | £400'],
    ],
    [
      'a remark before the answers explains a blank',
      [REQUEST, `Information relating to question 2 is withheld.\n\n${FIRST}\n\n14\n\n${SECOND}\n\n${THIRD}\n\n£400`],
      ['1 answered = 14 | 14', '2 refused?', '3 answered = 400 GBP | £400'],
    ],
    [
      'a stem that is repeated is answered in its parts',
      [
        '1. Do you own litter bins in Mill Lane?\na) If so, how many of them are there?\nb) Who empties them on Mondays?',
        '1. Do you own litter bins in Mill Lane?\na) If so, how many of them are there?\n14\nb) Who empties them on Mondays?\nBins Ltd',
      ],
      ['1 -', '1.a answered = 14 | 14', '1.b answered | Bins Ltd'],
    ],
    [
      'a line that only heads its sub-questions has no outcome',
      [
        '1. For the litter bins in Mill Lane please state:\na) how many there are\nb) who empties them',
        '1a. 14\n1b. Bins Ltd',
      ],
      ['1 -', '1.a answered = 14 | 14', '1.b answered | Bins Ltd'],
    ],
    [
      'a refusal gives no value',
      [REQUEST, `${FIRST}\n\n14 of them are exempt from disclosure.\n\n${SECOND}\n\nBins Ltd\n\n${THIRD}\n\n£400`],
      ['1 refused | 14 of them are exempt from disclosure.', '2 answered | Bins Ltd', '3 answered = 400 GBP | £400'],
    ],
  ],
  accounts,
)

testTable<MessageKind, boolean>(
  'canAnswer',
  [
    ['a response', 'response', true],
    ['the answer to a review', 'review-response', true],
    ['an acknowledgement', 'acknowledgement', false],
    ['a decision of the regulator', 'decision', false],
  ],
  canAnswer,
)
