import type { Database } from 'better-sqlite3'

/** A value of SQLite that JSON can hold: large numbers and bytes in a wrapping of their own. */
type Plain = null | number | string | { readonly int: string } | { readonly base64: string }

/** All tables but those that are made from others, such that what is pointed at comes before what points at it. */
export function tableNames(database: Database): string[] {
  const names = database
    .prepare<[], string>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'page_words%'
         AND name NOT LIKE 'record_words%'
       ORDER BY rowid`,
    )
    .pluck()
  return names.all()
}

export function columnsOf(database: Database, table: string): string[] {
  return (database.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name)
}

/** Each row as a line of JSON. */
export function* tableLines(database: Database, table: string): Generator<string> {
  const rows = database.prepare<[], unknown[]>(`SELECT * FROM ${table}`).raw().safeIntegers()
  for (const row of rows.iterate()) yield JSON.stringify(row.map(plain))
}

/** Puts lines back into an empty table. @throws SyntaxError where a line is none of ours */
export function insertLines(
  database: Database,
  table: string,
  columns: readonly string[],
  lines: Iterable<string>,
): void {
  const places = columns.map(() => '?').join(', ')
  const insert = database.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`)
  for (const line of lines) if (line !== '') insert.run(...(JSON.parse(line) as Plain[]).map(original))
}

function plain(value: unknown): Plain {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : { int: String(value) }
  if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString('base64') }
  return value as null | number | string
}

function original(value: Plain): unknown {
  if (value === null || typeof value === 'string') return value
  // A number would be bound as a real one, which a table of integers refuses.
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value
  return 'int' in value ? BigInt(value.int) : Buffer.from(value.base64, 'base64')
}
