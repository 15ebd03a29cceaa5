import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AddSummary } from '../pipeline/add/add-tally.ts'
import { addSummaryText } from './add-summary-text.ts'

const NOTHING: AddSummary = {
  files: 0,
  stored: 0,
  duplicate: 0,
  quarantined: 0,
  waiting: 0,
  unchanged: 0,
  notReached: 0,
  reasons: {},
  inside: { stored: 0, duplicate: 0, quarantined: 0, waiting: 0 },
  resumed: { stored: 0, quarantined: 0 },
  leftOut: 0,
  inTrash: 0,
  pages: 0,
  ocr: { pages: 0, unsure: 0, failed: 0, waiting: 0 },
  cases: null,
  seconds: 180,
  interrupted: false,
}

const ROWS: readonly [why: string, summary: Partial<AddSummary>, lines: string[]][] = [
  ['nothing', {}, ['0 files: nothing to do', '0 pages in 3 min']],
  ['files', { files: 2, stored: 2, pages: 5 }, ['2 files: 2 stored', '5 pages in 3 min']],
  [
    'only pages of an earlier run were recognised',
    { files: 2, unchanged: 2, ocr: { pages: 12, unsure: 1, failed: 0, waiting: 0 } },
    ['2 files: 2 unchanged', '12 scanned pages: 12 recognised, 1 of them hard to read', 'done in 3 min'],
  ],
]

for (const [why, summary, lines] of ROWS)
  test(`summary of add: ${why}`, () =>
    assert.equal(addSummaryText({ ...NOTHING, ...summary }), `${lines.join('\n')}\n`))
