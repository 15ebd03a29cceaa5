import { createHash } from 'node:crypto'
import type { Reading } from '@disclosed/core/model'
import { applyCorrections } from '@disclosed/core/views'
import type { Database } from 'better-sqlite3'
import { openComparedFindings } from './compared-findings.ts'
import { openCorrections } from './corrections.ts'
import { openSearchRecords, type SearchedMember } from './search-records.ts'

/** Documents that are one correspondence. */
export interface CaseRecord {
  /** Within this workspace; people name cases by `key`. */
  readonly id: number
  /** Six letters and digits; stays when documents come or go. */
  readonly key: string
  /** The version of the program that read it; null until then. */
  readonly readBy: string | null
  readonly readAt: string | null
  /** It has changed since it was read, or was never read. */
  readonly isStale: boolean
}

/** A document in a case. */
export interface CaseMember {
  readonly document: number
  /** Numbers of its pages, where only some mails of a mailbox belong to the case; null for all. */
  readonly pages: readonly number[] | null
  /** Why it belongs here, a sentence each; empty for the document that the case began with. */
  readonly reasons: readonly string[]
}

/** A case that may be the same as another. */
export interface CaseCandidate {
  readonly other: number
  readonly reason: string
}

/** Every change belongs into the transaction of what it is about. */
export interface Cases {
  readonly all: () => CaseRecord[]
  readonly byId: (id: number) => CaseRecord | null
  readonly byKey: (key: string) => CaseRecord | null
  /** The cases that a document belongs to: one at most, but for a mailbox, whose mails may be of many. */
  readonly of: (document: number) => CaseRecord[]
  /** In the order of the correspondence. */
  readonly documents: (id: number) => CaseMember[]
  /** As it was stored, with what was found beside other cases, without what people have corrected; null until it was read. */
  readonly reading: (id: number) => Reading | null
  /** A new case of these documents, to be read. `seed`: what its key is made of. */
  readonly make: (seed: string, members: readonly CaseMember[]) => number
  /** Other documents, or others of their pages, or in another order, than before: it is to be read anew. */
  readonly setDocuments: (id: number, members: readonly CaseMember[]) => void
  readonly putReading: (id: number, reading: Reading, readBy: string, at: string) => void
  /** To be read anew; what was read before stays until then. */
  readonly markStale: (id: number) => void
  /** What can be searched for is again what was read and corrected. */
  readonly indexAnew: (id: number) => void
  readonly stale: () => CaseRecord[]
  /** Whether a case of this document is to be read anew. */
  readonly isStale: (document: number) => boolean
  /** Nothing of it can be read: it waits no more. */
  readonly settle: (id: number) => void
  readonly delete: (id: number) => void
  readonly candidates: (id: number) => CaseCandidate[]
  /** In the place of those that it had. */
  readonly setCandidates: (id: number, candidates: readonly CaseCandidate[]) => void
}

interface CaseRow {
  readonly id: number
  readonly key: string
  readonly read_by: string | null
  readonly read_at: string | null
  readonly stale: number
}

interface MemberRow {
  readonly document: number
  readonly pages: string | null
  readonly reasons: string
}

const COLUMNS = 'id, key, read_by, read_at, stale'

export function openCases(database: Database): Cases {
  const records = openSearchRecords(database)
  const corrections = openCorrections(database)
  const compared = openComparedFindings(database)
  const all = database.prepare<[], CaseRow>(`SELECT ${COLUMNS} FROM cases ORDER BY id`)
  const byId = database.prepare<[number], CaseRow>(`SELECT ${COLUMNS} FROM cases WHERE id = ?`)
  const byKey = database.prepare<[string], CaseRow>(`SELECT ${COLUMNS} FROM cases WHERE key = ?`)
  const of = database.prepare<[number], CaseRow>(
    `SELECT ${COLUMNS} FROM cases WHERE id IN (SELECT case_id FROM case_documents WHERE document = ?) ORDER BY id`,
  )
  const members = database.prepare<[number], MemberRow>(
    'SELECT document, pages, reasons FROM case_documents WHERE case_id = ? ORDER BY position, document',
  )
  const reading = database.prepare<[number], string | null>('SELECT reading FROM cases WHERE id = ?').pluck()
  const insert = database.prepare('INSERT INTO cases (key) VALUES (?)')
  const clear = database.prepare('DELETE FROM case_documents WHERE case_id = ?')
  const addMember = database.prepare('INSERT INTO case_documents VALUES (?, ?, ?, ?, ?)')
  const putReading = database.prepare('UPDATE cases SET reading = ?, read_by = ?, read_at = ?, stale = 0 WHERE id = ?')
  const markStale = database.prepare('UPDATE cases SET stale = 1 WHERE id = ?')
  const stale = database.prepare<[], CaseRow>(`SELECT ${COLUMNS} FROM cases WHERE stale = 1 ORDER BY id`)
  const isStale = database.prepare<[number]>(
    'SELECT 1 FROM case_documents JOIN cases ON id = case_id WHERE document = ? AND stale = 1 LIMIT 1',
  )
  const settle = database.prepare('UPDATE cases SET stale = 0 WHERE id = ?')
  const remove = database.prepare('DELETE FROM cases WHERE id = ?')
  const candidates = database.prepare<[number], CaseCandidate>(
    'SELECT other, reason FROM case_candidates WHERE case_id = ? ORDER BY other',
  )
  const clearCandidates = database.prepare('DELETE FROM case_candidates WHERE case_id = ?')
  const addCandidate = database.prepare('INSERT INTO case_candidates VALUES (?, ?, ?)')

  const found = (row: CaseRow | undefined) => (row === undefined ? null : caseOf(row))
  const setDocuments = (id: number, documents: readonly CaseMember[]) => {
    const before = members.all(id).map(memberOf)
    records.forgetPages(pagesLeft(before, documents))
    clear.run(id)
    for (const [position, { document, pages, reasons }] of documents.entries())
      addMember.run(id, document, position, pages === null ? null : JSON.stringify(pages), JSON.stringify(reasons))
    if (!isSameOrder(before, documents)) markStale.run(id)
  }
  const storedReading = (id: number): Reading | null => {
    const json = reading.get(id)
    if (json == null) return null
    const stored: Reading = JSON.parse(json)
    return { ...stored, findings: [...stored.findings, ...compared.of(id)] }
  }
  const indexAnew = (id: number) => {
    const stored = storedReading(id)
    if (stored === null) return
    const corrected = applyCorrections(stored, corrections.of(id)).reading
    records.putCase(id, byId.get(id)!.key, members.all(id).map(memberOf), corrected)
  }
  return {
    all: () => all.all().map(caseOf),
    byId: (id) => found(byId.get(id)),
    byKey: (key) => found(byKey.get(key)),
    of: (document) => of.all(document).map(caseOf),
    documents: (id) => members.all(id).map(memberOf),
    reading: storedReading,
    make: (seed, documents) => {
      const id = Number(insert.run(freeKey(seed, (key) => byKey.get(key) !== undefined)).lastInsertRowid)
      setDocuments(id, documents)
      return id
    },
    setDocuments,
    putReading: (id, value, readBy, at) => {
      putReading.run(JSON.stringify(value), readBy, at, id)
      indexAnew(id)
    },
    markStale: (id) => void markStale.run(id),
    indexAnew,
    stale: () => stale.all().map(caseOf),
    isStale: (document) => isStale.get(document) !== undefined,
    settle: (id) => void settle.run(id),
    delete: (id) => {
      records.forgetPages(members.all(id).map(memberOf))
      remove.run(id)
    },
    candidates: (id) => candidates.all(id),
    setCandidates: (id, list) => {
      clearCandidates.run(id)
      for (const { other, reason } of list) addCandidate.run(id, other, reason)
    },
  }
}

function isSameOrder(before: readonly CaseMember[], after: readonly CaseMember[]): boolean {
  const order = (members: readonly CaseMember[]) => members.map(({ document, pages }) => `${document} ${pages}`).join()
  return order(before) === order(after)
}

function caseOf({ id, key, read_by, read_at, stale }: CaseRow): CaseRecord {
  return { id, key, readBy: read_by, readAt: read_at, isStale: stale === 1 }
}

function memberOf({ document, pages, reasons }: MemberRow): CaseMember {
  return { document, pages: pages === null ? null : JSON.parse(pages), reasons: JSON.parse(reasons) }
}

/** What belonged to a case before and does not now. */
function pagesLeft(before: readonly CaseMember[], now: readonly CaseMember[]): SearchedMember[] {
  return before.flatMap(({ document, pages }) => {
    const kept = now.find((member) => member.document === document)
    if (kept === undefined) return [{ document, pages }]
    if (kept.pages === null || pages === null) return []
    return [{ document, pages: pages.filter((page) => !kept.pages!.includes(page)) }]
  })
}

/** Without vowels, so that no key is a word, and without signs that look like others. */
const SIGNS = '23456789bcdfghjkmnpqrstvwxz'
const KEY_LENGTH = 6

/** The same seed gives the same key, as long as that is free. */
function freeKey(seed: string, isTaken: (key: string) => boolean): string {
  for (let count = 0; ; count++) {
    const hash = createHash('sha256').update(`${count} ${seed}`).digest()
    const key = Array.from(hash.subarray(0, KEY_LENGTH), (byte) => SIGNS[byte % SIGNS.length]).join('')
    // A key of digits and the letters a to f alone could be the beginning of a document's id.
    if (!/^[0-9a-f]+$/.test(key) && !isTaken(key)) return key
  }
}
