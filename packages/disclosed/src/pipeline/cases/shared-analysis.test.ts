import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SourceDocument } from '@disclosed/core/model'
import type { CaseAnalysis } from './case-analysis.ts'
import { shareWith } from './shared-analysis.ts'

type Facts = ReturnType<CaseAnalysis['facts']>

const LONG = 200_000

function letter(characters: number): SourceDocument {
  return { pages: [{ number: 1, text: 'x'.repeat(characters), envelopes: [] }] } as unknown as SourceDocument
}

/** What is analysed where, in order; the thread's answers come when told. */
function watched() {
  const places: string[] = []
  const held: (() => void)[] = []
  let ends = () => {}
  const here: CaseAnalysis = {
    facts: async () => {
      places.push('here')
      return {} as Awaited<Facts>
    },
    read: () => Promise.reject(new Error('not asked')),
  }
  const shared = shareWith(here, (onEnd) => {
    places.push('start')
    ends = onEnd
    return {
      facts: () => {
        places.push('thread')
        return new Promise((done) => held.push(() => done({} as Awaited<Facts>)))
      },
      waiting: () => held.length,
    }
  })
  const ask = (characters: number) => void shared.facts(letter(characters), [], '2026-01-01' as never)
  return { places, ask, answer: () => held.shift()!(), end: () => ends() }
}

const ROWS: readonly [why: string, steps: (watch: ReturnType<typeof watched>) => void, places: string][] = [
  ['few short letters: here', ({ ask }) => [10, 20].map(ask), 'here here'],
  ['a long one: in the thread', ({ ask }) => ask(LONG), 'start thread'],
  ['many short ones', ({ ask }) => [LONG / 2, LONG / 2].map(ask), 'here start thread'],
  ['two wait for the thread, the next is done here', ({ ask }) => [LONG, 1, 1].map(ask), 'start thread thread here'],
  [
    'once the thread has answered it gets the next',
    ({ ask, answer }) => {
      ;[LONG, 1, 1].map(ask)
      answer()
      ask(1)
    },
    'start thread thread here thread',
  ],
  [
    'a thread that is gone is started anew',
    ({ ask, answer, end }) => {
      ask(LONG)
      answer()
      end()
      ask(1)
    },
    'start thread start thread',
  ],
]

for (const [why, steps, places] of ROWS) {
  test(`analysis on two cores: ${why}`, () => {
    const watch = watched()
    steps(watch)
    assert.equal(watch.places.join(' '), places)
  })
}
