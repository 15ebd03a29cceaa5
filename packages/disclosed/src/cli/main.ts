import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { DisclosedError } from '@disclosed/core/errors'
import { calendarDate } from '@disclosed/core/model'
import { compose } from '../compose.ts'
import { runCommandLine } from './command-line.ts'
import type { Output } from './context.ts'
import { EXIT, exitCodeOf } from './exit-codes.ts'
import { reportError } from './report-error.ts'

// The built program is a few files beside each other; the sources lie two folders deeper.
const isSource = import.meta.url.endsWith('.ts')
const here = (source: string, built: string) => new URL(isSource ? source : built, import.meta.url)
const packageFile = here('../../package.json', '../package.json')
const parts = {
  laws: here('../../laws.json', './laws.json'),
  reader: here('../readers/reader-child.ts', './reader-child.js'),
  analysis: here('../analysis-thread.ts', './analysis-thread.js'),
  ocr: {
    program: here('../readers/ocr/ocr-child.ts', './ocr-child.js'),
    data: isSource
      ? new URL('4.0.0_best_int/', import.meta.resolve('@tesseract.js-data/eng/package.json'))
      : new URL('./', import.meta.url),
  },
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns ?? 80,
    write: async (text) => {
      if (!stream.write(text)) await once(stream, 'drain')
    },
  }
}

/** The reader of a pipe has gone (`| head`): nobody is left to tell. A full disk is worth a word. */
function onOutputError(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(EXIT.ok)
  const reason = error.code === 'ENOSPC' ? 'the disk is full' : error.message
  const failure = new DisclosedError(
    'output-failed',
    `The output could not be written: ${reason}.`,
    'Free some space and run it again.',
    error,
  )
  const argv = process.argv
  const options = { json: argv.includes('--json'), debug: argv.includes('--debug') }
  void reportError(outputOf(process.stderr), failure, options).finally(() => process.exit(exitCodeOf(failure.code)))
}

/** The only place that reads the clock: the day where the program runs. */
function today(): string {
  const now = new Date()
  return calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate())!
}

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

function interruption(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ENDING) {
    process.once(signal, () => {
      // From here on the signal does what it always does.
      for (const other of ENDING) process.removeAllListeners(other)
      controller.abort()
    })
  }
  return controller.signal
}

process.stdout.on('error', onOutputError)
const { version } = JSON.parse(readFileSync(packageFile, 'utf8'))
process.exitCode = await runCommandLine(process.argv.slice(2), version, {
  program: compose(parts, { version }),
  page: here('../../dist/web/', './web/'),
  stdout: outputOf(process.stdout),
  stderr: outputOf(process.stderr),
  environment: process.env,
  today,
  stdin: () => process.stdin,
  interruption,
})
