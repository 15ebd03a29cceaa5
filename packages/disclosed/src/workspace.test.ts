/** The workspace as people use it: commands on real files and folders. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { compose } from './compose.ts'
import { inProcess } from './testing/in-process.ts'

const MAIN = fileURLToPath(new URL('cli/main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'workspace-'))
after(() => rmSync(folder, { recursive: true, force: true }))

let count = 0

/** A folder of its own for each test, with files and perhaps a workspace. */
function place(files: Readonly<Record<string, string | Uint8Array>>) {
  const cwd = join(folder, `place-${++count}`)
  mkdirSync(cwd)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), content)
  }
  const disclosed = (...argv: string[]) => run(cwd, argv)
  const json = async (...argv: string[]) => JSON.parse((await disclosed(...argv, '--json')).stdout)
  const list = async (...argv: string[]) =>
    (await disclosed('ls', ...argv, '--json')).stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
  return { cwd, disclosed, json, list }
}

const program = compose({
  laws: new URL('../laws.json', import.meta.url),
  reader: new URL('readers/reader-child.ts', import.meta.url),
})
const run = inProcess(program, { XDG_DATA_HOME: join(folder, 'home') })

const REPLY = `Our reference FOI/2025/1000\n\nDear Ms Field,\n\nThank you for your request under the Freedom of Information Act 2000.\n\n1. How many lamps?\n\nWe hold fourteen lamps.\n\nYours sincerely\n`

const MAIL = `From: a@council.example\nMessage-ID: <1@council.example>\nSubject: x\nMIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nsee attached\n--b
Content-Type: text/plain; name=table.txt\nContent-Disposition: attachment; filename=table.txt\n\nStreet lamps: 14\n--b--\n`

test('workspace: files are kept and read, once each, and the counts add up', async () => {
  const { disclosed, json, list } = place({
    'in/a.txt': 'one',
    'in/b.txt': 'two',
    'in/deep/a again.txt': 'one',
    'in/.hidden': 'x',
    'in/data.bin': new Uint8Array([0, 1, 2, 255, 0]),
  })
  assert.equal((await disclosed('init')).status, 0)
  const first = await disclosed('add', 'in', '--json')
  assert.equal(first.status, 3)
  const summary = JSON.parse(first.stdout)
  const { files, stored, duplicate, unchanged, quarantined, waiting, notReached, leftOut, reasons } = summary
  assert.deepEqual(
    { files, stored, duplicate, unchanged, quarantined, waiting, notReached, leftOut, reasons },
    {
      files: 4,
      stored: 2,
      duplicate: 1,
      unchanged: 0,
      quarantined: 1,
      waiting: 0,
      notReached: 0,
      leftOut: 1,
      reasons: { 'binary-file': 1 },
    },
  )
  const again = await json('add', 'in')
  assert.deepEqual([again.files, again.unchanged, again.pages], [4, 4, 0])
  const documents = await list()
  assert.equal(documents.length, 3)
  assert.equal(documents.find(({ name }) => name.startsWith('a'))?.paths.length, 2)
  assert.deepEqual(
    (await list('--state', 'quarantined')).map(({ name, reason }) => [name, reason]),
    [['data.bin', 'binary-file']],
  )
})

test('workspace: a document is found by the beginning of its id and by its path', async () => {
  const { disclosed, json } = place({ 'letter.txt': 'Dear Sir\fPage two' })
  await disclosed('init')
  await disclosed('add', 'letter.txt')
  const id = createHash('sha256').update('Dear Sir\fPage two').digest('hex')
  const sheet = await json('show', id.slice(0, 10))
  assert.deepEqual([sheet.id, sheet.pages, sheet.state, sheet.name], [id, 2, 'stored', 'letter.txt'])
  assert.equal((await json('show', 'letter.txt')).id, id)
  assert.equal((await disclosed('show', 'letter.txt', '--text')).stdout, 'Dear Sir\fPage two')
  assert.equal(readFileSync(sheet.original, 'utf8'), 'Dear Sir\fPage two')
  const unknown = await disclosed('show', 'ffff')
  assert.deepEqual([unknown.status, /no document ffff/.test(unknown.stderr)], [2, true])
})

test('workspace: what is piped in needs a name', async () => {
  const { cwd, disclosed, list } = place({})
  await disclosed('init')
  assert.equal((await disclosed('add', '-')).status, 2)
  assert.equal((await run(cwd, ['add', '-', '--name', 'piped.txt'], 'some words')).status, 0)
  assert.deepEqual(
    (await list()).map(({ name, format, paths }) => [name, format, paths]),
    [['piped.txt', 'text', []]],
  )
})

test('workspace: a file that changed is taken again; one that was only touched is the same', async () => {
  const { cwd, json } = place({ 'a.txt': 'one', 'b.txt': 'two' })
  await json('init')
  await json('add', 'a.txt', 'b.txt')
  writeFileSync(join(cwd, 'a.txt'), 'another')
  utimesSync(join(cwd, 'b.txt'), 1, 1)
  const { stored, unchanged, files } = await json('add', '*.txt')
  assert.deepEqual({ stored, unchanged, files }, { stored: 1, unchanged: 1, files: 2 })
})

test('workspace: bytes that changed behind the same size and time are found with --verify', async () => {
  const { cwd, json } = place({ 'a.txt': 'one' })
  await json('init')
  await json('add', 'a.txt')
  const { atime, mtime } = statSync(join(cwd, 'a.txt'))
  writeFileSync(join(cwd, 'a.txt'), 'two')
  utimesSync(join(cwd, 'a.txt'), atime, mtime)
  // Times are set to the millisecond only, so that the first run may see the difference or not; the second must not.
  await json('add', 'a.txt')
  writeFileSync(join(cwd, 'a.txt'), 'six')
  utimesSync(join(cwd, 'a.txt'), atime, mtime)
  assert.equal((await json('add', 'a.txt')).unchanged, 1)
  assert.equal((await json('add', 'a.txt', '--verify')).stored, 1)
})

test('workspace: files and folders are for their owner alone, and no path inside is absolute', async () => {
  const { cwd, disclosed } = place({ 'in/a.txt': 'one' })
  await disclosed('init')
  await disclosed('add', 'in')
  for (const entry of readdirSync(join(cwd, '.disclosed'), { recursive: true, withFileTypes: true })) {
    const { mode } = statSync(join(entry.parentPath, entry.name))
    assert.equal((mode & 0o777).toString(8), entry.isDirectory() ? '700' : '600', entry.name)
  }
  assert.ok(!readFileSync(join(cwd, '.disclosed/disclosed.db'), 'latin1').includes(cwd))
})

test('workspace: moved with its files it knows them; copied alone it still has all', async () => {
  const { cwd, disclosed } = place({ 'in/a.txt': 'one' })
  await disclosed('init')
  await disclosed('add', 'in')
  renameSync(cwd, `${cwd}-moved`)
  const again = JSON.parse((await run(`${cwd}-moved`, ['add', 'in', '--json'])).stdout)
  assert.equal(again.unchanged, 1)
  cpSync(join(`${cwd}-moved`, '.disclosed'), join(folder, 'copied alone'), { recursive: true })
  const [line] = (await run(folder, ['ls', '--workspace', 'copied alone', '--json'])).stdout.split('\n')
  const id = JSON.parse(line!).id
  assert.equal((await run(folder, ['show', id, '--text', '--workspace', 'copied alone'])).stdout, 'one')
})

test('workspace: moved without its files it is searched, read, cited, checked and exported as before', async () => {
  const { cwd, disclosed } = place({ 'in/reply.txt': REPLY })
  await disclosed('init')
  await disclosed('add', 'in')
  const { key } = JSON.parse((await disclosed('cases', '--json')).stdout)
  const asked = async (root: string) => {
    const at = (...argv: string[]) => run(folder, [...argv, '--json', '--workspace', root])
    const { reading } = JSON.parse((await at('case', key)).stdout)
    const { hits } = JSON.parse((await at('search', 'lamps')).stdout)
    return { reading, found: hits.length, well: (await at('doctor', '--thorough')).status }
  }
  const before = await asked(join(cwd, '.disclosed'))
  assert.ok(before.found > 0 && before.well === 0)
  renameSync(join(cwd, '.disclosed'), join(folder, 'moved alone'))
  rmSync(cwd, { recursive: true })
  assert.deepEqual(await asked('moved alone'), before)
  assert.equal((await run(folder, ['export', 'exported', '--workspace', 'moved alone'])).status, 0)
})

test('workspace: found upwards, made in the home of the user where there is none', async () => {
  const { cwd, disclosed } = place({ 'in/a.txt': 'one' })
  await disclosed('init')
  assert.equal((await run(join(cwd, 'in'), ['add', 'a.txt'])).status, 0)
  assert.match((await run(join(cwd, 'in'), ['ls'])).stdout, /a\.txt/)
  const { cwd: elsewhere } = place({ 'b.txt': 'two' })
  assert.equal((await run(elsewhere, ['ls'])).status, 1)
  assert.match((await run(elsewhere, ['add', 'b.txt'])).stderr, /made a workspace for you: .*home\/disclosed/)
  assert.match((await run(elsewhere, ['ls'])).stdout, /b\.txt/)
  const named = await run(elsewhere, ['ls', '--workspace', 'nowhere'])
  assert.deepEqual([named.status, /disclosed init nowhere/.test(named.stderr)], [1, true])
})

test('workspace: an attachment is a document of its own', async () => {
  const { cwd, disclosed, json, list } = place({ 'mail.eml': MAIL })
  await disclosed('init')
  const { files, inside } = await json('add', 'mail.eml')
  assert.deepEqual([files, inside.stored], [1, 1])
  const { parts } = await json('show', 'mail.eml')
  assert.deepEqual(
    parts.map(({ name }: { name: string }) => name),
    ['table.txt'],
  )
  assert.equal((await json('show', parts[0].id)).inside[0].name, 'mail.eml')
  cpSync((await json('show', parts[0].id)).original, join(cwd, 'saved.txt'))
  assert.equal((await json('add', 'saved.txt')).duplicate, 1)
  assert.equal((await list()).length, 2)
})

test('workspace: what goes into quarantine is named once, with its folder', async () => {
  const { disclosed } = place({ 'in/data.bin': new Uint8Array([0, 1, 2, 255, 0]) })
  await disclosed('init')
  const { stderr } = await disclosed('add', 'in')
  assert.match(stderr, /^disclosed: \S{0,200}in\/data\.bin holds binary data of no known format\. /)
})

test('workspace: one bad argument does not stop the others', async () => {
  const { disclosed } = place({ 'a.txt': 'one' })
  await disclosed('init')
  const result = await disclosed('add', 'nowhere.txt', 'a.txt')
  assert.equal(result.status, 3)
  assert.match(result.stdout, /2 files: 1 stored, 1 quarantined/)
  assert.equal((await disclosed('add', 'nowhere.txt')).status, 1)
})

/** A hundred letters, enough to be interrupted in. */
const letters = (number: number) =>
  Object.fromEntries(Array.from({ length: number }, (_, at) => [`in/${at}.txt`, `Letter ${at}. `.repeat(3000)]))

/** Until a file was copied. */
async function firstBlob(cwd: string): Promise<void> {
  while (readdirSync(join(cwd, '.disclosed/blobs')).length === 0) await new Promise((done) => setTimeout(done, 20))
}

test('workspace: Ctrl-C ends within two seconds, and the next run goes on', async () => {
  const { cwd, disclosed, json } = place(letters(300))
  await disclosed('init')
  const child = spawn(process.execPath, [MAIN, 'add', 'in', '--json'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text))
  await firstBlob(cwd)
  const started = performance.now()
  child.kill('SIGINT')
  const [code] = await once(child, 'close')
  assert.ok(performance.now() - started < 2000)
  assert.equal(code, 130)
  const { files, stored, duplicate, unchanged, quarantined, waiting, notReached, interrupted } = JSON.parse(output)
  assert.equal(interrupted, true)
  assert.equal(files, stored + duplicate + unchanged + quarantined + waiting + notReached)
  const rest = await json('add', 'in')
  assert.equal(rest.stored + rest.unchanged, 300)
  assert.equal(rest.stored + stored, 300)
})

test('workspace: a second writer explains itself at once; readers are free', async () => {
  const { cwd, disclosed } = place(letters(2000))
  await disclosed('init')
  const first = spawn(process.execPath, [MAIN, 'add', 'in'], { cwd, stdio: 'ignore' })
  await firstBlob(cwd)
  const second = await disclosed('add', 'in')
  assert.equal(second.status, 5)
  assert.match(second.stderr, /disclosed add \(process \d+\) is writing into the workspace since /)
  assert.equal((await disclosed('ls')).status, 0)
  first.kill('SIGINT')
  await once(first, 'close')
})

test('workspace: what comes into a watched folder is added once it is at rest', async () => {
  const { cwd, disclosed, list } = place({ 'in/a.txt': 'one' })
  await disclosed('init')
  const child = spawn(process.execPath, [MAIN, 'add', 'in', '--watch', '--json'], {
    cwd,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const rounds: { stored: number }[] = []
  const lines = createInterface({ input: child.stdout })
  const until = async (count: number) => {
    while (rounds.length < count) rounds.push(JSON.parse((await once(lines, 'line'))[0]))
  }
  await until(1)
  writeFileSync(join(cwd, 'in/b.txt'), 'two')
  await until(2)
  assert.deepEqual(
    rounds.map(({ stored }) => stored),
    [1, 1],
  )
  child.kill('SIGINT')
  assert.deepEqual((await once(child, 'close'))[0], 0)
  assert.equal((await list()).length, 2)
})
