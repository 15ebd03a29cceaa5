import { DisclosedError } from '@disclosed/core/errors'
import { type AuthorityAccount, authorityAccounts, authorityTable } from '@disclosed/core/views'
import { tableCsv } from '../../exports/table-csv.ts'
import { authoritiesText, authorityText } from '../authorities-text.ts'
import { type CaseSource, casesOf } from '../case-source.ts'
import type { CliContext } from '../context.ts'
import { jsonText } from '../json-text.ts'
import { terminalOf } from '../terminal.ts'
import { layoutFor } from '../view-layout.ts'

export interface AuthoritiesOptions extends CaseSource {
  /** The name of one, or a part of it. */
  readonly name: string | null
  readonly csv: boolean
  readonly color: boolean | undefined
  readonly width: number | undefined
}

/** `disclosed authorities [NAME]`: how authorities dealt with their requests. Gives the exit code. */
export async function authoritiesCommand(options: AuthoritiesOptions, context: CliContext): Promise<number> {
  const { cases, exit } = await casesOf(options, context)
  const { accounts, unnamed } = authorityAccounts(cases)
  const one = options.name === null ? null : namedAccount(accounts, options.name)
  await context.stdout.write(await shown(one, accounts, unnamed, options, context))
  return exit
}

async function shown(
  one: AuthorityAccount | null,
  accounts: readonly AuthorityAccount[],
  unnamed: readonly string[],
  options: AuthoritiesOptions,
  { stdout, environment }: CliContext,
): Promise<string> {
  if (options.csv) return tableCsv(authorityTable(one === null ? accounts : [one]))
  if (options.json) return `${jsonText(one ?? { accounts, unnamed })}\n`
  const terminal = await layoutFor(one ?? { accounts, unnamed }, terminalOf(stdout, environment, options))
  return one === null ? authoritiesText(accounts, unnamed, terminal) : authorityText(one, terminal)
}

/** The one that is called so, else the only one whose name has the words. */
function namedAccount(accounts: readonly AuthorityAccount[], name: string): AuthorityAccount {
  const asked = name.trim().toLowerCase()
  const exact = accounts.find(({ variants }) => variants.some((each) => each.toLowerCase() === asked))
  if (exact !== undefined) return exact
  const found = accounts.filter(({ variants }) => variants.some((each) => each.toLowerCase().includes(asked)))
  if (found.length === 1) return found[0]!
  const meant = found.slice(0, 5).map(({ authority }) => authority)
  throw new DisclosedError(
    'authority-not-found',
    found.length === 0 ? `No authority called ${name} is among these cases.` : `${name} may be ${meant.join(', ')}.`,
    found.length === 0 ? 'disclosed authorities lists them all.' : 'Write the whole name.',
  )
}
