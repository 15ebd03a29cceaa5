/** Corrections as people make them: commands on a workspace with a case. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { MadeCorrection } from '@disclosed/core/views'
import { compose } from './compose.ts'
import { caseReading, sourceDocuments } from './pipeline/case-reading.ts'
import { inProcess } from './testing/in-process.ts'
import { type Workspace, writeWorkspace } from './workspace/open-workspace.ts'

const folder = mkdtempSync(join(tmpdir(), 'correct-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const program = compose({
  laws: new URL('../laws.json', import.meta.url),
  reader: new URL('readers/reader-child.ts', import.meta.url),
})
const run = inProcess(program, { DISCLOSED_PERSON: 'J. Osei' })

const LETTER = `Wexcombe District Council
27 March 2025

Dear Mr Sampleton,

Thank you for your request of 3 March 2025 under the Freedom of Information Act 2000.

1. How many street lamps does the council own?

We own 1,204 street lamps.

2. How many were out of order on 1 May 2024?

3. What did the repairs cost?

This is withheld under section 43(2).

Yours sincerely,
Information Team
`

let count = 0

/** A workspace with the letter as a case. */
async function place() {
  const cwd = join(folder, String(++count))
  mkdirSync(cwd)
  writeFileSync(join(cwd, 'reply.txt'), LETTER)
  await run(cwd, ['init'])
  await run(cwd, ['add', 'reply.txt'])
  const inside = async <Result>(work: (workspace: Workspace, id: number) => Result | Promise<Result>) => {
    const workspace = writeWorkspace(join(cwd, '.disclosed'), { command: 'test', now: new Date(0) })
    try {
      const id =
        workspace.cases.of(1)[0]?.id ?? workspace.cases.make('reply', [{ document: 1, pages: null, reasons: [] }])
      return await work(workspace, id)
    } finally {
      workspace.close()
    }
  }
  const readAnew = () =>
    inside(async (workspace, id) => {
      const documents = sourceDocuments(workspace, workspace.cases.documents(id))
      workspace.cases.putReading(id, await program.analyseCase(documents, '9999-12-31'), '1', '2026-01-01T00:00:00Z')
    })
  await readAnew()
  const correct = (...argv: string[]) => run(cwd, ['correct', 'reply.txt', ...argv])
  const made = async (...argv: string[]): Promise<(MadeCorrection & { applies: boolean })[]> =>
    JSON.parse((await correct(...argv, '--json')).stdout).corrections
  const reading = () => inside((workspace, id) => caseReading(workspace, id, null)!)
  const question = async (label: string) => (await reading()).questions.find((each) => each.label === label)!
  return { correct, made, reading, question, readAnew, inside }
}

test('correct: an outcome, with note and name, listed and taken back', async () => {
  const { correct, made, question } = await place()
  assert.equal((await question('2')).outcome, 'blank')
  const [first] = await made('--question', '2', '--outcome', 'not-held', '--note', 'They told me on the phone.')
  assert.deepEqual([first!.by, first!.note, first!.applies], ['J. Osei', 'They told me on the phone.', true])
  const corrected = await question('2')
  assert.deepEqual([corrected.outcome, corrected.corrected![0]!.machine], ['not-held', 'blank'])
  assert.match(
    (await correct()).stdout,
    /1 {2}question 2: outcome not-held\n +by J\. Osei, \d{4}-\d\d-\d\d: They told me on the phone\./,
  )
  assert.deepEqual(await made('--undo', String(first!.id)), [])
  assert.equal((await question('2')).outcome, 'blank')
})

test('correct: an answer is cited where it stands, with its value', async () => {
  const { correct, question } = await place()
  await correct('--question', '2', '--answer', 'We own 1,204  street lamps.', '--outcome', 'answered')
  const { answer, outcome } = await question('2')
  assert.equal(outcome, 'answered')
  assert.equal(LETTER.slice(answer!.cite.start, answer!.cite.end), 'We own 1,204 street lamps.')
  assert.deepEqual(answer!.value, { number: 1204, unit: null })
})

test('correct: grounds in any spelling, for the question and the whole', async () => {
  const { correct, reading, question } = await place()
  assert.deepEqual(
    (await question('3')).grounds.map(({ provision }) => provision),
    ['43(2)'],
  )
  await correct('--question', '3', '--remove-ground', 'section 43(2)', '--add-ground', 's.31(1)(a)')
  assert.deepEqual(
    (await question('3')).grounds.map(({ provision }) => provision),
    ['31(1)(a)'],
  )
  assert.deepEqual(
    (await reading()).grounds.map(({ provision }) => provision),
    ['31(1)(a)'],
  )
})

test('correct: dates are counted by the law, and what follows from them follows', async () => {
  const { correct, made, reading } = await place()
  const codes = async () => (await reading()).findings.map(({ code }) => code)
  assert.ok(!(await codes()).includes('late'))
  await correct('--received', '2025-02-03')
  assert.equal((await reading()).clock!.due, '2025-03-03')
  assert.ok((await codes()).includes('late'))
  const dates = await made('--answered', '2025-03-04')
  assert.deepEqual([(await reading()).clock!.daysTaken, (await reading()).clock!.daysLate], [21, 1])
  await made('--undo', ...dates.map(({ id }) => String(id)))
  assert.ok(!(await codes()).includes('late'))
})

test('correct: questions added, parted and put together, findings dismissed', async () => {
  const { correct, reading } = await place()
  await correct('--add-question', '4', '--quote', 'Yours sincerely,')
  await correct('--question', '4', '--remove')
  await correct('--question', '3', '--split', '3.a=What did the repairs', '3.b=cost?')
  await correct('--question', '3.a', '--merge', '3.b')
  const blank = (await reading()).findings.find(({ code }) => code === 'blank-answer')
  assert.deepEqual(blank!.questions, ['1:2'])
  await correct('--dismiss', 'blank-answer')
  const { questions, findings } = await reading()
  assert.deepEqual(questions.map(({ label, text }) => `${label} ${text}`).slice(2), ['3.a What did the repairs cost?'])
  assert.ok(!findings.some(({ code }) => code === 'blank-answer'))
})

test('correct: it holds when the case is read anew, and is never lost where its question is gone', async () => {
  const { made, question, readAnew, inside } = await place()
  await made('--question', '2', '--outcome', 'not-held')
  await readAnew()
  assert.equal((await question('2')).outcome, 'not-held')
  await inside((workspace, id) => {
    const reading = workspace.cases.reading(id)!
    workspace.cases.putReading(
      id,
      { ...reading, questions: reading.questions.slice(0, 1) },
      '2',
      '2026-01-02T00:00:00Z',
    )
  })
  assert.deepEqual(
    (await made()).map(({ applies }) => applies),
    [false],
  )
})

test('correct: a case that another one has swallowed leaves it its corrections', async () => {
  const { made, inside } = await place()
  await made('--question', '2', '--outcome', 'not-held')
  await inside((workspace, id) => {
    const reading = workspace.cases.reading(id)!
    workspace.cases.delete(id)
    const other = workspace.cases.make('other', [{ document: 1, pages: null, reasons: [] }])
    workspace.cases.putReading(other, reading, '1', '2026-01-02T00:00:00Z')
    assert.equal(caseReading(workspace, other, null)!.questions[1]!.outcome, 'not-held')
  })
})

const REFUSALS: readonly [why: string, argv: string[], stderr: RegExp][] = [
  ['no such question', ['--question', '9', '--outcome', 'blank'], /no question 9\.\nnext: It has 1:1, 1:2, 1:3\./],
  ['no such outcome', ['--question', '2', '--outcome', 'lost'], /"lost" is none of the values/],
  ['no question named', ['--outcome', 'blank'], /not said which question/],
  ['words that stand nowhere', ['--question', '2', '--answer', 'nobody knows'], /do not stand in the correspondence/],
  ['words that stand several times', ['--question', '2', '--answer', 'How many'], /stand 2 times/],
  [
    'offsets outside the page',
    ['--question', '2', '--answer', 'x', '--page', '1', '--start', '5', '--end', '99999'],
    /do not stand in the correspondence, page 1/,
  ],
  ['no such finding', ['--dismiss', 'overdue'], /no finding overdue/],
  ['no such correction', ['--undo', '7'], /no correction 7/],
  ['no date', ['--received', '3 March'], /"3 March" is no date/],
  ['no law', ['--law', 'utopia-foia'], /utopia-foia/],
  ['only a note', ['--quote', 'lamps'], /Nothing is said to be corrected/],
]

test('correct: what cannot be corrected is said, and changes nothing', async () => {
  const { correct, made } = await place()
  for (const [why, argv, expected] of REFUSALS) {
    const { status, stderr } = await correct(...argv)
    assert.match(stderr, expected, why)
    assert.equal(status, 2, why)
  }
  assert.deepEqual(await made(), [])
})
