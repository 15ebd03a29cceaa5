import { makeCompoundFile } from './make-compound-file.ts'

/** Letters of one look, and what ends the paragraph behind them. */
export interface DocRun {
  readonly text: string
  /** Changes of the letters' look: numbers and operands in hexadecimal digits (MS-DOC 2.6.1). */
  readonly letters?: string
  /** The same of the paragraph that ends with this run. */
  readonly paragraph?: string
}

export interface DocParts {
  readonly runs: readonly DocRun[]
  /** Stories behind the text with the structures that part them. */
  readonly footnote?: string
  readonly header?: string
  readonly comment?: { readonly text: string; readonly author: string }
  /** Lists of one counter each, by the templates of their levels: `\0.` for `1.`, and their formats. */
  readonly lists?: readonly (readonly (readonly [format: number, template: string])[])[]
  /** Whether letters are written in one byte, as Word does where it can. */
  readonly narrow?: boolean
  readonly flags?: number
  readonly author?: string
  /** Other streams of the file by their names. */
  readonly streams?: Readonly<Record<string, Uint8Array>>
}

const TEXT_AT = 2048
const MAIN_HEAD = 154 + 93 * 8

/** A file of Word 97 with just what a test needs (MS-DOC). */
export function makeDoc(parts: DocParts): Uint8Array {
  const footnote = parts.footnote === undefined ? '' : `${parts.footnote}\r`
  const header = parts.header === undefined ? '' : `${parts.header}\r`
  const comment = parts.comment === undefined ? '' : `${parts.comment.text}\r`
  const body = parts.runs.map(({ text }) => text).join('')
  const all = body + footnote + header + comment
  const width = parts.narrow ? 1 : 2
  const letters = Buffer.from(all, parts.narrow ? 'latin1' : 'utf16le')
  const pagesAt = Math.ceil((TEXT_AT + letters.length) / 512) * 512
  const main = Buffer.alloc(pagesAt + 1024)
  letters.copy(main, TEXT_AT)
  letterPage(parts.runs, width, TEXT_AT + letters.length).copy(main, pagesAt)
  paragraphPage(parts.runs, width, TEXT_AT + letters.length).copy(main, pagesAt + 512)

  const table: Buffer[] = []
  let at = 0
  const structure = (place: number, bytes: Buffer, length = bytes.length) => {
    main.writeUInt32LE(at, 154 + place * 8)
    main.writeUInt32LE(length, 154 + place * 8 + 4)
    table.push(bytes)
    at += bytes.length
  }
  main.writeUInt16LE(0xa5ec, 0)
  main.writeUInt16LE(0x00c1, 2)
  main.writeUInt16LE(0x0200 | (parts.flags ?? 0), 10)
  main.writeInt32LE(body.length, 76)
  main.writeInt32LE(footnote.length, 80)
  main.writeInt32LE(header.length, 84)
  main.writeInt32LE(comment.length, 92)
  const place = width === 1 ? (TEXT_AT * 2) | 0x40000000 : TEXT_AT
  const piece = Buffer.concat([words(0, all.length), Buffer.from([0, 0]), words(place), Buffer.from([0, 0])])
  structure(33, Buffer.concat([Buffer.from([2]), words(piece.length), piece]))
  structure(12, words(TEXT_AT, TEXT_AT + letters.length, pagesAt / 512))
  structure(13, words(TEXT_AT, TEXT_AT + letters.length, pagesAt / 512 + 1))
  if (footnote !== '') {
    structure(2, Buffer.concat([words(body.indexOf('\x02'), body.length), Buffer.from([1, 0])]))
    structure(3, words(0, footnote.length, footnote.length))
  }
  if (header !== '')
    structure(
      11,
      words(0, 0, 0, 0, 0, 0, 0, 0, header.length, header.length, header.length, header.length, header.length),
    )
  if (parts.comment !== undefined) {
    structure(4, Buffer.concat([words(0, body.length), Buffer.alloc(30)]))
    structure(5, words(0, comment.length, comment.length))
    structure(
      36,
      Buffer.concat([Buffer.from([parts.comment.author.length, 0]), Buffer.from(parts.comment.author, 'utf16le')]),
    )
  }
  if (parts.lists !== undefined) {
    const { heads, levels, formats } = listStructures(parts.lists)
    structure(73, Buffer.concat([heads, levels]), heads.length)
    structure(74, formats)
  }
  if (parts.author !== undefined) structure(32, strings(['', '', '', '', '', '', parts.author]))
  return makeCompoundFile({
    ...parts.streams,
    WordDocument: main.subarray(0, Math.max(main.length, MAIN_HEAD)),
    '1Table': Buffer.concat(table),
  })
}

function words(...numbers: readonly number[]): Buffer {
  return Buffer.from(Uint32Array.from(numbers).buffer)
}

/** A page of 512 bytes: bounds of the runs, places of their properties, the properties from its end (MS-DOC 2.9.33). */
function page(bounds: readonly number[], items: readonly Buffer[], itemSize: number): Buffer {
  const bytes = Buffer.alloc(512)
  for (const [at, bound] of bounds.entries()) bytes.writeUInt32LE(bound, at * 4)
  let end = 510
  for (const [at, item] of items.entries()) {
    if (item.length === 0) continue
    end = (end - item.length) & ~1
    item.copy(bytes, end)
    bytes[bounds.length * 4 + at * itemSize] = end / 2
  }
  bytes[511] = items.length
  return bytes
}

function letterPage(runs: readonly DocRun[], width: number, end: number): Buffer {
  const items = runs.map(({ letters = '' }) => {
    const changes = Buffer.from(letters, 'hex')
    return changes.length === 0 ? changes : Buffer.concat([Buffer.from([changes.length]), changes])
  })
  return page([...starts(runs, width), end], [...items, Buffer.alloc(0)], 1)
}

function paragraphPage(runs: readonly DocRun[], width: number, end: number): Buffer {
  const ends = runs.filter(({ text }) => /[\r\x07\f]$/.test(text))
  const items = ends.map(({ paragraph = '' }) => {
    const changes = Buffer.from(`0000${paragraph}`, 'hex')
    return changes.length % 2 === 0
      ? Buffer.concat([Buffer.from([0, changes.length / 2]), changes])
      : Buffer.concat([Buffer.from([(changes.length + 1) / 2]), changes])
  })
  const bounds = [TEXT_AT]
  let at = TEXT_AT
  for (const run of runs) {
    at += run.text.length * width
    if (ends.includes(run)) bounds.push(at)
  }
  return page([...bounds, end], [...items, Buffer.alloc(0)], 13)
}

function starts(runs: readonly DocRun[], width: number): number[] {
  let at = TEXT_AT
  return [
    ...runs.map(({ text }) => {
      const start = at
      at += text.length * width
      return start
    }),
    at,
  ]
}

function listStructures(lists: NonNullable<DocParts['lists']>) {
  const heads = lists.map((_, at) => Buffer.concat([words(100 + at), Buffer.alloc(24)]))
  const levels = lists.flatMap((list) =>
    Array.from({ length: 9 }, (_, level) => {
      const [format, template] = list[level] ?? [255, '']
      const head = Buffer.alloc(28)
      head.writeInt32LE(1, 0)
      head[4] = format
      const places = [...template].flatMap((sign, at) => (sign < '\x09' ? [at + 1] : []))
      for (const [at, place] of places.entries()) head[6 + at] = place
      return Buffer.concat([head, Buffer.from([template.length, 0]), Buffer.from(template, 'utf16le')])
    }),
  )
  const formats = lists.map((_, at) => Buffer.concat([words(100 + at), Buffer.alloc(12)]))
  const count = Buffer.from([lists.length, 0])
  return {
    heads: Buffer.concat([count, ...heads]),
    levels: Buffer.concat(levels),
    formats: Buffer.concat([words(lists.length), ...formats, ...lists.map(() => words(0xffffffff))]),
  }
}

function strings(all: readonly string[]): Buffer {
  const head = Buffer.from([0xff, 0xff, all.length, 0, 0, 0])
  return Buffer.concat([head, ...all.flatMap((each) => [Buffer.from([each.length, 0]), Buffer.from(each, 'utf16le')])])
}
