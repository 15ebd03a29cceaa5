import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dateOfDay } from '../model/calendar-date.ts'
import {
  dateBeginnings,
  dateOfWord,
  dateWord,
  lateBeginnings,
  lateWord,
  nameOfWord,
  nameWord,
  yearOfWord,
  yearWord,
} from './fact-words.ts'

test('words of facts: a name and a year are found again', () => {
  assert.equal(nameOfWord(nameWord(123456)), 123456)
  assert.equal(nameOfWord(dateWord('2019-01-05')), null)
  assert.equal(dateOfWord(dateWord('2019-01-05')), '2019-01-05')
  assert.equal(dateOfWord(nameWord(1)), null)
  assert.equal(yearOfWord(yearWord('2019-01-05')), '2019')
  assert.equal(yearOfWord(dateWord('2019-01-05')), null)
  assert.equal(yearOfWord(nameWord(1)), null)
})

const day = fc.integer({ min: 0, max: 30_000 }).map(dateOfDay)

test('words of facts: a time covers its days and no others, with few beginnings', () => {
  fc.assert(
    fc.property(day, day, day, (a, b, c) => {
      const [from, to] = a <= b ? [a, b] : [b, a]
      const { years, days } = dateBeginnings(`${from}..${to}`)
      const isIn =
        years.some((beginning) => yearWord(c).startsWith(beginning)) ||
        days.some((beginning) => dateWord(c).startsWith(beginning))
      assert.equal(isIn, c >= from && c <= to)
      assert.ok(years.length + days.length <= 80)
    }),
  )
})

test('words of facts: whole months and years are one beginning each', () => {
  const found = (value: string) => {
    const { years, days } = dateBeginnings(value)
    return [...years, ...days].map((each) => each.slice(1)).join(' ')
  }
  assert.equal(found('2019'), 'y2019')
  assert.equal(found('2019-02'), 'd201902')
  assert.equal(found('2018-12..2021-01'), 'y2019 y2020 d201812 d202101')
  assert.equal(
    found('2019..'),
    'y2019 y202 y203 y204 y205 y206 y207 y208 y209 y21 y22 y23 y24 y25 y26 y27 y28 y29 y3 y4 y5 y6 y7 y8 y9',
  )
})

test('words of facts: days late', () => {
  const isIn = (days: number, value: string) => lateBeginnings(value).some((each) => lateWord(days).startsWith(each))
  fc.assert(
    fc.property(fc.nat(2000), fc.nat(2000), fc.integer({ min: 1, max: 2500 }), (a, b, days) => {
      const [from, to] = a <= b ? [a, b] : [b, a]
      assert.equal(isIn(days, `${from}..${to}`), days >= from && days <= to)
      assert.equal(isIn(days, `${from}..`), days >= from)
      assert.equal(isIn(days, `..${to}`), days <= to)
    }),
  )
  assert.deepEqual(lateBeginnings('0'), [])
})
