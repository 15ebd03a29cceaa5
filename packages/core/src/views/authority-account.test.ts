import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { clockOf, messageAt, namedCase } from '../testing/named-case.ts'
import { authorityAccounts } from './authority-account.ts'

const CASES = [
  namedCase(
    'a',
    'Rookhope Council',
    [
      ['How many?', '4'],
      ['Who?', '', 'blank'],
    ],
    { clock: clockOf(18, 0) },
  ),
  namedCase('b', 'the Rookhope Council', [['Which?', 'no', 'refused']], {
    clock: clockOf(28, 8),
    messages: [
      messageAt('request', '2024-03-04'),
      messageAt('review-request', '2024-05-01'),
      messageAt('review-response', '2024-05-20', 5),
    ],
  }),
  namedCase('c', 'Rookhope Council', [['When?']]),
  namedCase('d', 'Saltmere Police', [['Why?', 'Because.']], {
    messages: [messageAt('request', '2024-03-04'), messageAt('review-response', '2024-05-20', 1)],
  }),
  namedCase('e', null, [['What?', 'This.']]),
]

describe('authorityAccounts', () => {
  const { accounts, unnamed } = authorityAccounts(CASES)

  it('counts the requests of an authority under all ways in which its name is written', () => {
    assert.deepEqual(
      accounts.map(({ authority, requests, replied }) => [authority, requests, replied]),
      [
        ['Rookhope Council', 3, 2],
        ['Saltmere Police', 1, 1],
      ],
    )
    assert.deepEqual(unnamed, ['e'])
  })

  it('tells withheld from ignored, over what was replied to', () => {
    const [{ withheld, ignored, answered }] = accounts as [(typeof accounts)[0]]
    assert.deepEqual(
      [withheld, ignored, answered].map((share) => [share!.count, share!.of]),
      [
        [1, 3],
        [1, 3],
        [1, 3],
      ],
    )
  })

  it('gives days and lateness of those that are known', () => {
    const [{ medianDays, late, isSmall }] = accounts as [(typeof accounts)[0]]
    assert.deepEqual([medianDays, late!.count, late!.of, isSmall], [23, 1, 2, true])
  })

  it('tells reviews that changed an answer from those that did not', () => {
    assert.deepEqual(
      accounts.map(({ reviews }) => reviews),
      [[['upheld', 1]], [['changed', 1]]],
    )
  })
})
