/** Small files that fill memory, disk or time where a program believes them. */
import { deflateSync, gzipSync } from 'node:zlib'
import { encode } from 'fast-png'
import { makeOds, odsTable } from './make-ods.ts'
import { makeWorkbook, sheetXml } from './make-workbook.ts'
import { type Bomb, OFFICE_BOMBS } from './office-bombs.ts'
import { tarFile } from './tar-file.ts'
import { pdfLine, writePdf } from './write-pdf.ts'
import { type ZipEntry, zipFile } from './zip-file.ts'

const MIB = 1024 * 1024
const zeros = (mebibytes: number, value = 0) => Buffer.alloc(mebibytes * MIB, value)
const big = (bytes: number) => Uint8Array.from([24, 16, 8, 0], (shift) => (bytes >>> shift) & 255)

/** Archives in an archive, each of which may unpack to what it does, and all together may not. */
function nestedZip(): Uint8Array {
  const inner = Array.from({ length: 6 }, (_, at) => ({
    name: `box ${at}.zip`,
    content: zipFile([{ name: `${at}.txt`, content: zeros(40, 0x61 + at) }]),
  }))
  return zipFile(inner)
}

/** The same archive again and again: what it holds is kept once. */
function sameInside(depth: number): Uint8Array {
  if (depth === 0) return zipFile([{ name: 'zeros.bin', content: zeros(1) }])
  const content = sameInside(depth - 1)
  return zipFile(Array.from({ length: 16 }, (_, at) => ({ name: `${depth} ${at}.zip`, content })))
}

/** All entries of the directory lead to the same packed bytes (Fifield 2019). */
function overlappingZip(): Uint8Array {
  const one = Buffer.from(zipFile([{ name: 'a.txt', content: zeros(20) }]))
  const directory = one.indexOf('PK\x01\x02')
  const entry = one.subarray(directory, one.indexOf('PK\x05\x06'))
  const end = Buffer.from(one.subarray(-22))
  const count = 500
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(entry.length * count, 12)
  return Buffer.concat([one.subarray(0, directory), ...Array.from({ length: count }, () => entry), end])
}

function manyEntries(count: number, content: string): Uint8Array {
  return zipFile(Array.from({ length: count }, (_, at): ZipEntry => ({ name: `${at}`, content, stored: true })))
}

/** A picture that says it is of this size, with packed data of nothing. */
function pngOfSize(width: number, height: number): Uint8Array {
  const bytes = Buffer.from(encode({ width: 1, height: 1, data: new Uint8Array(1), channels: 1, depth: 8 }))
  bytes.set(big(width), 16)
  bytes.set(big(height), 20)
  return bytes
}

function bmpOfSize(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(54)
  head.write('BM', 0, 'latin1')
  for (const [at, value] of [
    [2, 1000],
    [10, 54],
    [14, 40],
    [18, width],
    [22, height],
  ] as const)
    head.writeUInt32LE(value, at)
  head.writeUInt16LE(1, 26)
  head.writeUInt16LE(24, 28)
  return Buffer.concat([head, Buffer.alloc(1000)])
}

function tiffOfSize(width: number, height: number): Uint8Array {
  const tags: readonly (readonly [tag: number, value: number])[] = [
    [256, width],
    [257, height],
    [258, 8],
    [259, 1],
    [262, 1],
    [273, 200],
    [277, 1],
    [278, height],
    [279, 100],
  ]
  const head = Buffer.alloc(300)
  head.write('II*\0\x08\0\0\0', 0, 'latin1')
  head.writeUInt16LE(tags.length, 8)
  for (const [at, [tag, value]] of tags.entries()) {
    head.writeUInt16LE(tag, 10 + at * 12)
    head.writeUInt16LE(4, 12 + at * 12)
    head.writeUInt32LE(1, 14 + at * 12)
    head.writeUInt32LE(value, 18 + at * 12)
  }
  return head
}

function gifOfSize(width: number, height: number): Uint8Array {
  const head = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
  head.writeUInt16LE(width, 6)
  head.writeUInt16LE(height, 8)
  return head
}

const packed = (data: Uint8Array, times = 1): Uint8Array => (times === 0 ? data : packed(deflateSync(data), times - 1))
const pdfPicture = (width: number, height: number, data: Uint8Array, filter = '/FlateDecode') => ({
  dictionary: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter ${filter}`,
  data,
})
const drawing = 'q 500 0 0 700 40 40 cm /P Do Q\n'

const ARCHIVES: readonly Bomb[] = [
  ['zeros.zip', () => zipFile([{ name: 'zeros.txt', content: zeros(110) }])],
  ['archives-in-an-archive.zip', nestedZip],
  ['the-same-archive-inside.zip', () => sameInside(4)],
  ['overlapping.zip', overlappingZip],
  ['two-thousand-entries.zip', () => manyEntries(2_000, 'a')],
  ['says-it-is-small.zip', () => zipFile([{ name: 'a.txt', content: zeros(110), claims: 10 }])],
  ['says-it-is-huge.zip', () => zipFile([{ name: 'a.txt', content: 'a', claims: 0xffff_fff0 }])],
  ['zeros.gz', () => gzipSync(zeros(110))],
  ['gzip-in-gzip-in-gzip.gz', () => gzipSync(gzipSync(gzipSync(zeros(110))))],
  ['zeros.tgz', () => gzipSync(tarFile([{ name: 'zeros.txt', content: zeros(110) }]))],
  ['says-it-is-huge.tar', () => tarFile([{ name: 'a', claims: 8 ** 11 - 1 }])],
]

const PICTURES: readonly Bomb[] = [
  ['a-picture-of-two-billion-by-two-billion.png', () => pngOfSize(0x7fff_ffff, 0x7fff_ffff)],
  ['a-picture-of-100000-by-100000.png', () => pngOfSize(100_000, 100_000)],
  ['a-picture-of-60000-by-60000.bmp', () => bmpOfSize(60_000, 60_000)],
  ['a-picture-of-two-billion.tiff', () => tiffOfSize(0x7fff_ffff, 0x7fff_ffff)],
  ['a-picture-of-65535-by-65535.gif', () => gifOfSize(65_535, 65_535)],
]

const PDFS: readonly Bomb[] = [
  ['a-page-of-110-MB.pdf', () => writePdf([{ content: '/X Do\n', objects: { X: pdfForm(packed(zeros(110, 0x20))) } }])],
  [
    'packed-five-times.pdf',
    () =>
      writePdf([
        {
          content: '/X Do\n',
          objects: { X: pdfForm(packed(zeros(110, 0x20), 5), `[${'/FlateDecode '.repeat(5)}]`) },
        },
      ]),
  ],
  [
    'a-picture-of-30000-by-30000.pdf',
    () => writePdf([{ content: drawing, objects: { P: pdfPicture(30_000, 30_000, packed(zeros(1))) } }]),
  ],
  [
    'a-form-that-draws-itself.pdf',
    () =>
      writePdf([{ content: '/X Do\n', entries: '/Resources << /XObject << /X 100 0 R >> >>' }], {
        further: [
          {
            dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X 100 0 R >> >>',
            data: '/X Do ',
          },
        ],
      }),
  ],
  [
    'two-billion-pages.pdf',
    () => Buffer.from(String(writePdf([{ content: '' }])).replace('/Count 1', '/Count 2147483647')),
  ],
  [
    'pages-in-a-circle.pdf',
    () => Buffer.from(String(writePdf([{ content: '' }])).replace(/\/Kids \[[^\]]{0,20}\]/, '/Kids [2 0 R]')),
  ],
  ['a-page-of-200000-words.pdf', () => writePdf([{ content: pdfLine('a', 40, 700).repeat(200_000) }])],
]

function pdfForm(data: Uint8Array, filter = '/FlateDecode') {
  return { dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Filter ${filter}`, data }
}

const SHEETS: readonly Bomb[] = [
  [
    'shared-strings-of-110-MB.xlsx',
    () =>
      makeWorkbook({
        sheets: [{ name: 'Costs', rows: [['a']] }],
        sharedStrings: `<si><t>${'x'.repeat(110_000_000)}</t></si>`,
      }),
  ],
  [
    'half-a-million-cells.xlsx',
    () =>
      makeWorkbook({
        sheets: [{ name: 'Costs', rows: [] }],
        parts: {
          'xl/worksheets/sheet1.xml': sheetXml(
            'worksheet',
            `<sheetData>${'<row><c><v>1</v></c><c><v>2</v></c></row>'.repeat(250_000)}</sheetData>`,
          ),
        },
      }),
  ],
  [
    'seventeen-billion-cells.ods',
    () =>
      makeOds({
        tables: odsTable(
          'Costs',
          '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>a</text:p></table:table-cell></table:table-row>',
        ),
      }),
  ],
  ['one-line-of-16-MB.csv', () => Buffer.from(`a,b\n${'1,2;'.repeat(4_000_000)}`)],
  ['a-quotation-that-never-ends.csv', () => Buffer.from(`a,b\n"${'1,2\n'.repeat(5_000_000)}`)],
]

const TEXTS: readonly Bomb[] = [
  ['elements-200000-deep.html', () => Buffer.from(`<!doctype html><body>${'<div>'.repeat(200_000)}a`)],
  [
    'a-mail-in-1500-mails.eml',
    () => Buffer.from(`${'From: a@b.example\nContent-Type: message/rfc822\n\n'.repeat(1500)}a`),
  ],
  [
    'parts-of-parts-of-parts.eml',
    () =>
      Buffer.from(
        `From: a@b.example\nMIME-Version: 1.0\n${Array.from({ length: 3000 }, (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\n\n--b${at}\n`).join('')}`,
      ),
  ],
  [
    'a-header-of-20-MB.eml',
    () => Buffer.from(`From: a@b.example\nSubject: ${'=?utf-8?Q?=41?= '.repeat(1_300_000)}\n\na`),
  ],
  [
    '100000-messages.mbox',
    () => Buffer.from('From a@b.example Wed Oct 04 13:05:56 2023\nSubject: a\n\n'.repeat(100_000)),
  ],
  ['lists-5000000-deep.json', () => Buffer.from(`{"pages":${'['.repeat(5_000_000)}`)],
  ['one-word-of-50-MB.txt', () => Buffer.alloc(50_000_000, 0x61)],
  [
    'entities-in-entities.svg',
    () => Buffer.from(`<!DOCTYPE s [<!ENTITY a "${'a'.repeat(50_000)}">]><svg>${'&a;'.repeat(50_000)}</svg>`),
  ],
]

export const BOMBS: readonly Bomb[] = [...OFFICE_BOMBS, ...ARCHIVES, ...PICTURES, ...PDFS, ...SHEETS, ...TEXTS]
