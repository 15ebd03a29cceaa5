import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { sampleReading } from '../testing/sample-reading.ts'
import { writeWorkspace } from '../workspace/open-workspace.ts'
import { workspaceCases } from './read-cases.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-cases-'))
after(() => rmSync(folder, { recursive: true, force: true }))

test('cases of a workspace: those that were read, by their keys, and how many wait', () => {
  const workspace = writeWorkspace(folder, { command: 'test', now: new Date(0) })
  workspace.transaction(() => {
    const read = workspace.cases.make('a', [])
    workspace.cases.putReading(read, sampleReading({ file: 'a' }), '1', '2024-01-01')
    workspace.cases.make('b', [])
  })
  const [first] = workspace.cases.all()
  const { cases, failures, unread } = workspaceCases(workspace, '2024-03-01')
  workspace.close()
  assert.deepEqual(
    [cases.map(({ name }) => name), cases[0]!.reading.file, failures, unread],
    [[first!.key], 'a', [], 1],
  )
})
