import assert from 'node:assert/strict'
import { test } from 'node:test'
import { passageWords, sentenceCount } from '../passages/passage-words.ts'
import { type ReuseLetter, reuseAccount } from './reuse-account.ts'

const TAKEN =
  'Those who plan to break in would learn which of the depots stand empty at night and could choose among them at leisure. The town would then pay for guards that it does not need today, and the insurance would rise for all who store their goods there.'
const OWN =
  'The depot in Mill Lane was robbed twice last year, and the police asked us to keep its hours back until the new fence stands.'

interface Given {
  readonly case: string
  readonly authority: string
  readonly date: string | null
  readonly text: string
}

const GIVEN: readonly Given[] = [
  { case: 'oxmere', authority: 'Oxmere Council', date: '2022-06-01', text: TAKEN },
  { case: 'ravensholme', authority: 'Ravensholme Council', date: '2021-05-03', text: TAKEN },
  { case: 'wyrebank', authority: 'Wyrebank Council', date: null, text: `${TAKEN} ${OWN}` },
  { case: 'aldwater', authority: 'Aldwater Council', date: '2023-01-01', text: OWN.replace('Mill', 'Dock') },
]

const letters = GIVEN.map(({ text, ...rest }): ReuseLetter => {
  const words = passageWords(text, [{ start: 0, end: text.length }])
  return { ...rest, words, weighs: new Uint8Array(sentenceCount(words)).fill(1) }
})

const account = (only: string | null) =>
  reuseAccount(
    letters,
    (letter, { start, end }) => ({
      page: 1,
      start,
      end,
      quote: GIVEN[letter]!.text.slice(start, end),
      file: GIVEN[letter]!.case,
    }),
    only,
  )

test('reuse: the passage with its first use and every user, those without a date last', () => {
  const [first] = account(null).passages
  assert.deepEqual(
    first!.uses.map(({ case: name, date, cite }) => [name, date, cite.quote]),
    [
      ['ravensholme', '2021-05-03', TAKEN],
      ['oxmere', '2022-06-01', TAKEN],
      ['wyrebank', null, TAKEN],
    ],
  )
})

test('reuse: how much of each weighing was written for its case', () => {
  assert.deepEqual(
    account(null).weighings.map(({ case: name, words, own }) => [name, words, own]),
    [
      ['ravensholme', 48, 48],
      ['oxmere', 48, 0],
      ['wyrebank', 73, 0],
    ],
  )
})

test('reuse: a finding where less than half was, with the cites of its own words and of the other letters', () => {
  const { findings } = account(null)
  assert.deepEqual(
    findings.map(({ case: name, finding }) => [name, finding.code]),
    [
      ['oxmere', 'boilerplate'],
      ['wyrebank', 'boilerplate'],
    ],
  )
  assert.equal(
    findings[0]!.finding.message,
    'Of 48 words that weigh the public interest, 48 stand in letters of 2 other cases as well, first in that of Ravensholme Council (2021-05-03); ask what was weighed for this request.',
  )
  assert.deepEqual(
    findings[0]!.finding.cites.map(({ file }) => file),
    ['oxmere', 'ravensholme', 'wyrebank'],
  )
})

test('reuse: of one case only what it shares', () => {
  const { passages, weighings, findings } = account('oxmere')
  assert.deepEqual([passages.length, weighings.length, findings.length], [1, 1, 1])
  assert.equal(account('nobody').passages.length, 0)
})
