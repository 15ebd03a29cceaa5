#!/usr/bin/env node
// The program with a step at which it is killed or finds the disk full; for scripts/crash.mjs and tests alone.
//   node scripts/crash-child.mjs STEP NUMBER kill|full COMMAND…      at the NUMBERth time that it comes to STEP
import process from 'node:process'
import { Readable } from 'node:stream'
import { runCommandLine } from '../packages/disclosed/src/cli/command-line.ts'
import { compose } from '../packages/disclosed/src/compose.ts'

const [step, number, act, ...argv] = process.argv.slice(2)
let times = 0

function failPoint(name) {
  if (name !== step || ++times !== Number(number)) return
  if (act === 'kill') process.kill(process.pid, 'SIGKILL')
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
}

const parts = {
  laws: new URL('../packages/disclosed/laws.json', import.meta.url),
  reader: new URL('../packages/disclosed/src/readers/reader-child.ts', import.meta.url),
  ocr: {
    program: new URL('crash-ocr.mjs', import.meta.url),
    data: new URL('4.0.0_best_int/', import.meta.resolve('@tesseract.js-data/eng/package.json')),
  },
}
const output = (stream) => ({ write: async (text) => void stream.write(text) })

process.exitCode = await runCommandLine(argv, 'crash', {
  program: compose(parts, { version: 'crash', failPoint }),
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  environment: process.env,
  today: () => '2026-01-01',
  stdin: () => Readable.from([]),
  interruption: () => new AbortController().signal,
})
