import { termTable } from '../../exports/term-table.ts'
import { MOST_PLACES, type TermHit, tooManyPlaces } from '../../pipeline/compare/find-terms.ts'
import type { WorkspaceChoice } from '../../pipeline/use-workspace.ts'
import { comparedHooks, comparedSource } from '../compared-source.ts'
import type { CliContext, Output } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { termRows } from '../term-rows.ts'
import { terminalOf } from '../terminal.ts'
import { termsText } from '../terms-text.ts'

export interface TermsOptions {
  readonly workspace: WorkspaceChoice
  /** Files and folders instead of a workspace. */
  readonly from: readonly string[]
  /** Signs that recognition mistakes for each other are one. */
  readonly ocr: boolean
  readonly format: 'text' | 'json' | 'csv'
  /** A workbook to be written. */
  readonly xlsx: string | null
  readonly color: boolean | undefined
  readonly width: number | undefined
}

/** `disclosed terms LIST`: every place of the terms of a list. Gives the exit code. */
export async function termsCommand(list: string, options: TermsOptions, context: CliContext): Promise<number> {
  const { stdout, environment, program } = context
  const source = comparedSource(options.from, options.workspace, null)
  const hooks = comparedHooks(context)
  const text = await program.readText(list)
  const rows = termRows(options.format)
  const writer = batched(stdout)
  await writer.write(rows.head)
  const sheet: TermHit[] = []
  const onHit = async (hit: TermHit) => {
    if (options.xlsx !== null && sheet.push(hit) > MOST_PLACES) throw tooManyPlaces()
    await writer.write(rows.line(hit))
  }
  const comparison = await program.comparison()
  const tally = await comparison.terms(source, { file: list, text }, options.ocr, { ...hooks, onHit })
  await writer.end()
  if (options.xlsx !== null) await program.saveWorkbook(options.xlsx, [termTable(sheet)])
  if (options.format === 'text') {
    const { WIDE_LAYOUT } = await import('../wide-layout.ts')
    await stdout.write(termsText(tally, { ...terminalOf(stdout, environment, options), layout: WIDE_LAYOUT }))
  }
  return hooks.failed() === 0 ? EXIT.ok : tally.pages === 0 ? EXIT.error : EXIT.partly
}

const ENOUGH = 1 << 16

/** Lines gathered into larger pieces: there may be millions. */
function batched({ write }: Output) {
  let waiting = ''
  const end = async () => {
    if (waiting !== '') await write(waiting)
    waiting = ''
  }
  return {
    write: async (line: string) => {
      waiting += line
      if (waiting.length > ENOUGH) await end()
    },
    end,
  }
}
