import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readingOfText, type ShortAccount, shortAccount } from './testing/account.ts'
import {
  CLARIFIED_THREAD,
  COST_REFUSAL,
  DECISION,
  EIR_MAILS,
  FOIA_THREAD,
  QUOTING_MAIL,
  REVIEWED_THREAD,
  TWO_LISTS,
} from './testing/letters.ts'
import { AMERICAN_REPLY, SCOTTISH_REPLY } from './testing/letters-abroad.ts'
import { testTable } from './testing/test-table.ts'

const NOTHING: ShortAccount = {
  kind: 'other',
  authority: null,
  law: null,
  references: [],
  messages: [],
  questions: [],
  grounds: [],
  clock: null,
  findings: [],
}

testTable<string, ShortAccount>(
  'analyse: whole letters',
  [
    [
      'a nested list, an acknowledgement, and a late reply that gives, withholds and leaves blank',
      FOIA_THREAD,
      {
        kind: 'thread',
        authority: 'Westholt Borough Council',
        law: 'uk-foia-2000',
        references: ['FOI/2024/0117'],
        messages: ['request 2024-03-04', 'acknowledgement 2024-03-06', 'response 2024-04-12'],
        questions: ['1 answered', '2 -', '2.a answered', '2.b answered', '3 refused', '4 blank'],
        grounds: ['40(2) withheld'],
        clock: '2024-03-05 due 2024-04-05 answered 2024-04-12 taken 25 late 5',
        findings: ['late', 'blank-answer 1:4'],
      },
    ],
    [
      'mails under the EIR: more time is taken within the time, and the refusal lacks what regs 9 and 14 ask for',
      EIR_MAILS,
      {
        kind: 'thread',
        authority: 'Northmere County Council',
        law: 'uk-eir-2004',
        references: ['EIR-2024-0311'],
        messages: ['request 2024-04-03', 'extension 2024-04-24', 'response 2024-05-28'],
        questions: ['1 elsewhere', '2 refused'],
        grounds: ['12(4)(b) withheld'],
        clock: '2024-04-03 due 2024-05-31 answered 2024-05-28 taken 37 late 0',
        findings: ['public-interest-test-missing', 'regulator-details-missing', 'advice-missing'],
      },
    ],
    [
      'a Scottish reply alone: neither confirmed nor denied, beside an answer',
      SCOTTISH_REPLY,
      {
        kind: 'response',
        authority: 'Glenholt Council',
        law: 'scotland-foisa-2002',
        references: [],
        messages: ['response 2024-05-14'],
        questions: ['1 neither-confirmed-nor-denied', '2 answered'],
        grounds: ['18 ncnd', '34(1) ncnd'],
        clock: '2024-04-22 due 2024-05-21 answered 2024-05-14 taken 15 late 0',
        findings: [],
      },
    ],
    [
      'an American reply alone: enclosed, exempt and no records',
      AMERICAN_REPLY,
      {
        kind: 'response',
        authority: 'U.S. Department of Lakes',
        law: 'us-foia-5-usc-552',
        references: ['2024-DOL-00417'],
        messages: ['response 2024-06-14'],
        questions: ['1 missing-attachment', '2 refused', '3 not-held'],
        grounds: ['(b)(6) withheld'],
        clock: '2024-05-06 due 2024-06-04 answered 2024-06-14 taken 28 late 8',
        findings: ['late', 'missing-attachment 1:1'],
      },
    ],
    [
      'a clarification starts the clock again',
      CLARIFIED_THREAD,
      {
        kind: 'thread',
        authority: 'Westholt Borough Council',
        law: 'uk-foia-2000',
        references: [],
        messages: ['request 2024-02-05', 'clarification 2024-02-12', 'clarification 2024-03-04', 'response 2024-04-04'],
        questions: ['1 answered'],
        grounds: [],
        clock: '2024-03-04 due 2024-04-04 answered 2024-04-04 taken 20 late 0',
        findings: [],
      },
    ],
    [
      'a refusal that the review takes back: the last word counts',
      REVIEWED_THREAD,
      {
        kind: 'thread',
        authority: 'Westholt Borough Council',
        law: 'uk-foia-2000',
        references: [],
        messages: [
          'request 2024-03-04',
          'response 2024-03-25',
          'review-request 2024-03-27',
          'review-response 2024-04-24',
        ],
        questions: ['1 answered', '2 not-held'],
        grounds: ['14(1) refused'],
        clock: '2024-03-04 due 2024-04-04 answered 2024-03-25 taken 14 late 0',
        findings: [],
      },
    ],
    [
      'a mail with the request quoted below it, answered by number and by attachment',
      QUOTING_MAIL,
      {
        kind: 'response',
        authority: 'Westholt Borough Council',
        law: 'uk-foia-2000',
        references: ['FOI 5521'],
        messages: ['response 2024-03-11'],
        questions: ['1 missing-attachment', '2 missing-attachment', '3 not-held'],
        grounds: [],
        clock: '2024-03-04 due 2024-04-04 answered 2024-03-11 taken 5 late 0',
        findings: ['missing-attachment 1:1 1:2'],
      },
    ],
    [
      'a second list asked after the answer',
      TWO_LISTS,
      {
        kind: 'thread',
        authority: 'Westholt Borough Council',
        law: 'uk-foia-2000',
        references: [],
        messages: ['request 2024-03-04', 'response 2024-03-11', 'request 2024-03-13'],
        questions: ['1 answered', '2 answered', '2:1 awaiting', '2:2 awaiting'],
        grounds: [],
        clock: '2024-03-04 due 2024-04-04 answered 2024-03-11 taken 5 late 0',
        findings: [],
      },
    ],
    [
      'a decision notice of the regulator',
      DECISION,
      {
        ...NOTHING,
        kind: 'decision',
        authority: 'Westholt Borough Council',
        law: 'uk-foia-2000',
        messages: ['decision 2024-06-03'],
        clock: '?',
      },
    ],
    [
      'a refusal on cost that says nothing of what it must',
      COST_REFUSAL,
      {
        kind: 'response',
        authority: 'Westholt Borough Council',
        law: 'uk-foia-2000',
        references: ['FOI 7781'],
        messages: ['response 2024-05-02'],
        questions: ['1 refused'],
        grounds: ['12(1) refused'],
        clock: '2024-04-02 due 2024-04-30 answered 2024-05-02 taken 22 late 2',
        findings: [
          'late',
          'review-details-missing',
          'regulator-details-missing',
          'cost-estimate-missing',
          'advice-missing',
        ],
      },
    ],
    [
      'the minutes of a meeting are no correspondence',
      'Minutes of the Bins Committee\n\nPresent: A, B and C\n\n1. How many bins?\n2. Which?',
      { ...NOTHING, kind: 'record' },
    ],
    ['nothing', '', NOTHING],
  ],
  (text) => shortAccount(readingOfText(text)),
)

const QUESTIONS =
  'Please tell me:\n\n1. How many litter bins does the council own?\n2. Who empties the litter bins in Mill Lane?'

/** A request of 4 March and a reply of 11 March, as kinds and outcomes. */
function answered(reply: string): string[] {
  const thread = `R. Amari\n4 March 2024\n\nDear Westholt Council,\n\nUnder the Freedom of Information Act 2000:\n\n${QUESTIONS}\n\nYours faithfully,\n\nR. Amari\n\nWestholt Council\n11 March 2024\n\nDear R. Amari,\n\n${reply}\n\nYours sincerely,\n\nSam Officer`
  const { messages, questions, findings } = shortAccount(readingOfText(thread))
  return [messages.at(-1)!.split(' ')[0]!, ...questions, ...findings]
}

testTable(
  'analyse: short replies',
  [
    ['by number', '1. 14\n2. Bins Ltd', ['response', '1 answered', '2 answered']],
    ['sentences that refuse', 'We do not hold this information.', ['response', '1 not-held', '2 not-held']],
    [
      'sentences without a word that announces an answer',
      'The council owns 14 litter bins of its own in all of the town. Bins Ltd empties the litter bins in Mill Lane.',
      ['response', '1 answered', '2 answered'],
    ],
    [
      'the same with a word of thanks',
      'Thank you for your request. The council owns 14 litter bins of its own in all of the town. Bins Ltd empties the litter bins in Mill Lane.',
      ['response', '1 answered', '2 answered'],
    ],
    [
      'thanks and a reference',
      'Thank you for your request. Your reference is 14552.',
      ['acknowledgement', '1 awaiting', '2 awaiting'],
    ],
    [
      'one answered, one left blank',
      '1. How many litter bins does the council own?\n\n14\n\n2. Who empties the litter bins in Mill Lane?',
      ['response', '1 answered', '2 blank', 'blank-answer 1:2'],
    ],
    [
      'each number in a sentence of one paragraph',
      'The answer to question 1 is 14. The answer to question 2 is Bins Ltd.',
      ['response', '1 answered', '2 answered'],
    ],
  ],
  answered,
)

const THINGS =
  '1. The contract for the depot in Mill Lane\n2. The names of the drivers of the depot\n3. All letters on the depot sent to the county'

/** A reply alone that repeats the request, as questions with their outcomes. */
function repeating(body: string): string[] {
  const letter = `Dear R. Amari,\n\nThank you for your request, handled under the Freedom of Information Act 2000.\n\nYou requested the following:\n\n${THINGS}\n\n${body}\n\nYours sincerely,\n\nSam Officer\nWestholt Council`
  return [...shortAccount(readingOfText(letter)).questions]
}

const EXPECTED = ['1 answered', '2 refused', '3 not-held']

testTable(
  'analyse: the request repeated in the reply',
  [
    [
      'a heading before the answers by number',
      'Our response\n\n1. It was signed in 2019.\n2. The names are exempt under section 40(2).\n3. We do not hold this.',
      EXPECTED,
    ],
    [
      'a heading before the questions with their answers',
      `Our response\n\n1. The contract for the depot in Mill Lane\n\nIt was signed in 2019.\n\n2. The names of the drivers of the depot\n\nThe names are exempt under section 40(2).\n\n3. All letters on the depot sent to the county\n\nWe do not hold this.`,
      EXPECTED,
    ],
    [
      'no heading before the answers by number',
      '1. It was signed in 2019.\n2. The names are exempt under section 40(2).\n3. We do not hold this.',
      EXPECTED,
    ],
  ],
  repeating,
)

describe('an answer below a list that is repeated without a heading between them', () => {
  it('holds nothing of the list', () => {
    const body = `1. The contract for the depot in Mill Lane\n\nIt was signed in 2019.\n\n2. The names of the drivers of the depot\n\nExempt under section 40(2).\n\n3. All letters on the depot sent to the county\n\nNone.`
    const letter = `Dear R. Amari,\n\nThank you for your request, handled under the Freedom of Information Act 2000.\n\nYou requested the following:\n\n${THINGS}\n\n${body}\n\nYours sincerely,\n\nSam Officer`
    assert.deepEqual(
      readingOfText(letter).questions.map(({ answer }) => answer?.text),
      ['It was signed in 2019.', 'Exempt under section 40(2).', 'None.'],
    )
  })
})

describe('analyse with a day', () => {
  const request = FOIA_THREAD.slice(0, FOIA_THREAD.indexOf('Westholt Borough Council\n6 March'))
  const title = 'R. Amari made this Freedom of Information request to Westholt Borough Council\n\n'

  it('says what is overdue on it', () => {
    assert.deepEqual(shortAccount(readingOfText(title + request, '2024-04-05')).findings, ['overdue'])
    assert.deepEqual(shortAccount(readingOfText(title + request, '2024-04-04')).findings, [])
  })

  it('leaves out what depends on it where no day is given', () => {
    assert.deepEqual(shortAccount(readingOfText(title + request, null)).findings, [])
  })
})

describe('analyse over page breaks', () => {
  const pages = FOIA_THREAD.replace(
    '\n3. Please provide the names of the drivers.\n\nThe names',
    '\f3. Please provide the names of the drivers.\n\nThe names',
  )

  it('reads the same account and cites pages', () => {
    const reading = readingOfText(pages)
    assert.equal(reading.pages, 2)
    assert.deepEqual({ ...shortAccount(reading) }, { ...shortAccount(readingOfText(FOIA_THREAD)) })
    assert.deepEqual(
      reading.questions.map(({ cite, answer }) => [cite.page, answer?.cite.page ?? null]),
      [
        [1, 1],
        [1, null],
        [1, 1],
        [1, 1],
        [1, 2],
        [1, null],
      ],
    )
  })
})
