import type { Database } from 'better-sqlite3'

/** Makes the full-text index anew from the pages and records. */
export function rebuildIndex(database: Database): void {
  database.exec(`INSERT INTO page_words (page_words) VALUES ('rebuild')`)
  database.exec(`INSERT INTO record_words (record_words) VALUES ('rebuild')`)
}

/** How many pages the index knows; asked itself, it would count the pages. */
export function indexedPages(database: Database): number {
  return database.prepare<[], number>('SELECT count(*) FROM page_words_docsize').pluck().get()!
}

/** Whether the index holds the words of the pages and records and no others; reads all of them. */
export function isIndexWhole(database: Database): boolean {
  const wasReading = database.pragma('query_only', { simple: true })
  // The check has the form of a change and makes none.
  database.pragma('query_only = OFF')
  try {
    database.exec(`INSERT INTO page_words (page_words, rank) VALUES ('integrity-check', 1)`)
    database.exec(`INSERT INTO record_words (record_words, rank) VALUES ('integrity-check', 1)`)
    return true
  } catch {
    return false
  } finally {
    database.pragma(`query_only = ${wasReading}`)
  }
}
