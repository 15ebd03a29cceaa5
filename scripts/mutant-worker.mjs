// Reads the mutants of one sample in a thread of its own and says of each what became of it.
import process from 'node:process'
import { parentPort, workerData } from 'node:worker_threads'
import { chooseReader } from '../packages/disclosed/src/readers/choose-reader.ts'
import { SAMPLES } from './mutant-samples.mjs'
import { mutantsOf } from './mutate.mjs'

const { name, from, to } = workerData
const keys = () => [Object.prototype, Array.prototype].flatMap((prototype) => Reflect.ownKeys(prototype)).length
const KEYS = keys()
const CONTROL = /[\0-\x08\x0b-\x1f\x7f]/
const MISTAKE = /^Cannot read prop|is not a function$|is not iterable$|is not defined$/

async function outcome(bytes) {
  const choice = await chooseReader(bytes, name)
  if (choice.kind !== 'reader') return { kind: 'quarantined', problem: null }
  try {
    const { pages, attachments = [], hidden = [] } = await choice.read(bytes, { name, progress: () => {} })
    let count = hidden.length
    for await (const _ of attachments) count++
    const broken = pages.find(({ text }) => !text.isWellFormed() || CONTROL.test(text))
    const says = ({ text, needsOcr }) => needsOcr !== undefined || text.trim() !== ''
    return {
      kind: count > 0 || pages.some(says) ? 'stored' : 'quarantined',
      problem: broken === undefined ? null : `page ${broken.number} holds what pages may not hold`,
    }
  } catch (error) {
    return {
      kind: 'quarantined',
      problem: MISTAKE.test(error?.message ?? '') ? error.stack.split('\n').slice(0, 2).join(' ') : null,
    }
  }
}

const mutant = await mutantsOf(SAMPLES[name]())
for (let seed = from; seed < to; seed++) {
  parentPort.postMessage({ kind: 'begin', seed })
  const end = await outcome(mutant(seed))
  const problem = keys() === KEYS ? end.problem : 'it reached the prototypes'
  parentPort.postMessage({ ...end, seed, problem })
}
parentPort.postMessage({ kind: 'end', cpu: process.threadCpuUsage?.() ?? null })
