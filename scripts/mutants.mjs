#!/usr/bin/env node
// Reads thousands of damaged files of every format: each must end in exactly one of stored, duplicate and quarantined, and nothing may
// break down over it. All are read in threads, which takes a tenth of the time; some go the whole way through `disclosed add`.
//   node scripts/mutants.mjs [--count 2000] [--added 20] [--only letter.pdf]…
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { compose } from '../packages/disclosed/src/compose.ts'
import { inProcess } from '../packages/disclosed/src/testing/in-process.ts'
import { SAMPLES } from './mutant-samples.mjs'
import { mutantsOf } from './mutate.mjs'

/**
 * Of these a few, and none through `add`: an archive of Outlook takes a hundred times as long as any other file, and the library for
 * Outlook's messages runs in circles over some damaged ones until it is ended.
 */
const FEWER = { 'mails.pst': 20, 'mail.msg': 40 }

/** A mutant over which a reader works longer than this is ended, as the program would do. */
const SLOW_MS = 5_000
const WORKER = new URL('mutant-worker.mjs', import.meta.url)
const MEMORY = { resourceLimits: { maxOldGenerationSizeMb: 768 } }

/** What became of the mutants of one sample. */
export async function readMutants(name, count) {
  const result = { name, stored: 0, quarantined: 0, ended: 0, cpu: 0, problems: [] }
  for (let from = 0; from < count; ) from = await readFrom(name, from, count, result)
  return result
}

/** Reads until all are read or a thread had to be ended; gives the seed to go on with. */
function readFrom(name, from, to, result) {
  return new Promise((resolve) => {
    const worker = new Worker(WORKER, { workerData: { name, from, to }, ...MEMORY })
    let seed = from
    let timer
    let stopped = false
    const stop = (why) => {
      stopped = true
      clearTimeout(timer)
      void worker.terminate()
      if (why !== null) {
        result.ended++
        result.quarantined++
      }
      resolve(why === null ? to : seed + 1)
    }
    worker.on('message', (message) => {
      if (stopped) return
      clearTimeout(timer)
      if (message.kind === 'end') {
        result.cpu += message.cpu === null ? 0 : (message.cpu.user + message.cpu.system) / 1e6
        return stop(null)
      }
      seed = message.seed
      if (message.kind === 'begin') timer = setTimeout(() => stop('too slow'), SLOW_MS)
      else {
        result[message.kind]++
        if (message.problem !== null) result.problems.push(`${name}, mutant ${seed}: ${message.problem}`)
      }
    })
    worker.on('error', () => {
      if (!stopped) stop('crashed')
    })
  })
}

/** Some mutants of each sample through `disclosed add`: the counts must add up, and the good letter among them must be read. */
export async function addMutants(names, each) {
  const cwd = mkdtempSync(join(tmpdir(), 'mutants-'))
  try {
    mkdirSync(join(cwd, 'in'))
    for (const name of names) {
      const mutant = await mutantsOf(SAMPLES[name]())
      for (let seed = 0; seed < each; seed++) writeFileSync(join(cwd, 'in', `${seed}-${name}`), mutant(seed))
    }
    writeFileSync(join(cwd, 'in', 'good.txt'), 'We hold fourteen lamps.')
    const program = compose({
      laws: new URL('../packages/disclosed/laws.json', import.meta.url),
      reader: new URL('../packages/disclosed/src/readers/reader-child.ts', import.meta.url),
    })
    const run = inProcess(program, {})
    await run(cwd, ['init'])
    const { stdout, stderr } = await run(cwd, ['add', 'in', '--json'])
    if (stdout === '') return [`add gave nothing: ${stderr}`]
    const { files, stored, duplicate, quarantined } = JSON.parse(stdout)
    const { stdout: good } = await run(cwd, ['show', 'in/good.txt', '--text'])
    return [
      ...(files === names.length * each + 1 ? [] : [`${files} files were found, not ${names.length * each + 1}`]),
      ...(stored + duplicate + quarantined === files
        ? []
        : [`${stored} stored, ${duplicate} duplicates and ${quarantined} quarantined are not ${files} files`]),
      ...(good.includes('fourteen lamps') ? [] : ['the good letter was not read']),
    ]
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}

function countOf(name, count) {
  return Math.min(count, FEWER[name] ?? count)
}

async function allMutants(names, count, log) {
  const waiting = names.values()
  const results = []
  const work = async () => {
    for (const name of waiting) {
      const result = await readMutants(name, countOf(name, count))
      results.push(result)
      log(
        `${name.padEnd(14)} ${result.stored} stored, ${result.quarantined} quarantined, ${result.ended} of them ended; ${result.cpu.toFixed(1)} s`,
      )
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work))
  return results
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { count: { type: 'string' }, added: { type: 'string' }, only: { type: 'string', multiple: true } },
  })
  const names = Object.keys(SAMPLES).filter((name) => values.only === undefined || values.only.includes(name))
  const [count, added] = [Number(values.count ?? 2000), Number(values.added ?? 20)]
  const started = performance.now()
  const results = await allMutants(names, count, (line) => console.error(line))
  const problems = [
    ...results.flatMap((result) => result.problems),
    ...results.flatMap(({ name, stored, quarantined }) =>
      stored + quarantined === countOf(name, count) ? [] : [`${name}: ${stored + quarantined} mutants came to an end`],
    ),
    ...(added > 0
      ? await addMutants(
          names.filter((name) => !(name in FEWER)),
          added,
        )
      : []),
  ]
  for (const problem of problems) console.error(problem)
  const ended = results.reduce((sum, result) => sum + result.ended, 0)
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(
    `mutants: ${results.reduce((sum, { stored, quarantined }) => sum + stored + quarantined, 0)} of ${names.length} kinds, ${ended} ended, ${problems.length} problems, ${seconds} s`,
  )
  process.exitCode = problems.length === 0 ? 0 : 1
}
