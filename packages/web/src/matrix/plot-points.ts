import type { TypedValue } from '@disclosed/core/views'

export interface PlotPoint {
  /** Its row in the matrix. */
  readonly row: number
  /** 0 to 1, from the least to the most. */
  readonly at: number
  /** How many stand below it. */
  readonly level: number
}

export interface Plot {
  readonly points: readonly PlotPoint[]
  readonly least: number
  readonly most: number
}

const BINS = 60

/** Numbers as dots on a line, those that are close above each other; null where there are none. */
export function plotOf(values: readonly { readonly cell: number; readonly value: TypedValue }[]): Plot | null {
  const numbers = values.flatMap(({ cell, value }) => {
    const number = numberOf(value)
    return number === null ? [] : [{ row: cell, number }]
  })
  if (numbers.length === 0) return null
  const least = Math.min(...numbers.map(({ number }) => number))
  const most = Math.max(...numbers.map(({ number }) => number))
  const levels = new Map<number, number>()
  const points = numbers
    .toSorted((a, b) => a.number - b.number || a.row - b.row)
    .map(({ row, number }): PlotPoint => {
      const at = most === least ? 0.5 : (number - least) / (most - least)
      const bin = Math.round(at * BINS)
      const level = levels.get(bin) ?? 0
      levels.set(bin, level + 1)
      return { row, at: bin / BINS, level }
    })
  return { points, least, most }
}

/** A date as years, so that it has a place on the line. */
function numberOf(value: TypedValue): number | null {
  if (value.kind === 'number' || value.kind === 'money') return value.value
  if (value.kind !== 'date') return null
  const [year = '', month = '1', day = '1'] = value.value.split('-')
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372
}
