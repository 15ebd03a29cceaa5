import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { analyse, caseDocument, caseFiles, openLawBook } from '@disclosed/core'
import type { CalendarDate, Reading } from '@disclosed/core/model'
import laws from '../../laws.json' with { type: 'json' }
import { type Workspace, writeWorkspace } from '../workspace/open-workspace.ts'
import { caseReading, documentOfSource, END_OF_DAYS, sourceDocuments } from './case-reading.ts'

const folder = mkdtempSync(join(tmpdir(), 'case-reading-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const book = openLawBook(laws as unknown as Parameters<typeof openLawBook>[0])
function readCase({ cases, ...workspace }: Workspace, id: number): Reading | null {
  const documents = sourceDocuments({ cases, ...workspace }, cases.documents(id))
  return documents.length === 0 ? null : analyse(caseDocument(caseFiles(documents)), { book, today: END_OF_DAYS })
}

const REQUEST = `Dear Wexcombe District Council,

Under the Freedom of Information Act 2000 please tell me:

1. How many street lamps does the council own?
2. How many were out of order on 1 May 2025?

Yours faithfully,
Sam Sampleton
`
const RECEIVED = `Dear Mr Sampleton,

Thank you for your request of 3 March 2025 under the Freedom of Information Act 2000, received on 3 March 2025.
Our reference is FOI/2025/0381.

Yours sincerely,
Information Team
Wexcombe District Council
`

function workspaceWith(texts: readonly string[]) {
  const workspace = writeWorkspace(join(folder, String(texts.length)), { command: 'test', now: new Date(0) })
  const at = '2025-01-01T00:00:00.000Z'
  const ids = texts.map((text, index) => {
    const { id } = workspace.documents.add({ sha256: `${index}`.repeat(64), bytes: 1, name: 'letter.txt' }, at)
    const pages = [{ number: 1, text, envelopes: [] }]
    const content = { format: 'text', pages, warnings: [], parts: [], hidden: [], mailIds: [] }
    workspace.contents.put(id, content, '0.1.0', at)
    return id
  })
  const members = ids.map((document) => ({ document, pages: null, reasons: [] }))
  return { ...workspace, ids, case: workspace.cases.make('seed', members) }
}

test('reading of a case: over all its documents, and cites say which one they mean', () => {
  const workspace = workspaceWith([REQUEST, RECEIVED])
  const reading = readCase(workspace, workspace.case)!
  assert.deepEqual(
    reading.messages.map(({ kind }) => kind),
    ['request', 'acknowledgement'],
  )
  assert.deepEqual(reading.references, ['FOI/2025/0381'])
  assert.equal(reading.questions.length, 2)
  const [asked, received] = reading.messages.map(({ cite }) =>
    workspace.documents.byPrefix(documentOfSource(cite.file!)),
  )
  assert.deepEqual([asked![0]!.id, received![0]!.id], workspace.ids)
  workspace.close()
})

test('stored reading: what falls due later is not overdue yet', () => {
  const workspace = workspaceWith([REQUEST, RECEIVED, 'A list of lamps.'])
  const id = workspace.case
  assert.equal(caseReading(workspace, id, null), null)
  workspace.cases.putReading(id, readCase(workspace, id)!, '0.1.0', '2025-01-01T00:00:00.000Z')
  // St Patrick's Day of 2025 is a bank holiday of the United Kingdom.
  assert.equal(workspace.cases.reading(id)!.clock!.due, '2025-04-01')
  const codes = (today: CalendarDate | null) => caseReading(workspace, id, today)!.findings.map(({ code }) => code)
  assert.deepEqual(codes('2025-04-01'), [])
  assert.deepEqual(codes(null), [])
  assert.deepEqual(codes('2025-04-02'), ['overdue'])
  workspace.close()
})

test('reading of a case: what lies in the trash or has no text is left out', () => {
  const workspace = workspaceWith([REQUEST, RECEIVED, ' ', ' '])
  workspace.trash.put(workspace.ids[1]!, '2025-01-01T00:00:00.000Z')
  assert.deepEqual(
    readCase(workspace, workspace.case)!.messages.map(({ kind }) => kind),
    ['request'],
  )
  workspace.trash.put(workspace.ids[0]!, '2025-01-01T00:00:00.000Z')
  assert.equal(readCase(workspace, workspace.case), null)
  workspace.close()
})
