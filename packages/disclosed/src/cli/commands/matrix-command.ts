import { campaignOf, findCampaigns, type NamedCase } from '@disclosed/core'
import { DisclosedError } from '@disclosed/core/errors'
import { matrixOf, matrixTables } from '@disclosed/core/views'
import { tableCsv } from '../../exports/table-csv.ts'
import { campaignListText } from '../campaign-list-text.ts'
import { type CaseSource, casesOf } from '../case-source.ts'
import type { CliContext } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { jsonText } from '../json-text.ts'
import type { KnownCampaign } from '../known-campaign.ts'
import { matrixText } from '../matrix-text.ts'
import { terminalOf } from '../terminal.ts'
import { layoutFor } from '../view-layout.ts'

export interface MatrixOptions extends CaseSource {
  /** The key of a campaign, or its place in the list. */
  readonly campaign: string | null
  readonly list: boolean
  /** A file of questions, one a line: a campaign taken by hand. */
  readonly questions: string | null
  /** Cases that belong to it whatever they ask. */
  readonly include: readonly string[]
  /** A file of authorities that were asked, one a line. */
  readonly asked: string | null
  /** Keep the campaign by this name. */
  readonly save: string | null
  /** The name of a campaign that is kept no longer. */
  readonly forget: string | null
  readonly csv: boolean
  readonly xlsx: string | null
  readonly color: boolean | undefined
  readonly width: number | undefined
}

/** `disclosed matrix [CAMPAIGN]`: the campaigns, or one of them as authorities × questions. Gives the exit code. */
export async function matrixCommand(options: MatrixOptions, context: CliContext): Promise<number> {
  const { save, forget } = options
  if ((save ?? forget) !== null && options.from !== null) throw keptElsewhere()
  if (forget !== null) {
    await (await context.program.workspace()).forgetCampaign(options.workspace, forget)
    return EXIT.ok
  }
  const { cases, exit } = await casesOf(options, context)
  const campaigns = await campaignsOf(cases, options, context)
  const chosen = chosenOf(campaigns, options)
  const terminal = terminalOf(context.stdout, context.environment, options)
  if (chosen === null) {
    if (save !== null) throw severalCampaigns(campaigns)
    const text = options.json
      ? `${jsonText({ campaigns })}\n`
      : campaignListText(campaigns, cases.length, await layoutFor(campaigns, terminal))
    await context.stdout.write(text)
    return exit
  }
  const asked = options.asked === null ? chosen.asked : linesOf(await context.program.readText(options.asked))
  if (save !== null) {
    const { questions, include } = chosen
    const program = await context.program.workspace()
    await program.keepCampaign(options.workspace, { name: save, questions, include, asked })
  }
  const matrix = matrixOf(chosen, cases, asked)
  const tables = matrixTables(matrix)
  if (options.xlsx !== null) await context.program.saveWorkbook(options.xlsx, tables)
  if (options.json) await context.stdout.write(`${jsonText(matrix)}\n`)
  else if (options.csv) await context.stdout.write(tableCsv(tables[0]))
  else if (options.xlsx === null) await context.stdout.write(matrixText(matrix, await layoutFor(matrix, terminal)))
  return exit
}

/** Those that were kept first, then those that are found among the others. */
async function campaignsOf(
  cases: readonly NamedCase[],
  { questions, include, from, workspace }: MatrixOptions,
  { program }: CliContext,
): Promise<KnownCampaign[]> {
  const names = new Set(cases.map(({ name }) => name))
  const unknown = include.find((name) => !names.has(name))
  if (unknown !== undefined)
    throw new DisclosedError(
      'case-not-included',
      `There is no case ${unknown}.`,
      'disclosed matrix --json --list names the cases of each campaign.',
    )
  if (questions === null) {
    const kept = from === null ? await (await program.workspace()).campaigns(workspace) : []
    const known = kept.map((each) => ({ ...campaignOf(each.questions, cases, new Set(each.include)), ...each }))
    const found = findCampaigns(cases).filter(({ key }) => known.every((each) => each.key !== key))
    return [...known, ...found.map((each) => ({ ...each, name: null, include, asked: [] }))]
  }
  const lines = linesOf(await program.readText(questions)).map((line) => line.replace(/^\(?\d{1,3}[.):]\s+/, ''))
  if (lines.length === 0)
    throw new DisclosedError('no-questions', `${questions} holds no questions.`, 'Write one question on each line.')
  return [{ ...campaignOf(lines, cases, new Set(include)), name: null, include, asked: [] }]
}

/** The one that is named, or the only one; null where the list is wanted. */
function chosenOf(
  campaigns: readonly KnownCampaign[],
  { campaign, list, csv, xlsx }: MatrixOptions,
): KnownCampaign | null {
  if (list) return null
  if (campaign !== null) {
    const found =
      campaigns.find(({ name }) => name === campaign) ??
      campaigns.find(({ key }) => key === campaign) ??
      (/^\d{1,4}$/.test(campaign) ? campaigns[Number(campaign) - 1] : undefined)
    if (found !== undefined) return found
    throw new DisclosedError(
      'campaign-not-found',
      `There is no campaign ${campaign} among these cases.`,
      'disclosed matrix --list shows those that there are.',
    )
  }
  if (campaigns.length === 1) return campaigns[0]!
  if (csv || xlsx !== null) throw severalCampaigns(campaigns)
  return null
}

function severalCampaigns(campaigns: readonly KnownCampaign[]): DisclosedError {
  return new DisclosedError(
    'campaign-not-found',
    `There are ${campaigns.length} campaigns among these cases.`,
    'Name one: disclosed matrix --list shows their keys.',
  )
}

function keptElsewhere(): DisclosedError {
  return new DisclosedError(
    'bad-option',
    'Campaigns are kept in a workspace, not beside a folder.',
    'disclosed add FOLDER, then disclosed matrix without --from.',
  )
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
