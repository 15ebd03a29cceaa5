import assert from 'node:assert/strict'
import { test } from 'node:test'
import { patternProblems } from './check-patterns.mjs'
import { patternsOfData, patternsOfSource } from './collect-patterns.mjs'

const SOURCES = [
  [
    'a literal, with its line',
    'const a: string = ""\nexport const b = /x+y/giu.test(a as string)',
    [{ source: 'x+y', flags: 'giu', line: 2 }],
  ],
  ['a type that looks like one', 'type A = "/x+/"\ninterface B { c: number }', []],
  ['new RegExp of a plain string', "const a = new RegExp('(a+)+$', 'i')", [{ source: '(a+)+$', flags: 'i', line: 1 }]],
  [
    'two on a line',
    'f(/a/, /b/g)',
    [
      { source: 'a', flags: '', line: 1 },
      { source: 'b', flags: 'g', line: 1 },
    ],
  ],
]

for (const [why, source, expected] of SOURCES) {
  test(`patterns of a source: ${why}`, () => assert.deepEqual(patternsOfSource(source), expected))
}

test('patterns of the law packs, by where they stand', () => {
  const data = {
    laws: [
      {
        id: 'uk-foia-2000',
        mentions: [{ pattern: 'FOIA', flags: '', strength: 'short' }],
        references: { number: { pattern: '\\d+', flags: 'i' } },
      },
    ],
  }
  assert.deepEqual(patternsOfData(data), [
    { source: 'FOIA', flags: '', place: '/laws/uk-foia-2000/mentions/0' },
    { source: '\\d+', flags: 'i', place: '/laws/uk-foia-2000/references/number' },
  ])
})

const JUDGED = [
  ['nested quantifiers', '^(a+)+$', true],
  ['blanks on both sides of an optional middle', '^\\s*,?\\s*$', true],
  ['an ordinary pattern', '^section \\d{1,3}$', false],
]

for (const [why, source, wrong] of JUDGED) {
  test(`pattern check: ${why} ${wrong ? 'fails' : 'passes'}`, async () => {
    const problems = await patternProblems([{ place: 'a.ts:7', source, flags: '' }])
    assert.equal(problems.length, wrong ? 1 : 0)
    if (wrong) assert.match(problems[0], /^a\.ts:7: \/.*\/ backtracks super-linearly \(.*\), for example on /)
  })
}

test('pattern check: what is known is not judged again, and is reported at every place', async () => {
  const known = { '/a+/': { status: 'vulnerable', detail: 'is known' } }
  const problems = await patternProblems(
    [
      { place: 'a.ts:1', source: 'a+', flags: '' },
      { place: 'b.ts:2', source: 'a+', flags: '' },
    ],
    known,
  )
  assert.deepEqual(problems, ['a.ts:1: /a+/ is known', 'b.ts:2: /a+/ is known'])
})
