import type { RecordKind } from '@disclosed/core/views'
import type { Database } from 'better-sqlite3'

/** A match before it is shown. */
export interface RecordRow {
  readonly id: number
  readonly kind: RecordKind
  readonly document: number
  readonly page: number
  readonly name: string | null
  /** Where `text` begins in the page. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly case_id: number | null
  /** Words of what is known of the document and its case, and of the page or record itself. */
  readonly shared: string | null
  readonly own: string | null
}

export interface Ranked {
  readonly id: number
  readonly rank: number
}

/** What ranking saw: the first of the order, how many were ranked, and the smallest id among them. */
export interface RankedMatches {
  readonly first: readonly Ranked[]
  readonly count: number
  readonly lowest: number | null
}

export interface RankWindow {
  readonly match: string
  /** What decides the order, see `CompiledMatch`. */
  readonly weighed: string | null
  /** Ids above are left out. */
  readonly upTo: number
  /** As many of the newest matches are ranked; null for all. */
  readonly most: number | null
  readonly after: Ranked | null
  readonly limit: number
}

/** One of the two indexes, of pages or of records, with its statements. */
export interface SearchTable {
  readonly greatestId: () => number
  readonly ranked: (window: RankWindow) => RankedMatches
  /** By id alone, below `from` downwards or above it upwards. */
  readonly inOrder: (match: string, from: number | null, direction: 'down' | 'up', limit: number) => number[]
  readonly count: (match: string) => number
  readonly row: (id: number) => RecordRow
  /** The two rows of facts of each of the newest matches. */
  readonly facts: (match: string, upTo: number, most: number | null) => [shared: number | null, own: number | null][]
  /** All matches with the row of facts of each itself. */
  readonly ownFacts: (match: string) => [id: number, own: number | null][]
}

interface Source {
  readonly words: string
  readonly rows: string
  readonly facts: string
  readonly row: string
}

const PAGES: Source = {
  words: 'page_words',
  rows: 'pages',
  // All that is needed stands in the index; the rows with their texts need not be read.
  facts: 'pages INDEXED BY pages_facts',
  row: `SELECT id, 'page' AS kind, document, number AS page, NULL AS name, 0 AS start, length(text) AS end, text,
      (SELECT case_id FROM case_documents WHERE document = pages.document ORDER BY case_id LIMIT 1) AS case_id,
      (SELECT facts FROM fact_sets WHERE id = shared_facts) AS shared,
      (SELECT facts FROM fact_sets WHERE id = own_facts) AS own
    FROM pages WHERE id = ?`,
}
const RECORDS: Source = {
  words: 'record_words',
  rows: 'case_records',
  facts: 'case_records',
  row: `SELECT id, kind, document, page, name, start, "end" AS end, text, case_id,
      (SELECT facts FROM fact_sets WHERE id = shared_facts) AS shared,
      (SELECT facts FROM fact_sets WHERE id = own_facts) AS own
    FROM case_records WHERE id = ?`,
}

export function openSearchTable(database: Database, of: 'pages' | 'records'): SearchTable {
  const source = of === 'pages' ? PAGES : RECORDS
  const { words, rows } = source
  const removed = database.prepare('SELECT 1 FROM documents WHERE removed_at IS NOT NULL LIMIT 1').pluck()
  const greatest = database.prepare<[], number | null>(`SELECT max(id) FROM ${rows}`).pluck()
  const row = database.prepare<[number], RecordRow>(source.row)
  const withoutTrash = ` AND rowid NOT IN (SELECT id FROM ${rows} WHERE document IN (SELECT id FROM documents WHERE removed_at IS NOT NULL))`
  /** What lies in the trash is left out; looking for it costs nothing while the trash is empty. */
  const matching = () => `${words} MATCH ?${removed.get() === undefined ? '' : withoutTrash}`
  const limited = (most: number | null) => (most === null ? '' : `ORDER BY rowid DESC LIMIT ${most}`)
  const found = (columns: string, most: number | null) =>
    `MATERIALIZED (SELECT rowid AS id, ${columns} AS rank FROM ${words} WHERE ${matching()} AND rowid <= ? ${limited(most)})`
  const weight = `bm25(${words}, 1.0, 0.0)`
  /** The matches with their ranks, as the first parts of a statement, and what is to be given to these. */
  const rankedSql = (match: string, weighed: string | null, upTo: number, most: number | null): [string, unknown[]] => {
    if (weighed === null) return [`ranked AS ${found('0', most)}`, [match, upTo]]
    if (weighed === match) return [`ranked AS ${found(weight, most)}`, [match, upTo]]
    const sql = `found AS ${found('0', most)}, ranked AS MATERIALIZED
      (SELECT rowid AS id, ${weight} AS rank FROM ${words} WHERE ${words} MATCH ?
        AND rowid BETWEEN (SELECT min(id) FROM found) AND (SELECT max(id) FROM found) AND +rowid IN (SELECT id FROM found))`
    return [sql, [match, upTo, weighed]]
  }
  return {
    greatestId: () => greatest.get() ?? 0,
    ranked: ({ match, weighed, upTo, most, after, limit }) => {
      const [ranked, given] = rankedSql(match, weighed, upTo, most)
      const sql = `WITH ${ranked}
        SELECT id, rank, (SELECT count(*) FROM ranked) AS count, (SELECT min(id) FROM ranked) AS lowest FROM ranked
        ${after === null ? '' : 'WHERE rank > ? OR (rank = ? AND id < ?)'} ORDER BY rank, id DESC LIMIT ${limit}`
      const place = after === null ? [] : [after.rank, after.rank, after.id]
      const found = database
        .prepare<unknown[], Ranked & { count: number; lowest: number | null }>(sql)
        .all(...given, ...place)
      const [first] = found
      if (first !== undefined || after === null)
        return { first: found, count: first?.count ?? 0, lowest: first?.lowest ?? null }
      const lowest = database
        .prepare<unknown[], { count: number; lowest: number | null }>(
          `SELECT count(*) AS count, min(id) AS lowest FROM
             (SELECT rowid AS id FROM ${words} WHERE ${matching()} AND rowid <= ? ${limited(most)})`,
        )
        .get(match, upTo)!
      return { first: [], ...lowest }
    },
    inOrder: (match, from, direction, limit) => {
      const [sign, order] = direction === 'down' ? ['<', 'DESC'] : ['>', 'ASC']
      const sql = `SELECT rowid FROM ${words} WHERE ${matching()}${from === null ? '' : ` AND rowid ${sign} ?`} ORDER BY rowid ${order} LIMIT ${limit}`
      return database
        .prepare<unknown[], number>(sql)
        .pluck()
        .all(...(from === null ? [match] : [match, from]))
    },
    count: (match) =>
      database.prepare<[string], number>(`SELECT count(*) FROM ${words} WHERE ${matching()}`).pluck().get(match)!,
    row: (id) => row.get(id)!,
    facts: (match, upTo, most) =>
      database
        .prepare<unknown[], [number | null, number | null]>(
          `SELECT shared_facts, own_facts
           FROM (SELECT rowid AS id FROM ${words} WHERE ${matching()} AND rowid <= ? ${limited(most)}) AS found
           CROSS JOIN ${source.facts} USING (id)`,
        )
        .raw()
        .all(match, upTo),
    ownFacts: (match) =>
      database
        .prepare<unknown[], [number, number | null]>(
          `SELECT id, own_facts FROM (SELECT rowid AS id FROM ${words} WHERE ${matching()}) AS found CROSS JOIN ${source.facts} USING (id)`,
        )
        .raw()
        .all(match),
  }
}
