import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brokenCites, letterAccount } from './letter-account.mjs'

const PAGES = [
  { text: 'Dear Harrowgate Council,\n\n1. How many lamps are there?' },
  { text: '1. How many lamps are there?\n\n1,204, at £18 each, under section 43(2).' },
]

/** A cite of the first place of the words on a page. */
function cite(page, quote) {
  const start = PAGES[page - 1].text.indexOf(quote)
  return { page, start, end: start + quote.length, quote }
}

const ground = { law: 'uk-foia-2000', provision: '43(2)', use: 'withheld', cite: cite(2, 'section 43(2)') }

function question(more) {
  return {
    part: 1,
    label: '1',
    text: 'How many lamps are there?',
    cite: cite(1, 'How many lamps are there?'),
    outcome: 'answered',
    sure: true,
    why: 'information is given',
    answer: null,
    grounds: [],
    ...more,
  }
}

function answer(value) {
  return { text: '1,204', cite: cite(2, '1,204'), value }
}

function reading(more = {}) {
  return {
    file: 'letter.txt',
    kind: 'thread',
    pages: 2,
    authority: 'Harrowgate Council',
    law: 'uk-foia-2000',
    references: ['FOI 7'],
    messages: [
      { kind: 'request', from: 'requester', date: null, cite: cite(1, 'Dear Harrowgate Council,') },
      { kind: 'response', from: 'authority', date: '2024-03-05', cite: cite(2, '1. How many') },
    ],
    questions: [question({ answer: answer({ number: 1204, unit: null }) })],
    grounds: [ground],
    clock: { received: null, due: null, answered: '2024-03-05', daysTaken: null, daysLate: null },
    findings: [{ code: 'blank-answer', message: 'Ask.', questions: ['1:2', '1:3'], cites: [cite(2, '1,204')] }],
    ...more,
  }
}

test('letterAccount: what a person would check, without places', () => {
  assert.deepEqual(letterAccount(reading()), {
    kind: 'thread',
    authority: 'Harrowgate Council',
    law: 'uk-foia-2000',
    references: ['FOI 7'],
    messages: ['undated requester: request', '2024-03-05 authority: response'],
    clock: { received: null, due: null, answered: '2024-03-05', daysTaken: null, daysLate: null },
    questions: [{ label: '1', text: 'How many lamps are there?', outcome: 'answered', answer: '1,204', value: '1204' }],
    grounds: ['uk-foia-2000 43(2) withheld'],
    findings: ['blank-answer 1:2 1:3'],
  })
})

const QUESTIONS = [
  ['a later part stands before the label', { part: 2, label: '3.a' }, { label: '2:3.a' }],
  ['an unsure outcome says so', { sure: false }, { outcome: 'answered, unsure' }],
  ['a line that heads its sub-questions', { outcome: null }, { outcome: 'heads its sub-questions' }],
  ['a value with its unit', { answer: answer({ number: 18, unit: 'GBP' }) }, { answer: '1,204', value: '18 GBP' }],
  ['a value of nought', { answer: answer({ number: 0, unit: null }) }, { answer: '1,204', value: '0' }],
  ['an answer without a value', { answer: answer(null) }, { answer: '1,204' }],
  ['its grounds', { grounds: [ground] }, { grounds: ['43(2) withheld'] }],
]
for (const [why, given, expected] of QUESTIONS) {
  test(`letterAccount: ${why}`, () => {
    const { questions } = letterAccount(reading({ questions: [question(given)] }))
    const plain = { label: '1', text: 'How many lamps are there?', outcome: 'answered' }
    assert.deepEqual(questions, [{ ...plain, ...expected }])
  })
}

test('brokenCites: none where every cite holds', () => {
  assert.deepEqual(brokenCites(reading(), PAGES), [])
})

const whole = cite(2, '1,204')
const BROKEN = [
  ['other words stand there', { ...whole, quote: '1.204' }],
  ['one offset further', { ...whole, start: whole.start + 1, end: whole.end + 1 }],
  ['another page', { ...whole, page: 1 }],
  ['a page that is not there', { ...whole, page: 3 }],
  ['no words', { page: 2, start: 4, end: 4, quote: '' }],
  ['only white space', { page: 1, start: 24, end: 26, quote: '\n\n' }],
]
for (const [why, broken] of BROKEN) {
  test(`brokenCites: ${why}`, () => {
    const places = {
      message: reading({ messages: [{ kind: 'other', from: 'authority', date: null, cite: broken }] }),
      question: reading({ questions: [question({ cite: broken })] }),
      answer: reading({ questions: [question({ answer: { ...answer(null), cite: broken } })] }),
      'ground of a question': reading({ questions: [question({ grounds: [{ ...ground, cite: broken }] })] }),
      ground: reading({ grounds: [{ ...ground, cite: broken }] }),
      finding: reading({ findings: [{ code: 'late', message: '', questions: [], cites: [whole, broken] }] }),
    }
    for (const [place, given] of Object.entries(places)) assert.deepEqual(brokenCites(given, PAGES), [broken], place)
  })
}
