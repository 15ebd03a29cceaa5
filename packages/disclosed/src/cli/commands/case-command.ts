import { readingSheet } from '@disclosed/core/views'
import type { CaseOrder } from '../../pipeline/cases/decide-cases.ts'
import type { WorkspaceChoice } from '../../pipeline/workspace-program.ts'
import { caseDocumentsText, listedCaseText } from '../case-text.ts'
import type { CliContext } from '../context.ts'
import { counted } from '../counted.ts'
import { EXIT } from '../exit-codes.ts'
import { jsonText } from '../json-text.ts'
import { readingText } from '../reading-text.ts'
import { terminalOf } from '../terminal.ts'
import { layoutFor } from '../view-layout.ts'

export interface CaseOptions {
  readonly workspace: WorkspaceChoice
  readonly full: boolean
  readonly json: boolean
  readonly color: boolean | undefined
  readonly width: number | undefined
}

/** `disclosed case KEY`: the reading of a case and its documents. Gives the exit code. */
export async function caseCommand(name: string, options: CaseOptions, context: CliContext): Promise<number> {
  const { program, stdout, environment } = context
  const today = context.today()
  const found = await (await program.workspace()).case(options.workspace, name, today)
  if (options.json) {
    await stdout.write(`${jsonText(found)}\n`)
    return EXIT.ok
  }
  const { reading } = found
  const law = reading.law === null ? null : await program.lawName(reading.law)
  const sheet = readingSheet(reading, law, today)
  const terminal = await layoutFor([sheet, found.documents], terminalOf(stdout, environment, options))
  await stdout.write(readingText(sheet, terminal, options.full) + caseDocumentsText(found, terminal))
  return EXIT.ok
}

export interface DecideOptions {
  readonly workspace: WorkspaceChoice
  readonly by: string
  readonly json: boolean
}

/** `disclosed case split|merge|undo`: a person decides what belongs together. Gives the exit code. */
export async function decideCaseCommand(
  order: CaseOrder,
  options: DecideOptions,
  context: CliContext,
): Promise<number> {
  const { cases } = await (await context.program.workspace()).decideCases(
    options.workspace,
    order,
    options.by,
    context.today(),
  )
  if (options.json) {
    await context.stdout.write(`${jsonText({ cases })}\n`)
    return EXIT.ok
  }
  const terminal = await layoutFor(cases, terminalOf(context.stdout, context.environment, {}))
  await context.stdout.write(
    `${cases.length === 0 ? 'No case holds these documents now.' : `Now ${counted(cases.length, 'case')}:`}\n`,
  )
  for (const each of cases) await context.stdout.write(listedCaseText(each, terminal))
  return EXIT.ok
}
