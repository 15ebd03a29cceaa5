import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textDocument } from '../testing/source-document.ts'
import { heldDocument, shownHeld } from './shown-held.ts'
import type { PlacedAnswer } from './told-answers.ts'

const POLICY = 'Oxmere Council\nDrone policy\nAdopted 4 March 2020\n\nDrones are flown by trained staff only.'

const answer = (given: Partial<PlacedAnswer>): PlacedAnswer => ({
  case: 'a',
  authority: 'Oxmere Council',
  label: '1:1',
  question: 'Please provide your drone policy.',
  outcome: 'not-held',
  answer: 'We do not hold one.',
  date: '2021-05-03',
  sure: true,
  cite: { page: 1, start: 0, end: 20, quote: 'We do not hold one.' },
  ...given,
})

const ROWS: readonly [why: string, given: Partial<PlacedAnswer>, text: string, expected: 'shown' | string | null][] = [
  ['a policy with that name, older than the answer', {}, POLICY, 'shown'],
  ['an answer that gives it', { outcome: 'answered' }, POLICY, null],
  ['another thing', { question: 'Please provide your camera policy.' }, POLICY, null],
  ['a question that names nothing', { question: 'How many drones do you own?' }, POLICY, null],
  ['of another authority', { authority: 'Wyrebank Council' }, POLICY, 'it does not name the authority'],
  ['newer than the answer', { date: '2019-05-03' }, POLICY, 'it is not older than the answer'],
  ['without a date', {}, POLICY.replace('Adopted 4 March 2020', ''), 'it bears no date'],
  ['an answer without a date', { date: null }, POLICY, 'the answer has no date'],
  ['of another year', { question: 'Please provide your 2018 drone policy.' }, POLICY, 'its title does not name 2018'],
  ['an answer that is not sure', { sure: false }, POLICY, 'the answer was not read for sure'],
  [
    'a sentence that mentions it',
    {},
    'Oxmere Council\nReport on parks\nThe drone policy of 4 March 2020 is old.',
    null,
  ],
  ['a letter about it', {}, `Dear Sam Ash\n\nDrone policy\n\n${POLICY}`, null],
  [
    'a document that only mentions it',
    {},
    'Oxmere Council\nReport on parks\n4 March 2020\n\n1\n\nThe drone policy is old.',
    null,
  ],
]

for (const [why, given, text, expected] of ROWS)
  test(`shown held: ${why}`, () => {
    const document = heldDocument(textDocument(text, 'policy.txt'))
    const { shown, dropped } = shownHeld([answer(given)], document === null ? [] : [document])
    assert.equal(shown.length > 0 ? 'shown' : (dropped[0]?.why ?? null), expected)
  })

test('shown held: both sides are cited', () => {
  const { shown } = shownHeld([answer({})], [heldDocument(textDocument(POLICY, 'policy.txt'))!])
  assert.equal(
    shown[0]!.finding.message,
    'Oxmere Council answered on 2021-05-03 that it is not held, and "Oxmere Council Drone policy Adopted 4 March 2020" shows that it is; ask for a new search.',
  )
  assert.deepEqual(
    shown[0]!.finding.cites.map(({ file, quote }) => [file, quote.slice(0, 14)]),
    [
      [undefined, 'We do not hold'],
      ['policy.txt', 'Oxmere Council'],
    ],
  )
})
