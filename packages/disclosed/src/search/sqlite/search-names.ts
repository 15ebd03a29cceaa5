import { foldedWords, type QueryField } from '@disclosed/core/views'
import type { Database } from 'better-sqlite3'

/** Authorities, laws, grounds and the other names that a workspace keeps a list of. */
export interface SearchNames {
  readonly byId: (id: number) => { readonly field: QueryField; readonly name: string } | null
  /** The ids of all that a value of a field means. */
  readonly meant: (field: QueryField, value: string) => number[]
  readonly all: (field: QueryField) => string[]
}

interface NameRow {
  readonly id: number
  readonly name: string
}

export function openSearchNames(database: Database): SearchNames {
  const byId = database.prepare<[number], { field: QueryField; name: string }>(
    'SELECT field, name FROM search_names WHERE id = ?',
  )
  const ofField = database.prepare<[string], NameRow>('SELECT id, name FROM search_names WHERE field = ? ORDER BY id')
  return {
    byId: (id) => byId.get(id) ?? null,
    meant: (field, value) =>
      ofField
        .all(field)
        .filter(({ name }) => isMeant(field, name, value))
        .map(({ id }) => id),
    all: (field) => ofField.all(field).map(({ name }) => name),
  }
}

function isMeant(field: QueryField, name: string, value: string): boolean {
  if (field === 'authority' || field === 'collection') {
    const words = foldedWords(name)
    return foldedWords(value).every((word) => words.includes(word))
  }
  const [has, wanted] = [name.toLowerCase(), value.toLowerCase()]
  if (has === wanted) return true
  // 31 is also 31(1)(a), but not 311; uk-foia is uk-foia-2000.
  if (field === 'ground') return has.startsWith(`${wanted}(`)
  return field === 'law' && has.startsWith(`${wanted}-`)
}
