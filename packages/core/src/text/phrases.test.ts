import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { phraseTables } from '../testing/phrase-tables.ts'
import { testTable } from '../testing/test-table.ts'
import { firstSaid, type Phrase, says } from './phrases.ts'

/** What the tables still get wrong: the name of the table with the words. */
const KNOWN = new Set([
  'answers/outcome-phrases.ts REFUSES leaves alone: Charities are exempted premises in the leaflet',
  'answers/outcome-phrases.ts ELSEWHERE matches: Please contact the school direct.',
  'answers/outcome-phrases.ts ELSEWHERE matches: The figures for 2022 have already been published.',
  'correspondence/kind-phrases.ts RESPONDS matches: response to your request set out below',
  'correspondence/restated-request.ts SPEAKS_TO_REQUESTER is exported',
  'correspondence/role-phrases.ts REVIEW leaves alone: If you wish to appeal to a wider public',
  'correspondence/voices.ts REQUESTER_VOICE matches: I would like to know',
  'findings/notice.ts REPLY_ATTACHED is exported',
  'questions/ask-phrases.ts CONTINUES matches: For example, aggregated data',
  'questions/ask-phrases.ts CONTINUES matches: These could include green transport',
])

function check(claim: string, holds: () => boolean): void {
  it(claim, KNOWN.has(claim) ? { todo: 'the table says otherwise' } : {}, () => assert.ok(holds()))
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
