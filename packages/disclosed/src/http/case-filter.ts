import type { CaseLine } from '@disclosed/core/views'

export const CASE_SORTS = ['-received', 'received', 'authority', '-late', '-unsure'] as const
export type CaseSort = (typeof CASE_SORTS)[number]

/** Which cases are wanted; several values of one kind mean any of them. */
export interface CaseFilter {
  readonly q?: string | undefined
  readonly state?: readonly string[] | undefined
  readonly outcome?: readonly string[] | undefined
  readonly finding?: readonly string[] | undefined
  readonly law?: readonly string[] | undefined
  readonly authority?: readonly string[] | undefined
}

const FACETS = ['state', 'outcome', 'finding', 'law', 'authority'] as const
type Facet = (typeof FACETS)[number]

const VALUES: Readonly<Record<Facet, (line: CaseLine) => readonly string[]>> = {
  state: ({ state }) => [state],
  outcome: ({ outcomes }) => outcomes.map(([outcome]) => outcome),
  finding: ({ findings }) => findings,
  law: ({ law }) => (law === null ? [] : [law]),
  authority: ({ authority }) => (authority === null ? [] : [authority]),
}

export function filterCases(lines: readonly CaseLine[], filter: CaseFilter): CaseLine[] {
  const words = (filter.q ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  return lines.filter((line) => {
    const text = [line.authority ?? '', line.name, ...line.references].join(' ').toLowerCase()
    return words.every((word) => text.includes(word)) && FACETS.every((facet) => fits(line, facet, filter[facet]))
  })
}

function fits(line: CaseLine, facet: Facet, wanted: readonly string[] | undefined): boolean {
  return wanted === undefined || wanted.length === 0 || VALUES[facet](line).some((value) => wanted.includes(value))
}

const MOST_VALUES = 50

/** How many cases have each value, most frequent first. */
export function facetsOf(lines: readonly CaseLine[]): Record<Facet, { value: string; cases: number }[]> {
  const counted = (facet: Facet) => {
    const counts = new Map<string, number>()
    for (const line of lines) for (const value of VALUES[facet](line)) counts.set(value, (counts.get(value) ?? 0) + 1)
    return [...counts]
      .map(([value, cases]) => ({ value, cases }))
      .sort((a, b) => b.cases - a.cases || (a.value < b.value ? -1 : 1))
      .slice(0, MOST_VALUES)
  }
  return {
    state: counted('state'),
    outcome: counted('outcome'),
    finding: counted('finding'),
    law: counted('law'),
    authority: counted('authority'),
  }
}

/** What is not known comes last; cases that are alike keep their order. */
export function sortCases(lines: readonly CaseLine[], sort: CaseSort): CaseLine[] {
  const by = (value: (line: CaseLine) => string | number | null, way: 1 | -1) =>
    [...lines].sort((a, b) => compare(value(a), value(b), way))
  switch (sort) {
    case 'received':
      return by(({ received }) => received, 1)
    case '-received':
      return by(({ received }) => received, -1)
    case 'authority':
      return by(({ authority }) => authority?.toLowerCase() ?? null, 1)
    case '-late':
      return by(({ daysLate }) => daysLate, -1)
    case '-unsure':
      return by(({ unsure }) => unsure, -1)
  }
}

function compare(a: string | number | null, b: string | number | null, way: 1 | -1): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -way : way
}
