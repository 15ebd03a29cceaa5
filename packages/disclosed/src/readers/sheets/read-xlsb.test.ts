import assert from 'node:assert/strict'
import { test } from 'node:test'
import { f64, u8, u16, u32 } from '../../testing/make-xls.ts'
import { head, makeXlsb, record, rowHead, words } from '../../testing/make-xlsb.ts'
import { readXlsb } from './read-xlsb.ts'

const STAFF = {
  channel: 'hidden-sheet',
  where: 'sheet Staff, which Excel does not offer to show',
  count: 1,
  text: 'Rowan',
}
const read = (bytes: Uint8Array) => readXlsb(bytes, { name: 'reply.xlsb', progress: () => {} })

const CELLS: readonly [why: string, cell: Buffer, text: string, workbook?: Buffer[]][] = [
  ['words', record(6, head(0), words('Bins – all')), 'Bins – all'],
  ['a shared string', record(7, head(0), u32(0)), 'shared'],
  ['rich text', record(62, head(0), u8(1), words('rich'), u32(0)), 'rich'],
  ['a packed number', record(2, head(0), u32((42 << 2) | 2)), '42'],
  ['a number', record(5, head(0), f64(12.5)), '12.5'],
  ['a day', record(5, head(0, 1), f64(43525)), '01/03/2019'],
  ['a day counted from 1904', record(5, head(0, 1), f64(43525 - 1462)), '01/03/2019', [record(153, u32(1))]],
  ['true', record(4, head(0), u8(1)), 'TRUE'],
  ['an error', record(3, head(0), u8(0x2a)), '#N/A'],
  ['words that a formula gives', record(8, head(0), words('nine'), u16(0)), 'nine'],
  ['a number that a formula gives', record(9, head(0), f64(9), u16(0)), '9'],
]

for (const [why, cell, text, workbook] of CELLS) {
  test(`xlsb, a cell as a person sees it: ${why}`, async () => {
    const { pages, hidden } = await read(makeXlsb([rowHead(0), cell], workbook))
    assert.equal(pages[0]!.text, `${text}\n`)
    assert.deepEqual(hidden, [STAFF])
  })
}

const HIDDEN: readonly [why: string, channel: string, records: Buffer[], workbook?: Buffer[]][] = [
  ['a hidden row', 'hidden-row', [rowHead(1, true), record(6, head(0), words('secret'))]],
  [
    'a hidden column',
    'hidden-column',
    [record(60, u32(3, 3, 2000, 0), u16(1)), rowHead(1), record(6, head(3), words('secret'))],
  ],
  ['white letters', 'white-text', [rowHead(1), record(6, head(0, 2), words('secret'))]],
  [
    'below a merged cell',
    'covered-cell',
    [record(176, u32(0, 1, 0, 0)), rowHead(1), record(6, head(0), words('secret'))],
  ],
  [
    'a name that holds words',
    'defined-name',
    [],
    [
      record(
        39,
        u32(1),
        u8(0),
        u32(0xffffffff),
        words('Contact'),
        u32(15),
        u8(0x17),
        u16(6),
        Buffer.from('secret', 'utf16le'),
      ),
    ],
  ],
]

for (const [why, channel, records, workbook] of HIDDEN) {
  test(`xlsb, hidden: ${why}`, async () => {
    const { pages, hidden } = await read(
      makeXlsb([rowHead(0), record(6, head(0), words('open')), ...records], workbook),
    )
    assert.equal(pages[0]!.text, 'open\n')
    const found = hidden!.filter((each) => each.channel !== 'hidden-sheet')
    assert.deepEqual(
      found.map((each) => [each.channel, each.text.includes('secret')]),
      [[channel, true]],
    )
  })
}
