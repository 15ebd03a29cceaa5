import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { PageLayout } from './model/page.ts'
import type { Reading } from './model/reading.ts'
import { readingOfText } from './testing/account.ts'
import { citesOf } from './testing/check-reading.ts'
import { FOIA_THREAD } from './testing/letters.ts'
import { textDocument } from './testing/source-document.ts'
import { testTable } from './testing/test-table.ts'

const reading = readingOfText(FOIA_THREAD)

/** The order of the keys is part of the public format. */
testTable<object, readonly string[]>(
  'readingOf: keys in the order of the contract',
  [
    [
      'a reading',
      reading,
      [
        'file',
        'kind',
        'pages',
        'authority',
        'law',
        'references',
        'messages',
        'questions',
        'grounds',
        'clock',
        'findings',
      ],
    ],
    ['a message', reading.messages[0]!, ['kind', 'from', 'date', 'cite']],
    [
      'a question',
      reading.questions[0]!,
      ['part', 'label', 'text', 'cite', 'outcome', 'sure', 'why', 'answer', 'grounds'],
    ],
    ['an answer', reading.questions[0]!.answer!, ['text', 'cite', 'value']],
    ['a ground', reading.grounds[0]!, ['law', 'provision', 'use', 'cite']],
    ['a clock', reading.clock!, ['received', 'due', 'answered', 'daysTaken', 'daysLate']],
    ['a finding', reading.findings[0]!, ['code', 'message', 'questions', 'cites']],
    ['a cite', reading.messages[0]!.cite, ['page', 'start', 'end', 'quote']],
    [
      'the reading of a file that is no correspondence',
      readingOfText(''),
      [
        'file',
        'kind',
        'pages',
        'authority',
        'law',
        'references',
        'messages',
        'questions',
        'grounds',
        'clock',
        'findings',
      ],
    ],
  ],
  (object) => Object.keys(object),
)

describe('readingOf', () => {
  it('survives JSON unchanged', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(reading)), reading)
  })

  it('gives a question its words, its place and what its answer relies on', () => {
    const [question] = reading.questions.filter(({ label }) => label === '3')
    assert.equal(question!.text, 'Please provide the names of the drivers.')
    assert.equal(question!.cite.quote, question!.text)
    assert.equal(question!.outcome, 'refused')
    assert.equal(question!.why, 'withheld')
    assert.deepEqual(
      question!.grounds.map(({ provision, cite }) => [provision, cite.quote]),
      [['40(2)', 'section 40(2)']],
    )
  })

  it('gives the value of an answer with its unit', () => {
    assert.deepEqual(
      reading.questions.map(({ label, answer }) => [label, answer?.value ?? null]),
      [
        ['1', { number: 412, unit: null }],
        ['2', null],
        ['2.a', null],
        ['2.b', { number: 86250, unit: 'GBP' }],
        ['3', null],
        ['4', null],
      ],
    )
  })

  it('is not sure of what stands on a page that is hard to read, and says so with every cite', () => {
    const layoutOf = (confidence: number): PageLayout => ({
      ...{ width: 595, height: 842, source: 'ocr', confidence },
      ...{ offsets: new Uint32Array(), boxes: new Uint16Array() },
    })
    const readAt = (confidence: number) =>
      readingOfText({
        ...textDocument(FOIA_THREAD),
        pages: textDocument(FOIA_THREAD).pages.map((page) => ({ ...page, layout: layoutOf(confidence) })),
      })
    const sureOf = ({ questions }: Reading) =>
      questions.filter(({ outcome }) => outcome !== null).map(({ sure }) => sure)
    assert.deepEqual(sureOf(readAt(0.6)), sureOf(reading), 'good enough')
    const hard = readAt(0.554)
    assert.ok(sureOf(hard).every((sure) => !sure))
    assert.ok(
      hard.questions.every(({ outcome, why }) => outcome === null || why.endsWith('; the page is hard to read')),
    )
    assert.ok(citesOf(hard).every(({ confidence }) => confidence === 0.55))
  })

  it('names the file as it was given', () => {
    assert.equal(reading.file, 'letter.txt')
  })
})
