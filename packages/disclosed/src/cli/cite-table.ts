import { DisclosedError } from '@disclosed/core/errors'
import { type CsvTable, columnOf, parseCsv } from '../csv/csv-table.ts'
import type { Program } from '../pipeline/program.ts'
import { type FilledTable, filledTable } from './filled-table.ts'

/** The columns that are put behind the user's own. */
const ADDED = ['disclosed refs', 'disclosed titles', 'disclosed note'] as const

/** A spreadsheet of exemptions with their references in normal form. @throws DisclosedError `bad-batch` */
export async function citeTable(text: string, law: string | null, program: Program): Promise<FilledTable> {
  const table = parseCsv(text)
  const raw = textColumn(table)
  const regime = columnOf(table, ['regime', 'law'])
  return await filledTable(table, ADDED, async (cells) => {
    const references = await program.cite(cells[raw] ?? '', (cells[regime] ?? '').trim() || law)
    const titles = references.map(({ law: { shortTitle }, title }) =>
      title === null ? shortTitle : `${shortTitle}, ${title}`,
    )
    return [references.map(({ ref }) => ref).join('; '), titles.join('; '), '']
  })
}

function textColumn(table: CsvTable): number {
  const column = columnOf(table, [
    'raw',
    'text',
    'citation',
    'exemption',
    'exemptions',
    'ground',
    'grounds',
    'section',
    'provision',
  ])
  if (column >= 0) return column
  throw new DisclosedError(
    'bad-batch',
    'The table has no column "text".',
    'Name the column with the words that cite "text" (or raw, citation, exemption, ground, section); another column may be "law".',
  )
}
