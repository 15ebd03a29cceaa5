#!/usr/bin/env node
// Kills `disclosed add` again and again, at random moments and at every named step, and lets it go on: nothing may be lost,
// doubled or stuck. Also lets the disk be full at every step.
//   node scripts/crash.mjs [--kills 50] [--files 300] [--seed 1] [--full 15]
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import {
  orphans,
  repeatedReads,
  workspaceProblems,
  workspaceState,
} from '../packages/disclosed/src/testing/workspace-state.ts'
import { FAIL_POINTS } from '../packages/disclosed/src/workspace/fail-points.ts'
import { MIGRATIONS } from '../packages/disclosed/src/workspace/migrations/migrations.ts'
import { writeCorpus } from './crash-corpus.mjs'
import { seededRandom } from './seeded-random.mjs'

const CHILD = fileURLToPath(new URL('crash-child.mjs', import.meta.url))
/** So often one workspace is killed before it may end. */
const KILLS_EACH = 6
/** Steps that one run comes to once or never; all others it comes to for every file. */
const RARE = new Set(['heartbeat', 'before-close'])
/** Steps of `init`; all others are steps of `add`. */
const INIT = FAIL_POINTS.filter((step) => step.endsWith('-migration'))
const ADD = FAIL_POINTS.filter((step) => !INIT.includes(step))
/** Steps at which something is written. */
const FULL = ADD.filter(
  (step) => step !== 'before-close' && step !== 'file-read' && step !== 'job-leased' && !step.endsWith('-recognised'),
)
/** Without a step: the child runs to its end. */
const NOWHERE = ['nowhere', 0, 'kill']

/**
 * @param {{ kills: number, files: number, seed: number, fullAt?: number, log?: (line: string) => void }} options
 *   `fullAt`: at so many of the steps the disk is full
 * @returns {Promise<{ kills: number, byStep: Record<string, number>, full: number, problems: string[], repeated: number, orphans: number }>}
 */
export async function crashTest({ kills, files, seed, fullAt = FULL.length, log = () => {} }) {
  const folder = mkdtempSync(join(tmpdir(), 'crash-'))
  try {
    const run = new CrashRun(folder, seed, files)
    await run.prepare()
    log(`${files} files, one run takes ${(run.usual / 1000).toFixed(1)} s`)
    for (let round = 1; run.kills < kills; round++) {
      await run.round(round, kills)
      log(`${run.kills} kills, ${run.problems.length} problems`)
    }
    for (let at = 0; at < fullAt; at++) await run.full(FULL[(at + seed) % FULL.length])
    return {
      kills: run.kills,
      byStep: run.byStep,
      full: run.fullRuns,
      problems: run.problems,
      repeated: run.repeated,
      orphans: run.orphans,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export class CrashRun {
  kills = 0
  fullRuns = 0
  repeated = 0
  byStep = {}
  problems = []
  orphans = 0

  /** Workspaces lie in `folder`, the records in another, so that they don't take its space. */
  constructor(folder, seed, files, records = join(folder, 'records')) {
    this.folder = folder
    this.records = records
    this.random = seededRandom(seed)
    this.files = files
    writeCorpus(records, files, seed)
  }

  /** What an undisturbed run gives. */
  async prepare() {
    const root = this.newWorkspace('expected')
    await this.init(root, NOWHERE)
    const started = performance.now()
    const { code, stderr } = await this.add(root, NOWHERE)
    if (code !== 3 && code !== 0) throw new Error(`an undisturbed run ends with ${code}: ${stderr}`)
    this.usual = performance.now() - started
    this.expected = workspaceState(root)
    this.problems.push(...workspaceProblems(root).map((problem) => `undisturbed: ${problem}`))
  }

  newWorkspace(name) {
    const root = join(this.folder, name)
    mkdirSync(root)
    return root
  }

  /** One workspace, killed a few times, then let go. */
  async round(number, kills) {
    const root = this.newWorkspace(`killed-${number}`)
    const first = INIT[this.random(INIT.length)]
    if ((await this.init(root, [first, 1 + this.random(MIGRATIONS.length), 'kill'])).killed) this.count(first)
    await this.init(root, NOWHERE)
    for (let killed = 0; killed < KILLS_EACH && this.kills < kills; ) {
      const step = this.random(2) === 0 ? null : ADD[this.random(ADD.length)]
      const end = await this.killedAt(root, step)
      if (!end.killed) break
      killed++
      this.count(step ?? 'any moment')
    }
    await this.finish(root, `workspace ${number}`)
  }

  count(step) {
    this.kills++
    this.byStep[step] = (this.byStep[step] ?? 0) + 1
  }

  async killedAt(root, step) {
    if (step !== null) {
      const isSeldom = step.endsWith('-recognised')
      const times = RARE.has(step) ? 1 : 1 + this.random(Math.ceil(this.files / (isSeldom ? 10 : 4)))
      return this.add(root, [step, times, 'kill'])
    }
    return this.add(root, NOWHERE, 100 + this.random(Math.ceil(this.usual)))
  }

  /** The same command again must come to the same end as if nothing had been. */
  async finish(root, name) {
    const { code, stderr } = await this.add(root, NOWHERE)
    if (code !== 0 && code !== 3) this.problems.push(`${name}: ends with ${code}: ${stderr}`)
    this.problems.push(...workspaceProblems(root).map((problem) => `${name}: ${problem}`))
    const state = workspaceState(root)
    for (const part of Object.keys(this.expected)) {
      if (!isDeepStrictEqual(state[part], this.expected[part])) this.problems.push(`${name}: ${part} differ`)
    }
    this.repeated += repeatedReads(root)
    this.orphans += orphans(root)
    rmSync(root, { recursive: true })
  }

  /** A disk that is full at a step: exit 5 with a sentence, and afterwards everything is there. */
  async full(step) {
    const root = this.newWorkspace(`full-${step}`)
    await this.init(root, NOWHERE)
    const { code, stderr } = await this.add(root, [step, RARE.has(step) ? 1 : 1 + this.random(5), 'full'])
    const isReached = code === 5
    if (isReached) this.fullRuns++
    if (isReached && !/needs \d+ bytes more/.test(stderr)) this.problems.push(`full at ${step}: says ${stderr}`)
    if (![0, 3, 5].includes(code)) this.problems.push(`full at ${step}: ends with ${code}: ${stderr}`)
    await this.finish(root, `full at ${step}`)
  }

  init(root, step) {
    return start([...step, 'init', root])
  }

  add(root, step, killAfter = null) {
    return start([...step, 'add', this.records, '--workspace', root, '--json'], killAfter)
  }
}

function start(argv, killAfter = null) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--no-warnings', CHILD, ...argv.map(String)], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DISCLOSED_WORKSPACE: '', DISCLOSED_OCR_ENGINE: 'own' },
    })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text))
    const timer = killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve({ code, killed: signal === 'SIGKILL', stderr })
    })
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string' },
      files: { type: 'string' },
      seed: { type: 'string' },
      full: { type: 'string' },
    },
  })
  const number = (text, otherwise) => (text === undefined ? otherwise : Number(text))
  const started = performance.now()
  const result = await crashTest({
    kills: number(values.kills, 50),
    files: number(values.files, 300),
    seed: number(values.seed, 1),
    fullAt: number(values.full, FULL.length),
    log: (line) => console.error(line),
  })
  for (const problem of result.problems) console.error(problem)
  console.log(JSON.stringify(result.byStep))
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(`read again after a kill: ${result.repeated} documents; bytes left without a document: ${result.orphans}`)
  console.log(
    `crash: ${result.kills} kills, ${result.full} times full, ${result.problems.length} problems, ${seconds} s`,
  )
  process.exitCode = result.problems.length === 0 ? 0 : 1
}
