import { citeText } from '../cite-text.ts'
import type { CliContext } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { jsonText } from '../json-text.ts'
import { terminalOf } from '../terminal.ts'
import { SIMPLE_LAYOUT } from '../text-layout.ts'

export interface CiteOptions {
  /** The law or regime that the texts are written under. */
  readonly law: string | null
  readonly json: boolean
  readonly color: boolean | undefined
  readonly width: number | undefined
}

/** `disclosed cite TEXT…`: the provisions that each text names, in normal form. Gives the exit code. */
export async function citeCommand(
  texts: readonly string[],
  options: CiteOptions,
  context: CliContext,
): Promise<number> {
  const cited = []
  for (const text of texts) cited.push({ text, references: await context.program.cite(text, options.law) })
  if (options.json) {
    await context.stdout.write(`${jsonText(cited.length === 1 ? cited[0] : cited)}\n`)
    return EXIT.ok
  }
  const terminal = { ...terminalOf(context.stdout, context.environment, options), layout: SIMPLE_LAYOUT }
  await context.stdout.write(cited.map((each) => citeText(each, terminal, options.law === null)).join('\n'))
  return EXIT.ok
}
