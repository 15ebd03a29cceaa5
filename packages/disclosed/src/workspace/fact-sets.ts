import { caseWord, dateWord, type Fact, lateWord, nameWord, yearWord } from '@disclosed/core/views'
import type { Database } from 'better-sqlite3'

/** What is known of pages, as words of the index. */
export interface FactSets {
  /** The row of these facts, made where there is none; null for none. */
  readonly idOf: (facts: readonly Fact[]) => number | null
}

export function openFactSets(database: Database): FactSets {
  const idOfName = database
    .prepare<[string, string], number>('SELECT id FROM search_names WHERE field = ? AND name = ?')
    .pluck()
  const addName = database.prepare('INSERT INTO search_names (field, name) VALUES (?, ?)')
  const idOfSet = database.prepare<[string], number>('SELECT id FROM fact_sets WHERE facts = ?').pluck()
  const addSet = database.prepare('INSERT INTO fact_sets (facts) VALUES (?)')

  const nameId = (field: string, name: string): number =>
    idOfName.get(field, name) ?? Number(addName.run(field, name).lastInsertRowid)
  const wordsOf = ({ field, value }: Fact): string[] => {
    if (field === 'case') return [caseWord(value)]
    if (field === 'date') return [dateWord(value), yearWord(value)]
    return [field === 'late' ? lateWord(Number(value)) : nameWord(nameId(field, value))]
  }
  return {
    idOf: (facts) => {
      if (facts.length === 0) return null
      const words = [...new Set(facts.flatMap(wordsOf))].sort().join(' ')
      return idOfSet.get(words) ?? Number(addSet.run(words).lastInsertRowid)
    },
  }
}
