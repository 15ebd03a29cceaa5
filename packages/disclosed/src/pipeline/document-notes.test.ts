import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { caseWorkspace } from '../testing/case-workspace.ts'
import { addNote, removeNote } from './document-notes.ts'

const folder = mkdtempSync(join(tmpdir(), 'disclosed-notes-'))
after(() => rmSync(folder, { recursive: true }))
const workspace = caseWorkspace(join(folder, 'ws'))
workspace.put('reply.txt', 'Dear Ms Alder,\n\nThe lamps are dimmed at night.\n')
const { sha256 } = [...workspace.documents.all()][0]!
const NOW = new Date('2026-01-02T00:00:00.000Z')
const note = (start: number, end: number, page = 1) => ({ page, start, end, note: 'Since when?', by: 'R. Hale' })
const told = () => workspace.notes.of(sha256).map(({ quote, note, by }) => [quote, note, by])

test('notes: kept with their words, taken away and brought back', () => {
  const id = addNote(workspace, sha256.slice(0, 10), note(16, 25), NOW)
  assert.deepEqual(told(), [['The lamps', 'Since when?', 'R. Hale']])
  removeNote(workspace, sha256, id, { by: 'R. Hale', back: false, now: NOW })
  assert.deepEqual(told(), [])
  removeNote(workspace, sha256, id, { by: 'R. Hale', back: true, now: NOW })
  assert.equal(told().length, 1)
})

const REFUSED: readonly [why: string, work: () => unknown, code: string][] = [
  ['no such page', () => addNote(workspace, sha256, note(0, 1, 9), NOW), 'page-not-found'],
  ['behind the end of the page', () => addNote(workspace, sha256, note(0, 9999), NOW), 'passage-not-found'],
  ['no words', () => addNote(workspace, sha256, note(5, 5), NOW), 'passage-not-found'],
  ['no such note', () => removeNote(workspace, sha256, 99, { by: 'x', back: false, now: NOW }), 'note-not-found'],
]
for (const [why, work, code] of REFUSED) test(`notes refused: ${why}`, () => assert.throws(work, { code }))
