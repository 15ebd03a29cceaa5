import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type MadeCell, type MadeWorkbook, makeWorkbook, sheetXml } from '../../testing/make-workbook.ts'
import { readXlsx } from './read-xlsx.ts'

const read = (workbook: MadeWorkbook, name = 'reply.xlsx') =>
  readXlsx(makeWorkbook(workbook), { name, progress: () => {} })

const CELLS: readonly [why: string, cell: MadeCell, text: string, from1904?: boolean][] = [
  ['words', 'Bins', 'Bins'],
  ['a number', 1234.5, '1234.5'],
  ['a number that binary can not hold', 0.1 + 0.2, '0.3'],
  ['a day', { value: 43525, style: 'day' }, '01/03/2019'],
  ['a day counted from 1904', { value: 43525 - 1462, style: 'day' }, '01/03/2019', true],
  ['a day in the order of the computer has its month as a word', { value: 43525, style: 'systemDay' }, '1 Mar 2019'],
  ['percent', { value: 0.853, style: 'percent' }, '85%'],
  ['money', { value: 1234.5, style: 'money' }, '£1,234.50'],
  ['thousands', { value: 1234567, style: 'thousands' }, '1,234,567'],
  ['words of the format', { value: '7', style: 'words' }, 'No. 7'],
  ['true', true, 'TRUE'],
  ['an error', { xml: '<v>#DIV/0!</v>', type: 'e' }, '#DIV/0!'],
  ['what a formula gives', { xml: '<f>1+1</f><v>2</v>' }, '2'],
  ['words that a formula gives', { xml: '<f>A1</f><v>nine</v>', type: 'str' }, 'nine'],
  ['a shared string', { xml: '<v>0</v>', type: 's' }, 'shared'],
  ['rich text', { xml: '<v>1</v>', type: 's' }, 'part one and two'],
  ['how a name is said is left out', { xml: '<v>2</v>', type: 's' }, '東京'],
  ['a string that is not in the table', { xml: '<v>99</v>', type: 's' }, ''],
  ['a day as written', { xml: '<v>2019-03-01</v>', type: 'd', style: 'day' }, '01/03/2019', true],
  ['line ends stay in their row', 'first\nsecond\r\nthird\tfourth', 'first second third fourth'],
  ['an escaped character', { xml: '<is><t>a_x000D_b</t></is>', type: 'inlineStr' }, 'a b'],
  ['grey letters are seen', { value: 'grey', style: 'grey' }, 'grey'],
  ['white letters on a dark cell are seen', { value: 'Total', style: 'whiteOnDark' }, 'Total'],
]

const STRINGS =
  '<si><t>shared</t></si><si><r><t>part </t></r><r><rPr><b/></rPr><t>one and two</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>'

for (const [why, cell, text, from1904] of CELLS) {
  test(`xlsx, a cell as a person sees it: ${why}`, async () => {
    const { pages } = await read({
      sheets: [{ name: 'Costs', rows: [[cell]] }],
      sharedStrings: STRINGS,
      ...(from1904 === undefined ? {} : { from1904 }),
    })
    assert.equal(pages[0]!.text, text === '' ? '' : `${text}\n`)
  })
}

test('xlsx: a sheet is a page, a row a line, its cells parted by tabs and named by their address', async () => {
  const { pages, hidden } = await read({
    sheets: [
      {
        name: 'Costs',
        rows: [[null, 'Question', null, 'Answer'], { cells: [null, '1. How many bins?', null, 12], number: 4 }],
      },
    ],
  })
  const [page] = pages
  assert.equal(page!.text, 'Question\tAnswer\n\n1. How many bins?\t12\n')
  assert.deepEqual(page!.cells!.addresses, ['B1', 'D1', 'B4', 'D4'])
  const words = page!.cells!.addresses.map((_, at) =>
    page!.text.slice(page!.cells!.offsets[2 * at], page!.cells!.offsets[2 * at + 1]),
  )
  assert.deepEqual(words, ['Question', 'Answer', '1. How many bins?', '12'])
  assert.equal(page!.cells!.sheet, 'Costs')
  assert.deepEqual(hidden, [])
})

test('xlsx: several sheets begin with their names; an empty one stays a page', async () => {
  const { pages } = await read({
    sheets: [
      { name: 'Costs', rows: [['a']] },
      { name: 'Empty', rows: [] },
      { name: 'Staff', rows: [['b']] },
    ],
  })
  assert.deepEqual(
    pages.map(({ number, text }) => [number, text]),
    [
      [1, 'Costs\na\n'],
      [2, ''],
      [3, 'Staff\nb\n'],
    ],
  )
})

test('xlsx: a merged cell is told once, where any part of it is seen; what lies below it is hidden', async () => {
  const { pages, hidden } = await read({
    sheets: [
      {
        name: 'Costs',
        before: '<cols><col min="1" max="1" hidden="1"/></cols>',
        rows: [
          ['Heading', 'below', null],
          [null, 'x', 'y'],
        ],
        after: '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
      },
    ],
  })
  assert.equal(pages[0]!.text, 'Heading\n\tx\ty\n')
  assert.deepEqual(hidden, [{ channel: 'covered-cell', where: 'sheet Costs, cell B1', count: 1, text: 'below' }])
})

test('xlsx: links, what is printed above and below, text boxes', async () => {
  const { pages, hidden } = await read({
    sheets: [
      {
        name: 'Costs',
        rows: [['see our site', 'x']],
        after:
          '<hyperlinks><hyperlink ref="A1" r:id="l1"/></hyperlinks><headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;12FOI 123&amp;RPage &amp;P</oddHeader></headerFooter><drawing r:id="d1"/>',
        relations: [
          { id: 'l1', type: 'hyperlink', target: 'https://foxdale.example/bins', external: true },
          { id: 'd1', type: 'drawing', target: '../drawings/drawing1.xml' },
        ],
      },
    ],
    parts: {
      'xl/drawings/drawing1.xml':
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
        [
          ['Figures are rounded.', ''],
          ['For the team only', ' hidden="1"'],
        ]
          .map(
            ([words, attribute]) =>
              `<xdr:twoCellAnchor><xdr:from><xdr:col>12</xdr:col><xdr:row>10</xdr:row></xdr:from><xdr:to><xdr:col>14</xdr:col><xdr:row>12</xdr:row></xdr:to><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="Box"${attribute}/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>${words}</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor>`,
          )
          .join('') +
        '</xdr:wsDr>',
    },
  })
  const [page] = pages
  assert.equal(page!.text, 'see our site\tx\n\nFigures are rounded.\n')
  assert.deepEqual(page!.cells!.addresses, ['A1', 'B1', 'M11'])
  assert.deepEqual(page!.links, [{ start: 0, end: 12, url: 'https://foxdale.example/bins' }])
  assert.deepEqual(page!.margins, { header: 'FOI 123\nPage', footer: '' })
  assert.deepEqual(hidden, [
    { channel: 'hidden-object', where: 'sheet Costs, cell M11', count: 1, text: 'For the team only' },
  ])
})

const REST: readonly [why: string, channel: string, workbook: Partial<MadeWorkbook>, text: string][] = [
  [
    'rows below the last one that the format of the sheet shows',
    'hidden-row',
    {
      sheets: [
        {
          name: 'Costs',
          before: '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>',
          rows: [
            { cells: ['open'], attributes: 'ht="15"' },
            { cells: ['secret'], number: 9, attributes: 'hidden="1"' },
          ],
        },
      ],
    },
    'secret',
  ],
  [
    'what cells held before, in a workbook that several people worked in',
    'tracked-change',
    {
      parts: {
        'xl/revisions/revisionLog1.xml': sheetXml(
          'revisions',
          '<rcc rId="1" sId="1"><oc r="A1" t="inlineStr"><is><t>secret</t></is></oc><nc r="A1" t="inlineStr"><is><t>open</t></is></nc></rcc>',
        ),
      },
    },
    'secret',
  ],
  [
    'a value that its format does not show',
    'empty-format',
    { sheets: [{ name: 'Costs', rows: [['open'], [{ value: 41250, style: 'nothing' }]] }] },
    '41250',
  ],
  ['the data of an old model', 'data-model', { parts: { 'xl/customData/item1.data': 'x' } }, ''],
]

for (const [why, channel, workbook, text] of REST) {
  test(`xlsx, hidden: ${why}`, async () => {
    const { pages, hidden } = await read({ sheets: [{ name: 'Costs', rows: [['open']] }], ...workbook })
    assert.equal(pages[0]!.text, 'open\n')
    assert.deepEqual(
      hidden!.map((found) => [found.channel, found.text]),
      [[channel, text]],
    )
  })
}
