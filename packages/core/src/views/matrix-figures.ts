import { scopeOf } from '../answers/values/scope.ts'
import type { TypedValue } from '../answers/values/typed-value.ts'
import type { ValueKind } from '../answers/values/value-kind.ts'
import type { Outcome } from '../model/reading.ts'
import type { CellValue, MatrixCell } from './matrix-cell.ts'
import { median } from './median.ts'
import { type Share, wilsonShare } from './wilson.ts'

/** Values of one kind that can be compared, and how many cannot, by reason. */
export interface KindFigures {
  readonly kind: ValueKind
  /** How many values the figures rest on. */
  readonly count: number
  /** Of numbers and sums: what they are counted in, and the period that they are for. */
  readonly unit: string | null
  readonly scope: string | null
  readonly total: number | null
  readonly median: number | null
  readonly least: number | null
  readonly most: number | null
  /** Of yes and no, and of names: each value with its share, most frequent first. */
  readonly shares: readonly (Share & { readonly value: string })[]
  readonly leftOut: readonly { readonly why: string; readonly count: number }[]
}

export interface ColumnFigures {
  readonly outcomes: readonly (readonly [Outcome, number])[]
  readonly notAsked: number
  readonly kinds: readonly KindFigures[]
}

export function columnFigures(
  cells: readonly MatrixCell[],
  kinds: readonly ValueKind[],
  question: string,
): ColumnFigures {
  const asked = cells.filter(({ outcome }) => outcome !== null)
  return {
    outcomes: tally(asked.map(({ outcome }) => outcome!)),
    notAsked: cells.length - asked.length,
    kinds: kinds.map((kind) => kindFigures(kind, cells, question)),
  }
}

function kindFigures(kind: ValueKind, cells: readonly MatrixCell[], question: string): KindFigures {
  const { kept: found, leftOut, unit, scope } = comparedValues(cells, kind, question)
  const kept = found.map(({ value }) => value)
  const numbers = kept.flatMap((value) => (value.kind === 'number' || value.kind === 'money' ? [value.value] : []))
  const has = numbers.length > 0
  return {
    kind,
    count: kept.length,
    unit,
    scope,
    total: has && unit !== '%' ? rounded(numbers.reduce((sum, each) => sum + each, 0)) : null,
    median: median(numbers),
    least: has ? Math.min(...numbers) : null,
    most: has ? Math.max(...numbers) : null,
    shares: isMeasured(kind) || kind === 'date' ? [] : sharesOf(kept),
    leftOut: tally(leftOut.map(({ why }) => why)).map(([why, count]) => ({ why, count })),
  }
}

/** Which values of a column can be compared, each with the place of its cell in the list. */
export interface ComparedValues {
  readonly kept: readonly { readonly cell: number; readonly value: TypedValue }[]
  /** `why`: an outcome, or the words for what stands against it. */
  readonly leftOut: readonly { readonly cell: number; readonly why: string }[]
  readonly unit: string | null
  readonly scope: string | null
}

/** What of a cell is compared. */
export interface ComparedCell extends Pick<MatrixCell, 'outcome'> {
  readonly values: readonly Pick<CellValue, 'value'>[]
}

/** The values of one kind in a column, and why the others are left out. Cells that do not ask are neither. */
export function comparedValues(cells: readonly ComparedCell[], kind: ValueKind, question: string): ComparedValues {
  const leftOut: { cell: number; why: string }[] = []
  const values: { cell: number; value: TypedValue }[] = []
  for (const [cell, { values: found, outcome }] of cells.entries()) {
    if (outcome === null) continue
    const value = found.find(({ value: { kind: said } }) => said === kind)?.value
    const doubt = found.find(({ value }) => value.kind === 'unsure' && value.of === kind)?.value
    if (value !== undefined) values.push({ cell, value })
    else leftOut.push({ cell, why: doubt?.kind === 'unsure' ? `unsure: ${doubt.why}` : outcome })
  }
  if (!isMeasured(kind)) return { kept: values, leftOut, unit: null, scope: null }
  const { unit, scope, against } = measureOf(
    values.map(({ value }) => value),
    question,
  )
  const kept = values.filter(({ cell, value }) => {
    const why = against(value)
    if (why !== null) leftOut.push({ cell, why })
    return why === null
  })
  return { kept, leftOut, unit: unit === '' ? null : unit, scope }
}

function isMeasured(kind: ValueKind): boolean {
  return kind === 'number' || kind === 'money'
}

/** The unit that most have and the period that the question names or that most state, and what stands against a value. */
function measureOf(values: readonly TypedValue[], question: string) {
  const unit = tally(values.map(unitOf))[0]?.[0] ?? ''
  const stated = values.flatMap(({ scope }) => scope ?? [])
  const usual = tally(stated)[0]
  const scope =
    scopeOf(question, { start: question.length - 1, end: question.length }) ??
    (usual !== undefined && usual[1] * 2 >= values.length ? usual[0] : null)
  const against = (value: TypedValue): string | null => {
    if (unitOf(value) !== unit && !isNothing(value)) return `counted in ${unitOf(value) || 'no unit'}`
    return scope !== null && value.scope !== null && value.scope !== scope ? `for ${value.scope}` : null
  }
  return { unit, scope, against }
}

/** Nought is nought in every unit. */
function isNothing(value: TypedValue): boolean {
  return (value.kind === 'number' || value.kind === 'money') && value.value === 0
}

function unitOf(value: TypedValue): string {
  if (value.kind === 'money') return value.currency ?? ''
  return value.kind === 'number' ? (value.unit ?? '') : ''
}

function sharesOf(values: readonly TypedValue[]): (Share & { value: string })[] {
  const words = values.flatMap((value) => {
    if (value.kind === 'yes-no') return [value.value ? 'yes' : 'no']
    return value.kind === 'text' ? [value.value] : []
  })
  const written = new Map<string, string>()
  for (const word of words) if (!written.has(word.toLowerCase())) written.set(word.toLowerCase(), word)
  return tally(words.map((word) => word.toLowerCase())).map(([word, count]) => ({
    value: written.get(word)!,
    ...wilsonShare(count, words.length)!,
  }))
}

/** How often each stands there, most frequent first, then by name. */
export function tally<Name extends string>(names: readonly Name[]): [Name, number][] {
  const counts = new Map<Name, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
