import type { CaseDecision } from '@disclosed/core'
import type { Database } from 'better-sqlite3'

/** What a person decided about cases, and when. */
export interface CaseDecisionRecord extends CaseDecision {
  readonly id: number
  readonly at: string
  readonly by: string
}

/** Decisions name documents by their SHA-256 (of a mailbox with `#` and the page), so that they hold when the documents come again. */
export interface CaseDecisions {
  /** Those that hold, oldest first. */
  readonly all: () => CaseDecisionRecord[]
  readonly add: (decision: CaseDecision, at: string, by: string) => number
  readonly undo: (id: number, at: string) => void
  /** What a decision took back when it was made holds again. */
  readonly reinstate: (decision: Pick<CaseDecisionRecord, 'id' | 'at'>) => void
}

interface Row {
  readonly id: number
  readonly kind: CaseDecision['kind']
  readonly documents: string
  readonly others: string
  readonly at: string
  readonly by: string
}

export function openCaseDecisions(database: Database): CaseDecisions {
  const all = database.prepare<[], Row>(
    `SELECT id, kind, documents, others, decided_at AS at, decided_by AS "by" FROM case_decisions
     WHERE undone_at IS NULL ORDER BY id`,
  )
  const add = database.prepare(
    'INSERT INTO case_decisions (kind, documents, others, decided_at, decided_by) VALUES (?, ?, ?, ?, ?)',
  )
  const undo = database.prepare('UPDATE case_decisions SET undone_at = ? WHERE id = ? AND undone_at IS NULL')
  const reinstate = database.prepare('UPDATE case_decisions SET undone_at = NULL WHERE undone_at = ? AND id < ?')
  return {
    all: () =>
      all.all().map(({ documents, others, ...rest }) => ({
        ...rest,
        documents: JSON.parse(documents),
        others: JSON.parse(others),
      })),
    add: ({ kind, documents, others }, at, by) =>
      Number(add.run(kind, JSON.stringify(documents), JSON.stringify(others), at, by).lastInsertRowid),
    undo: (id, at) => void undo.run(at, id),
    reinstate: ({ id, at }) => void reinstate.run(at, id),
  }
}
