/** Small office files that grow without end where a program believes them. */

import { makeDoc } from './make-doc.ts'
import { makeDocx, wordParagraph } from './make-docx.ts'
import { makeOdt } from './make-odt.ts'
import { makePptx, shape } from './make-pptx.ts'

export type Bomb = readonly [name: string, make: () => Uint8Array]

const body = (inside: string) => `<w:p><w:r>${inside}</w:r></w:p>`
const paragraph = '<w:p><w:r><w:t>a</w:t></w:r></w:p>'
const cells = (depth: number) =>
  '<w:tbl><w:tr><w:tc>'.repeat(depth) + paragraph + '</w:tc></w:tr></w:tbl>'.repeat(depth)
const circle = (type: string, of: string) =>
  `<w:style w:type="${type}" w:styleId="A"><w:basedOn w:val="B"/>${of}</w:style><w:style w:type="${type}" w:styleId="B"><w:basedOn w:val="A"/></w:style>`

export const OFFICE_BOMBS: readonly Bomb[] = [
  ['one-word-60-MB.docx', () => makeDocx({ body: body(`<w:t>${'a'.repeat(60_000_000)}</w:t>`) })],
  ['three-million-empty-paragraphs.docx', () => makeDocx({ body: '<w:p/>'.repeat(3_000_000) })],
  ['elements-2000-deep.docx', () => makeDocx({ body: cells(700) })],
  ['tables-300-deep.docx', () => makeDocx({ body: cells(300) })],
  ['styles-60-MB.docx', () => makeDocx({ body: paragraph, styles: `<w:style>${' '.repeat(60_000_000)}</w:style>` })],
  [
    'styles-in-a-circle.docx',
    () => makeDocx({ body: wordParagraph('a', '<w:pStyle w:val="A"/>'), styles: circle('paragraph', '') }),
  ],
  [
    'more-links-than-allowed.docx',
    () =>
      makeDocx({
        body: paragraph,
        links: Object.fromEntries(
          Array.from({ length: 60_000 }, (_, at) => [`x${at}`, ['image', `http://a.example/${at}`]]),
        ),
      }),
  ],
  [
    'a-picture-of-60-MB.docx',
    () => makeDocx({ body: '<w:p/>', files: { 'word/media/a.png': Buffer.alloc(60_000_000) } }),
  ],
  [
    'a-list-that-starts-at-two-billion.docx',
    () =>
      makeDocx({
        body: wordParagraph('a', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
        numbering:
          '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="999999999"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      }),
  ],
  ['one-word-60-MB.odt', () => makeOdt({ body: `<text:p>${'a'.repeat(60_000_000)}</text:p>` })],
  ['a-billion-blanks.odt', () => makeOdt({ body: '<text:p><text:s text:c="1000000000"/>a</text:p>' })],
  [
    'lists-400-deep.odt',
    () =>
      makeOdt({
        body:
          '<text:list><text:list-item>'.repeat(400) +
          '<text:p>a</text:p>' +
          '</text:list-item></text:list>'.repeat(400),
      }),
  ],
  ['slides-60-MB.pptx', () => makePptx([{ shapes: shape('a'.repeat(60_000_000), 'title') }])],
  ['a-hundred-thousand-groups.rtf', () => Buffer.from(`{\\rtf1 ${'{'.repeat(100_000)}`)],
  ['bytes-beyond-the-end.rtf', () => Buffer.from('{\\rtf1 a\\bin2147483647 b}')],
  ['words-that-never-end.rtf', () => Buffer.from(`{\\rtf1 \\${'a'.repeat(5_000_000)}}`)],
  ['one-piece-a-thousand-times.doc', () => manyPieces()],
]

/** The same letters named again and again by the table of pieces. */
function manyPieces(): Uint8Array {
  const bytes = Buffer.from(makeDoc({ runs: [{ text: `${'a'.repeat(5000)}\r` }] }))
  // The table says that the text is two billion letters long.
  const at = bytes.indexOf(Buffer.from(Uint32Array.of(0, 5001).buffer))
  bytes.writeUInt32LE(2_000_000_000, at + 4)
  bytes.writeInt32LE(2_000_000_000, 512 + 512 + 76)
  return bytes
}
