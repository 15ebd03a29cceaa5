import { DisclosedError } from '@disclosed/core/errors'
import { type Command, Option } from 'commander'
import type { ReadOcr } from '../pipeline/program.ts'
import type { CliContext, Output } from './context.ts'
import { safeName } from './safe-text.ts'

/** What differs from the usual recognition; null: none. */
export type OcrOption = ReadOcr['settings']

const ENGINES = ['auto', 'native', 'own'] as const

interface Given {
  readonly ocr?: boolean | string
  readonly ocrLanguage?: string
}

/** The options of a command that reads files. */
export function withOcrOptions(command: Command): Command {
  return command
    .option('--ocr-language <languages>', 'the language of scanned pages, as Tesseract names it: eng, eng+fra')
    .addOption(
      new Option('--ocr <engine>', 'what recognises scanned pages; none leaves them without text').choices([
        ...ENGINES,
        'none',
      ]),
    )
    .option('--no-ocr', 'leave scanned pages without text')
}

/** `--ocr-language fra`, `--ocr own`, `--no-ocr`; by default what DISCLOSED_OCR_LANGUAGE and DISCLOSED_OCR_ENGINE say. */
export function ocrOption({ ocr, ocrLanguage }: Given, environment: CliContext['environment']): OcrOption {
  if (ocr === false || ocr === 'none') return null
  const language = ocrLanguage ?? environment.DISCLOSED_OCR_LANGUAGE
  const engine = typeof ocr === 'string' ? ocr : environment.DISCLOSED_OCR_ENGINE
  return {
    ...(language === undefined ? {} : { language }),
    ...(engine === undefined ? {} : { engine: engineOf(engine) }),
  }
}

function engineOf(text: string): (typeof ENGINES)[number] {
  const engine = ENGINES.find((each) => each === text)
  if (engine !== undefined) return engine
  throw new DisclosedError(
    'bad-option',
    `DISCLOSED_OCR_ENGINE is "${text}"; it may be ${ENGINES.join(', ')}.`,
    'Leave it empty to use the Tesseract that is installed, if there is one.',
  )
}

const CLEAR_LINE = '\r\u001B[2K'

/** Recognising a page takes seconds: a terminal is told which one it is at. */
export function readOcr(settings: OcrOption, { stderr }: CliContext, file: string): ReadOcr {
  return { settings, onPage: (done, all) => void showPages(stderr, file, done, all) }
}

async function showPages(stderr: Output, file: string, done: number, all: number): Promise<void> {
  if (stderr.isTTY !== true) return
  const line = `recognising ${safeName(file)}: ${done} of ${all} pages`
  const shown = done === all ? '' : [...line].slice(0, (stderr.columns ?? 80) - 1).join('')
  await stderr.write(CLEAR_LINE + shown)
}
