import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AuthorityAccount } from '@disclosed/core/views'
import { type AuthoritySort, filterAuthorities, sortAuthorities } from './authority-list.ts'

const account = (authority: string, requests: number, late: readonly [count: number, of: number, low: number] | null) =>
  ({
    authority,
    variants: [authority, `The ${authority}`],
    requests,
    late: late === null ? null : { count: late[0], of: late[1], share: late[0] / late[1], low: late[2], high: 1 },
    medianDays: requests,
    withheld: null,
    ignored: null,
  }) as unknown as AuthorityAccount

const ACCOUNTS = [
  account('Saltmere Police', 1, [1, 1, 0.05]),
  account('Hollins Council', 30, [20, 30, 0.49]),
  account('brackendale Council', 30, null),
]

const SORTS: [why: string, sort: AuthoritySort, expected: string][] = [
  ['by name, whatever its capitals', 'authority', 'brackendale Council, Hollins Council, Saltmere Police'],
  ['the most requests first, then by name', '-requests', 'brackendale Council, Hollins Council, Saltmere Police'],
  ['one late of one is less sure than 20 of 30', '-late', 'Hollins Council, Saltmere Police, brackendale Council'],
]

for (const [why, sort, expected] of SORTS)
  test(`sortAuthorities: ${why}`, () => {
    const names = sortAuthorities(ACCOUNTS, sort).map(({ authority }) => authority)
    assert.equal(names.join(', '), expected)
  })

test('filterAuthorities: all words, in any way in which the name is written', () => {
  assert.deepEqual(
    filterAuthorities(ACCOUNTS, 'the hollins').map(({ authority }) => authority),
    ['Hollins Council'],
  )
  assert.equal(filterAuthorities(ACCOUNTS, '').length, 3)
  assert.equal(filterAuthorities(ACCOUNTS, 'police council').length, 0)
})
