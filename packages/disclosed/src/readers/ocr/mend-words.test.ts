import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mendWords } from './mend-words.ts'
import type { RecognisedWord } from './recognised-words.ts'

const LINES: readonly [why: string, text: string, expected: string][] = [
  ['a stroke that is a word', 'At this time, | ask', 'At this time, I ask'],
  ['a stroke after a quotation mark', '“| am writing', '“I am writing'],
  ['a stroke with an apostrophe', '|’m not sure', 'I’m not sure'],
  ['a stroke that is a label', '|. The date of the survey', 'I. The date of the survey'],
  ['a stroke inside a word stays', 'A|B and || too', 'A|B and || too'],
  ['the rest of an underline', 'REQUEST DATE: _ 10 May 2024', 'REQUEST DATE: 10 May 2024'],
  ['a line to fill in stays', 'Name: ____', 'Name: ____'],
  ['a small L', 'lf you are unhappy', 'If you are unhappy'],
  ['an address in two parts', 'write to foi @northmere.gov.uk today', 'write to foi@northmere.gov.uk today'],
  ['an @ that is no address', 'ten @ £5 each', 'ten @ £5 each'],
  ['a label with a comma', '1. Name\n2, Rank\n3. Age', '1. Name\n2. Rank\n3. Age'],
  ['the last label of a list', '3. Age\n4, Race', '3. Age\n4. Race'],
  ['a number that begins a line of a sentence', 'between\n12, Mill Lane and', 'between\n12, Mill Lane and'],
]

/** Words side by side, each line 20 pixels below the one before. */
function wordsOf(text: string): RecognisedWord[] {
  return text.split('\n').flatMap((line, row) =>
    line.split(' ').map((word, index) => ({
      text: word,
      x0: index * 50,
      x1: index * 50 + 45,
      y0: row * 20,
      y1: row * 20 + 12,
      confidence: 1,
    })),
  )
}

function textOf(words: readonly RecognisedWord[]): string {
  return words
    .map(({ text, y0 }, index) => `${index === 0 ? '' : y0 === words[index - 1]!.y0 ? ' ' : '\n'}${text}`)
    .join('')
}

for (const [why, text, expected] of LINES) {
  test(`mended words: ${why}`, () => assert.equal(textOf(mendWords(wordsOf(text))), expected))
}

test('mended words: the place of an address covers both of its parts', () => {
  const [address] = mendWords(wordsOf('foi @northmere.gov.uk'))
  assert.deepEqual([address!.x0, address!.x1], [0, 95])
})
