import type { FindingCode, Outcome } from '../model/index.ts'
import type { CaseLine, CaseState } from './case-line.ts'

/** What a person who comes back should see first, and what all cases together show. */
export interface Overview {
  readonly cases: number
  readonly questions: number
  readonly states: readonly (readonly [CaseState, number])[]
  readonly outcomes: readonly (readonly [Outcome, number])[]
  readonly findings: readonly (readonly [FindingCode, number])[]
  /** Authorities with the most questions first. */
  readonly authorities: readonly AuthorityLine[]
  /** Answers of which the due date is known, by day of answer: how late they came. */
  readonly lateness: readonly {
    readonly key: string
    readonly authority: string | null
    readonly answered: string
    readonly daysLate: number
  }[]
  /** Cases in which something is to be done, the most urgent first. */
  readonly needs: readonly Need[]
}

export interface AuthorityLine {
  readonly authority: string | null
  readonly cases: number
  readonly late: number
  readonly outcomes: readonly (readonly [Outcome, number])[]
}

export interface Need {
  readonly line: CaseLine
  readonly why: NeedKind
}

export const NEED_KINDS = ['overdue', 'due-soon', 'not-answered', 'attachment', 'check-notice', 'look'] as const
/** Most urgent first. */
export type NeedKind = (typeof NEED_KINDS)[number]

const NOT_ANSWERED: readonly FindingCode[] = ['blank-answer', 'unaddressed-question']
const ATTACHMENT: readonly FindingCode[] = ['missing-attachment']

export function overview(lines: readonly CaseLine[]): Overview {
  const outcomes = sumOf(lines.flatMap((line) => line.outcomes))
  return {
    cases: lines.length,
    questions: outcomes.reduce((sum, [, count]) => sum + count, 0),
    states: sumOf(lines.map(({ state }) => [state, 1] as const)),
    outcomes,
    findings: sumOf(lines.flatMap(({ findings }) => findings.map((code) => [code, 1] as const))),
    authorities: authorities(lines),
    lateness: lines
      .flatMap(({ key, authority, answered, daysLate }) =>
        answered === null || daysLate === null ? [] : [{ key, authority, answered, daysLate }],
      )
      .sort((a, b) => (a.answered < b.answered ? -1 : 1)),
    needs: lines
      .flatMap((line) => {
        const why = needOf(line)
        return why === null ? [] : [{ line, why }]
      })
      .sort((a, b) => NEED_KINDS.indexOf(a.why) - NEED_KINDS.indexOf(b.why)),
  }
}

/** The most urgent thing to be done in a case; null where nothing is. */
export function needOf({ state, findings, unsure }: CaseLine): NeedKind | null {
  if (state === 'overdue' || state === 'due-soon') return state
  if (findings.some((code) => NOT_ANSWERED.includes(code))) return 'not-answered'
  if (findings.some((code) => ATTACHMENT.includes(code))) return 'attachment'
  if (findings.some((code) => code !== 'late')) return 'check-notice'
  return unsure > 0 ? 'look' : null
}

function authorities(lines: readonly CaseLine[]): AuthorityLine[] {
  const groups = Map.groupBy(lines, ({ authority }) => authority)
  return [...groups]
    .map(([authority, own]) => ({
      authority,
      cases: own.length,
      late: own.filter(({ state }) => state === 'late' || state === 'overdue').length,
      outcomes: sumOf(own.flatMap((line) => line.outcomes)),
    }))
    .sort((a, b) => countOf(b.outcomes) - countOf(a.outcomes) || b.cases - a.cases)
}

function countOf(tally: readonly (readonly [unknown, number])[]): number {
  return tally.reduce((sum, [, count]) => sum + count, 0)
}

/** Counts of the same name added up, the largest first. */
function sumOf<Name>(tallies: readonly (readonly [Name, number])[]): [Name, number][] {
  const sums = new Map<Name, number>()
  for (const [name, count] of tallies) sums.set(name, (sums.get(name) ?? 0) + count)
  return [...sums].sort((a, b) => b[1] - a[1])
}
