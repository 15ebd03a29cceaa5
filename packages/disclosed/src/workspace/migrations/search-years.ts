import { dateOfWord, yearWord } from '@disclosed/core/views'
import type { Database } from 'better-sqlite3'

/** So many bytes of words are gathered before a part of the index is written: fewer parts, smaller and built faster. */
const GATHERED = 16 << 20

/** Each date becomes a word of its year as well; the index is built anew with them. */
export function addSearchYears(database: Database): void {
  const sets = database.prepare<[], { id: number; facts: string }>(
    `SELECT id, facts FROM fact_sets WHERE facts GLOB '*\u001Fd*'`,
  )
  const change = database.prepare('UPDATE fact_sets SET facts = ? WHERE id = ?')
  for (const { id, facts } of sets.all()) {
    const words = facts.split(' ')
    const years = words.flatMap((word) => dateOfWord(word) ?? []).map(yearWord)
    change.run([...new Set([...words, ...years])].sort().join(' '), id)
  }
  // Only the facts of a page are looked up, never its document.
  database.exec(`DROP INDEX pages_facts; CREATE INDEX pages_facts ON pages (id, shared_facts, own_facts)`)
  for (const table of ['page_words', 'record_words']) {
    database.exec(`INSERT INTO ${table} (${table}, rank) VALUES ('hashsize', ${GATHERED})`)
    database.exec(`INSERT INTO ${table} (${table}) VALUES ('rebuild')`)
  }
}
