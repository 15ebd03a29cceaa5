import type { CalendarDate } from '@disclosed/core/model'
import type { DueQuery } from '@disclosed/core/views'
import type { CliContext } from '../context.ts'
import { dueText } from '../due-text.ts'
import { EXIT } from '../exit-codes.ts'
import { jsonText } from '../json-text.ts'
import { terminalOf } from '../terminal.ts'
import { SIMPLE_LAYOUT } from '../text-layout.ts'

export interface DueOptions extends DueQuery {
  readonly law: string
  readonly proof: boolean
  readonly json: boolean
  readonly asOf: CalendarDate | null
  readonly color: boolean | undefined
  readonly width: number | undefined
  readonly ics: string | null
}

/** `disclosed due --law ID --received DATE`: one due date, with its proof and the other clocks of the law. Gives the exit code. */
export async function dueCommand(options: DueOptions, context: CliContext): Promise<number> {
  const { law, question, received, events, stated } = options
  const account = await context.program.due(law, { question, received, events, stated })
  const today = options.asOf ?? context.today()
  if (options.ics !== null) await context.program.saveCalendar(options.ics, [{ name: null, account }], today)
  if (options.json) {
    await context.stdout.write(`${jsonText(account)}\n`)
    return EXIT.ok
  }
  const terminal = { ...terminalOf(context.stdout, context.environment, options), layout: SIMPLE_LAYOUT }
  await context.stdout.write(dueText(account, terminal, today, options.proof))
  return EXIT.ok
}
