import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { caseDocument, caseFiles, citeOf, openFlow, ownWordsOf } from '@disclosed/core'
import { sampleReading } from '../../testing/sample-reading.ts'
import { readWorkspace, writeWorkspace } from '../../workspace/open-workspace.ts'
import type { CompareCore } from './compare-core.ts'
import { hasCaseWords, reuseOfWorkspace, updateCaseWords } from './find-reuse.ts'

const folder = mkdtempSync(join(tmpdir(), 'find-reuse-'))
after(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
const core: CompareCore = {
  ownWords: (document) => {
    made++
    return ownWordsOf(document, 'day-first', [])
  },
  joined: (documents) => caseDocument(caseFiles(documents)),
  analyse: (document) => sampleReading({ file: document.file }),
  held: () => null,
  cite: (document, span) => citeOf(openFlow(document.pages), span),
}

const PARAGRAPH =
  'The keepers of the weir must be able to close it without a crowd on the bank, and a table of the hours would draw one every time.'
const letterOf = (name: string) =>
  `${name} Council\n\n3 May 2021\n\nDear Sam Ash\n\n${PARAGRAPH}\n\nYours sincerely\nInformation Officer\n`

const open = () => writeWorkspace(folder, { command: 'test', now: new Date(0) })

function addCase(name: string, at: string): void {
  const workspace = open()
  workspace.transaction(() => {
    const { id } = workspace.documents.add({ sha256: name.repeat(64), bytes: 1, name: `${name}.txt` }, at)
    const pages = [{ number: 1, text: letterOf(name), envelopes: [] }]
    workspace.contents.put(id, { format: 'text', pages, warnings: [], parts: [], hidden: [], mailIds: [] }, '1', at)
    const caseId = workspace.cases.make(name, [{ document: id, pages: null, reasons: [] }])
    workspace.cases.putReading(caseId, sampleReading({ file: name }), '1', at)
  })
  updateCaseWords(workspace, core, () => {})
  workspace.close()
}

test('reuse of a workspace: what was made of a case is kept, so that a new case costs only itself', () => {
  addCase('a', '2021-01-01')
  addCase('b', '2021-01-02')
  assert.equal(made, 2)
  const workspace = readWorkspace(folder)
  assert.ok(hasCaseWords(workspace))
  const { passages, letters, cases } = reuseOfWorkspace(workspace, core, null)
  assert.deepEqual([letters, cases, passages.length, made], [2, 2, 1, 2])
  assert.deepEqual(
    passages[0]!.uses.map(({ cite }) => cite.quote),
    [PARAGRAPH, PARAGRAPH],
  )
  assert.throws(() => reuseOfWorkspace(workspace, core, 'nobody'), { code: 'case-not-found' })
  const [first] = workspace.cases.all()
  assert.equal(reuseOfWorkspace(workspace, core, first!.key).passages.length, 1)
  workspace.close()
})

test('reuse of a workspace: a case that was read anew is made anew, one that is deleted is gone', () => {
  const workspace = open()
  const [first, second] = workspace.cases.all()
  workspace.transaction(() => workspace.cases.putReading(first!.id, sampleReading({ file: 'a' }), '2', '2021-02-01'))
  assert.ok(!hasCaseWords(workspace))
  updateCaseWords(workspace, core, () => {})
  assert.equal(made, 3)
  workspace.transaction(() => workspace.cases.delete(second!.id))
  assert.equal(reuseOfWorkspace(workspace, core, null).passages.length, 0)
  assert.equal(workspace.database.prepare('SELECT count(*) FROM case_words').pluck().get(), 1)
  workspace.close()
})
