import type { Table } from '@disclosed/core/views'

export const TERM_COLUMNS = ['term', 'document', 'page', 'start', 'end', 'quote'] as const

type TermPlace = Readonly<Record<(typeof TERM_COLUMNS)[number], string | number>>

/** Every place of the terms of a list, as a sheet. */
export function termTable(places: readonly TermPlace[]): Table {
  const rows = places.map((place) => TERM_COLUMNS.map((column) => place[column]))
  return { name: 'Places', columns: TERM_COLUMNS, rows, frozen: 1 }
}
