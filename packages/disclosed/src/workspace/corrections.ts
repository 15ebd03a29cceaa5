import type { Correction, CountedClock, MadeCorrection } from '@disclosed/core/views'
import type { Database } from 'better-sqlite3'

export interface NewCorrection extends Omit<MadeCorrection, 'id'> {
  readonly caseKey: string
  /** SHA-256 of the first document of the case. */
  readonly document: string
}

/** What people put right, apart from the readings it is about. Changes belong into a transaction. */
export interface Corrections {
  readonly add: (correction: NewCorrection) => number
  /** Those of a case that were not undone, in their order; also those of a case that is gone and whose first document is now in this one. */
  readonly of: (caseId: number) => MadeCorrection[]
  readonly undo: (id: number, by: string, at: string) => void
  readonly setCounted: (id: number, counted: CountedClock | null) => void
  /** Another value whenever a correction of this case was made or undone, or one of a case that is gone. */
  readonly stampOf: (caseKey: string) => string
}

interface Row {
  readonly id: number
  readonly correction: string
  readonly counted: string | null
  readonly note: string | null
  readonly by: string
  readonly at: string
}

export function openCorrections(database: Database): Corrections {
  const add = database.prepare(
    'INSERT INTO corrections (case_key, document, correction, counted, note, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const of = database.prepare<[number, number], Row>(
    `SELECT id, correction, counted, note, made_by AS "by", made_at AS at FROM corrections
     WHERE undone_at IS NULL AND (
       case_key = (SELECT key FROM cases WHERE id = ?)
       OR (case_key NOT IN (SELECT key FROM cases) AND document IN (
         SELECT sha256 FROM case_documents JOIN documents ON documents.id = document WHERE case_id = ?)))
     ORDER BY id`,
  )
  const undo = database.prepare(
    'UPDATE corrections SET undone_by = ?, undone_at = ? WHERE id = ? AND undone_at IS NULL',
  )
  const setCounted = database.prepare('UPDATE corrections SET counted = ? WHERE id = ?')
  const stamp = database
    .prepare<[], string>(`SELECT coalesce(max(id), 0) || ' ' || count(undone_at) FROM corrections`)
    .pluck()
  const stamps = database.prepare<[], { key: string | null; stamp: string }>(
    `SELECT cases.key, max(corrections.id) || ' ' || count(undone_at) AS stamp
     FROM corrections LEFT JOIN cases ON cases.key = case_key GROUP BY cases.key`,
  )
  let known: { readonly at: string; readonly of: ReadonlyMap<string | null, string> } | null = null
  return {
    add: ({ caseKey, document, correction, counted, note, by, at }) =>
      Number(add.run(caseKey, document, JSON.stringify(correction), jsonOf(counted), note, by, at).lastInsertRowid),
    of: (caseId) => of.all(caseId, caseId).map(madeOf),
    undo: (id, by, at) => void undo.run(by, at, id),
    setCounted: (id, counted) => void setCounted.run(jsonOf(counted), id),
    stampOf: (caseKey) => {
      const at = stamp.get()!
      if (known?.at !== at) known = { at, of: new Map(stamps.all().map((row) => [row.key, row.stamp])) }
      return `${known.of.get(caseKey) ?? ''} ${known.of.get(null) ?? ''}`
    },
  }
}

function jsonOf(counted: CountedClock | null): string | null {
  return counted === null ? null : JSON.stringify(counted)
}

function madeOf({ correction, counted, ...row }: Row): MadeCorrection {
  return {
    ...row,
    correction: JSON.parse(correction) as Correction,
    counted: counted === null ? null : (JSON.parse(counted) as CountedClock),
  }
}
