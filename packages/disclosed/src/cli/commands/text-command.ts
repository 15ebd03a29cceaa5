import { DisclosedError } from '@disclosed/core/errors'
import type { Page, SourceDocument } from '@disclosed/core/model'
import type { CliContext } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { jsonText } from '../json-text.ts'
import { type OcrOption, readOcr } from '../ocr-option.ts'
import { reportWarnings } from '../report-warnings.ts'
import { safeText } from '../safe-text.ts'

export interface TextOptions {
  readonly json: boolean
  readonly page: number | null
  readonly ocr: OcrOption
}

/**
 * `disclosed text FILE`: the text that cites point into, byte for byte, pages parted by form feeds and nothing added.
 * Only a terminal gets control characters as escapes. Gives the exit code.
 */
export async function textCommand(file: string, options: TextOptions, context: CliContext): Promise<number> {
  const document = await context.program.readDocument(file, readOcr(options.ocr, context, file))
  const pages = options.page === null ? document.pages : [onePage(document, options.page)]
  await reportWarnings(context.stderr, document, options.json)
  if (options.json) {
    const { format, warnings } = document
    const shown = pages.map(({ number, text }) => ({ number, text }))
    await context.stdout.write(`${jsonText({ file, format, count: document.pages.length, pages: shown, warnings })}\n`)
    return EXIT.ok
  }
  const toTerminal = context.stdout.isTTY === true
  for (const [index, page] of pages.entries()) {
    const text = toTerminal ? safeText(page.text) : page.text
    const before = index === 0 ? '' : toTerminal ? `\n── page ${page.number} ──\n` : '\f'
    await context.stdout.write(before + text)
  }
  return EXIT.ok
}

function onePage(document: SourceDocument, number: number): Page {
  const page = document.pages.find((candidate) => candidate.number === number)
  if (page !== undefined) return page
  const count = document.pages.length
  const has = count === 1 ? 'one page' : `${count} pages`
  throw new DisclosedError(
    'page-not-found',
    `${document.file} has ${has}; there is no page ${number}.`,
    `disclosed text ${document.file} --page ${count}`,
  )
}
