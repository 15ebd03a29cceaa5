import type { Page } from '@disclosed/core/model'
import type { Database } from 'better-sqlite3'
import { pageRecord } from './page-record.ts'

/** Something that the sender did not mean to send. */
export interface HiddenPiece {
  readonly channel: string
  /** Where it lies, for people. */
  readonly where: string
  readonly count: number
  readonly text: string
}

export type HiddenDecision = 'show' | 'keep-hidden'

export interface HiddenRecord extends HiddenPiece {
  /** From 1, in its document. */
  readonly number: number
  /** Null until a person decides. */
  readonly decision: HiddenDecision | null
  readonly decidedAt: string | null
  readonly decidedBy: string | null
  readonly note: string | null
}

/** Null: nobody has decided. */
export interface HiddenVerdict {
  readonly decision: HiddenDecision | null
  readonly by: string
  readonly at: string
  readonly note: string | null
}

/** How much of a kind is hidden in a document, and what was decided. */
export interface HiddenTally {
  readonly document: number
  readonly channel: string
  readonly pieces: number
  readonly count: number
  readonly undecided: number
  readonly released: number
}

/**
 * What senders did not mean to send, and what people decided about it. Only what was released can be found and read: on pages behind
 * those of its document. Changes belong into a transaction.
 */
export interface Hidden {
  /** In the place of what was found before; decisions about what is found again hold. Behind the pages of the document. */
  readonly put: (document: number, pieces: readonly HiddenPiece[]) => void
  readonly of: (document: number) => HiddenRecord[]
  readonly decide: (document: number, numbers: readonly number[], verdict: HiddenVerdict) => void
  /** How many finds wait for a decision, of the kinds that are a reason to look. */
  readonly undecided: (document: number) => number
  /** Of all documents that were not removed, but for what stands in nearly every file. */
  readonly tallies: () => HiddenTally[]
  readonly allUndecided: () => { readonly documents: number; readonly pieces: number }
}

/** Who wrote a file stands in nearly every one: counted, but no reason to ask a person. */
const USUAL = `'document-property'`
const WAITS = `decision IS NULL AND channel <> ${USUAL}`

interface Row extends HiddenPiece {
  readonly id: number
  readonly decision: HiddenDecision | null
  readonly decidedAt: string | null
  readonly decidedBy: string | null
  readonly note: string | null
}

export function openHidden(database: Database): Hidden {
  const rows = database.prepare<[number], Row>(
    `SELECT id, channel, place AS "where", count, text, decision, decided_at AS decidedAt, decided_by AS decidedBy, note
     FROM hidden WHERE document = ? ORDER BY id`,
  )
  const clear = database.prepare('DELETE FROM hidden WHERE document = ?')
  const add = database.prepare(
    `INSERT INTO hidden (document, channel, place, count, text, decision, decided_at, decided_by, note)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const decide = database.prepare(
    'UPDATE hidden SET decision = ?, decided_at = ?, decided_by = ?, note = ? WHERE id = ?',
  )
  const undecided = database
    .prepare<[number], number>(`SELECT count(*) FROM hidden WHERE document = ? AND ${WAITS}`)
    .pluck()
  const tallies = database.prepare<[], HiddenTally>(
    `SELECT document, channel, count(*) AS pieces, sum(count) AS count, sum(decision IS NULL) AS undecided,
       coalesce(sum(decision = 'show'), 0) AS released
     FROM hidden WHERE channel <> ${USUAL} AND document IN (SELECT id FROM documents WHERE removed_at IS NULL)
     GROUP BY document, channel ORDER BY document, min(id)`,
  )
  const allUndecided = database.prepare<[], { documents: number; pieces: number }>(
    `SELECT count(DISTINCT document) AS documents, count(*) AS pieces FROM hidden
     WHERE ${WAITS} AND document IN (SELECT id FROM documents WHERE removed_at IS NULL)`,
  )
  const clearReleased = database.prepare(`DELETE FROM pages WHERE document = ? AND extras ->> 'released' IS NOT NULL`)
  const lastPage = database.prepare<[number], number | null>('SELECT max(number) FROM pages WHERE document = ?').pluck()
  const addPage = database.prepare(
    'INSERT INTO pages (document, number, text, extras, layout, checksum) VALUES (?, ?, ?, ?, NULL, ?)',
  )
  const writeReleased = (document: number) => {
    clearReleased.run(document)
    for (const page of releasedPages(rows.all(document), lastPage.get(document) ?? 0)) {
      const { number, text, extras, checksum } = pageRecord(page)
      addPage.run(document, number, text, extras, checksum)
    }
  }
  return {
    put: (document, pieces) => {
      const before = new Map(
        rows.all(document).flatMap((row) => (row.decision === null ? [] : [[contentOf(row), row] as const])),
      )
      clear.run(document)
      for (const piece of pieces) {
        const { channel, where, count, text } = piece
        const known = before.get(contentOf(piece))
        const { decision = null, decidedAt = null, decidedBy = null, note = null } = known ?? {}
        add.run(document, channel, where, count, text, decision, decidedAt, decidedBy, note)
      }
      if (before.size > 0) writeReleased(document)
    },
    of: (document) => rows.all(document).map(({ id, ...row }, index) => ({ number: index + 1, ...row })),
    decide: (document, numbers, { decision, by, at, note }) => {
      const known = rows.all(document)
      const isDecided = decision !== null
      for (const number of numbers)
        decide.run(
          decision,
          isDecided ? at : null,
          isDecided ? by : null,
          isDecided ? note : null,
          known[number - 1]!.id,
        )
      writeReleased(document)
    },
    undecided: (document) => undecided.get(document)!,
    tallies: () => tallies.all(),
    allUndecided: () => allUndecided.get()!,
  }
}

function contentOf({ channel, where, text }: HiddenPiece): string {
  return JSON.stringify([channel, where, text])
}

/** A page for each channel, each piece under a line that says where it was hidden. */
function releasedPages(pieces: readonly Row[], last: number): Page[] {
  const shown = pieces.filter(({ decision }) => decision === 'show')
  return [...new Set(shown.map(({ channel }) => channel))].map((channel, index) => ({
    number: last + index + 1,
    text: shown
      .filter((piece) => piece.channel === channel)
      .map(({ where, text }) => `[hidden by the sender: ${channel}, ${where}]\n${text}`)
      .join('\n\n'),
    envelopes: [],
    released: channel,
  }))
}
