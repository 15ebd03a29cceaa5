import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from '@disclosed/core/model'
import fc from 'fast-check'
import { decodeLayout, encodeLayout } from './page-layout-code.ts'
import { pageOf, pageRecord } from './page-record.ts'

const words = fc.array(
  fc.record({
    start: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
    end: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
    box: fc.tuple(...(Array(4).fill(fc.integer({ min: 0, max: 65535 })) as fc.Arbitrary<number>[])),
  }),
  { maxLength: 200 },
)
const layouts = fc
  .record({
    width: fc.double({ noNaN: true }),
    height: fc.double({ noNaN: true }),
    source: fc.constantFrom('text-layer' as const, 'ocr' as const),
    confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    words,
  })
  .map(({ words, ...rest }) => ({
    ...rest,
    offsets: Uint32Array.from(words.flatMap(({ start, end }) => [start, end])),
    boxes: Uint16Array.from(words.flatMap(({ box }) => box)),
  }))

test('page layout: what was written is read, whatever the words', () => {
  fc.assert(fc.property(layouts, (layout) => assert.deepEqual(decodeLayout(encodeLayout(layout)), layout)))
})

test('page layout: damaged bytes are an error, never a wrong layout without end', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      try {
        decodeLayout(bytes)
      } catch (error) {
        assert.ok(error instanceof Error)
      }
    }),
  )
})

/** Four hundred words in lines, of widths as a proportional typeface has them. */
function typicalLayout() {
  const offsets: number[] = []
  const boxes: number[] = []
  let [at, x, y, seed] = [0, 7000, 6000, 1]
  const random = (below: number) => {
    seed = (seed * 48271) % 2147483647
    return seed % below
  }
  for (let word = 0; word < 400; word++) {
    const letters = 1 + random(4) + random(5) + random(3)
    const width = letters * 900 + random(700)
    if (x + width > 58000) [x, y] = [7000, y + 1300]
    offsets.push(at, at + letters)
    boxes.push(x, y, x + width, y + 830)
    at += letters + 1
    x += width + 270 + random(3)
  }
  return {
    width: 595.32,
    height: 841.92,
    source: 'text-layer' as const,
    confidence: null,
    offsets: Uint32Array.from(offsets),
    boxes: Uint16Array.from(boxes),
  }
}

test('page layout: a page of four hundred words takes 1.6 kB at most', () => {
  assert.ok(encodeLayout(typicalLayout()).length <= 1600)
})

const PAGES: readonly [why: string, page: Page][] = [
  ['plain', { number: 1, text: 'one\n', envelopes: [] }],
  [
    'a mail',
    {
      number: 2,
      text: 'From: a\n\nb',
      envelopes: [
        {
          start: 0,
          end: 10,
          bodyStart: 9,
          from: 'a',
          to: null,
          date: null,
          dateText: null,
          subject: null,
          side: 'authority',
        },
      ],
    },
  ],
  [
    'a sheet',
    {
      number: 3,
      text: 'a\tb',
      envelopes: [],
      cells: { sheet: 'Staff', offsets: Uint32Array.of(0, 1, 2, 3), addresses: ['A1', 'B1'] },
    },
  ],
  [
    'a scan with a layout',
    {
      number: 4,
      text: '',
      envelopes: [],
      layout: typicalLayout(),
      margins: { header: 'h', footer: 'f' },
      links: [{ start: 0, end: 0, url: 'https://example.org' }],
      needsOcr: 'no-text',
    },
  ],
]

for (const [why, page] of PAGES) {
  test(`page record: ${why}`, () => assert.deepEqual(pageOf(pageRecord(page)), page))
}
