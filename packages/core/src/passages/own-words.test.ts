import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textDocument, threadDocument } from '../testing/source-document.ts'
import { openFlow } from '../text/flow.ts'
import { ownWordsOf } from './own-words.ts'
import { sentenceCount, spanOfSentence } from './passage-words.ts'

const REQUEST = `Dear Wyrebank Council,

Please tell me how many of the bus shelters on the ring road have been let to advertisers since the contract began.

Yours faithfully,
Sam Ash`

const REPLY = `Dear Sam Ash,

Thank you for your request.

How many bins are in the park?

Please tell me how many of the bus shelters on the ring road have been let to advertisers since the contract began.

The figures would show rivals which sites earn the most.

Section 43(2) of the Act provides:

Information is exempt information if its disclosure would harm somebody's trade.

(a) of any person

Public interest test

We weighed what the public would gain.

Balance test

The firm would lose more than the town would win.

Next steps

We will look again in spring.

If you are dissatisfied with the handling of your request, you have the right to ask for an internal review.

Yours sincerely
Information Officer`

const own = ownWordsOf(
  threadDocument([
    ['requester', '2024-01-08', REQUEST],
    ['authority', '2024-02-01', REPLY],
  ]),
  'day-first',
  ['How many bins are in the park?'],
)
const { text } = openFlow(
  threadDocument([
    ['requester', '2024-01-08', REQUEST],
    ['authority', '2024-02-01', REPLY],
  ]).pages,
)
const sentences = own.flatMap(({ words, weighs }) =>
  Array.from({ length: sentenceCount(words) }, (_, i) => {
    const { start, end } = spanOfSentence(words, i)
    return [text.slice(start, end), weighs[i]] as const
  }),
)

test('own words: neither the request, nor quoted law, nor the review paragraph, nor the signature', () => {
  assert.deepEqual(
    sentences.map(([words]) => words),
    [
      'Thank you for your request.',
      'The figures would show rivals which sites earn the most.',
      'We weighed what the public would gain.',
      'The firm would lose more than the town would win.',
      'We will look again in spring.',
    ],
  )
})

test('own words: what weighs the public interest stands below its headings', () => {
  assert.deepEqual(
    sentences.filter(([, weighs]) => weighs === 1).map(([words]) => words),
    ['We weighed what the public would gain.', 'The firm would lose more than the town would win.'],
  )
})

test('own words: only messages of the authority, with their days', () => {
  assert.deepEqual(
    own.map(({ date }) => date),
    ['2024-02-01'],
  )
})

test('own words: none in an empty document', () => {
  assert.deepEqual(ownWordsOf(textDocument(''), null, []), [])
})
