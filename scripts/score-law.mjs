#!/usr/bin/env node
// How well the law is known: due dates and references against tables made by hand from the acts, which lie outside the
// project with their sources. Without them it says so and passes; the tests of core carry the law then.
//   node scripts/score-law.mjs [FOLDER] [--verbose]
// FOLDER (by default ../shared beside the project, or $DISCLOSED_LABELS) holds law/deadline-cases.json, law/citations.json.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const MAIN = join(ROOT, 'packages/disclosed/src/cli/main.ts')

/** Each table with its rows, the command that answers it, and the share of rows that must be right. */
const TABLES = [
  { name: 'due dates', command: 'due', file: 'law/deadline-cases.json', list: 'cases', answer: 'due', least: 1 },
  { name: 'references', command: 'cite', file: 'law/citations.json', list: 'rows', answer: 'refs', least: 0.98 },
]

const argv = process.argv.slice(2)
const folder = resolve(
  argv.find((word) => !word.startsWith('--')) ?? process.env.DISCLOSED_LABELS ?? join(ROOT, '../shared'),
)
const verbose = argv.includes('--verbose')

const results = TABLES.map(score)
const run = results.filter((result) => result !== null)
if (run.length === 0) console.log('law: not run: there are no tables of the law beside the project')
else console.log(`law: ${run.map(({ words }) => words).join(', ')}`)
process.exitCode = run.every(({ ok }) => ok) ? 0 : 1

/** Null where the table is not there. */
function score({ name, command, file, list, answer, least }) {
  const path = join(folder, file)
  if (!existsSync(path)) return null
  const expected = JSON.parse(readFileSync(path, 'utf8'))[list]
  const answers = answersOf(command, path)
  const wrong = expected.filter((row) => JSON.stringify(answers.get(row.id)?.[answer]) !== JSON.stringify(row[answer]))
  const right = expected.length - wrong.length
  const ok = right / expected.length >= least
  if (!ok || verbose) for (const row of wrong) console.log(missWords(row, answers.get(row.id), answer))
  return { ok, words: `${right} of ${expected.length} ${name} right${ok ? '' : `, at least ${least * 100} % must be`}` }
}

function answersOf(command, path) {
  const { stdout, stderr } = spawnSync(process.execPath, [MAIN, command, '--batch', path], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  })
  process.stderr.write(stderr ?? '')
  const lines = (stdout ?? '').split('\n').filter((line) => line !== '')
  return new Map(lines.map((line) => JSON.parse(line)).map((line) => [line.id, line]))
}

function missWords(row, given, answer) {
  const reason = given?.error?.message ?? given?.reason ?? ''
  return `${row.id}: ${JSON.stringify(row[answer])} expected, ${JSON.stringify(given?.[answer] ?? null)} given ${reason}`.trim()
}
