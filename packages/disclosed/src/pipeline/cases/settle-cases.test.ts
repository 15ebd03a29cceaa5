import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { ANALYSIS, caseWorkspace, letters } from '../../testing/case-workspace.ts'

const folder = mkdtempSync(join(tmpdir(), 'settle-cases-'))
after(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
const open = () => caseWorkspace(join(folder, String(++count)))
const LAMPS = letters('FOI/2025/0381')

test('cases: letters become one case, which is read over all of them, once', async () => {
  const { put, settle, inCases, cases, jobs, close } = open()
  put('in/b.txt', LAMPS.reply)
  put('in/c.txt', LAMPS.request)
  put('in/a.txt', LAMPS.received)
  put('other/d.txt', 'A list of lamps and their poles.\n')
  assert.deepEqual(await settle(), { cases: 1, read: 1, waiting: 0 })
  assert.deepEqual(inCases(), [['c.txt', 'a.txt', 'b.txt']])
  const [only] = cases.all()
  const reading = cases.reading(only!.id)!
  assert.deepEqual(
    reading.questions.map(({ outcome }) => outcome),
    ['answered', 'answered'],
  )
  assert.equal(only!.readBy, '1')
  assert.deepEqual(jobs.counts('analyse'), { pending: 0, leased: 0, done: 4, failed: 0 })
  assert.deepEqual(await settle(), { cases: 1, read: 0, waiting: 0 })
  close()
})

test('cases: a letter that comes later joins, and only its case is read anew', async () => {
  const { put, settle, inCases, cases, close } = open()
  put('in/request.txt', LAMPS.request)
  put('x/other.txt', letters('FOI/2025/0999', 'tree felling orders').received)
  assert.deepEqual(await settle(), { cases: 2, read: 2, waiting: 0 })
  const keys = cases.all().map(({ key }) => key)
  put('later/reply.txt', LAMPS.reply)
  assert.deepEqual(await settle(), { cases: 2, read: 1, waiting: 0 })
  assert.deepEqual(inCases(), [['other.txt'], ['request.txt', 'reply.txt']])
  assert.deepEqual(
    cases.all().map(({ key }) => key),
    keys,
  )
  close()
})

test('cases: a letter that links two makes them one, which keeps a key', async () => {
  const { put, settle, inCases, cases, close } = open()
  put('a/received.txt', LAMPS.received)
  await settle()
  const { key } = cases.all()[0]!
  put('b/request.txt', LAMPS.request)
  assert.equal((await settle()).cases, 2)
  put('c/reply.txt', LAMPS.reply)
  assert.equal((await settle()).cases, 1)
  assert.deepEqual(inCases(), [['request.txt', 'received.txt', 'reply.txt']])
  assert.equal(cases.all()[0]!.key, key)
  close()
})

test('cases: interrupted at any step, the next run comes to the same end', async () => {
  for (const step of ['facts', 'joined', 'case'] as const) {
    const { put, settle, inCases, jobs, close } = open()
    put('in/request.txt', LAMPS.request)
    put('in/reply.txt', LAMPS.reply)
    put('x/other.txt', letters('FOI/2025/0999', 'tree felling orders').reply)
    const stop = new AbortController()
    const hook = { facts: 'onFacts', joined: 'onJoined', case: 'onCase' }[step]
    const interrupted = await settle({ signal: stop.signal, [hook]: () => stop.abort() })
    assert.ok(interrupted.read < 2, step)
    jobs.release('test')
    assert.ok(jobs.counts('analyse').pending > 0, step)
    assert.deepEqual({ ...(await settle()), read: 0 }, { cases: 2, read: 0, waiting: 0 }, step)
    assert.deepEqual(inCases(), [['other.txt'], ['request.txt', 'reply.txt']], step)
    assert.deepEqual(jobs.counts('analyse'), { pending: 0, leased: 0, done: 3, failed: 0 }, step)
    close()
  }
})

test('cases: what was read anew is joined and read anew', async () => {
  const { put, settle, cases, jobs, close } = open()
  const id = put('in/reply.txt', LAMPS.reply)
  await settle()
  const before = cases.all()[0]!
  jobs.addAnew('analyse', id, 0)
  assert.deepEqual(await settle({ version: '2' }), { cases: 1, read: 1, waiting: 0 })
  assert.deepEqual(cases.all(), [{ ...before, readBy: '2' }])
  close()
})

test('cases: a document that breaks the analysis is left out, and the others go on', async () => {
  const { put, settle, inCases, jobs, close } = open()
  put('in/bad.txt', letters('FOI/2025/0999', 'broken things').reply)
  put('in/reply.txt', LAMPS.reply)
  const broken: typeof ANALYSIS = {
    ...ANALYSIS,
    facts: async (document, ...rest) => {
      if (document.pages[0]!.text.includes('broken')) throw new Error('it broke')
      return ANALYSIS.facts(document, ...rest)
    },
  }
  assert.deepEqual(await settle({ analysis: broken }), { cases: 1, read: 1, waiting: 0 })
  assert.deepEqual(inCases(), [['reply.txt']])
  assert.deepEqual(jobs.counts('analyse'), { pending: 0, leased: 0, done: 1, failed: 1 })
  close()
})

test('cases: what goes into the trash leaves its case, and comes back', async () => {
  const { put, settle, inCases, trash, jobs, close } = open()
  const request = put('in/request.txt', LAMPS.request)
  const reply = put('in/reply.txt', LAMPS.reply)
  await settle()
  trash.put(reply, '2026-01-01T00:00:00.000Z')
  jobs.redo('analyse', request)
  await settle()
  assert.deepEqual(inCases(), [['request.txt']])
  trash.restore(reply)
  jobs.redo('analyse', reply)
  await settle()
  assert.deepEqual(inCases(), [['request.txt', 'reply.txt']])
  close()
})

test('cases: what lies in the archive of one request is one case, whatever it says', async () => {
  const { put, settle, inCases, documents, contents, close } = open()
  const messages = put('correspondence.txt', LAMPS.request)
  const table = put('1_2_poles.txt', 'A list of lamps and their poles.\n')
  const other = put('2_2_answer.txt', letters('FOI/2025/0999', 'tree felling orders').reply)
  const at = '2026-01-01T00:00:00.000Z'
  const archive = documents.add({ sha256: 'a'.repeat(64), bytes: 9, name: 'lamps.zip' }, at)
  const parts = [messages, table, other].map((document) => ({ name: documents.byId(document)!.name, document }))
  contents.put(
    archive.id,
    { format: 'request-archive', pages: [], warnings: [], parts, hidden: [], mailIds: [] },
    '1',
    at,
  )
  assert.deepEqual(await settle(), { cases: 1, read: 1, waiting: 0 })
  assert.deepEqual(inCases(), [['correspondence.txt', '1_2_poles.txt', '2_2_answer.txt']])
  close()
})
