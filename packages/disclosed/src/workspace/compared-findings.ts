import type { Finding, FindingCode } from '@disclosed/core/model'
import type { Database } from 'better-sqlite3'

/** A finding that a case has beside others. */
export interface StoredFinding {
  readonly case: number
  /** The other cases that it rests on. */
  readonly others: readonly number[]
  readonly finding: Finding
}

/** What comparing the cases of a workspace found. */
export interface ComparedFindings {
  /** Those that still hold: every case that they rest on is read as it was, and every document is there. */
  readonly of: (caseId: number) => Finding[]
  /** In the place of all of this code. Gives the cases whose findings are others now. */
  readonly put: (code: FindingCode, findings: readonly StoredFinding[]) => number[]
}

interface FindingRow {
  readonly finding: string
  readonly made_of: string
}

/** As cites begin a document's name. */
const CITED_ID = 10
/** Sorts behind every hexadecimal digit. */
const AFTER_DIGITS = 'g'

export function openComparedFindings(database: Database): ComparedFindings {
  const of = database.prepare<[number], FindingRow>(
    'SELECT finding, made_of FROM compared_findings WHERE case_id = ? ORDER BY id',
  )
  const all = database.prepare<[string], FindingRow & { case_id: number }>(
    'SELECT case_id, finding, made_of FROM compared_findings WHERE code = ? ORDER BY id',
  )
  const clear = database.prepare('DELETE FROM compared_findings WHERE code = ?')
  const add = database.prepare('INSERT INTO compared_findings (case_id, code, finding, made_of) VALUES (?, ?, ?, ?)')
  const stamp = database.prepare<[number], string>(`SELECT read_by || ' ' || read_at FROM cases WHERE id = ?`).pluck()
  // A range and no GLOB, for which SQLite makes its plan anew each time.
  const isThere = database
    .prepare('SELECT 1 FROM documents WHERE sha256 >= ? AND sha256 < ? AND removed_at IS NULL')
    .pluck()
  const isDocument = (id: string) => isThere.get(id, `${id}${AFTER_DIGITS}`) !== undefined
  const holds = ({ cites }: Finding, madeOf: readonly (readonly [number, string])[]) =>
    madeOf.every(([id, made]) => stamp.get(id) === made) &&
    cites.every(({ file }) => file === undefined || isDocument(file.slice(0, CITED_ID)))
  const shownByCase = (rows: readonly (FindingRow & { case_id: number })[]) => {
    const byCase = new Map<number, string>()
    for (const { case_id, finding, made_of } of rows)
      byCase.set(case_id, `${byCase.get(case_id) ?? ''}${finding}${made_of}\n`)
    return byCase
  }
  return {
    of: (caseId) =>
      of.all(caseId).flatMap((row) => {
        const finding: Finding = JSON.parse(row.finding)
        return holds(finding, JSON.parse(row.made_of)) ? [finding] : []
      }),
    put: (code, findings) => {
      const before = shownByCase(all.all(code))
      clear.run(code)
      for (const { case: id, others, finding } of findings) {
        const madeOf = [id, ...others].map((each) => [each, stamp.get(each)])
        add.run(id, code, JSON.stringify(finding), JSON.stringify(madeOf))
      }
      const now = shownByCase(all.all(code))
      return [...new Set([...before.keys(), ...now.keys()])].filter((id) => before.get(id) !== now.get(id))
    },
  }
}
