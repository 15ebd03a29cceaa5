import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Reading } from '@disclosed/core/model'
import { writeWorkspace } from './open-workspace.ts'

const folder = mkdtempSync(join(tmpdir(), 'cases-'))
after(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
function withDocuments(names: readonly string[]) {
  const workspace = writeWorkspace(join(folder, String(++count)), { command: 'test', now: new Date(0) })
  const ids = names.map(
    (name, at) =>
      workspace.documents.add({ sha256: String(at).padStart(64, '0'), bytes: 1, name }, '2026-01-01T00:00:00.000Z').id,
  )
  return { ...workspace, ids }
}

const READING: Reading = {
  file: 'a',
  kind: 'other',
  pages: 1,
  authority: null,
  law: null,
  references: [],
  messages: [],
  questions: [],
  grounds: [],
  clock: null,
  findings: [],
}
const member = (document: number) => ({ document, pages: null, reasons: ['the same reference, F-1'] })

test('cases: a new one waits to be read; its reading takes it out, a further document puts it back', () => {
  const { cases, ids, close } = withDocuments(['request.txt', 'reply.txt'])
  const [request, reply] = ids as [number, number]
  const id = cases.make('seed', [member(request)])
  assert.deepEqual(
    cases.stale().map((each) => each.id),
    [id],
  )
  assert.equal(cases.reading(id), null)
  cases.putReading(id, READING, '0.1.0', '2026-01-02T00:00:00.000Z')
  assert.deepEqual(cases.stale(), [])
  assert.deepEqual(cases.reading(id), READING)
  cases.setDocuments(id, [member(reply), member(request)])
  assert.equal(cases.byId(id)!.isStale, true)
  assert.deepEqual(cases.reading(id), READING)
  assert.deepEqual(
    cases.documents(id).map(({ document }) => document),
    [reply, request],
  )
  close()
})

test('cases: the key comes of its seed, is free, and is no beginning of an id', () => {
  const { cases, ids, close } = withDocuments(['request.txt'])
  const keys = Array.from({ length: 30 }, () => cases.byId(cases.make('seed', [member(ids[0]!)]))!.key)
  assert.equal(new Set(keys).size, 30)
  for (const key of keys) assert.match(key, /^(?=.*[^0-9a-f])[23456789bcdfghjkmnpqrstvwxz]{6}$/)
  const again = withDocuments(['request.txt'])
  assert.equal(again.cases.byId(again.cases.make('seed', []))!.key, keys[0])
  again.close()
  close()
})

test('cases: a mailbox may be of several, by its pages', () => {
  const { cases, ids, close } = withDocuments(['all.mbox'])
  const mailbox = ids[0]!
  const one = cases.make('1', [{ document: mailbox, pages: [1, 3], reasons: [] }])
  const other = cases.make('2', [{ document: mailbox, pages: [2], reasons: [] }])
  assert.deepEqual(
    cases.of(mailbox).map(({ id }) => id),
    [one, other],
  )
  assert.deepEqual(cases.documents(one)[0]!.pages, [1, 3])
  close()
})

test('cases: deleted for good, a document leaves its case, and a case its candidates', () => {
  const { cases, documents, ids, close } = withDocuments(['request.txt', 'reply.txt'])
  const [request, reply] = ids as [number, number]
  const one = cases.make('1', [member(request)])
  const other = cases.make('2', [member(reply)])
  cases.setCandidates(one, [{ other, reason: 'both of one folder' }])
  documents.delete(request)
  assert.deepEqual(cases.documents(one), [])
  cases.delete(other)
  assert.deepEqual(cases.candidates(one), [])
  close()
})
