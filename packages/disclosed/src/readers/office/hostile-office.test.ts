/** Office files made to read other files, to reach the network, to grow without end or to change how the next file is read. */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { makeDoc } from '../../testing/make-doc.ts'
import { makeDocx, wordParagraph } from '../../testing/make-docx.ts'
import { makeFlatOdt, makeOdt } from '../../testing/make-odt.ts'
import { makePptx, shape } from '../../testing/make-pptx.ts'
import { readWhole } from '../../testing/read-office.ts'
import { XML_ATTACKS } from '../../testing/xml-attacks.ts'
import { type ZipEntry, zipFile } from '../../testing/zip-file.ts'
import { chooseReader } from '../choose-reader.ts'
import { openPackage, PACKAGE_LIMITS } from './open-package.ts'

const CANARY = 'CANARY'
const folder = mkdtempSync(join(tmpdir(), 'hostile-office-'))
const canary = join(folder, 'secret.txt')
writeFileSync(canary, CANARY)
let connections = 0
const server = createServer((_, answer) => answer.end(CANARY)).on('connection', () => connections++)
before(() => new Promise<void>((done) => void server.listen(0, '127.0.0.1', done)))
after(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const letter = makeDocx({
  body: `${wordParagraph('&x;')}<w:sectPr><w:headerReference r:id="header"/></w:sectPr>`,
  parts: { header: wordParagraph('&x;'), comments: '<w:comment/>', footnotes: '<w:footnote/>', settings: '' },
  files: { 'docProps/core.xml': '<cp:coreProperties xmlns:cp="x">&x;</cp:coreProperties>' },
})
const text = makeOdt({ body: '<text:p>&x;</text:p>', meta: '<dc:title>&x;</dc:title>' })
const slides = makePptx([{ shapes: shape('&x;', 'title'), notes: '&x;', comments: '&x;' }])

/** A file, each of whose XML parts is attacked in turn. */
const FILES: readonly [name: string, bytes: Uint8Array, parts: readonly string[]][] = [
  [
    'letter.docx',
    letter,
    'word/document.xml word/styles.xml word/numbering.xml word/header.xml word/comments.xml word/footnotes.xml word/settings.xml word/_rels/document.xml.rels _rels/.rels docProps/core.xml'.split(
      ' ',
    ),
  ],
  ['letter.odt', text, ['content.xml', 'styles.xml', 'meta.xml']],
  [
    'slides.pptx',
    slides,
    'ppt/presentation.xml ppt/slides/slide1.xml ppt/notes/slide1.xml ppt/comments/slide1.xml ppt/authors.xml'.split(
      ' ',
    ),
  ],
]

/** The file with something in front of the root of one part. */
async function attacked(bytes: Uint8Array, part: string, prolog: string): Promise<Uint8Array> {
  const archive = await openPackage(bytes)
  const filled = prolog
    .replaceAll('FILE', canary)
    .replaceAll('HOST', `127.0.0.1:${(server.address() as AddressInfo).port}`)
  const entries: ZipEntry[] = []
  for (const name of archive.names) {
    const content = Buffer.from((await archive.bytes(name)) ?? []).toString()
    const head = /^<\?xml[^>]{0,100}\?>/.exec(content)?.[0] ?? ''
    const isAttacked = name === part
    entries.push({
      name,
      content: isAttacked ? head + filled + content.slice(head.length) : content,
      stored: name === 'mimetype',
    })
  }
  return zipFile(entries)
}

/** All that a reader says of a file; its error where it refuses. */
async function said(bytes: Uint8Array, name: string): Promise<string> {
  const choice = await chooseReader(bytes, name)
  if (choice.kind !== 'reader') return choice.kind
  try {
    const { files, ...result } = await readWhole(choice.read, bytes)
    return JSON.stringify([result, files.map((file) => [file.name, Buffer.from(file.bytes).toString()])])
  } catch (error) {
    return String(error)
  }
}

for (const [name, bytes, parts] of FILES) {
  for (const part of parts) {
    test(`T3: no entity of ${part} in ${name} reads, reaches or grows anything`, async () => {
      for (const [why, prolog] of XML_ATTACKS) {
        const hostile = await attacked(bytes, part, prolog)
        const started = performance.now()
        const words = await said(hostile, name)
        assert.ok(performance.now() - started < 1000, `${why}: too slow`)
        assert.ok(!words.includes(CANARY), `${why}: ${words}`)
        assert.ok(words.length < 100_000, `${why}: grew`)
      }
      assert.equal(connections, 0)
    })
  }
}

test('T3: the same in one file of XML, in UTF-16 and UTF-8', async () => {
  for (const [why, prolog] of XML_ATTACKS) {
    const flat = Buffer.from(makeFlatOdt('<text:p>&x;</text:p>')).toString()
    const xml = flat.replace('?>', `?>${prolog.replaceAll('FILE', canary)}`)
    for (const bytes of [Buffer.from(xml), Buffer.from(`\ufeff${xml}`, 'utf16le')])
      assert.ok(!(await said(bytes, 'letter.fodt')).includes(CANARY), why)
  }
})

test('T3, control: a reader that fills in entities is noticed', async () => {
  const filledIn = async (bytes: Uint8Array): Promise<Uint8Array> => {
    const archive = await openPackage(bytes)
    const entries: ZipEntry[] = []
    for (const name of archive.names) {
      const content = Buffer.from((await archive.bytes(name)) ?? []).toString()
      const target = /<!ENTITY x SYSTEM "file:\/\/([^"]+)">/.exec(content)?.[1]
      const value = target ? readFileSync(target, 'utf8') : ''
      entries.push({ name, content: content.replace(/<!DOCTYPE[^[]*\[.*?\]>/s, '').replaceAll('&x;', value) })
    }
    return zipFile(entries)
  }
  const hostile = await attacked(letter, 'word/document.xml', XML_ATTACKS[0]![1])
  assert.ok((await said(await filledIn(hostile), 'letter.docx')).includes(CANARY))
})

const body = (inside: string) => `<w:p><w:r>${inside}</w:r></w:p>`
const LINKS: readonly [why: string, inside: string, type: string][] = [
  [
    'a linked picture',
    '<w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="x"/></w:drawing>',
    'image',
  ],
  [
    'an embedded picture',
    '<w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="x"/></w:drawing>',
    'image',
  ],
  ['a template', '', 'attachedTemplate'],
  [
    'an object',
    '<w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" r:id="x"/></w:object>',
    'oleObject',
  ],
  ['a part of text', '', 'aFChunk'],
  ['a header', '', 'header'],
  ['styles', '', 'styles'],
  ['a document within', '<w:subDoc r:id="x"/>', 'subDocument'],
  ['a frame', '', 'frame'],
]
const TARGETS = [
  `file://${canary}`,
  canary,
  `../../../../../../../../..${canary}`,
  'http://HOST/x',
  '\\\\HOST\\share\\x',
  '//HOST/x',
]

for (const [why, inside, type] of LINKS) {
  test(`T8: ${why} outside of the file is named, never read`, async () => {
    for (const each of TARGETS) {
      const target = each.replace('HOST', `127.0.0.1:${(server.address() as AddressInfo).port}`)
      for (const mode of ['External', 'Internal']) {
        const made = makeDocx({ body: body(inside) + wordParagraph('Held'), links: { x: [type, target] } })
        const bytes = mode === 'External' ? made : await inward(made)
        const words = await said(bytes, 'letter.docx')
        assert.ok(words.includes('Held'))
        assert.ok(!words.includes(CANARY), `${why}: ${target}`)
      }
    }
    assert.equal(connections, 0)
  })
}

/** The file says that what lies outside lies inside. */
async function inward(bytes: Uint8Array): Promise<Uint8Array> {
  const archive = await openPackage(bytes)
  const entries: ZipEntry[] = []
  for (const name of archive.names) {
    const content = Buffer.from((await archive.bytes(name)) ?? []).toString()
    entries.push({ name, content: content.replaceAll(' TargetMode="External"', '') })
  }
  return zipFile(entries)
}

test('T2, control: without limits a bomb unpacks', async () => {
  const bytes = zipFile([{ name: 'a', content: new Uint8Array(150_000_000) }])
  await assert.rejects(async () => (await openPackage(bytes)).bytes('a'))
  const unlimited = await openPackage(bytes, { ...PACKAGE_LIMITS, ratio: Number.POSITIVE_INFINITY })
  assert.equal((await unlimited.bytes('a'))?.byteLength, 150_000_000)
})

const SOURCES: readonly [name: string, bytes: Uint8Array][] = [
  ['letter.docx', letter],
  ['letter.odt', text],
  ['slides.pptx', slides],
  [
    'letter.doc',
    makeDoc({
      runs: [
        { text: '12\x02\x13 PAGE \x143\x15\r', letters: '550801' },
        { text: 'a\x07', paragraph: '162401' },
      ],
      footnote: 'b',
      header: 'c',
      comment: { text: 'd', author: 'e' },
      lists: [[[0, '\0.']]],
    }),
  ],
  [
    'letter.rtf',
    Buffer.from(
      String.raw`{\rtf1{\fonttbl{\f0 A;}}{\info{\author A}}\trowd\intbl a\cell\row\pard{\field{\*\fldinst HYPERLINK "x"}{\fldrslt b}}{\footnote c}\u8364?\'80\par}`,
    ),
  ],
]

for (const [name, source] of SOURCES) {
  test(`damaged ${name}: pages hold what pages promise, or one sentence says why there are none`, async () => {
    const keys = Reflect.ownKeys(Object.prototype).length
    const flips = fc.array(fc.tuple(fc.nat(source.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 12 })
    const cut = fc.integer({ min: 0, max: source.length })
    await fc.assert(
      fc.asyncProperty(flips, cut, fc.boolean(), async (changes, end, isCut) => {
        const bytes = Buffer.from(isCut ? source.subarray(0, end) : source)
        if (bytes.length > 0) for (const [at, value] of changes) bytes[at % bytes.length] = value
        const choice = await chooseReader(bytes, name)
        if (choice.kind !== 'reader') return
        try {
          const { pages } = await readWhole(choice.read, bytes)
          for (const page of pages) {
            assert.ok(page.text.isWellFormed())
            assert.doesNotMatch(page.text, /[\0-\x08\x0b-\x1f\x7f]/)
          }
        } catch (error) {
          assert.ok(error instanceof Error && error.message !== '')
          assert.ok(!/^Cannot read|is not a function|undefined/.test(error.message), error.stack ?? '')
        }
      }),
      { numRuns: 2000, seed: 4 },
    )
    assert.equal(Reflect.ownKeys(Object.prototype).length, keys)
  })
}
