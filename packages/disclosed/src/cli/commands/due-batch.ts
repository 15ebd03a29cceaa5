import type { CalendarDate } from '@disclosed/core/model'
import type { DueAccount, NamedDue } from '@disclosed/core/views'
import type { CliContext } from '../context.ts'
import { type CaseDefaults, caseId, caseOfJson, casesOfJson } from '../due-case.ts'
import { dueTable } from '../due-table.ts'
import { EXIT } from '../exit-codes.ts'
import { asDisclosedError, errorShape } from '../report-error.ts'

export interface DueBatchOptions extends CaseDefaults {
  readonly file: string
  readonly ics: string | null
  readonly asOf: CalendarDate | null
}

/** `disclosed due --batch FILE`: JSON gives a JSON line for each case, CSV the same table with more columns. Gives the exit code. */
export async function dueBatch(options: DueBatchOptions, context: CliContext): Promise<number> {
  const text = await context.program.readText(options.file)
  const isJson = /^\s*[[{]/.test(text)
  const { counted, failed } = isJson ? await jsonLines(text, options, context) : await csvTable(text, options, context)
  if (options.ics !== null) await context.program.saveCalendar(options.ics, counted, options.asOf ?? context.today())
  if (failed === 0) return EXIT.ok
  return counted.length > 0 ? EXIT.partly : EXIT.error
}

interface Counted {
  readonly counted: readonly NamedDue[]
  readonly failed: number
}

async function jsonLines(text: string, options: DueBatchOptions, context: CliContext): Promise<Counted> {
  const counted: NamedDue[] = []
  const cases = casesOfJson(text, options.file)
  for (const [at, value] of cases.entries()) {
    const id = caseId(value, at)
    try {
      const { law, ...query } = caseOfJson(value, at, options)
      const account = await context.program.due(law, query)
      counted.push({ name: id, account })
      await context.stdout.write(`${JSON.stringify(caseLine(id, account))}\n`)
    } catch (error) {
      const line = { id, due: null, proof: [], error: errorShape(asDisclosedError(error)) }
      await context.stdout.write(`${JSON.stringify(line)}\n`)
    }
  }
  return { counted, failed: cases.length - counted.length }
}

function caseLine(id: string, { due, proof, rule, reason, alternatives }: DueAccount) {
  return { id, due, proof, rule, reason, alternatives }
}

async function csvTable(text: string, options: DueBatchOptions, context: CliContext): Promise<Counted> {
  const { csv, counted, failed } = await dueTable(text, options, context.program)
  await context.stdout.write(csv)
  return { counted, failed }
}
