import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { type CaseWorkspace, caseWorkspace, letters } from '../../testing/case-workspace.ts'
import { type CaseOrder, decideCases } from './decide-cases.ts'
import { askAnew, outcomeChanges } from './reanalyse.ts'

const folder = mkdtempSync(join(tmpdir(), 'decide-cases-'))
after(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
const LAMPS = letters('FOI/2025/0381')
const TREES = letters('FOI/2025/0999', 'tree felling orders')

/** A case of two letters about lamps and one of a letter about trees. */
async function twoCases() {
  const workspace = caseWorkspace(join(folder, String(++count)))
  workspace.put('a/request.txt', LAMPS.request)
  workspace.put('b/reply.txt', LAMPS.reply)
  workspace.put('c/trees.txt', TREES.reply)
  await workspace.settle()
  assert.deepEqual(workspace.inCases(), [['request.txt', 'reply.txt'], ['trees.txt']])
  return workspace
}

async function decide(workspace: CaseWorkspace, order: CaseOrder, at = '2026-01-02T00:00:00.000Z') {
  workspace.transaction(() => decideCases(workspace, order, 'tester', at))
  await workspace.settle()
  return workspace.inCases()
}

const idOf = ({ documents }: CaseWorkspace, name: string) =>
  [...documents.all()].find((each) => each.name === name)!.sha256.slice(0, 10)
const keyOf = ({ cases, documents }: CaseWorkspace, name: string) =>
  cases.of([...documents.all()].find((each) => each.name === name)!.id)[0]!.key

test('split: a document leaves its case, stays out when joined anew and when it comes again', async () => {
  const workspace = await twoCases()
  const order = {
    kind: 'split',
    key: keyOf(workspace, 'reply.txt'),
    documents: [idOf(workspace, 'reply.txt')],
  } as const
  const apart = [['reply.txt'], ['request.txt'], ['trees.txt']]
  assert.deepEqual(await decide(workspace, order), apart)
  for (const { id } of [...workspace.documents.all()]) workspace.jobs.addAnew('analyse', id, 0)
  await workspace.settle()
  assert.equal(workspace.cases.all().length, 3)
  workspace.documents.delete([...workspace.documents.all()].find(({ name }) => name === 'reply.txt')!.id)
  workspace.put('b/reply.txt', LAMPS.reply)
  await workspace.settle()
  assert.equal(workspace.cases.all().length, 3)
  workspace.close()
})

test('split: taken back by undo, and by merge', async () => {
  for (const back of ['undo', 'merge'] as const) {
    const workspace = await twoCases()
    const documents = [idOf(workspace, 'reply.txt')]
    await decide(workspace, { kind: 'split', key: keyOf(workspace, 'reply.txt'), documents })
    const order: CaseOrder =
      back === 'undo'
        ? { kind: 'undo', decision: null }
        : { kind: 'merge', keys: [keyOf(workspace, 'request.txt'), keyOf(workspace, 'reply.txt')] }
    assert.deepEqual(await decide(workspace, order), [['request.txt', 'reply.txt'], ['trees.txt']], back)
    workspace.close()
  }
})

test('merge: two cases are one, also when they are joined anew, until it is undone', async () => {
  const workspace = await twoCases()
  const keys = [keyOf(workspace, 'request.txt'), keyOf(workspace, 'trees.txt')]
  const [one, ...none] = await decide(workspace, { kind: 'merge', keys })
  assert.deepEqual([one!.toSorted(), none], [['reply.txt', 'request.txt', 'trees.txt'], []])
  assert.equal(workspace.cases.all()[0]!.key, keys[0])
  assert.deepEqual(await decide(workspace, { kind: 'undo', decision: null }), [
    ['request.txt', 'reply.txt'],
    ['trees.txt'],
  ])
  workspace.close()
})

test('undo: what the decision had taken back holds again', async () => {
  const workspace = await twoCases()
  const keys = [keyOf(workspace, 'request.txt'), keyOf(workspace, 'trees.txt')]
  await decide(workspace, { kind: 'merge', keys }, '2026-01-02T00:00:00.000Z')
  const documents = [idOf(workspace, 'trees.txt')]
  const split: CaseOrder = { kind: 'split', key: keyOf(workspace, 'trees.txt'), documents }
  assert.equal((await decide(workspace, split, '2026-01-03T00:00:00.000Z')).length, 2)
  const [one, ...none] = await decide(workspace, { kind: 'undo', decision: null }, '2026-01-04T00:00:00.000Z')
  assert.deepEqual([one!.length, none], [3, []])
  workspace.close()
})

test('decisions: each is an event, with who decided', async () => {
  const workspace = await twoCases()
  await decide(workspace, { kind: 'merge', keys: [keyOf(workspace, 'request.txt'), keyOf(workspace, 'trees.txt')] })
  await decide(workspace, { kind: 'undo', decision: null })
  const events = workspace.database.prepare('SELECT what, detail FROM events ORDER BY id').all() as {
    what: string
    detail: string
  }[]
  assert.deepEqual(
    events.map(({ what, detail }) => [what, JSON.parse(detail).by]),
    [
      ['case-merge', 'tester'],
      ['case-undo', 'tester'],
    ],
  )
  workspace.close()
})

const REFUSED: readonly [why: string, order: (workspace: CaseWorkspace) => CaseOrder, code: string][] = [
  ['no such case', () => ({ kind: 'merge', keys: ['nosuch', 'nosuch'] }), 'case-not-found'],
  [
    'the same case twice',
    (workspace) => ({ kind: 'merge', keys: [keyOf(workspace, 'trees.txt'), keyOf(workspace, 'trees.txt')] }),
    'same-case',
  ],
  [
    'a document of another case',
    (workspace) => ({
      kind: 'split',
      key: keyOf(workspace, 'request.txt'),
      documents: [idOf(workspace, 'trees.txt')],
    }),
    'not-in-case',
  ],
  [
    'all documents of the case',
    (workspace) => ({ kind: 'split', key: keyOf(workspace, 'trees.txt'), documents: [idOf(workspace, 'trees.txt')] }),
    'whole-case',
  ],
  ['nothing was decided', () => ({ kind: 'undo', decision: null }), 'nothing-to-undo'],
]

for (const [why, order, code] of REFUSED)
  test(`decisions refused: ${why}`, async () => {
    const workspace = await twoCases()
    assert.throws(() => decideCases(workspace, order(workspace), 'tester', '2026-01-02T00:00:00.000Z'), { code })
    workspace.close()
  })

test('reading anew: only what another version read, and what changed is told', async () => {
  const workspace = await twoCases()
  const order = { names: [], all: false, dryRun: false }
  assert.equal(
    workspace.transaction(() => askAnew(workspace, order, '1')),
    0,
  )
  assert.equal(
    workspace.transaction(() => askAnew(workspace, order, '2')),
    2,
  )
  const changed: string[] = []
  const counts = await workspace.settle({
    version: '2',
    onCase: ({ id, key }, reading) => {
      assert.notEqual(reading, 'unreadable')
      const before = workspace.cases.reading(id)!
      before.questions[0]!.outcome = 'blank'
      for (const change of outcomeChanges(key, before, reading as typeof before))
        changed.push(`${change.question} ${change.before} ${change.after}`)
    },
  })
  assert.deepEqual(counts, { cases: 2, read: 2, waiting: 0 })
  assert.deepEqual(changed, ['1:1 blank answered', '1:1 blank answered'])
  assert.deepEqual(
    workspace.cases.all().map(({ readBy }) => readBy),
    ['2', '2'],
  )
  workspace.close()
})
