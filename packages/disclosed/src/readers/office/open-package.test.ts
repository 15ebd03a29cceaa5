import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeZip } from '../../testing/make-zip.ts'
import { type ZipEntry, zipFile } from '../../testing/zip-file.ts'
import { TooMuchInside } from '../too-much-inside.ts'
import { openPackage, PACKAGE_LIMITS } from './open-package.ts'

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all).toString()
}

const NAMES: readonly [why: string, written: string, asked: string, found: boolean][] = [
  ['as written', 'word/document.xml', 'word/document.xml', true],
  ['in other case', 'Word/Document.xml', 'word/document.xml', true],
  ['with a leading slash', 'word/document.xml', '/word/document.xml', true],
  ['with backslashes, as some old programs write', 'word\\document.xml', 'word/document.xml', true],
  ['of a prototype', 'word/document.xml', '__proto__', false],
  ['that climbs is only a name', '../../etc/passwd', '../../etc/passwd', true],
]

for (const [why, written, asked, found] of NAMES) {
  test(`office package: a part's name ${why}`, async () => {
    const archive = await openPackage(makeZip({ [written]: 'text' }))
    assert.equal(archive.has(asked), found)
    assert.equal(await textOf(archive.chunks(asked)), found ? 'text' : '')
    assert.equal((await archive.bytes(asked))?.byteLength ?? null, found ? 4 : null)
  })
}

test('office package: parts stored and packed', async () => {
  const long = 'letter '.repeat(100_000)
  const archive = await openPackage(
    zipFile([
      { name: 'a', content: long, stored: true },
      { name: 'b', content: long },
    ]),
  )
  assert.equal(await textOf(archive.chunks('a')), long)
  assert.equal(await textOf(archive.chunks('b')), long)
})

const LIMITS = { ...PACKAGE_LIMITS, entries: 3, expanded: 100_000, ratio: 20, ratioFrom: 50_000 }
const bomb = (name: string, length: number, claims?: number): ZipEntry => ({
  name,
  content: new Uint8Array(length),
  ...(claims === undefined ? {} : { claims }),
})

const BOMBS: readonly [why: string, entries: readonly ZipEntry[]][] = [
  ['one part that unpacks to a thousand times its size', [bomb('a', 90_000)]],
  ['one part that says it is small', [bomb('a', 90_000, 10)]],
  ['parts that are too much together', ['a', 'b', 'c'].map((name) => bomb(name, 40_000))],
  ['too many parts', ['a', 'b', 'c', 'd'].map((name) => bomb(name, 1))],
]

for (const [why, entries] of BOMBS) {
  for (const how of ['chunks', 'bytes'] as const) {
    test(`office package: stopped at ${why}, by ${how}`, async () => {
      const read = async () => {
        const archive = await openPackage(zipFile(entries), LIMITS)
        for (const { name } of entries) await (how === 'bytes' ? archive.bytes(name) : textOf(archive.chunks(name)))
      }
      await assert.rejects(read(), TooMuchInside)
    })
  }
}

test('office package: a damaged part ends early', async () => {
  const numbers = Array.from({ length: 50_000 }, (_, at) => (at * 7919) % 10_007).join(' ')
  const bytes = zipFile([{ name: 'a', content: numbers }])
  // A block of the kind that does not exist.
  bytes.fill(0xff, 31, 40)
  const archive = await openPackage(bytes)
  assert.equal(await textOf(archive.chunks('a')), '')
  assert.equal((await archive.bytes('a')) === null, true)
})

test('office package: protected by a password', async () => {
  await assert.rejects(openPackage(zipFile([{ name: 'a', content: 'x', locked: true }])), /password/)
})

const two = () =>
  zipFile([
    { name: 'first', content: 'text' },
    { name: 'second', content: 'text' },
  ])

test('office package: a part whose own head is damaged is not there', async () => {
  const bytes = two()
  bytes.fill(0, 0, 4)
  const archive = await openPackage(bytes)
  assert.deepEqual(archive.names, ['second'])
})

const BROKEN: readonly [why: string, bytes: Uint8Array, message: RegExp][] = [
  ['cut off', two().subarray(0, 60), /^it is cut off or damaged: the list of the files inside is missing\.$/],
  ['no archive', Buffer.from('PK\x03\x04 and nothing else'), /^it is cut off or damaged: the list/],
  ['with a broken list', brokenList(), /^it is damaged: the list of the files inside breaks off\.$/],
]

function brokenList(): Uint8Array {
  const bytes = two()
  const list = Buffer.from(bytes.buffer).indexOf('PK\x01\x02', 0, 'latin1')
  bytes.fill(0xff, list, list + 4)
  return bytes
}

for (const [why, bytes, message] of BROKEN) {
  test(`office package: ${why}, it says so in our words`, async () => {
    await assert.rejects(openPackage(bytes), { message })
  })
}
