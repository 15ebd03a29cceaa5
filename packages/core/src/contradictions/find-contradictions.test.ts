import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Question, Reading } from '../model/reading.ts'
import { findContradictions } from './find-contradictions.ts'

const cite = (quote: string) => ({ page: 1, start: 0, end: quote.length, quote })

function caseOf(
  name: string,
  authority: string | null,
  date: string,
  rows: readonly (readonly [string, string, boolean?])[],
) {
  const questions = rows.map(
    ([text, answer, sure = true], i): Question => ({
      part: 1,
      label: String(i + 1),
      text,
      cite: cite(text),
      outcome: 'answered',
      sure,
      why: '',
      answer: { text: answer, cite: cite(answer), value: null },
      grounds: [],
    }),
  )
  const reading: Reading = {
    file: `${name}.txt`,
    kind: 'response',
    pages: 1,
    authority,
    law: null,
    references: [],
    messages: [{ kind: 'response', from: 'authority', date, cite: cite('Date') }],
    questions,
    grounds: [],
    clock: null,
    findings: [],
  }
  return { name, reading }
}

const ASKED = 'How many bins were stolen in 2020?'

test('contradictions: both sides are named with their days and cites, the earlier first', () => {
  const { contradictions, pairs } = findContradictions([
    caseOf('later', 'Oxmere Council', '2022-02-01', [[ASKED, '57']]),
    caseOf('earlier', 'Oxmere Council', '2021-05-03', [[ASKED, '41']]),
  ])
  assert.equal(pairs, 1)
  assert.deepEqual(
    contradictions.map(({ of, finding }) => [of, finding]),
    [
      [
        'number',
        {
          code: 'contradiction',
          message:
            'Oxmere Council answered "41" on 2021-05-03 and "57" on 2022-02-01 to the same question; ask which is right.',
          questions: ['1:1'],
          cites: [
            { file: 'earlier.txt', ...cite('41') },
            { file: 'later.txt', ...cite('57') },
          ],
        },
      ],
    ],
  )
})

const NONE: readonly [why: string, cases: Parameters<typeof caseOf>[]][] = [
  [
    'another authority',
    [
      ['a', 'Oxmere Council', '2021-01-01', [[ASKED, '41']]],
      ['b', 'Wyrebank Council', '2021-01-02', [[ASKED, '57']]],
    ],
  ],
  [
    'one case',
    [
      [
        'a',
        'Oxmere Council',
        '2021-01-01',
        [
          [ASKED, '41'],
          [ASKED, '57'],
        ],
      ],
    ],
  ],
  [
    'no authority',
    [
      ['a', null, '2021-01-01', [[ASKED, '41']]],
      ['b', null, '2021-01-02', [[ASKED, '57']]],
    ],
  ],
  [
    'an answer that is not sure',
    [
      ['a', 'Oxmere Council', '2021-01-01', [[ASKED, '41', false]]],
      ['b', 'Oxmere Council', '2021-01-02', [[ASKED, '57']]],
    ],
  ],
]
for (const [why, cases] of NONE)
  test(`contradictions: none: ${why}`, () => {
    assert.deepEqual(findContradictions(cases.map((each) => caseOf(...each))).contradictions, [])
  })

test('contradictions: what was dropped is listed with its reason', () => {
  const { dropped, fitting } = findContradictions([
    caseOf('a', 'Oxmere Council', '2021-01-01', [
      [ASKED, '41'],
      ['How many lamps were broken in 2020?', '3'],
    ]),
    caseOf('b', 'Oxmere Council', '2022-01-01', [
      ['How many bins were stolen in 2021?', '57'],
      ['How many lamps were broken in 2020?', 'three'],
    ]),
  ])
  assert.deepEqual(
    dropped.map(({ why }) => why),
    ['another period: 2020, 2021'],
  )
  assert.equal(fitting, 1)
})
