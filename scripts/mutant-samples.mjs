// A small file of each format that is read, to be damaged.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { hiddenWorkbook } from '../packages/disclosed/src/testing/hidden-workbooks.ts'
import { makeDoc } from '../packages/disclosed/src/testing/make-doc.ts'
import { makeDocx, wordParagraph } from '../packages/disclosed/src/testing/make-docx.ts'
import { makeOds, odsRow, odsTable } from '../packages/disclosed/src/testing/make-ods.ts'
import { makeFlatOdt, makeOdt } from '../packages/disclosed/src/testing/make-odt.ts'
import { makePptx, shape } from '../packages/disclosed/src/testing/make-pptx.ts'
import { makeWorkbook } from '../packages/disclosed/src/testing/make-workbook.ts'
import { biffRecord, characters, f64, makeXls, u16, u32 } from '../packages/disclosed/src/testing/make-xls.ts'
import { head, makeXlsb, record, rowHead, words } from '../packages/disclosed/src/testing/make-xlsb.ts'
import { msgFile } from '../packages/disclosed/src/testing/msg-file.ts'
import { pngOf } from '../packages/disclosed/src/testing/scan.ts'
import { tarFile } from '../packages/disclosed/src/testing/tar-file.ts'
import { pdfBox, pdfLines, writePdf } from '../packages/disclosed/src/testing/write-pdf.ts'
import { zipFile } from '../packages/disclosed/src/testing/zip-file.ts'

const WORDS = 'Dear Sam Field, 1. How many lamps? We hold 14. 2. What did they cost? £1,204. Yours sincerely'
const MAIL = `From: Sam Field <sam@requests.example>
To: foi@foxdale.example
Date: Wed, 04 Oct 2023 13:05:56 +0100
Message-ID: <1@requests.example>
Subject: =?utf-8?Q?Bins_=C2=A35?=
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<table><tr><td>1. How many=20</td><td>=C2=A35</td></tr></table>
--b
Content-Type: application/octet-stream; name="costs.csv"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="costs.csv"

YSxiCjEsMgo=
--b--
`
const PAGE = `<!doctype html><html><head><title>Lamps</title></head><body><main><h1>Lamps</h1><ol><li>How many?</li><li>${WORDS}</li></ol>
<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2023</td><td>&pound;5</td></tr></table><blockquote>said</blockquote></main></body></html>`
const CLOUD = JSON.stringify({ id: 1, title: 'Lamps', page_count: 1, pages: [{ page: 0, contents: WORDS }] })
const tarred = () =>
  tarFile([
    { name: 'a/reply.txt', content: WORDS },
    { name: 'b.csv', content: 'a,b\n1,2\n' },
  ])

function gray(width, height) {
  return { width, height, pixels: Uint8Array.from({ length: width * height }, (_, at) => (at % 7 === 0 ? 0 : 255)) }
}

/** The example that the library brings with it; an archive of Outlook can't be written by hand. */
function outlookArchive() {
  const require = createRequire(new URL('../packages/disclosed/package.json', import.meta.url))
  return readFileSync(join(dirname(require.resolve('pst-extractor/package.json')), 'example/testdata/enron.pst'))
}

function bitmap() {
  const bytes = Buffer.concat([Buffer.alloc(54), Buffer.alloc(16 * 16 * 3, 200)])
  bytes.write('BM', 0, 'latin1')
  for (const [at, value] of [
    [2, bytes.length],
    [10, 54],
    [14, 40],
    [18, 16],
    [22, 16],
    [34, 768],
  ])
    bytes.writeUInt32LE(value, at)
  for (const [at, value] of [
    [26, 1],
    [28, 24],
  ])
    bytes.writeUInt16LE(value, at)
  return bytes
}

const base64 = (text) => Buffer.from(text, 'base64')

/** Name, with the ending that tells the format where its bytes do not, and how it is made. */
export const SAMPLES = {
  'letter.txt': () => Buffer.from(WORDS.repeat(4)),
  'page.html': () => Buffer.from(PAGE),
  'mail.eml': () => Buffer.from(MAIL),
  'mails.mbox': () =>
    Buffer.from(
      `From a@b.example Wed Oct 04 13:05:56 2023\n${MAIL}\nFrom a@b.example Thu Oct 05 13:05:56 2023\n${MAIL}`,
    ),
  'mail.msg': () => msgFile({ '0037': 'Lamps', 1000: WORDS, '0c1a': 'Sam Field' }),
  'mails.pst': outlookArchive,
  'letter.pdf': () =>
    writePdf([
      { content: pdfLines([WORDS, 'second line'], 40, 700) + pdfBox(40, 690, 60, 20) },
      { content: pdfLines(['second page'], 40, 700) },
    ]),
  'scan.png': () => pngOf(gray(40, 30)),
  'scan.jpg': () =>
    base64(
      '/9j/4AAQSkZJRgABAQEAlgCWAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/wAALCAAIABABASIA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAYEAACAwAAAAAAAAAAAAAAAAAABkSCwv/aAAgBAQAAPwAmTKaKY//Z',
    ),
  'fax.tiff': () =>
    base64(
      'SUkqABAAAAAmr///8AEAEA0AAAEDAAEAAAAQAAAAAQEDAAEAAAAIAAAAAgEDAAEAAAABAAAAAwEDAAEAAAAEAAAABgEDAAEAAAAAAAAACgEDAAEAAAABAAAAEQEEAAEAAAAIAAAAEgEDAAEAAAABAAAAFQEDAAEAAAABAAAAFgEDAAEAAAAIAAAAFwEEAAEAAAAIAAAAHAEDAAEAAAABAAAAKQEDAAIAAAAAAAEAAAAAAA==',
    ),
  'scan.webp': () => base64('UklGRi4AAABXRUJQVlA4ICIAAAAwAQCdASoQAAgAAgA0JaQAA3AA/vIZf/5XHf/y0P/ysQAA'),
  'scan.gif': () => base64('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'),
  'scan.bmp': bitmap,
  'letter.docx': () => makeDocx({ body: wordParagraph(WORDS) + wordParagraph('<w:del/>b'), comments: '' }),
  'letter.doc': () => makeDoc({ runs: [{ text: `${WORDS}\r` }], footnote: 'b', header: 'c' }),
  'letter.odt': () =>
    makeOdt({
      body: `<text:p>${WORDS}</text:p><text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>`,
    }),
  'letter.fodt': () => Buffer.from(makeFlatOdt(`<text:p>${WORDS}</text:p>`)),
  'letter.rtf': () =>
    Buffer.from(String.raw`{\rtf1{\fonttbl{\f0 A;}}\trowd\intbl a\cell\row\pard{\footnote c}\u8364?\'80 Dear Sam\par}`),
  'slides.pptx': () => makePptx([{ shapes: shape(WORDS, 'title') }]),
  'costs.xlsx': () => makeWorkbook(hiddenWorkbook(1, 'hidden-row').workbook),
  'costs.xls': () =>
    makeXls([
      {
        name: 'Costs',
        records: [biffRecord(0x204, u16(0, 0, 0), characters('Lamps')), biffRecord(0x203, u16(0, 1, 0), f64(14))],
      },
    ]),
  'costs.xlsb': () =>
    makeXlsb([
      rowHead(0),
      record(6, head(0), words('Lamps')),
      record(2, head(1), u32((14 << 2) | 2)),
      rowHead(1),
      record(7, head(0), u32(0)),
    ]),
  'costs.ods': () => makeOds({ tables: odsTable('Costs', odsRow(['Lamps', '14']) + odsRow(['Bins', '2'])) }),
  'costs.csv': () => Buffer.from('Year,Cost\n2022,"1,204"\n2023,5\n2024,6\n2025,7\n'),
  'letters.zip': () =>
    zipFile([
      { name: 'a/reply.txt', content: WORDS },
      { name: 'b.csv', content: 'a,b\n1,2\n' },
    ]),
  'letters.tar': tarred,
  'letters.tgz': () => gzipSync(tarred()),
  'document.json': () => Buffer.from(CLOUD),
}
