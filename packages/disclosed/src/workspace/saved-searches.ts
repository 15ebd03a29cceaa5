import type { Database } from 'better-sqlite3'

/** A query that was kept by name. */
export interface SavedSearch {
  readonly name: string
  readonly query: string
  readonly savedAt: string
}

export interface SavedSearches {
  /** In the place of an earlier one of the same name. */
  readonly put: (search: SavedSearch) => void
  readonly byName: (name: string) => SavedSearch | null
  readonly all: () => SavedSearch[]
  /** Whether there was one. */
  readonly delete: (name: string) => boolean
}

const COLUMNS = 'name, query, saved_at AS savedAt'

export function openSavedSearches(database: Database): SavedSearches {
  const put = database.prepare('INSERT OR REPLACE INTO saved_searches (name, query, saved_at) VALUES (?, ?, ?)')
  const byName = database.prepare<[string], SavedSearch>(`SELECT ${COLUMNS} FROM saved_searches WHERE name = ?`)
  const remove = database.prepare('DELETE FROM saved_searches WHERE name = ?')
  const all = database.prepare<[], SavedSearch>(`SELECT ${COLUMNS} FROM saved_searches ORDER BY name`)
  return {
    put: ({ name, query, savedAt }) => void put.run(name, query, savedAt),
    byName: (name) => byName.get(name) ?? null,
    all: () => all.all(),
    delete: (name) => remove.run(name).changes > 0,
  }
}
