#!/usr/bin/env node
// Everything that must hold before a change is kept: `npm run check`.
//   node scripts/check.mjs [--only NAME]…
import { spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BIN = join(ROOT, 'node_modules/.bin')
const node = process.execPath
const tool = (name) => join(BIN, process.platform === 'win32' ? `${name}.cmd` : name)

/** Of a failed step this many lines are shown, the last ones. */
const SHOWN_LINES = 60

/** Steps in order; the laws come before whatever reads them. Each is a list of commands. */
const STEPS = {
  format: [[tool('biome'), 'ci', '--error-on-warnings', '--colors=off']],
  types: [
    [tool('tsc'), '-p', 'packages/core/tsconfig.json'],
    [tool('tsc'), '-p', 'packages/core/tsconfig.test.json'],
    [tool('tsc'), '-p', 'packages/disclosed/tsconfig.json'],
    [tool('tsc'), '-p', 'packages/web/tsconfig.json'],
    [tool('tsc'), '-p', 'packages/web/tsconfig.test.json'],
  ],
  imports: [[node, 'scripts/check-imports.mjs']],
  laws: [[node, 'scripts/build-laws.mjs']],
  patterns: [[node, 'scripts/check-patterns.mjs']],
  tests: [[node, '--test', 'packages/*/src/**/*.test.ts', 'scripts/*.test.mjs']],
  browser: [
    [node, 'scripts/build-web.mjs'],
    [node, 'scripts/test-browser.mjs'],
  ],
  crash: [[node, 'scripts/crash.mjs', '--kills', '50', '--files', '20', '--full', '0']],
  mutants: [[node, 'scripts/mutants.mjs']],
  weakened: [[node, 'scripts/weakened.mjs']],
  letters: [[node, 'scripts/compare-letters.mjs']],
  law: [[node, 'scripts/score-law.mjs']],
  score: [
    [node, 'scripts/score.mjs'],
    [node, 'scripts/score-answers.mjs'],
  ],
}

function run([command, ...argv]) {
  // Scripts that start `node` themselves must get the same one.
  const path = [dirname(node), BIN, process.env.PATH].join(delimiter)
  const child = spawn(command, argv, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: path, NODE_NO_WARNINGS: '1' },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  return new Promise((done) => {
    child.on('error', (error) => done({ ok: false, output: `${command}: ${error.message}` }))
    child.on('close', (code) => done({ ok: code === 0, output }))
  })
}

async function runStep(name) {
  const started = performance.now()
  const results = []
  for (const command of STEPS[name]) results.push(await run(command))
  const ok = results.every((result) => result.ok)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(
    `${ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(9)} ${seconds.padStart(6)} s${ok ? `  ${lastLine(results)}` : ''}`,
  )
  for (const result of results) if (!result.ok) console.log(indent(result.output))
  return ok
}

/** What a step says of itself, if it is short enough for its line. */
function lastLine(results) {
  const tests = /ℹ tests (\d+)/.exec(results.at(-1).output)
  if (tests) return `${tests[1]} tests`
  const line = results.at(-1).output.trim().split('\n').at(-1) ?? ''
  return line.length <= 80 ? line : ''
}

/** The end of what a failed step said; its first lines are rarely the reason. */
function indent(output) {
  const lines = output
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('✔'))
  return lines
    .slice(-SHOWN_LINES)
    .map((line) => `      ${line}`)
    .join('\n')
}

function chosenSteps(argv) {
  const only = argv.flatMap((word, at) => (word === '--only' ? [argv[at + 1] ?? ''] : []))
  const unknown = only.filter((name) => !(name in STEPS))
  if (unknown.length > 0) {
    console.error(`check: there is no step ${unknown.join(', ')}; there are ${Object.keys(STEPS).join(', ')}`)
    process.exit(2)
  }
  return Object.keys(STEPS).filter((name) => only.length === 0 || only.includes(name))
}

const failed = []
const steps = chosenSteps(process.argv.slice(2))
for (const name of steps) if (!(await runStep(name))) failed.push(name)
console.log(
  failed.length === 0
    ? `check: ${steps.length} of ${steps.length} steps passed`
    : `check: failed: ${failed.join(', ')}`,
)
process.exitCode = failed.length === 0 ? 0 : 1
