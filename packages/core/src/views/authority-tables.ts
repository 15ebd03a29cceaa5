import { OUTCOMES } from '../model/reading.ts'
import type { AuthorityAccount } from './authority-account.ts'
import type { Table, TableCell } from './table.ts'
import type { Share } from './wilson.ts'

const SHARES = ['late', 'answered', 'withheld', 'ignored'] as const
const RESULTS = ['upheld', 'changed', 'unclear', 'pending'] as const

/** One row for each authority. Of each share its count, what it is of, and its 95 % interval. */
export function authorityTable(accounts: readonly AuthorityAccount[]): Table {
  return {
    name: 'Authorities',
    columns: [
      ...['authority', 'names', 'requests', 'replied', 'median_days', 'overdue', 'questions', 'small_numbers'],
      ...SHARES.flatMap((name) => [name, `${name}_of`, `${name}_share`, `${name}_low`, `${name}_high`]),
      ...OUTCOMES.map((outcome) => outcome.replaceAll('-', '_')),
      ...RESULTS.map((result) => `reviews_${result}`),
      'grounds',
    ],
    rows: accounts.map((account) => [
      account.authority,
      account.variants.join('; '),
      account.requests,
      account.replied,
      account.medianDays,
      account.overdue,
      account.questions,
      account.isSmall,
      ...SHARES.flatMap((name) => shareCells(account[name])),
      ...OUTCOMES.map((outcome) => countOf(account.outcomes, outcome)),
      ...RESULTS.map((result) => countOf(account.reviews, result)),
      account.grounds.map(({ ground, requests }) => `${ground} (${requests})`).join('; '),
    ]),
    frozen: 1,
  }
}

function shareCells(share: Share | null): TableCell[] {
  return share === null ? [0, 0, null, null, null] : [share.count, share.of, share.share, share.low, share.high]
}

function countOf<Name>(counts: readonly (readonly [Name, number])[], name: Name): number {
  return counts.find(([each]) => each === name)?.[1] ?? 0
}
