import type { PageLayout, Span } from '../model/page.ts'
import { testTable } from '../testing/test-table.ts'
import { lineBoxes } from './line-boxes.ts'

/** "one two" on the first line, "three" on the second; fifths of the page. */
const share = (fifths: number) => (fifths * 65535) / 5
const LAYOUT: PageLayout = {
  width: 595,
  height: 842,
  source: 'text-layer',
  confidence: null,
  offsets: Uint32Array.of(0, 3, 4, 7, 8, 13),
  boxes: Uint16Array.from([1, 1, 2, 2, 3, 1, 4, 2, 1, 3, 4, 4].map(share)),
}

testTable(
  'lineBoxes',
  [
    ['a word', { start: 4, end: 7 }, [[0.6, 0.2, 0.8, 0.4]]],
    ['part of a word', { start: 5, end: 6 }, [[0.6, 0.2, 0.8, 0.4]]],
    ['the words of a line are one box', { start: 0, end: 7 }, [[0.2, 0.2, 0.8, 0.4]]],
    [
      'two lines are two boxes',
      { start: 4, end: 13 },
      [
        [0.6, 0.2, 0.8, 0.4],
        [0.2, 0.6, 0.8, 0.8],
      ],
    ],
    ['no word', { start: 13, end: 13 }, []],
  ],
  (span: Span) => lineBoxes(LAYOUT, span).map((box) => box.map((side) => Math.round(side * 1000) / 1000)),
)
