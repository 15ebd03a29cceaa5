import { type AuthorityAccount, OUTCOME_MARKS, type Share, shareWords } from '@disclosed/core/views'
import { counted } from './counted.ts'
import { type PlainColumn, plainTable } from './plain-table.ts'
import { safeLine } from './safe-text.ts'
import { paint, type Terminal } from './terminal.ts'

/** The columns behind the name, with their widths. */
const COUNTS = { Requests: 8, Days: 4, Late: 5, Answered: 8, Withheld: 8, Ignored: 7 }
const MOST_NAME = 34

/** A line for each authority. */
export function authoritiesText(
  accounts: readonly AuthorityAccount[],
  unnamed: readonly string[],
  terminal: Terminal,
): string {
  if (accounts.length === 0) return 'No case that was read names its authority.\n'
  const name = Math.min(
    MOST_NAME,
    Math.max(9, ...accounts.map(({ authority }) => terminal.layout.widthOf(safeLine(authority)))),
  )
  const counts = Object.entries(COUNTS)
  const taken = counts.reduce((sum, [, width]) => sum + width + 2, 0)
  const columns: PlainColumn[] = [
    { title: 'Authority', width: Math.min(name, terminal.columns - taken) },
    ...counts.map(([title, width]) => ({ title, width, align: 'right' as const })),
  ]
  const rows = accounts.map((account) => [
    { text: safeLine(account.authority) },
    { text: String(account.requests) },
    { text: account.medianDays === null ? '' : String(account.medianDays) },
    ...[account.late, account.answered, account.withheld, account.ignored].map((share) => ({ text: ofWords(share) })),
  ])
  const notes = [
    'Days: the median. Late: of the requests whose time limit and answer are known. The others: of the questions replied to.',
    ...(accounts.some(({ isSmall }) => isSmall)
      ? ['With fewer than ten requests a share says little; disclosed authorities NAME gives its interval.']
      : []),
    ...(unnamed.length === 0 ? [] : [`${counted(unnamed.length, 'case')} without the name of an authority left out.`]),
  ]
  return `${[
    ...plainTable(columns, rows, terminal),
    '',
    ...notes
      .flatMap((note) => terminal.layout.wrap(note, terminal.columns))
      .map((line) => paint(terminal, 'faint', line)),
  ].join('\n')}\n`
}

/** `3/8`. */
function ofWords(share: Share | null): string {
  return share === null ? '' : `${share.count}/${share.of}`
}

const LABEL = 11

/** All of one authority. */
export function authorityText(account: AuthorityAccount, terminal: Terminal): string {
  const { layout } = terminal
  const others = account.variants.filter((name) => name !== account.authority)
  const rows: [string, string][] = [
    ['Also called', others.join('; ')],
    ['Requests', `${account.requests}, ${account.replied} replied to`],
    ['Days', account.medianDays === null ? '' : `median ${account.medianDays}`],
    ['Late', sharesText(account.late)],
    ['Overdue', account.overdue === 0 ? '' : counted(account.overdue, 'request')],
    [
      'Questions',
      `${account.questions}: ${account.outcomes.map(([outcome, count]) => `${count} ${OUTCOME_MARKS[outcome].word}`).join(', ')}`,
    ],
    ['Answered', sharesText(account.answered)],
    ['Withheld', sharesText(account.withheld)],
    ['Ignored', sharesText(account.ignored)],
    [
      'Grounds',
      account.grounds.map(({ ground, requests }) => `${ground} (${counted(requests, 'request')})`).join(', '),
    ],
    ['Reviews', account.reviews.map(([result, count]) => `${count} ${result}`).join(', ')],
    ['Cases', account.cases.join(', ')],
    ['Note', account.isSmall ? 'Fewer than ten requests: the shares say little.' : ''],
  ]
  const lines = rows
    .filter(([, text]) => text !== '')
    .flatMap(([label, text]) =>
      layout
        .wrap(safeLine(text), terminal.columns - LABEL - 2)
        .map((line, at) => paint(terminal, 'faint', (at === 0 ? label : '').padEnd(LABEL + 2)) + line),
    )
  return `${[paint(terminal, 'strong', safeLine(account.authority)), '', ...lines].join('\n')}\n`
}

function sharesText(share: Share | null): string {
  return share === null ? '' : shareWords(share)
}
