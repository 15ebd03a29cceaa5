import type { ReuseAccount } from '@disclosed/core/views'
import { maskContacts } from '@disclosed/core/views'
import { formatCsv } from '../csv/csv-table.ts'

const COLUMNS = ['passage', 'words', 'verbatim', 'case', 'authority', 'date', 'file', 'page', 'start', 'end', 'quote']

/** A row for each use of each passage, the first use first; without addresses of mail and telephone numbers. */
export function reuseCsv({ passages }: ReuseAccount): string {
  const rows = passages.flatMap(({ number, words, verbatim, uses }) =>
    uses.map(({ case: name, authority, date, cite }) => [
      String(number),
      String(words),
      verbatim ? 'yes' : 'no',
      name,
      authority ?? '',
      date ?? '',
      cite.file ?? '',
      String(cite.page),
      String(cite.start),
      String(cite.end),
      maskContacts(cite.quote),
    ]),
  )
  return formatCsv(COLUMNS, rows, { separator: ',', lineEnd: '\n', byteOrderMark: false })
}
