/** Workbooks made to fill the memory, to read other files, to change how the next file is read, or just broken. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { READER_LIMITS } from '../../pipeline/reader-limits.ts'
import { openReaderPool } from '../../pipeline/reader-pool.ts'
import { hiddenWorkbook } from '../../testing/hidden-workbooks.ts'
import { makeOds, odsRow, odsTable } from '../../testing/make-ods.ts'
import { makeWorkbook, sheetXml } from '../../testing/make-workbook.ts'
import { biffRecord, characters, makeXls, u16 } from '../../testing/make-xls.ts'
import { XML_ATTACKS } from '../../testing/xml-attacks.ts'
import { type ZipEntry, zipFile } from '../../testing/zip-file.ts'
import { chooseReader } from '../choose-reader.ts'
import { openPackage } from '../office/open-package.ts'

const folder = mkdtempSync(join(tmpdir(), 'hostile-sheets-'))
const pool = openReaderPool(new URL('../reader-child.ts', import.meta.url), 1, READER_LIMITS)
after(() => {
  pool.close()
  rmSync(folder, { recursive: true, force: true })
})

async function readApart(name: string, bytes: Uint8Array) {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return pool.read(path, name, () => {})
}

const CANARY = join(folder, 'canary.txt')
writeFileSync(CANARY, 'CANARY')

/** A workbook whose only sheet is this XML. */
const sheetOf = (content: string, parts: Readonly<Record<string, string>> = {}) =>
  makeWorkbook({ sheets: [{ name: 'Costs', rows: [] }], parts: { 'xl/worksheets/sheet1.xml': content, ...parts } })
const rows = (count: number, cells: (row: number) => string) =>
  Array.from({ length: count }, (_, at) => `<row r="${at + 1}">${cells(at + 1)}</row>`).join('')

const READ: readonly [why: string, name: string, bytes: Uint8Array, text: RegExp, warnings: string[]][] = [
  [
    'a cell in the last corner',
    'corner.xlsx',
    sheetOf(
      sheetXml(
        'worksheet',
        '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="4294967295" width="9"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A2:XFD1048575"/></mergeCells>',
      ),
    ),
    /^1\n\n2\n$/,
    [],
  ],
  [
    'cells outside of the largest sheet',
    'outside.xlsx',
    sheetOf(
      sheetXml(
        'worksheet',
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="ZZZ1"><v>2</v></c></row><row r="99999999"><c r="B99999999"><v>3</v></c></row><row r="-4"><c><v>4</v></c></row></sheetData>',
      ),
    ),
    /^1\t2\n$/,
    [],
  ],
  [
    'one string in a hundred thousand cells',
    'repeated.xlsx',
    makeWorkbook({
      sheets: [{ name: 'Costs', rows: [] }],
      sharedStrings: `<si><t>${'x'.repeat(30_000)}</t></si>`,
      parts: {
        'xl/worksheets/sheet1.xml': sheetXml(
          'worksheet',
          `<sheetData>${rows(100_000, (row) => `<c r="A${row}" t="s"><v>0</v></c>`)}</sheetData>`,
        ),
      },
    }),
    /^x{30000}\n/,
    ['too-many-cells'],
  ],
  [
    'a string that no cell could hold',
    'long.xlsx',
    makeWorkbook({
      sheets: [{ name: 'Costs', rows: [[{ xml: '<v>0</v>', type: 's' }]] }],
      sharedStrings: `<si><t>${'x'.repeat(20_000_000)}</t></si>`,
    }),
    /^x{32767}\n$/,
    ['cell-cut'],
  ],
  [
    'a cell in every column of a row of its own',
    'diagonal.xlsx',
    sheetOf(
      sheetXml(
        'worksheet',
        `<sheetData>${Array.from({ length: 16_384 }, (_, at) => `<row r="${at + 1}">${'<c/>'.repeat(at % 64)}<c><v>${at}</v></c></row>`).join('')}</sheetData>`,
      ),
    ),
    /^0\n\t1\n/,
    [],
  ],
  [
    'merged ranges that lie over one another',
    'merged.xlsx',
    sheetOf(
      sheetXml(
        'worksheet',
        `<sheetData>${rows(20_000, (row) => `<c r="C${row}"><v>${row}</v></c>`)}</sheetData><mergeCells>${Array.from({ length: 20_000 }, (_, at) => `<mergeCell ref="A${at + 1}:B1048576"/>`).join('')}</mergeCells>`,
      ),
    ),
    /^1\n2\n3\n/,
    [],
  ],
  [
    'names of prototypes',
    'proto.xlsx',
    makeWorkbook({
      sheets: [
        {
          name: '__proto__',
          rows: [['open', { xml: '<v>__proto__</v>', type: 's' }, { xml: '<v>1</v>', type: '__proto__' }]],
          after:
            '<mergeCells><mergeCell ref="__proto__"/></mergeCells><hyperlinks><hyperlink ref="A1" r:id="__proto__"/></hyperlinks>',
          relations: [
            { id: '__proto__', type: '__proto__', target: '__proto__', external: true },
            { id: 'constructor', type: 'comments', target: '../comments1.xml' },
          ],
        },
        { name: 'constructor', rows: [['more']] },
      ],
      workbook:
        '<definedNames><definedName name="__proto__" hidden="1">"polluted"</definedName><definedName name="toString">"x"</definedName></definedNames>',
      parts: {
        'xl/comments1.xml': sheetXml(
          'comments',
          '<commentList><comment ref="__proto__" authorId="__proto__"><text><t>note</t></text></comment></commentList>',
        ),
        'docProps/custom.xml':
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property name="__proto__">polluted</property></Properties>',
      },
    }),
    /^__proto__\nopen\t1\n$/,
    [],
  ],
  [
    'names of prototypes',
    'proto.xls',
    makeXls([
      { name: '__proto__', records: [biffRecord(0x204, Buffer.concat([u16(0, 0, 0, 4), characters('open')]))] },
    ]),
    /^open\n$/,
    [],
  ],
  [
    'names of prototypes',
    'proto.ods',
    makeOds({
      tables: odsTable('__proto__', odsRow(['open'], 'table:style-name="__proto__"')),
      styles: '<style:style style:name="__proto__" style:family="table-cell" style:parent-style-name="__proto__"/>',
    }),
    /^open\n$/,
    [],
  ],
  [
    'a sheet that breaks off',
    'cut.xlsx',
    sheetOf(
      sheetXml('worksheet', '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row').replace('</worksheet>', ''),
    ),
    /^1\n$/,
    ['damaged-sheet'],
  ],
]

for (const [why, name, bytes, text, warnings] of READ) {
  test(`hostile sheets, ${name}: ${why}`, async () => {
    const answer = await readApart(name, bytes)
    assert.ok(answer.kind === 'result', JSON.stringify(answer))
    assert.match(answer.result.pages[0]!.text.slice(0, 40_000), text)
    assert.deepEqual(
      answer.result.warnings.map(({ code }) => code),
      warnings,
    )
  })
}

const ATTACKED = [
  'xl/workbook.xml',
  'xl/worksheets/sheet1.xml',
  'xl/styles.xml',
  'xl/sharedStrings.xml',
  'docProps/core.xml',
]

for (const part of ATTACKED) {
  test(`T3: no entity of ${part} in a workbook is read, nor reaches or grows anything`, async () => {
    for (const [why, prolog] of XML_ATTACKS) {
      const attack = `<?xml version="1.0"?>${prolog.replaceAll('FILE', CANARY)}<x>&x;</x>`
      const bytes = makeWorkbook({
        sheets: [{ name: 'Costs', rows: [['a']] }],
        sharedStrings: '',
        parts: { [part]: attack },
      })
      const answer = await readApart('entities.xlsx', bytes)
      if (prolog.includes('<!DOCTYPE')) assert.ok(answer.kind === 'none' && answer.why.kind === 'broken', why)
      assert.doesNotMatch(JSON.stringify(answer), /CANARY/, why)
    }
  })
}

test('T3: no entity of a table of OpenDocument is read', async () => {
  for (const [why, prolog] of XML_ATTACKS) {
    const made = Buffer.from(makeOds({ tables: odsTable('Costs', odsRow(['&x;'])) }))
    const archive = await openPackage(made)
    const entries: ZipEntry[] = []
    for (const name of archive.names) {
      const content = Buffer.from((await archive.bytes(name)) ?? []).toString()
      const attacked = content.replace('?>', () => `?>${prolog.replaceAll('FILE', CANARY)}`)
      entries.push({ name, content: name === 'content.xml' ? attacked : content, stored: name === 'mimetype' })
    }
    assert.doesNotMatch(JSON.stringify(await readApart('entities.ods', zipFile(entries))), /CANARY/, why)
  }
})

test('hostile sheets: shared strings that unpack to more than is allowed', async () => {
  const bytes = makeWorkbook({
    sheets: [{ name: 'Costs', rows: [['a']] }],
    sharedStrings: `<si><t>${'x'.repeat(150_000_000)}</t></si>`,
  })
  const answer = await readApart('bomb.xlsx', bytes)
  assert.ok(answer.kind === 'none' && answer.why.kind === 'too-much-inside', JSON.stringify(answer))
})

const label = biffRecord(0x204, Buffer.concat([u16(0, 0, 0, 4), characters('open')]))
const SAMPLES: readonly [name: string, bytes: Uint8Array][] = [
  ['a.xlsx', makeWorkbook(hiddenWorkbook(3, 'comment').workbook)],
  ['a.xls', makeXls([{ name: 'Costs', records: [label, biffRecord(0x208, u16(0, 0, 9, 300, 0, 0, 0x20, 0))] }])],
  ['a.ods', makeOds({ tables: odsTable('Costs', odsRow(['a', 'b']).repeat(20)) })],
  ['a.csv', Buffer.from('a,b\n1,"2"\n'.repeat(20))],
]

const damage = fc.record({
  sample: fc.constantFrom(...SAMPLES),
  flips: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }),
  cut: fc.double({ min: 0, max: 1, noNaN: true }),
  isCut: fc.boolean(),
})

test('hostile sheets, damaged: pages whose cells lie on them, or one sentence', async () => {
  await fc.assert(
    fc.asyncProperty(damage, async ({ sample: [name, whole], flips, cut, isCut }) => {
      const flipped = Buffer.from(whole)
      for (const [place, value] of flips) flipped[place % flipped.length] = value
      const bytes = isCut ? flipped.subarray(0, Math.floor(cut * flipped.length)) : flipped
      const choice = await chooseReader(bytes, name)
      if (choice.kind !== 'reader') return
      const read = choice.read(bytes, { name, progress: () => {} })
      const result = await read.catch((error: unknown) => error)
      assert.deepEqual(Object.keys(Object.prototype), [])
      if (result instanceof Error) {
        assert.ok(!(result instanceof RangeError) && !(result instanceof TypeError), result.stack ?? result.message)
        return
      }
      const { pages } = await read
      for (const { text, cells } of pages) {
        assert.doesNotMatch(text, /[\0-\u0008\u000B-\u001F\u007F-\u009F]/)
        assert.equal(text, Buffer.from(text, 'utf8').toString('utf8'))
        for (const end of cells?.offsets ?? []) assert.ok(end <= text.length)
      }
    }),
    { numRuns: 1500, seed: 7 },
  )
})
