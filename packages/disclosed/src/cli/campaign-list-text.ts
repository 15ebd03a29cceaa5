import { counted } from './counted.ts'
import type { KnownCampaign } from './known-campaign.ts'
import { safeLine } from './safe-text.ts'
import { paint, type Terminal } from './terminal.ts'

const KEY = 8

/** The campaigns, one below the other: key, name, how many cases, and the first question. */
export function campaignListText(campaigns: readonly KnownCampaign[], cases: number, terminal: Terminal): string {
  if (cases === 0) return 'No case was read here.\n'
  if (campaigns.length === 0)
    return 'No questions were sent to several authorities.\nWith --questions FILE you can say which questions are meant.\n'
  const width = terminal.columns - KEY
  const lines = campaigns.flatMap(({ key, name, members, questions }) => [
    `${paint(terminal, 'strong', key.padEnd(KEY))}${name === null ? '' : `${safeLine(name)}: `}${counted(members.length, 'case')}, ${counted(questions.length, 'question')}`,
    ...terminal.layout
      .wrapShort(safeLine(questions[0]!), width, 2)
      .map((line) => ' '.repeat(KEY) + paint(terminal, 'faint', line)),
  ])
  return `${[...lines, '', 'disclosed matrix KEY shows one of them.'].join('\n')}\n`
}
