import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DisclosedError } from '@disclosed/core/errors'
import { columnOf, formatCsv, parseCsv } from './csv-table.ts'

const PLAIN = { separator: ',', lineEnd: '\n', byteOrderMark: false }

const TABLES: readonly [why: string, text: string, columns: string[], rows: string[][]][] = [
  ['commas', 'id,raw\n1,s.31\n', ['id', 'raw'], [['1', 's.31']]],
  [
    'semicolons, as spreadsheets with a decimal comma write',
    'id;raw\n1;s.31, s.40\n',
    ['id', 'raw'],
    [['1', 's.31, s.40']],
  ],
  ['tabs', 'id\traw\n1\ts.31, s.40; s.41\n', ['id', 'raw'], [['1', 's.31, s.40; s.41']]],
  ['one column', 'raw\n"s.31(1)(a), (b)"\n', ['raw'], [['s.31(1)(a), (b)']]],
  ['a byte order mark and Windows line ends', '\uFEFFid,raw\r\n1,s.31\r\n', ['id', 'raw'], [['1', 's.31']]],
  ['a name of a column with a separator in quotes', '"id, old";raw\n1;s.31\n', ['id, old', 'raw'], [['1', 's.31']]],
  ['blanks around the names of columns', ' id , raw \n1,s.31', ['id', 'raw'], [['1', 's.31']]],
  ['empty lines and rows of separators only', '\nid,raw\n\n1,s.31\n,\n', ['id', 'raw'], [['1', 's.31']]],
  [
    'quotation marks and line ends in a cell',
    'id,raw\n1,"the ""s.31""\nexemption"\n',
    ['id', 'raw'],
    [['1', 'the "s.31"\nexemption']],
  ],
  ['fewer cells than columns', 'id,raw,law\n1,s.31\n', ['id', 'raw', 'law'], [['1', 's.31', '']]],
]

for (const [why, text, columns, rows] of TABLES) {
  test(`parseCsv: ${why}`, () => {
    const table = parseCsv(text)
    assert.deepEqual(table.columns, columns)
    assert.deepEqual(
      table.rows,
      rows.map((cells) => ({ cells, problem: null })),
    )
  })
}

const BROKEN_ROWS: readonly [why: string, text: string, problems: (RegExp | null)[]][] = [
  ['more cells than columns', 'id,raw\n1,s.31(1)(a), (b)\n2,s.40\n', [/3 cells, the header has 2/, null]],
  ['a quotation mark that is not closed', 'id,raw\n\n1,s.31\n2,"s.40\n', [null, /quotation mark/]],
]

for (const [why, text, problems] of BROKEN_ROWS) {
  test(`parseCsv, a row that cannot be trusted: ${why}`, () => {
    const found = parseCsv(text).rows.map((row) => row.problem)
    assert.equal(found.length, problems.length)
    for (const [at, problem] of problems.entries()) {
      if (problem === null) assert.equal(found[at], null)
      else assert.match(found[at]!, problem)
    }
  })
}

test('parseCsv: an empty table is an error', () => {
  for (const text of ['', '\uFEFF', '\n \n']) {
    assert.throws(
      () => parseCsv(text),
      (error) => error instanceof DisclosedError && error.code === 'bad-batch',
    )
  }
})

test('columnOf: names in any case, the first name that is there, or -1', () => {
  const table = parseCsv('ID,Text,Raw\n')
  assert.equal(columnOf(table, ['raw', 'text']), 2)
  assert.equal(columnOf(table, ['id']), 0)
  assert.equal(columnOf(table, ['law']), -1)
})

const CELLS: readonly [why: string, cell: string, written: string][] = [
  ['plain text', 's.31(1)(a)', 's.31(1)(a)'],
  ['a negative number stays one', '-5', '-5'],
  ['a negative number with decimals', '-5.25', '-5.25'],
  ['a date', '2026-03-01', '2026-03-01'],
  ['an apostrophe inside', "the council's", "the council's"],
  ['a sign inside', 'a = b', 'a = b'],
  ['the empty cell', '', ''],
  ['the separator of another table', 'a;b', '"a;b"'],
  ['a quotation mark', 'the "best"', '"the ""best"""'],
  ['equals', '=1+1', `"'=1+1"`],
  ['a link', '=HYPERLINK("http://example.org")', `"'=HYPERLINK(""http://example.org"")"`],
  ['plus', '+1+1', `"'+1+1"`],
  ['plus before a telephone number', '+44 20 7946 0000', `"'+44 20 7946 0000"`],
  ['minus before what is no number', '-1+1', `"'-1+1"`],
  ['a list item', '- the cost', `"'- the cost"`],
  ['at', '@SUM(A1)', `"'@SUM(A1)"`],
  ['a tab', '\tabc', `"'\tabc"`],
  ['a carriage return', '\rabc', `"'\rabc"`],
  ['a NUL', '\0abc', `"'\0abc"`],
  ['full-width equals', '\uFF1D1+1', `"'\uFF1D1+1"`],
  ['full-width plus', '\uFF0B1+1', `"'\uFF0B1+1"`],
  ['full-width minus', '\uFF0D1+1', `"'\uFF0D1+1"`],
  ['full-width at', '\uFF20SUM(A1)', `"'\uFF20SUM(A1)"`],
  ['blanks before the sign', '  =1+1', `"'  =1+1"`],
  ['a line end before the sign', '\n=1+1', `"'\n=1+1"`],
  ['a no-break space before the sign', '\u00A0=1+1', `"'\u00A0=1+1"`],
  ['a byte order mark before the sign', '\uFEFF=1+1', `"'\uFEFF=1+1"`],
  ['a formula behind the separator of another table', 'a;=1+1', '"a;=1+1"'],
]

for (const [why, cell, written] of CELLS) {
  test(`formatCsv: ${why}`, () => {
    assert.equal(formatCsv(['id', 'raw'], [['1', cell]], PLAIN), `id,raw\n1,${written}\n`)
  })
}

test('formatCsv: the name of a column is guarded as well', () => {
  assert.equal(formatCsv(['=id'], [['1']], PLAIN), `"'=id"\n1\n`)
})

test('a table comes back as it was written', () => {
  for (const text of ['id,raw\n1,s.31\n', '\uFEFFid;raw\r\n1;s.31\r\n', 'id\traw\n1\t"a\nb"\n', 'id,raw\n']) {
    const { columns, rows, dialect } = parseCsv(text)
    assert.equal(
      formatCsv(
        columns,
        rows.map((row) => row.cells),
        dialect,
      ),
      text,
    )
  }
})
