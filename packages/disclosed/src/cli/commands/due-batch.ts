import type { CalendarDate } from '@disclosed/core/model'
import type { NamedDue } from '@disclosed/core/views'
import { batchExit, isJson, rowsOfJson, writeJsonLines } from '../batch.ts'
import type { CliContext } from '../context.ts'
import { type CaseDefaults, caseOfJson, DUE_BATCH } from '../due-case.ts'
import { dueTable } from '../due-table.ts'

export interface DueBatchOptions extends CaseDefaults {
  readonly file: string
  readonly ics: string | null
  readonly asOf: CalendarDate | null
}

/** `disclosed due --batch FILE`: JSON gives a JSON line for each case, CSV the same table with more columns. Gives the exit code. */
export async function dueBatch(options: DueBatchOptions, context: CliContext): Promise<number> {
  const text = await context.program.readText(options.file)
  const { counted, failed } = isJson(text)
    ? await jsonLines(text, options, context)
    : await csvTable(text, options, context)
  if (options.ics !== null) await context.program.saveCalendar(options.ics, counted, options.asOf ?? context.today())
  return batchExit(counted.length, failed)
}

interface Counted {
  readonly counted: readonly NamedDue[]
  readonly failed: number
}

async function jsonLines(text: string, options: DueBatchOptions, context: CliContext): Promise<Counted> {
  const counted: NamedDue[] = []
  const cases = rowsOfJson(text, options.file, DUE_BATCH)
  const failed = await writeJsonLines(cases, context.stdout, { due: null, proof: [] }, async (value, at) => {
    const { id, law, ...query } = caseOfJson(value, at, options)
    const account = await context.program.due(law, query)
    counted.push({ name: id, account })
    const { due, proof, rule, reason, alternatives, stated } = account
    return { due, proof, rule, reason, alternatives, stated }
  })
  return { counted, failed }
}

async function csvTable(text: string, options: DueBatchOptions, context: CliContext): Promise<Counted> {
  const { csv, counted, failed } = await dueTable(text, options, context.program)
  await context.stdout.write(csv)
  return { counted, failed }
}
