import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'

/** What was done with the workspace, when. Each entry carries the hash of the one before, so that a changed one shows. */
export interface Events {
  readonly add: (what: string, detail: Readonly<Record<string, unknown>>, at: string) => void
  /** The number of the first entry that does not follow from the one before; null where all do. */
  readonly firstBroken: () => number | null
}

interface EventRow {
  readonly id: number
  readonly at: string
  readonly what: string
  readonly detail: string
  readonly hash: string
}

export function openEvents(database: Database): Events {
  const last = database.prepare<[], string>('SELECT hash FROM events ORDER BY id DESC LIMIT 1').pluck()
  const insert = database.prepare('INSERT INTO events (at, what, detail, hash) VALUES (?, ?, ?, ?)')
  const all = database.prepare<[], EventRow>('SELECT * FROM events ORDER BY id')
  return {
    add: (what, detail, at) => {
      const text = JSON.stringify(detail)
      insert.run(at, what, text, hashOf(last.get() ?? '', at, what, text))
    },
    firstBroken: () => {
      let before = ''
      for (const { id, at, what, detail, hash } of all.iterate()) {
        if (hash !== hashOf(before, at, what, detail)) return id
        before = hash
      }
      return null
    },
  }
}

function hashOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
