import assert from 'node:assert/strict'
import { test } from 'node:test'
import { termFinder } from './term-finder.ts'

const found = (terms: readonly string[], text: string, ocr = false) =>
  termFinder(
    terms.map((term) => ({ term, aliases: [] })),
    { ocr },
  )
    .find(text)
    .map(({ start, end }) => text.slice(start, end))

const ROWS: readonly [why: string, term: string, text: string, places: readonly string[]][] = [
  ['case', 'Gatewise', 'GATEWISE and gatewise', ['GATEWISE', 'gatewise']],
  [
    'accents, in list and text',
    'Société Bûcher',
    'Societe Bucher, Sociéte\u0301 Bûcher',
    ['Societe Bucher', 'Sociéte\u0301 Bûcher'],
  ],
  ['ligatures and the German ß', 'Großoffice', 'Grossoﬃce', ['Grossoﬃce']],
  ['whole words only', 'Gate', 'Gatewise, the gate, gates', ['gate']],
  [
    'signs between words',
    'FOI/2023/114',
    'FOI-2023-114; foi 2023 114; FOI/2023/1141',
    ['FOI-2023-114', 'foi 2023 114'],
  ],
  [
    'a hyphen in the list',
    'Data-Works',
    'DataWorks, data works, Data-Works',
    ['DataWorks', 'data works', 'Data-Works'],
  ],
  ['a hyphen in the text', 'Facewatch', 'Face-watch and Face-\nwatch, face watch', ['Face-watch', 'Face-\nwatch']],
  ['words are not joined over a blank', 'Therapist', 'the rapist', []],
  ['a dash is no hyphen', 'Oxmeredales', 'Oxmere - Dales', []],
  [
    'forms of a company',
    'Gatewise Ltd',
    'Gatewise Limited, Gatewise Ltd., Gatewise',
    ['Gatewise Limited', 'Gatewise Ltd'],
  ],
  ['not of another form', 'Gatewise Ltd', 'Gatewise plc', []],
  ['initials', 'Gatewise plc', 'Gatewise P.L.C. won', ['Gatewise P.L.C']],
  ['a form in several words', 'Gatewise PLC', 'Gatewise public limited company', ['Gatewise public limited company']],
  ['and', 'Ash & Sons', 'Ash and Sons, Ash & Sons', ['Ash and Sons', 'Ash & Sons']],
  ['apostrophes', "St Anne's Trust", 'St Annes Trust, St Anne’s Trust', ['St Annes Trust', 'St Anne’s Trust']],
  ['over a line break', 'Gatewise Systems', 'Gatewise\nSystems', ['Gatewise\nSystems']],
  ['other scripts', 'Ταχυδρομείο', 'το ταχυδρομείο', ['ταχυδρομείο']],
  ['emoji do not shift the place', 'Gatewise', '😀 Gatewise', ['Gatewise']],
  ['a term without letters', '---', '--- x', []],
]

for (const [why, term, text, places] of ROWS) test(`terms: ${why}`, () => assert.deepEqual(found([term], text), places))

test('terms: what recognition mistakes is one only on request', () => {
  assert.deepEqual(found(['Morning Alarms 10'], 'M0rning A1arrns lO', true), ['M0rning A1arrns lO'])
  assert.deepEqual(found(['Morning Alarms 10'], 'M0rning A1arrns lO'), [])
})

test('terms: of names of one term that overlap the longest counts, of several terms each', () => {
  const finder = termFinder(
    [
      { term: 'Gatewise Systems Ltd', aliases: ['Gatewise', 'GSL'] },
      { term: 'Systems', aliases: [] },
    ],
    { ocr: false },
  )
  const text = 'Gatewise Systems Ltd, or GSL'
  assert.deepEqual(
    finder.find(text).map(({ term, start, end }) => [term, text.slice(start, end)]),
    [
      [0, 'Gatewise Systems Ltd'],
      [1, 'Systems'],
      [0, 'GSL'],
    ],
  )
})

test('terms: two rows with the same name are both found', () => {
  const finder = termFinder(
    ['Gatewise', 'GATEWISE'].map((term) => ({ term, aliases: [] })),
    { ocr: false },
  )
  assert.deepEqual(
    finder.find('Gatewise').map(({ term }) => term),
    [0, 1],
  )
})
