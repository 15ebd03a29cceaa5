import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type MadeOds, makeOds, odsRow, odsTable } from '../../testing/make-ods.ts'
import { PasswordProtected } from '../password-protected.ts'
import { readOds } from './read-ods.ts'

const read = (file: MadeOds) => readOds(makeOds(file), { name: 'reply.ods', progress: () => {} })
const cell = (content: string, attributes = '') => `<table:table-cell ${attributes}>${content}</table:table-cell>`
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`

const CELLS: readonly [why: string, cells: string, text: string][] = [
  [
    'words as they are shown',
    cell('<text:p>£1,200.50</text:p>', 'office:value-type="float" office:value="1200.5"'),
    '£1,200.50',
  ],
  ['several paragraphs', cell('<text:p>one</text:p><text:p>two</text:p>'), 'one two'],
  [
    'spaces, tabs, line breaks',
    cell('<text:p>a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d</text:p>'),
    'a  b c d',
  ],
  [
    'words in runs and links',
    cell('<text:p>see <text:span>our</text:span> <text:a xlink:href="https://a.example">site</text:a></text:p>'),
    'see our site',
  ],
  ['a value without words', cell('', 'office:value-type="float" office:value="12"'), '12'],
  ['a share without words', cell('', 'office:value-type="percentage" office:value="0.5"'), '50.00%'],
  ['a day without words', cell('', 'office:value-type="date" office:date-value="2024-03-01"'), '2024-03-01'],
  ['a repeated cell', cell('<text:p>x</text:p>', 'table:number-columns-repeated="3"'), 'x\tx\tx'],
  [
    'many empty cells at the end',
    `${cell('<text:p>x</text:p>')}${cell('', 'table:number-columns-repeated="16383"')}`,
    'x',
  ],
]

for (const [why, cells, text] of CELLS) {
  test(`ods, a cell as a person sees it: ${why}`, async () => {
    const { pages, hidden } = await read({ tables: odsTable('Costs', row(cells)) })
    assert.equal(pages[0]!.text, `${text}\n`)
    assert.deepEqual(hidden, [])
  })
}

test('ods: rows and columns keep their addresses over what is repeated', async () => {
  const { pages } = await read({
    tables: odsTable(
      'Costs',
      `${row(cell('<text:p>a</text:p>'), 'table:number-rows-repeated="2"')}${row(cell(''), 'table:number-rows-repeated="7"')}${row(`${cell('', 'table:number-columns-repeated="3"')}${cell('<text:p>b</text:p>')}`)}`,
    ),
  })
  assert.equal(pages[0]!.text, 'a\na\n\nb\n')
  assert.deepEqual(pages[0]!.cells!.addresses, ['A1', 'A2', 'D10'])
})

const STYLES =
  '<style:style style:name="off" style:family="table"><style:table-properties table:display="false"/></style:style>' +
  '<style:style style:name="thin" style:family="table-column"><style:table-column-properties style:column-width="0.01cm"/></style:style>' +
  '<style:style style:name="low" style:family="table-row"><style:table-row-properties style:row-height="0in"/></style:style>' +
  '<style:style style:name="pale" style:family="table-cell"><style:text-properties fo:color="#ffffff"/></style:style>' +
  '<style:style style:name="paler" style:family="table-cell" style:parent-style-name="pale"><style:table-cell-properties fo:background-color="#ffffff"/></style:style>' +
  '<style:style style:name="head" style:family="table-cell" style:parent-style-name="pale"><style:table-cell-properties fo:background-color="#003366"/></style:style>' +
  '<style:style style:name="run" style:family="text"><style:text-properties fo:color="#fefefe"/></style:style>'
const OPEN = odsRow(['open', '', 'x'])
const secret = cell('<text:p>secret</text:p>')

const HIDDEN: readonly [why: string, channel: string, where: string, tables: string][] = [
  [
    'a hidden sheet',
    'hidden-sheet',
    'sheet Staff',
    odsTable('Costs', OPEN) + odsTable('Staff', row(secret), 'table:style-name="off"'),
  ],
  [
    'a hidden row',
    'hidden-row',
    'sheet Costs, row 2',
    odsTable('Costs', OPEN + row(secret, 'table:visibility="collapse"')),
  ],
  [
    'a filtered row',
    'hidden-row',
    'sheet Costs, row 2',
    odsTable('Costs', OPEN + row(secret, 'table:visibility="filter"')),
  ],
  [
    'a row without height',
    'hidden-row',
    'sheet Costs, row 2',
    odsTable('Costs', OPEN + row(secret, 'table:style-name="low"')),
  ],
  [
    'a hidden column',
    'hidden-column',
    'sheet Costs, column B',
    odsTable(
      'Costs',
      `<table:table-column/><table:table-column table:visibility="collapse"/>${OPEN}${row(cell('') + secret)}`,
    ),
  ],
  [
    'a column without width',
    'hidden-column',
    'sheet Costs, column B',
    odsTable(
      'Costs',
      `<table:table-column/><table:table-column table:style-name="thin"/>${OPEN}${row(cell('') + secret)}`,
    ),
  ],
  [
    'white letters',
    'white-text',
    'sheet Costs, cell A2',
    odsTable('Costs', OPEN + row(cell('<text:p>secret</text:p>', 'table:style-name="paler"'))),
  ],
  [
    'white letters among others',
    'white-text',
    'sheet Costs, cell A1',
    odsTable(
      'Costs',
      row(
        `${cell('<text:p>open<text:span text:style-name="run">secret</text:span></text:p>')}${cell('')}${cell('<text:p>x</text:p>')}`,
      ),
    ),
  ],
  [
    'a format that shows nothing',
    'empty-format',
    'sheet Costs, cell A2',
    odsTable('Costs', OPEN + row(cell('<text:p/>', 'office:value-type="string" office:string-value="secret"'))),
  ],
  [
    'below a merged cell',
    'covered-cell',
    'sheet Costs, cell B1',
    odsTable(
      'Costs',
      row(
        `${cell('<text:p>open</text:p>', 'table:number-columns-spanned="2"')}<table:covered-table-cell><text:p>secret</text:p></table:covered-table-cell>${cell('<text:p>x</text:p>')}`,
      ),
    ),
  ],
  [
    'a comment',
    'comment',
    'sheet Costs, cell A2',
    odsTable(
      'Costs',
      OPEN +
        row(cell('<office:annotation><dc:creator>A. Officer</dc:creator><text:p>secret</text:p></office:annotation>')),
    ),
  ],
  [
    'cells of another file',
    'external-cache',
    "cells of another file (staff.ods'#$Staff)",
    odsTable('Costs', OPEN) + odsTable("'file:///S:/HR/staff.ods'#$Staff", `<table:table-source/>${row(secret)}`),
  ],
  [
    'a name that holds words',
    'defined-name',
    'names of the workbook',
    `${odsTable('Costs', OPEN)}<table:named-expressions><table:named-expression table:name="a" table:expression="&quot;secret&quot;"/></table:named-expressions>`,
  ],
  [
    'what cells held before a recorded change',
    'tracked-change',
    'recorded changes',
    `<table:tracked-changes><table:cell-content-change><dc:creator>A. Officer</dc:creator><table:previous><table:change-track-table-cell><text:p>secret</text:p></table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>${odsTable('Costs', OPEN)}`,
  ],
]

for (const [why, channel, where, tables] of HIDDEN) {
  test(`ods, hidden: ${why}`, async () => {
    const { pages, hidden } = await read({ tables, styles: STYLES })
    assert.match(pages[0]!.text, /^open\t(?:\t)?x\n$/)
    assert.deepEqual(
      hidden!.map((found) => [found.channel, found.where, found.text.includes('secret')]),
      [[channel, where, true]],
    )
  })
}

test('ods: white letters on a dark cell are seen; properties that people fill in are hidden', async () => {
  const { pages, hidden } = await read({
    tables: odsTable('Costs', row(cell('<text:p>Total</text:p>', 'table:style-name="head"'))),
    styles: STYLES,
    meta: '<meta:initial-creator>A. Officer</meta:initial-creator><dc:description>ask Rowan first</dc:description><meta:user-defined meta:name="Company">Foxdale</meta:user-defined>',
  })
  assert.equal(pages[0]!.text, 'Total\n')
  assert.deepEqual(hidden, [
    {
      channel: 'document-property',
      where: 'document properties',
      count: 3,
      text: 'author: A. Officer\ncomments: ask Rowan first\nCompany: Foxdale',
    },
  ])
})

test('ods: with a password it is not read', async () => {
  const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'
  await assert.rejects(read({ tables: '', manifest }), PasswordProtected)
})

test('ods: rows and columns that are repeated to the end of the sheet', async () => {
  const bomb = row(
    cell('<text:p>x</text:p>', 'table:number-columns-repeated="16384"'),
    'table:number-rows-repeated="1048576"',
  )
  const { pages, warnings } = await read({ tables: odsTable('Costs', bomb) })
  assert.equal(pages[0]!.cells!.addresses.length, 2_000_000)
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['too-many-cells'],
  )
  const empty = row(
    cell('', 'table:number-columns-repeated="16384"'),
    'table:visibility="collapse" table:number-rows-repeated="1048576"',
  )
  const { pages: few } = await read({ tables: odsTable('Costs', odsRow(['x']) + empty.repeat(1000)) })
  assert.equal(few[0]!.text, 'x\n')
})
