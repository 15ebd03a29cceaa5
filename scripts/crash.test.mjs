import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { writeWorkspace } from '../packages/disclosed/src/workspace/open-workspace.ts'
import { CrashRun, crashTest } from './crash.mjs'

const folder = mkdtempSync(join(tmpdir(), 'crash-test-'))
after(() => rmSync(folder, { recursive: true, force: true }))

test('crash: killed and out of space at steps of every kind, nothing is lost, doubled or stuck', async () => {
  const { kills, full, problems } = await crashTest({ kills: 6, files: 20, seed: 7, fullAt: 2 })
  assert.deepEqual(problems, [])
  assert.equal(kills, 6)
  assert.ok(full > 0)
})

/** What a program that writes carelessly would leave behind. */
const CARELESS = [
  ['a page is lost', 'DELETE FROM pages WHERE id = 1'],
  ['a document is of another reading', "UPDATE documents SET format = 'html' WHERE format = 'text'"],
  ['a job ended without its result', "UPDATE jobs SET state = 'failed' WHERE id = 1"],
  [
    'the index lost a page',
    "INSERT INTO page_words (page_words, rowid, text) SELECT 'delete', id, text FROM pages WHERE id = 1",
  ],
]

test('crash: the test itself notices what careless writing would leave', async () => {
  const run = new CrashRun(folder, 5, 6)
  await run.prepare()
  for (const [why, sql] of CARELESS) {
    const root = run.newWorkspace(why)
    await run.init(root, ['nowhere', 0, 'kill'])
    await run.add(root, ['nowhere', 0, 'kill'])
    const workspace = writeWorkspace(root, { command: 'test', now: new Date(0) })
    workspace.database.exec(sql)
    workspace.close()
    const before = run.problems.length
    await run.finish(root, why)
    assert.ok(run.problems.length > before, why)
  }
})
