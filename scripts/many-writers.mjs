#!/usr/bin/env node
// Several programs work with one workspace at the same time: they add, read anew, look, copy it and tidy its log. Nobody may see an error of
// the database, every copy must be whole and hold what was there before it, and in the end nothing may be lost.
//   node scripts/many-writers.mjs [--seconds 60] [--programs 6] [--files 400] [--seed 1]
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { workspaceProblems, workspaceState } from '../packages/disclosed/src/testing/workspace-state.ts'
import { writeCorpus } from './crash-corpus.mjs'
import { seededRandom } from './seeded-random.mjs'

const Sqlite = createRequire(new URL('../packages/disclosed/package.json', import.meta.url))('better-sqlite3')
const MAIN = fileURLToPath(new URL('../packages/disclosed/src/cli/main.ts', import.meta.url))
/** What only a program that did not foresee it says. */
const UNFORESEEN = /SQLITE|database is locked|\.ts:\d|Cannot read prop/
const IS_WRITING = / is writing into the workspace/
const LOOKS = [['ls', '--json'], ['search', 'council'], ['cases'], ['doctor'], ['authorities'], ['matrix', '--list']]

/** @returns {Promise<{ commands: number, waited: number, backups: number, checkpoints: number, problems: string[] }>} */
export async function manyWriters({ seconds, programs, files, seed }) {
  const folder = mkdtempSync(join(tmpdir(), 'many-writers-'))
  try {
    const run = new ManyWriters(folder, seed)
    await run.prepare(files)
    await run.work(performance.now() + seconds * 1000, programs)
    await run.finish()
    const { commands, waited, backups, checkpoints, problems } = run
    return { commands, waited, backups, checkpoints, problems }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

class ManyWriters {
  commands = 0
  waited = 0
  backups = 0
  checkpoints = 0
  problems = []

  constructor(folder, seed) {
    this.folder = folder
    this.seed = seed
    this.random = seededRandom(seed)
    this.root = join(folder, 'ws')
    this.records = join(folder, 'records')
  }

  /** What one program alone makes of the records. */
  async prepare(files) {
    writeCorpus(this.records, files, this.seed)
    const alone = join(this.folder, 'alone')
    await disclosed(['init', alone])
    await disclosed(['add', this.records, '--no-ocr', '--workspace', alone])
    this.expected = workspaceState(alone)
    await disclosed(['init', this.root])
  }

  async work(until, programs) {
    const isOver = () => performance.now() > until
    await Promise.all([
      this.checkpoint(isOver),
      this.copies(isOver),
      ...Array.from({ length: programs }, (_, at) => this.program(at, isOver)),
    ])
  }

  /** The first ones write, the others look. */
  async program(at, isOver) {
    const boxes = Array.from({ length: 7 }, (_, box) => join(this.records, `box ${box}`))
    while (!isOver()) {
      const box = boxes[this.random(boxes.length)]
      const writes = [
        ['add', box, '--no-ocr'],
        ['add', box, '--no-ocr', '--verify'],
        ['reanalyse', '--all'],
      ]
      await this.command(at % 2 === 0 ? writes[this.random(3)] : LOOKS[this.random(LOOKS.length)])
    }
  }

  async command(argv) {
    const { code, stdout, stderr } = await disclosed([...argv, '--workspace', this.root])
    this.commands++
    const mustWait = code === 5 && IS_WRITING.test(stderr)
    if (mustWait) this.waited++
    if (UNFORESEEN.test(stderr) || (![0, 1, 3].includes(code) && !mustWait))
      this.problems.push(`${argv[0]} ends with ${code}: ${stderr.slice(0, 300)}`)
    return stdout
  }

  /** Tidies the log from outside, as programs that look into databases do. */
  async checkpoint(isOver) {
    const database = new Sqlite(join(this.root, 'disclosed.db'), { timeout: 10_000 })
    while (!isOver()) {
      database.pragma(`wal_checkpoint(${['PASSIVE', 'FULL', 'RESTART', 'TRUNCATE'][this.random(4)]})`)
      this.checkpoints++
      await pause(this.random(50))
    }
    database.close()
  }

  /** Copies are made while others write: each is whole and has all that was there before. */
  async copies(isOver) {
    while (!isOver()) {
      const before = idsOf(await this.command(['ls', '--json']))
      const copy = join(this.folder, `copy-${this.backups}`)
      mkdirSync(copy)
      await this.command(['backup', copy])
      const problems = workspaceProblems(copy)
      const { stdout } = await disclosed(['ls', '--json', '--workspace', copy])
      const there = new Set(idsOf(stdout))
      const lost = before.filter((id) => !there.has(id))
      if (lost.length > 0) problems.push(`${lost.length} documents are not in it`)
      this.problems.push(...problems.map((problem) => `copy ${this.backups}: ${problem}`))
      this.backups++
      rmSync(copy, { recursive: true })
    }
  }

  async finish() {
    await this.command(['add', this.records, '--no-ocr'])
    this.problems.push(...workspaceProblems(this.root))
    const state = workspaceState(this.root)
    for (const part of Object.keys(this.expected))
      if (!isDeepStrictEqual(state[part], this.expected[part])) this.problems.push(`${part} differ`)
  }
}

function idsOf(lines) {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).id)
}

function disclosed(argv) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--no-warnings', MAIN, ...argv], { stdio: ['ignore', 'pipe', 'pipe'] })
    const said = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'])
      child[name].setEncoding('utf8').on('data', (text) => {
        said[name] += text
      })
    child.on('close', (code) => resolve({ code, ...said }))
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '60' },
      programs: { type: 'string', default: '6' },
      files: { type: 'string', default: '400' },
      seed: { type: 'string', default: '1' },
    },
  })
  const number = (name) => Number(values[name])
  const result = await manyWriters({
    seconds: number('seconds'),
    programs: number('programs'),
    files: number('files'),
    seed: number('seed'),
  })
  for (const problem of result.problems) console.error(problem)
  console.log(
    `many writers: ${result.commands} commands, of them ${result.waited} were told to wait; ${result.backups} copies; ${result.checkpoints} checkpoints from outside; ${result.problems.length} problems`,
  )
  process.exitCode = result.problems.length === 0 ? 0 : 1
}
