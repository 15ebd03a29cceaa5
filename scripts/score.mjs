#!/usr/bin/env node
// How well real letters are read: scores the readings of hand-labelled documents, which lie outside the project because
// their sentences are not ours to publish. Without them it says so and passes; the golden letters carry the tests then.
//   node scripts/score.mjs [FOLDER] [--verbose]
// FOLDER (by default ../shared beside the project, or $DISCLOSED_LABELS) holds gold/, corpus/ and score/score.mjs.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** What threads, mails and saved pages must reach, and what all formats together: letters as PDF and Word files and scans as well. */
const ROUNDS = [
  {
    name: 'text and mail',
    only: String.raw`\.(txt|md|html|eml|mbox)$`,
    minimums: {
      citesHold: 1,
      kind: 0.95,
      authority: 0.95,
      law: 0.95,
      references: 0.9,
      messages: 0.95,
      received: 0.95,
      answered: 0.95,
      due: 0.95,
      late: 0.95,
      questions: 0.88,
      outcome: 0.86,
      outcomeMacro: 0.75,
      sureOutcome: 0.95,
      grounds: 0.92,
      questionGrounds: 0.85,
      answerText: 0.85,
      value: 0.95,
      findings: 0.85,
    },
    maximums: { unsureShare: 0.2, crashed: 0 },
  },
  {
    name: 'all formats',
    only: '.',
    minimums: { citesHold: 1, questions: 0.86, outcome: 0.84, grounds: 0.9, kind: 0.95, authority: 0.9, law: 0.95 },
    maximums: { crashed: 0 },
  },
]

const argv = process.argv.slice(2)
const folder = resolve(
  argv.find((word) => !word.startsWith('--')) ?? process.env.DISCLOSED_LABELS ?? join(ROOT, '../shared'),
)
const scorer = join(folder, 'score/score.mjs')
if (!existsSync(scorer)) {
  console.log('score: not run, there are no labelled documents beside the project')
  process.exit(0)
}

const command = [process.execPath, join(ROOT, 'packages/disclosed/src/cli/main.ts'), 'read', '--json', '{file}']
const ok = ROUNDS.map(runRound).every((reached) => reached)
console.log(ok ? 'score: every figure reached' : 'score: not every figure reached')
process.exitCode = ok ? 0 : 1

function runRound({ name, only, minimums, maximums }) {
  console.log(`${name}:`)
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      scorer,
      ...['--gold', join(folder, 'gold'), '--corpus', join(folder, 'corpus'), '--only', only],
      ...Object.entries(minimums).flatMap(([figure, value]) => ['--min', `${figure}=${value}`]),
      ...(argv.includes('--verbose') ? ['--verbose'] : []),
      '--',
      ...command,
    ],
    { encoding: 'utf8', maxBuffer: 1 << 26, env: { ...process.env, NODE_NO_WARNINGS: '1' } },
  )
  process.stdout.write(stdout ?? '')
  process.stderr.write(stderr ?? '')
  const exceeded = Object.entries(maximums).filter(([figure, most]) => !(figureOf(stdout ?? '', figure) <= most))
  for (const [figure, most] of exceeded) console.log(`too much: ${figure} ${figureOf(stdout ?? '', figure)} > ${most}`)
  return status === 0 && exceeded.length === 0
}

/** A figure of the scorer's table; NaN where it printed none. */
function figureOf(table, figure) {
  const line = table.split('\n').find((each) => each.split(/\s+/)[0] === figure)
  return line === undefined ? Number.NaN : Number(line.trim().split(/\s+/).at(-1))
}
