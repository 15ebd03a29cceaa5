import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { phraseTables } from '../testing/phrase-tables.ts'
import { testTable } from '../testing/test-table.ts'
import { firstSaid, type Phrase, says } from './phrases.ts'

function check(claim: string, holds: () => boolean): void {
  it(claim, () => assert.ok(holds()))
}

const tables = await phraseTables()

describe('every table of phrases keeps its word', () => {
  it('the sources declare tables', () => assert.ok(tables.length > 40))
  for (const { name, phrases } of tables) {
    check(`${name} is exported`, () => phrases !== null)
    for (const [i, phrase] of (phrases ?? []).entries()) checkPhrase(name, i, phrase)
  }
})

function checkPhrase(name: string, index: number, phrase: Phrase): void {
  const { pattern, examples, counterExamples = [] } = phrase
  check(`${name} has examples for phrase ${index + 1}`, () => examples.length > 0)
  // A pattern that remembers its place finds the same words only every other time.
  check(`${name} keeps no state in phrase ${index + 1}`, () => !pattern.global && !pattern.sticky)
  for (const example of examples) check(`${name} matches: ${example}`, () => says([phrase], example))
  for (const counter of counterExamples) check(`${name} leaves alone: ${counter}`, () => !says([phrase], counter))
}

const FRUIT: readonly Phrase[] = [
  { pattern: /\bplums?\b/i, examples: ['Plums'] },
  { pattern: /\bpears?\b|\bapples?\b/i, examples: ['an apple'] },
  { pattern: /\bjam\b/i, after: { words: /\bmade into\b/gi, within: 20 }, examples: ['made into good jam'] },
]

testTable(
  'says',
  [
    ['any phrase of the table will do', 'two apples', true],
    ['none of them is said', 'two applets', false],
    ['nothing is said in no words', '', false],
    ['behind the words that must stand before it', 'quinces made into good jam', true],
    ['without them', 'good jam', false],
    ['with them behind it', 'jam, made into a cake', false],
    ['with them in another sentence', 'Made into what? Good jam', false],
    ['with them too far before it', 'made into something that is not even nearly jam', false],
  ],
  (text) => says(FRUIT, text),
)

testTable(
  'firstSaid',
  [
    ['the first in the text counts, not the first in the table', 'a pear and a plum', { index: 2, length: 4 }],
    ['one phrase alone', 'I like plums', { index: 7, length: 5 }],
    ['behind the words that must stand before it', 'it was made into good jam', { index: 22, length: 3 }],
    ['none', 'I like figs', null],
  ],
  (text) => firstSaid(FRUIT, text),
)
