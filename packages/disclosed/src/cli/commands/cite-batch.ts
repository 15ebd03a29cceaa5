import { batchExit, isJson, rowsOfJson, writeJsonLines } from '../batch.ts'
import { CITE_BATCH, citeRowOfJson } from '../cite-row.ts'
import { citeTable } from '../cite-table.ts'
import type { CliContext } from '../context.ts'

export interface CiteBatchOptions {
  readonly file: string
  /** The law or regime of rows that name none. */
  readonly law: string | null
}

/** `disclosed cite --batch FILE`: JSON gives a JSON line for each row, CSV the same table with more columns. Gives the exit code. */
export async function citeBatch({ file, law }: CiteBatchOptions, { program, stdout }: CliContext): Promise<number> {
  const text = await program.readText(file)
  if (!isJson(text)) {
    const { csv, done, failed } = await citeTable(text, law, program)
    await stdout.write(csv)
    return batchExit(done, failed)
  }
  const rows = rowsOfJson(text, file, CITE_BATCH)
  const failed = await writeJsonLines(rows, stdout, { refs: [] }, async (value) => {
    const row = citeRowOfJson(value, law)
    return { refs: (await program.cite(row.text, row.law)).map(({ ref }) => ref) }
  })
  return batchExit(rows.length - failed, failed)
}
