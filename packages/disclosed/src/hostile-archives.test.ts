/** Archives whose entries want to be written elsewhere: nothing is, since a name inside an archive is only a value. */
import assert from 'node:assert/strict'
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { compose } from './compose.ts'
import { inProcess } from './testing/in-process.ts'
import { tarFile } from './testing/tar-file.ts'
import { zipFile } from './testing/zip-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'hostile-archives-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const NAMES = [
  '../evil.txt',
  '../../evil.txt',
  '../../../../../../../../tmp/evil.txt',
  'a/../../evil.txt',
  './../evil.txt',
  '..\\evil.txt',
  'a\\..\\..\\evil.txt',
  join(folder, 'absolute.txt'),
  '/tmp/evil-of-an-archive.txt',
  'C:\\evil.txt',
  '\\\\host\\share\\evil.txt',
  'evil.txt\0.pdf',
  'CON',
  'NUL.txt',
  'aux',
  'evil.txt:stream',
  '\u202Etxt.exe',
  'Evil.TXT',
  'e\u0301vil.txt',
  '.disclosed/disclosed.db',
  'disclosed.db',
  'writer.json',
  `${'deep/'.repeat(60)}evil.txt`,
  ' ',
  '-rf',
  '$(evil)',
]
const link = (target: string) => ({ name: 'door', content: target, mode: 0o120777 })

/** Of every name a ZIP, a ZIP in which a link of that name stands before the file, and a packed tar; and names told twice. */
const ARCHIVES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...NAMES.map((name, at) => [`plain-${at}.zip`, zipFile([{ name, content: `plain ${at}` }])] as const),
  ...NAMES.map(
    (name, at) =>
      [
        `link-${at}.zip`,
        zipFile([
          link('../..'),
          { name: `door/${name}`, content: `behind a link ${at}` },
          { name: 'door', content: `over a link ${at}` },
        ]),
      ] as const,
  ),
  ...NAMES.map(
    (name, at) =>
      [
        `packed-${at}.tgz`,
        gzipSync(
          tarFile([
            { name: 'door', type: '2' },
            { name: name.slice(0, 90).replaceAll('\0', ''), content: `tar ${at}` },
          ]),
        ),
      ] as const,
  ),
  ['twice.zip', zipFile(['one', 'two'].map((content) => ({ name: '../twice.txt', content })))],
]

/** Every file below, but what the workspace keeps for itself. */
const filesOf = (root: string) =>
  readdirSync(root, { recursive: true })
    .map(String)
    .filter((path) => !/\.disclosed[\\/](?:blobs|tmp)/.test(path))
    .sort()

test(`T1: ${ARCHIVES.length} archives write nothing outside of the workspace's bytes`, async () => {
  assert.ok(ARCHIVES.length >= 60)
  const cwd = join(folder, 'a/b')
  mkdirSync(join(cwd, 'in'), { recursive: true })
  for (const [name, bytes] of ARCHIVES) writeFileSync(join(cwd, 'in', name), bytes)
  const program = compose({
    laws: new URL('../laws.json', import.meta.url),
    reader: new URL('readers/reader-child.ts', import.meta.url),
  })
  const run = inProcess(program, {})
  await run(cwd, ['init'])
  // What a workspace that was written once holds, beside its bytes.
  await run(cwd, ['add', 'in/twice.zip'])
  const before = filesOf(folder)
  const outside = (path: string) => globSync(path).length
  const elsewhere = ['/tmp/evil*', '/evil*', join(tmpdir(), 'evil*')]
  const elsewhereBefore = elsewhere.map(outside)
  const { stdout, status } = await run(cwd, ['add', 'in', '--json'])
  const { files, stored, quarantined, unchanged, duplicate } = JSON.parse(stdout)
  assert.equal(stored + quarantined + unchanged + duplicate, files, stdout)
  assert.ok(status === 0 || status === 3)
  assert.deepEqual(filesOf(folder), before)
  assert.deepEqual(elsewhere.map(outside), elsewhereBefore)
  for (const [name, bytes] of ARCHIVES) assert.deepEqual(readFileSync(join(cwd, 'in', name)), Buffer.from(bytes))
})
