import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Row, testTable } from '../testing/test-table.ts'
import { LONGEST_QUERY, parseQuery } from './parse-query.ts'
import { printQuery } from './print-query.ts'

const printed = (typed: string): string => {
  const { query, problem } = parseQuery(typed)
  return query === null ? `? ${problem.at + 1}: ${problem.message}` : printQuery(query)
}

const MEANT: readonly Row<string, string>[] = [
  ['words are all wanted', 'street  lamps', 'street lamps'],
  ['AND is the same', 'street AND lamps', 'street lamps'],
  ['only capital letters join', 'this and that or those', 'this and that or those'],
  ['AND binds more than OR', 'a b OR c && d', 'a b OR c d'],
  ['brackets part', '(a OR b) c', '(a OR b) c'],
  ['brackets that change nothing go', '((a) (b c))', 'a b c'],
  ['NOT, and a minus before a word', 'a NOT b -c', 'a NOT b NOT c'],
  ['a minus inside a word is the word’s', 'e-mail', 'e-mail'],
  ['NOT of a group', 'a NOT (b OR c)', 'a NOT (b OR c)'],
  ['twice not is not', 'NOT NOT a', 'a'],
  ['what is left out may stand first', 'NOT b a', 'NOT b a'],
  ['a group of what is left out joins its surroundings', 'a (NOT b NOT c)', 'a NOT b NOT c'],
  ['a phrase, blanks made one', '"street   lamps"', '"street lamps"'],
  ['curly quotation marks', '“street lamps”', '"street lamps"'],
  ['a phrase whose last word only begins', '"street la*"', '"street la"*'],
  ['the beginning of a word', 'Refus*', 'refus*'],
  ['a word as it stands', '=refused', '=refused'],
  ['a group as it stands', 'exact:(refused OR held)', '=refused OR =held'],
  ['typing errors on request', 'harowgate~ ~fenwik', '~harowgate ~fenwik'],
  ['near', 'lamp near/5 switch* NEAR/5 "mill lane"', 'lamp near/5 switch* near/5 "mill lane"'],
  ['near without a number', 'lamp NEAR switch', 'lamp near/10 switch'],
  ['punctuation around a word goes', '‘lamps’, (switches)!', 'lamps switches'],
  ['signs alone say nothing', 'research & development', 'research development'],
  ['brackets of a provision are the word’s', 's.40(2)(b) x', 's.40(2)(b) x'],
  ['and so are those of a plural', 'camera(s)', 'camera(s)'],
  ['a bracket behind an operator opens a group', 'a OR(b c)', 'a OR b c'],
  ['a field', 'authority:Harrowgate', 'authority:harrowgate'],
  ['a field with a blank behind', 'authority: "Harrowgate Borough"', 'authority:"harrowgate borough"'],
  ['a field of several values', 'outcome:(refused OR blank) lamps', '(outcome:refused OR outcome:blank) lamps'],
  [
    'other words for an outcome',
    'outcome:ncnd OR outcome:"not held"',
    'outcome:neither-confirmed-nor-denied OR outcome:not-held',
  ],
  ['a ground', 'ground:40(2)', 'ground:"40(2)"'],
  ['a month', 'date:2019-3', 'date:2019-03'],
  ['a time', 'date:2019-01..2019-03', 'date:2019-01..2019-03'],
  ['a time without end', 'date:2019..', 'date:2019..'],
  ['after a month', 'date:>2019-03', 'date:2019-04-01..'],
  ['before a year', 'date:<2019', 'date:..2018-12-31'],
  ['more than days late', 'late:>10', 'late:11..'],
  ['at most days late', 'late:<=10', 'late:..10'],
  ['a word with a colon behind is prose', 'Note: lamps', 'note lamps'],
  ['a clock is no field', '12:30', '12:30'],
  ['what has a blank answer', 'has:blank', 'has:blank'],
]
testTable('a query', MEANT, printed)

const WRONG: readonly Row<string, [column: number, message: RegExp, suggestion: string | null]>[] = [
  ['nothing', '  ', [1, /no word to look for/, null]],
  ['signs alone', '& !', [1, /no word to look for/, null]],
  ['an open quotation mark', 'a "b c', [3, /quotation mark is never closed/, 'a "b c"']],
  ['an empty phrase', 'a ""', [3, /no word between/, null]],
  ['an open bracket', 'a (b OR c', [3, /bracket is never closed/, 'a (b OR c)']],
  ['a bracket too many', 'a) b', [2, /bracket closes nothing/, 'a b']],
  ['empty brackets', 'a () b', [3, /nothing between/, 'a b']],
  ['OR at the end', 'a OR', [3, /OR needs a word behind/, 'a']],
  ['AND at the start', 'AND a', [1, /AND needs a word before/, 'a']],
  ['OR twice', 'a OR OR b', [3, /OR needs a word behind/, 'a OR b']],
  ['nothing but what is left out', 'NOT a', [1, /NOT needs something to take from/, null]],
  ['a choice of what is left out', 'a OR NOT b', [1, /NOT needs something/, null]],
  ['a mistyped field', 'a outcom:blank', [3, /"outcome" is near/, 'a outcome:blank']],
  ['no field at all', 'see https://x.example/a b', [5, /no field "https"/, 'see "https://x.example/a" b']],
  ['a mistyped value', 'outcome:refusd', [9, /is no outcome/, 'outcome:refused']],
  ['a field without value', 'a authority:', [3, /a value is missing/, 'a']],
  ['a day that is none', 'date:2019-02-30', [6, /is no date/, null]],
  ['a time that ends before it begins', 'date:2019..2018', [6, /ends before/, 'date:2018..2019']],
  ['late by words', 'late:much', [6, /is no number of days/, null]],
  ['a star inside', 'refu*al', [5, /only stand last/, 'refu*']],
  ['distance zero', 'a near/0 b', [3, /from 1 to 100/, 'a near/1 b']],
  ['two distances', 'a near/3 b near/4 c', [12, /one distance/, 'a near/3 b near/3 c']],
  ['near a group', '(a OR b) near/3 c', [1, /not groups/, null]],
  ['as other programs write it', '"mill lane"~5', [12, /joined by near/, 'mill near/5 lane']],
  ['a field inside a field', 'law:(date:2019)', [6, /stands inside law/, null]],
]
for (const [why, typed, [column, message, suggestion]] of WRONG)
  test(`a wrong query: ${why}`, () => {
    const { problem } = parseQuery(typed)
    assert.ok(problem !== null)
    assert.match(problem.message, message)
    assert.deepEqual([problem.at + 1, problem.suggestion], [column, suggestion])
    if (suggestion !== null) assert.equal(parseQuery(suggestion).problem, null)
  })

const PIECES =
  `a B street "mill lane" "mill la*" “x” ( ) ( ) AND OR NOT near/5 near/3 NEAR - = ~ * : lamp* ~lamp lamp~ =lamp
 exact: outcome:blank outcome: date:2019.. late:>10 late: authority: law:"a b" ground:40(2) 40(2)(b) f(x & | || , Note: 'a:b =a:b* 12:30 é İ 🙂 \u0301`.split(
    /\s+/,
  )
const anyQuery = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

test('a query that is printed and read again is the same', () => {
  fc.assert(
    fc.property(anyQuery, (typed) => {
      const { query } = parseQuery(typed)
      if (query !== null) assert.deepEqual(parseQuery(printQuery(query)).query, query, printQuery(query))
    }),
    { numRuns: 5000 },
  )
})

test('what is wrong has a place in the query, and what was meant can be read', () => {
  fc.assert(
    fc.property(anyQuery, (typed) => {
      const { problem } = parseQuery(typed)
      if (problem === null) return
      assert.ok(problem.at >= 0 && problem.at <= typed.length)
      assert.notEqual(problem.suggestion, typed)
    }),
    { numRuns: 3000 },
  )
})

test('a query takes time in proportion to its length', () => {
  const hard = ['(', '((', 'a(', '"', 'near/5 ', 'a OR ', 'NOT ', '-', '=~', 'a*', 'date:', "'", 'a('.repeat(3), '~a:']
  for (const piece of hard) {
    const started = performance.now()
    parseQuery(piece.repeat(LONGEST_QUERY).slice(0, LONGEST_QUERY))
    assert.ok(performance.now() - started < 2000, piece)
  }
})

test('a query that is too long says so', () => {
  assert.match(parseQuery('a '.repeat(LONGEST_QUERY)).problem!.message, /at most/)
})
