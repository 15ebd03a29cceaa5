import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { readBytes } from '../../testing/read-bytes.ts'
import { type TarEntry, tarFile } from '../../testing/tar-file.ts'
import { type ZipEntry, zipFile } from '../../testing/zip-file.ts'
import { readArchive } from './archive.ts'

const GOOD: ZipEntry = { name: 'reply.txt', content: 'Dear Sam Field' }

async function unpacked(bytes: Uint8Array, name = 'a.zip') {
  const { pages, warnings, attachments } = await readBytes(readArchive, bytes, name)
  assert.deepEqual(pages, [])
  return {
    files: attachments.map((file) => [file.name, Buffer.from(file.bytes).toString()]),
    warnings: warnings.map(({ message }) => message),
  }
}

test('zip: each file is an attachment, in order; folders are none', async () => {
  const { files, warnings } = await unpacked(
    zipFile([{ name: 'letters/', content: '' }, GOOD, { name: 'letters/costs.csv', content: 'a,b' }]),
  )
  assert.deepEqual(files, [
    ['reply.txt', 'Dear Sam Field'],
    ['letters/costs.csv', 'a,b'],
  ])
  assert.deepEqual(warnings, [])
})

const NASTY: [why: string, entry: ZipEntry, files: string[], warning: RegExp | null][] = [
  ['a link is not followed', { name: 'a', content: '/etc/passwd', mode: 0o120777 }, [], /"a" .* is a link/],
  ['a locked entry is named', { name: 'a', content: 'x', locked: true }, [], /protected by a password/],
  ['an entry larger than it says is damaged', { name: 'a', content: 'xxxx', claims: 2 }, [], /is damaged/],
  ['an entry smaller than it says is damaged', { name: 'a', content: 'xx', claims: 4 }, [], /is damaged/],
  ['what programs write for themselves is left out', { name: '__MACOSX/._a', content: 'x' }, [], null],
]

for (const [why, entry, files, warning] of NASTY) {
  test(`zip: ${why}; the others are read`, async () => {
    const result = await unpacked(zipFile([entry, GOOD]))
    assert.deepEqual(
      result.files.map(([name]) => name),
      [...files, 'reply.txt'],
    )
    if (warning === null) assert.deepEqual(result.warnings, [])
    else assert.match(result.warnings[0] ?? '', warning)
  })
}

for (const name of ['../../evil', '/etc/cron.d/evil', 'C:\\evil', 'a\\..\\..\\evil', 'CON', '\u202Etxt.exe']) {
  test(`zip: the name ${name} is only a name`, async () => {
    const { files } = await unpacked(zipFile([{ name, content: 'x' }, GOOD]))
    assert.deepEqual(
      files.map(([given]) => given),
      [name.replaceAll('\\', '/'), 'reply.txt'],
    )
  })
}

test('zip: an empty archive has no files', async () => {
  assert.deepEqual((await unpacked(zipFile([]))).files, [])
})

test('archive: one that unpacks to far more than itself is ended', async () => {
  const zeros = new Uint8Array(120 * 1024 * 1024)
  await assert.rejects(unpacked(zipFile([{ name: 'zeros', content: zeros }])), /unpacks to more than 100 MiB/)
  await assert.rejects(unpacked(gzipSync(zeros), 'a.gz'), /unpacks to more than 100 MiB/)
})

test('gzip: its content is an attachment without the ending', async () => {
  assert.deepEqual((await unpacked(gzipSync('words'), 'letter.txt.gz')).files, [['letter.txt', 'words']])
})

const LONG = `${'folder/'.repeat(20)}letter.txt`
const about = (line: string) => {
  const length = line.length + 4
  return `${length} ${line}\n`
}

const TARS: [why: string, entries: TarEntry[], files: string[][], warning: RegExp | null][] = [
  [
    'each file, no folders',
    [
      { name: 'a/', type: '5' },
      { name: 'a/b.txt', content: 'x' },
    ],
    [['a/b.txt', 'x']],
    null,
  ],
  ['one of before 1988', [{ name: 'b.txt', content: 'x', old: true }], [['b.txt', 'x']], null],
  [
    'a long name',
    [
      { name: '././@LongLink', type: 'L', content: `${LONG}\0` },
      { name: 'cut', content: 'x' },
    ],
    [[LONG, 'x']],
    null,
  ],
  [
    'a name told before',
    [
      { name: 'x', type: 'x', content: about(`path=${LONG}`) },
      { name: 'cut', content: 'x' },
    ],
    [[LONG, 'x']],
    null,
  ],
  ['a link is not followed', [{ name: 'a', type: '2' }], [], /"a" .* is a link/],
  ['a device is no file', [{ name: 'a', type: '3' }], [], /"a" .* not known here/],
  ['what programs write for themselves', [{ name: '._a', content: 'x' }], [], null],
  ['a name that leads elsewhere is only a name', [{ name: '../../evil', content: 'x' }], [['../../evil', 'x']], null],
]

for (const [why, entries, expected, warning] of TARS) {
  test(`tar: ${why}; the next file is read`, async () => {
    const archive = tarFile([...entries, { name: 'reply.txt', content: 'Dear Sam Field' }])
    for (const bytes of [archive, gzipSync(archive)]) {
      const { files, warnings } = await unpacked(bytes, 'a.tgz')
      assert.deepEqual(files, [...expected, ['reply.txt', 'Dear Sam Field']])
      if (warning === null) assert.deepEqual(warnings, [])
      else assert.match(warnings.join(), warning)
    }
  })
}

const first: TarEntry = { name: 'reply.txt', content: 'Dear Sam Field' }
const BROKEN_TARS: [why: string, archive: Uint8Array, files: number, warning: RegExp | null][] = [
  ['without its end', tarFile([first], { withoutEnd: true }), 1, null],
  [
    'cut off in a file',
    tarFile([first, { name: 'b', content: 'x'.repeat(900) }]).subarray(0, 2000),
    1,
    /"b" .* damaged/,
  ],
  ['cut off in a header', tarFile([first, { name: 'b' }]).subarray(0, 1300), 1, null],
  ['a size that leads beyond it', tarFile([first, { name: 'b', claims: 8 ** 11 - 1 }]), 1, /"b" .* damaged/],
  ['a broken header', tarFile([first, { name: 'b', broken: true }, first]), 1, /archive is damaged/],
]

for (const [why, archive, count, warning] of BROKEN_TARS) {
  test(`tar: ${why}`, async () => {
    const { files, warnings } = await unpacked(archive, 'a.tar')
    assert.equal(files.length, count)
    if (warning === null) assert.deepEqual(warnings, [])
    else assert.match(warnings.join(), warning)
  })
}
