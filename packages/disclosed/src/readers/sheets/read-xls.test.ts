import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeCompoundFile } from '../../testing/make-compound-file.ts'
import { biffRecord, characters, f64, type MadeXlsSheet, makeXls, u8, u16, u32 } from '../../testing/make-xls.ts'
import { propertySet } from '../../testing/property-set.ts'
import { readBytes } from '../../testing/read-bytes.ts'
import { PasswordProtected } from '../password-protected.ts'
import { readXls } from './read-xls.ts'

const read = (bytes: Uint8Array) => readXls(bytes, { name: 'reply.xls', progress: () => {} })
const readSheet = async (records: readonly Buffer[], globals: readonly Buffer[] = []) =>
  read(makeXls([{ name: 'Costs', records }], globals))

const label = (row: number, column: number, words: string, style = 0) =>
  biffRecord(0x204, Buffer.concat([u16(row, column, style, words.length), characters(words)]))
const number = (row: number, column: number, value: number, style = 0) =>
  biffRecord(0x203, Buffer.concat([u16(row, column, style), f64(value)]))
/** A formula whose value is a number, or of another kind. */
const formula = (value: Buffer) => biffRecord(0x06, Buffer.concat([u16(0, 0, 0), value, Buffer.alloc(8)]))
const row = (at: number, height: number, flags: number) => biffRecord(0x208, u16(at, 0, 9, height, 0, 0, flags, 0))

/** The second string runs over into a CONTINUE record, where it goes on in wide letters. */
const STRINGS = biffRecord(
  0xfc,
  Buffer.concat([u32(3, 3), u16(6), characters('shared'), u16(11), u8(0), Buffer.from('run ')]),
  Buffer.concat([u8(1), Buffer.from('on – ja', 'utf16le'), u16(5), u8(8), u16(1), Buffer.from('third'), u16(0, 1)]),
)

const CELLS: readonly [why: string, record: Buffer, text: string, globals?: Buffer[]][] = [
  ['words', label(0, 0, 'Bins – “all”'), 'Bins – “all”'],
  ['a shared string', biffRecord(0xfd, Buffer.concat([u16(0, 0, 0), u32(0)])), 'shared'],
  ['a shared string over two records', biffRecord(0xfd, Buffer.concat([u16(0, 0, 0), u32(1)])), 'run on – ja'],
  ['a shared string with runs', biffRecord(0xfd, Buffer.concat([u16(0, 0, 0), u32(2)])), 'third'],
  ['a number', number(0, 0, 1234.5), '1234.5'],
  ['a day', number(0, 0, 43525, 1), '01/03/2019'],
  ['a day counted from 1904', number(0, 0, 43525 - 1462, 1), '01/03/2019', [biffRecord(0x22, u16(1))]],
  ['a packed integer', biffRecord(0x27e, Buffer.concat([u16(0, 0, 0), u32((42 << 2) | 2)])), '42'],
  ['a packed integer in hundredths', biffRecord(0x27e, Buffer.concat([u16(0, 0, 0), u32((-4250 << 2) | 3)])), '-42.5'],
  ['a packed number', biffRecord(0x27e, Buffer.concat([u16(0, 0, 0), f64(0.5).subarray(4)])), '0.5'],
  [
    'packed numbers in a row',
    biffRecord(0xbd, Buffer.concat([u16(0, 0), ...[1, 2].flatMap((value) => [u16(0), u32((value << 2) | 2)]), u16(1)])),
    '1\t2',
  ],
  ['true', biffRecord(0x205, Buffer.concat([u16(0, 0, 0), u8(1, 0)])), 'TRUE'],
  ['an error', biffRecord(0x205, Buffer.concat([u16(0, 0, 0), u8(0x2a, 1)])), '#N/A'],
  ['what a formula gives', formula(f64(7)), '7'],
  [
    'words that a formula gives',
    Buffer.concat([
      formula(u8(0, 0, 0, 0, 0, 0, 255, 255)),
      biffRecord(0x207, Buffer.concat([u16(4), characters('nine')])),
    ]),
    'nine',
  ],
  ['a truth value that a formula gives', formula(u8(1, 0, 1, 0, 0, 0, 255, 255)), 'TRUE'],
  ['an error that a formula gives', formula(u8(2, 0, 7, 0, 0, 0, 255, 255)), '#DIV/0!'],
  [
    'a chart between the cells',
    Buffer.concat([biffRecord(0x809, u16(0x600, 0x20)), number(5, 5, 9), biffRecord(0x0a), label(0, 0, 'x')]),
    'x',
  ],
]

for (const [why, record, text, globals] of CELLS) {
  test(`xls, a cell as a person sees it: ${why}`, async () => {
    const { pages, hidden } = await readSheet([record], [STRINGS, ...(globals ?? [])])
    assert.equal(pages[0]!.text, `${text}\n`)
    assert.deepEqual(hidden, [])
  })
}

const NOTE = [
  biffRecord(0x5d, u16(0x15, 0x12, 0x19, 7, 0, 0, 0, 0, 0, 0, 0)),
  biffRecord(0x1b6, u16(0, 0, 0, 0, 0, 6, 0, 0, 0), characters('secret'), u16(0, 0)),
  biffRecord(0x1c, Buffer.concat([u16(1, 1, 0, 7, 1), characters('x')])),
]

const name = (flags: number, words: string, parsed: Buffer) =>
  biffRecord(
    0x18,
    Buffer.concat([
      u16(flags),
      u8(0, words.length),
      u16(parsed.length, 0, 0),
      u8(0, 0, 0, 0),
      characters(words),
      parsed,
    ]),
  )
const constant = Buffer.concat([u8(0x17, 6), characters('secret')])

const HIDDEN: readonly [why: string, channel: string, where: string, records: Buffer[], globals?: Buffer[]][] = [
  ['a hidden row', 'hidden-row', 'sheet Costs, row 2', [row(1, 300, 0x20), label(1, 0, 'secret')]],
  ['a row without height', 'hidden-row', 'sheet Costs, row 2', [row(1, 0, 0), label(1, 0, 'secret')]],
  [
    'a hidden column',
    'hidden-column',
    'sheet Costs, column C',
    [biffRecord(0x7d, u16(2, 4, 2000, 0, 1, 0)), label(0, 2, 'secret')],
  ],
  [
    'a column without width',
    'hidden-column',
    'sheet Costs, column C',
    [biffRecord(0x7d, u16(2, 2, 10, 0, 0, 0)), label(0, 2, 'secret')],
  ],
  ['white letters', 'white-text', 'sheet Costs, cell B1', [label(0, 1, 'secret', 3)]],
  ['a format that shows nothing', 'empty-format', 'sheet Costs, cell B1', [label(0, 1, 'secret', 2)]],
  [
    'below a merged cell',
    'covered-cell',
    'sheet Costs, cell B1',
    [label(0, 1, 'secret'), biffRecord(0xe5, u16(1, 0, 0, 0, 2))],
  ],
  ['a comment', 'comment', 'sheet Costs, cell B2', NOTE],
  ['a name that holds words', 'defined-name', 'names of the workbook', [], [name(1, 'Contact', constant)]],
  [
    'cells of another workbook',
    'external-cache',
    'cells of another workbook',
    [],
    [biffRecord(0x5a, Buffer.concat([u8(1, 0), u16(0), u8(1), f64(12), u8(2), u16(6), characters('secret')]))],
  ],
]

for (const [why, channel, where, records, globals] of HIDDEN) {
  test(`xls, hidden: ${why}`, async () => {
    const { pages, hidden } = await readSheet([label(0, 0, 'open'), ...records], globals)
    assert.equal(pages[0]!.text, 'open\n')
    assert.deepEqual(
      hidden!.map((found) => [found.channel, found.where, found.text.includes('secret')]),
      [[channel, where, true]],
    )
  })
}

test('xls: hidden sheets, what lies behind pivot tables, properties', async () => {
  const sheets: MadeXlsSheet[] = [
    { name: 'Costs', records: [label(0, 0, 'open')] },
    { name: 'Staff', state: 1, records: [label(0, 0, 'A. Officer')] },
    { name: 'Pay', state: 2, records: [number(0, 0, 41250)] },
  ]
  const { pages, hidden } = await read(
    makeXls(sheets, [], {
      '_SX_DB_CUR/0001': biffRecord(0xcd, Buffer.concat([u16(5), characters('Rowan')])),
      '\u0005SummaryInformation': propertySet({ 6: 'remark!', 4: 'A. Officer', 7: 'S:\\Legal\\reply.xlt', 8: 'open' }),
      '\u0005DocumentSummaryInformation': propertySet({ 15: 'Foxdale' }),
    }),
  )
  assert.deepEqual(
    pages.map(({ text }) => text),
    ['open\n'],
  )
  assert.deepEqual(hidden, [
    { channel: 'hidden-sheet', where: 'sheet Staff', count: 1, text: 'A. Officer' },
    { channel: 'hidden-sheet', where: 'sheet Pay, which Excel does not offer to show', count: 1, text: '41250' },
    { channel: 'pivot-cache', where: 'values behind pivot tables', count: 1, text: 'Rowan' },
    {
      channel: 'document-property',
      where: 'document properties',
      count: 3,
      text: 'author: A. Officer\ncomments: remark!\ncompany: Foxdale',
    },
    {
      channel: 'external-link',
      where: 'document properties',
      count: 1,
      text: 'template: S:\\Legal\\reply.xlt',
    },
  ])
})

test('xls: with a password it is not read', async () => {
  await assert.rejects(readSheet([], [biffRecord(0x2f, u16(1, 1))]), PasswordProtected)
})

test('xls: files that were put into it are documents of their own', async () => {
  const { attachments } = await readBytes(
    readXls,
    makeXls([{ name: 'Costs', records: [label(0, 0, 'open')] }], [], {
      'MBD0063FA15/CONTENTS': Buffer.from('%PDF-1.4'),
      'MBD0063FA15/\u0001CompObj': Buffer.from('x'),
    }),
    'reply.xls',
  )
  assert.deepEqual(
    attachments.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]),
    [['MBD0063FA15', '%PDF-1.4']],
  )
})

test('xls: Excel 95 writes one byte per character', async () => {
  const old = [
    biffRecord(0x809, u16(0x0500, 5, 0, 0)),
    biffRecord(0x42, u16(1252)),
    biffRecord(0x85, Buffer.concat([u32(0), u8(0, 0, 5), Buffer.from('Costs')])),
    biffRecord(0x0a),
  ]
  const sheet = [
    biffRecord(0x809, u16(0x0500, 0x10, 0, 0)),
    biffRecord(0x204, Buffer.concat([u16(0, 0, 0, 4), Buffer.from('\x9312\x94', 'latin1')])),
    biffRecord(0x0a),
  ]
  old[2] = biffRecord(0x85, Buffer.concat([u32(Buffer.concat(old).length), u8(0, 0, 5), Buffer.from('Costs')]))
  const { pages } = await read(makeCompoundFile({ Book: Buffer.concat([...old, ...sheet]) }))
  assert.deepEqual([pages[0]!.cells!.sheet, pages[0]!.text], ['Costs', '“12”\n'])
})

test('xls: what stands before the damage is read', async () => {
  const records = [label(0, 0, 'open'), label(1, 0, 'more'), biffRecord(0x204, u16(2, 0))]
  assert.equal((await readSheet(records)).pages[0]!.text, 'open\nmore\n')
  const whole = Buffer.from(
    makeXls([{ name: 'Costs', records: Array.from({ length: 600 }, (_, at) => label(at, 0, `row ${at}`)) }]),
  )
  const { pages, warnings } = await read(whole.subarray(0, 8000))
  assert.match(pages[0]!.text, /^row 0\nrow 1\n/)
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['damaged-sheet'],
  )
})
