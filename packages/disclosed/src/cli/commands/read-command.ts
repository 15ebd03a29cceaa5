import type { CalendarDate, DisclosedError, Reading, SourceDocument } from '@disclosed/core'
import { type ReadingSheet, readingSheet } from '@disclosed/core/views'
import type { CaseFileRead } from '../../pipeline/read-case-file.ts'
import type { CliContext } from '../context.ts'
import { counted } from '../counted.ts'
import { EXIT, exitCodeOf } from '../exit-codes.ts'
import { jsonText } from '../json-text.ts'
import { type OcrOption, readOcr } from '../ocr-option.ts'
import { readingText } from '../reading-text.ts'
import { asDisclosedError, errorShape, reportError } from '../report-error.ts'
import { reportWarnings } from '../report-warnings.ts'
import { safeLine, safeName } from '../safe-text.ts'
import { terminalOf } from '../terminal.ts'
import { isSimpleWidth, SIMPLE_LAYOUT, type TextLayout } from '../text-layout.ts'

export interface ReadOptions {
  readonly json: boolean
  /** The files are one correspondence. */
  readonly oneCase: boolean
  readonly debug: boolean
  readonly full: boolean
  readonly asOf: CalendarDate | null
  readonly color: boolean | undefined
  readonly width: number | undefined
  readonly ocr: OcrOption
}

type Outcome = { readonly reading: Reading } | { readonly error: DisclosedError }

/** `disclosed read FILE…`: one reading per file, in the order given; a bad file never stops the others. Gives the exit code. */
export async function readCommand(
  files: readonly string[],
  options: ReadOptions,
  context: CliContext,
): Promise<number> {
  if (options.oneCase) return readCase(files, options, context)
  const several = files.length > 1
  const tally = { read: 0, failed: 0, questions: 0, findings: 0 }
  for (const [index, file] of files.entries()) {
    await showProgress(context, several, index, files.length, file)
    const outcome = await readOne(file, options, context)
    await clearProgress(context, several)
    if ('error' in outcome) tally.failed++
    else {
      tally.read++
      tally.questions += outcome.reading.questions.filter((question) => question.outcome !== null).length
      tally.findings += outcome.reading.findings.length
    }
    const lone = !several && 'error' in outcome
    if (lone) return failAlone(outcome.error, options, context)
    if (options.json) await writeElement(file, outcome, index, files.length, context)
    else await writeView(outcome, index, options, context)
  }
  if (several) await writeSummary(tally, options, context)
  if (tally.failed === 0) return EXIT.ok
  return tally.read > 0 ? EXIT.partly : EXIT.error
}

/** All files as one correspondence, with the files inside of them; what can't be read is told, and the others go on. */
async function readCase(files: readonly string[], options: ReadOptions, context: CliContext): Promise<number> {
  const documents: SourceDocument[] = []
  let failed = 0
  for (const [index, file] of files.entries()) {
    await showProgress(context, true, index, files.length, file)
    const read = await caseFile(file, options, context)
    await clearProgress(context, true)
    for (const document of read.documents) await reportWarnings(context.stderr, document, options.json)
    for (const error of read.failures) await reportError(context.stderr, error, options)
    documents.push(...read.documents)
    failed += read.failures.length
  }
  if (documents.length === 0) return EXIT.error
  const reading = await context.program.analyseCase(documents, today(options, context))
  if (options.json) await context.stdout.write(`${jsonText(reading)}\n`)
  else await writeView({ reading }, 0, options, context)
  return failed === 0 ? EXIT.ok : EXIT.partly
}

async function caseFile(file: string, options: ReadOptions, context: CliContext): Promise<CaseFileRead> {
  try {
    return await context.program.readCaseFile(file, readOcr(options.ocr, context, file))
  } catch (error) {
    return { documents: [], failures: [asDisclosedError(error)] }
  }
}

async function readOne(file: string, options: ReadOptions, context: CliContext): Promise<Outcome> {
  try {
    const document = await context.program.readDocument(file, readOcr(options.ocr, context, file))
    await reportWarnings(context.stderr, document, options.json)
    return { reading: await context.program.analyse(document, today(options, context)) }
  } catch (error) {
    return { error: asDisclosedError(error) }
  }
}

function today(options: ReadOptions, context: CliContext): CalendarDate {
  return options.asOf ?? context.today()
}

async function failAlone(error: DisclosedError, options: ReadOptions, context: CliContext): Promise<number> {
  await reportError(context.stderr, error, options)
  return exitCodeOf(error.code)
}

/** One file gives one object, several give one array; it is written as it grows. */
async function writeElement(
  file: string,
  outcome: Outcome,
  index: number,
  count: number,
  context: CliContext,
): Promise<void> {
  const value = 'error' in outcome ? { file, error: errorShape(outcome.error) } : outcome.reading
  if (count === 1) return context.stdout.write(`${jsonText(value)}\n`)
  const element = jsonText(value).replaceAll('\n', '\n  ')
  await context.stdout.write(`${index === 0 ? '[\n' : ''}  ${element}${index === count - 1 ? '\n]\n' : ',\n'}`)
}

async function writeView(outcome: Outcome, index: number, options: ReadOptions, context: CliContext): Promise<void> {
  if ('error' in outcome) return reportError(context.stderr, outcome.error, options)
  const { reading } = outcome
  const law = reading.law === null ? null : await context.program.lawName(reading.law)
  const terminal = terminalOf(context.stdout, context.environment, options)
  const sheet = readingSheet(reading, law, today(options, context))
  const text = readingText(sheet, { ...terminal, layout: await layoutFor(sheet) }, options.full)
  await context.stdout.write(index === 0 ? text : `\n${'─'.repeat(Math.min(terminal.columns, 40))}\n\n${text}`)
}

/** Letters of European scripts need no table of character widths, which takes longer to load than a letter to read. */
async function layoutFor(sheet: ReadingSheet): Promise<TextLayout> {
  return isSimpleWidth(safeLine(JSON.stringify(sheet)))
    ? SIMPLE_LAYOUT
    : (await import('../wide-layout.ts')).WIDE_LAYOUT
}

async function writeSummary(
  tally: Record<'read' | 'failed' | 'questions' | 'findings', number>,
  options: ReadOptions,
  context: CliContext,
): Promise<void> {
  const failed = tally.failed === 0 ? '' : `, ${tally.failed} could not be read`
  const line = `${counted(tally.read, 'file')} read${failed}: ${counted(tally.questions, 'question')}, ${counted(tally.findings, 'finding')}\n`
  if (options.json) await context.stderr.write(line)
  else await context.stdout.write(`\n${line}`)
}

const CLEAR_LINE = '\r\u001B[2K'

async function showProgress(
  context: CliContext,
  several: boolean,
  index: number,
  count: number,
  file: string,
): Promise<void> {
  if (!several || context.stderr.isTTY !== true) return
  const line = `reading ${index + 1} of ${count}: ${safeName(file)}`
  await context.stderr.write(CLEAR_LINE + [...line].slice(0, (context.stderr.columns ?? 80) - 1).join(''))
}

async function clearProgress(context: CliContext, several: boolean): Promise<void> {
  if (several && context.stderr.isTTY === true) await context.stderr.write(CLEAR_LINE)
}
