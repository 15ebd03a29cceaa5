import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recognisedWords } from './recognised-words.ts'

const row = (...cells: (string | number)[]) => cells.join('\t')

test("recognised words: Tesseract's table gives words with the height of their line", () => {
  const table = [
    row(
      'level',
      'page_num',
      'block_num',
      'par_num',
      'line_num',
      'word_num',
      'left',
      'top',
      'width',
      'height',
      'conf',
      'text',
    ),
    row(1, 1, 0, 0, 0, 0, 0, 0, 800, 600, -1, ''),
    row(4, 1, 1, 1, 1, 0, 10, 20, 200, 30, -1, ''),
    row(5, 1, 1, 1, 1, 1, 10, 28, 40, 20, 96.5, 'are'),
    row(5, 1, 1, 1, 1, 2, 60, 20, 50, 30, 40, ' held\u0007'),
    row(5, 1, 1, 1, 1, 3, 120, 20, 50, 30, 95, ' '),
    'cut off\t1',
  ].join('\n')
  assert.deepEqual(recognisedWords(table), [
    { text: 'are', x0: 10, x1: 50, y0: 20, y1: 50, confidence: 0.965 },
    { text: 'held\uFFFD', x0: 60, x1: 110, y0: 20, y1: 50, confidence: 0.4 },
  ])
})
