import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findInPages } from './find-in-pages.ts'

const PAGES = [
  { number: 1, text: 'The Council owns 18,640 street\nlights (2024). Street lights!' },
  { number: 2, text: 'No lights. a.b axb 50% [x]' },
]

const ROWS: readonly [why: string, wanted: string, found: string[]][] = [
  ['nothing', '  ', []],
  ['whatever the case', 'council', ['1: Council']],
  ['over the end of a line', 'street lights', ['1: street\nlights', '1: Street lights']],
  ['on several pages', 'lights', ['1: lights', '1: lights', '2: lights']],
  ['signs are no pattern', 'a.b', ['2: a.b']],
  ['brackets', '(2024)', ['1: (2024)']],
  ['square brackets', '[x]', ['2: [x]']],
  ['what is not there', 'lamp', []],
]
for (const [why, wanted, found] of ROWS)
  test(`findInPages: ${why}`, () =>
    assert.deepEqual(
      findInPages(PAGES, wanted).map(({ page, start, end }) => `${page}: ${PAGES[page - 1]!.text.slice(start, end)}`),
      found,
    ))
