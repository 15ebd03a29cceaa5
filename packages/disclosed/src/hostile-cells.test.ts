/** T6: what a spreadsheet would run as a formula leaves the program as words, in every table that it writes. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { constants, inflateRawSync } from 'node:zlib'
import type { ContradictionAccount, ReuseAccount } from '@disclosed/core/views'
import Papa from 'papaparse'
import { formatCsv } from './csv/csv-table.ts'
import { contradictionsCsv } from './exports/contradictions-csv.ts'
import { reuseCsv } from './exports/reuse-csv.ts'
import { tableCsv } from './exports/table-csv.ts'
import { termTable } from './exports/term-table.ts'
import { workbookBytes } from './exports/workbook.ts'

const STARTS = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  '\0=',
  ' =',
  '\u00A0=',
  '\uFEFF=',
  '\n=',
  '\uFF1D',
  '\uFF0B',
  '\uFF0D',
  '\uFF20',
]
const FORMULAS = ['1+1', 'HYPERLINK("http://a.example","x")', "cmd|'/c calc'!A0"]
const SHAPES = [
  ...STARTS.flatMap((start) => FORMULAS.map((formula) => start + formula)),
  ...['-5+1', '-A1', '--5', '+44 1632 960 123', '=', '@SUM(A1)', '\t', '\r1'],
]
/** What no cell may begin with once a spreadsheet has parted the table. */
const RUNS = /^[\s\uFEFF\0]*[=+@\uFF1D\uFF0B\uFF0D\uFF20]|^[\s\uFEFF\0]*-(?!\d+(?:[.,]\d+)?$)|^[\t\r\0]/

const cite = (text: string) => ({ file: text, page: 1, start: 0, end: 1, quote: text })
const told = (text: string) => ({
  case: text,
  authority: text,
  date: null,
  question: text,
  answer: text,
  cite: cite(text),
})

const TABLES: readonly [name: string, write: (text: string) => string][] = [
  [
    'matrix, authorities and every other table',
    (text) => tableCsv({ name: 'A', columns: ['a', text], rows: [[text, 'b']], frozen: 0 }),
  ],
  [
    'reuse',
    (text) =>
      reuseCsv({
        passages: [
          {
            number: 1,
            words: 2,
            verbatim: true,
            uses: [{ case: text, authority: text, date: null, cite: cite(text) }],
          },
        ],
      } as unknown as ReuseAccount),
  ],
  [
    'contradictions',
    (text) =>
      contradictionsCsv(
        {
          contradictions: [{ of: 'number', one: told(text), two: told(text), finding: { message: text } }],
          shownHeld: [],
          dropped: [],
        } as unknown as ContradictionAccount,
        false,
      ),
  ],
  [
    'due, cite and terms',
    (text) => formatCsv(['a', text], [[text, 'b']], { separator: ',', lineEnd: '\n', byteOrderMark: false }),
  ],
  [
    'the same with semicolons',
    (text) => formatCsv(['a'], [[text]], { separator: ';', lineEnd: '\r\n', byteOrderMark: true }),
  ],
  [
    'the same with tabs',
    (text) => formatCsv(['a'], [[text]], { separator: '\t', lineEnd: '\n', byteOrderMark: false }),
  ],
]

/** As a spreadsheet parts it that knows the separator: that of the first mark behind the first column's name. */
function cellsOf(csv: string): string[] {
  const delimiter = /[,;\t]/.exec(csv)?.[0] ?? ','
  return Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter }).data.flat()
}

for (const [name, write] of TABLES) {
  test(`T6: ${SHAPES.length} shapes of formulas in the table of ${name}`, () => {
    assert.ok(SHAPES.length >= 30)
    for (const shape of SHAPES) {
      const written = write(shape)
      for (const cell of cellsOf(written)) assert.doesNotMatch(cell, RUNS, `${JSON.stringify(shape)}: ${written}`)
    }
  })
}

test('T6: in a workbook they are words, and numbers stay numbers', async () => {
  const table = termTable(
    SHAPES.map((text) => ({ term: text, document: text, page: -5, start: 0, end: 1, quote: text })),
  )
  const xml = sheetOf(await workbookBytes([table]))
  assert.doesNotMatch(xml, /<f[ >]/)
  assert.ok((xml.match(/<v>-5<\/v>/g) ?? []).length === SHAPES.length)
})

test('T6: a negative number stays a number', () => assert.equal(cellsOf(TABLES[3]![1]('-5'))[2], '-5'))

test('T6, control: a table that is written without care is noticed', () => {
  for (const shape of SHAPES) assert.match(shape, RUNS, JSON.stringify(shape))
})

/** The text of all parts of a workbook. */
function sheetOf(zip: Uint8Array): string {
  const bytes = Buffer.from(zip)
  let text = ''
  for (let at = bytes.indexOf('PK\u0003\u0004'); at >= 0; at = bytes.indexOf('PK\u0003\u0004', at + 4)) {
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
    text += inflateRawSync(bytes.subarray(start), { finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8')
  }
  return text
}
