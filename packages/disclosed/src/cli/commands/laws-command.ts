import type { CliContext } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { groundText } from '../ground-text.ts'
import { jsonText } from '../json-text.ts'
import { lawListText } from '../law-list-text.ts'
import { lawText } from '../law-text.ts'
import { type Terminal, terminalOf } from '../terminal.ts'
import { SIMPLE_LAYOUT } from '../text-layout.ts'

export interface LawsOptions {
  readonly json: boolean
  readonly color: boolean | undefined
  readonly width: number | undefined
}

export interface ShowLawOptions extends LawsOptions {
  readonly law: string
  readonly full: boolean
}

export interface ShowGroundOptions extends LawsOptions {
  readonly law: string
  readonly provision: string
}

/** `disclosed laws`: a line for each law. Gives the exit code. */
export async function lawsCommand(options: LawsOptions, context: CliContext): Promise<number> {
  return write(await context.program.laws(), lawListText, options, context)
}

/** `disclosed laws show ID`. Gives the exit code. */
export async function showLawCommand({ law, full, ...options }: ShowLawOptions, context: CliContext): Promise<number> {
  return write(await context.program.law(law), (sheet, terminal) => lawText(sheet, terminal, full), options, context)
}

/** `disclosed laws ground PROVISION --law ID`. Gives the exit code. */
export async function showGroundCommand(
  { law, provision, ...options }: ShowGroundOptions,
  context: CliContext,
): Promise<number> {
  return write(await context.program.ground(law, provision), groundText, options, context)
}

async function write<T>(
  value: T,
  textOf: (value: T, terminal: Terminal) => string,
  options: LawsOptions,
  context: CliContext,
): Promise<number> {
  const terminal = { ...terminalOf(context.stdout, context.environment, options), layout: SIMPLE_LAYOUT }
  await context.stdout.write(options.json ? `${jsonText(value)}\n` : textOf(value, terminal))
  return EXIT.ok
}
