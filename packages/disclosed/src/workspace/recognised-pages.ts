import type { PageLayout } from '@disclosed/core/model'
import type { Database } from 'better-sqlite3'
import { decodeLayout, encodeLayout } from './page-layout-code.ts'

/** A page as it was recognised, before it is known what stands on all pages of its document. */
export interface RecognisedPage {
  readonly number: number
  readonly text: string
  readonly layout: PageLayout
  /** JSON of whoever recognises. */
  readonly edges: string
}

/** What was recognised of documents that still have pages to recognise; `Contents.putRecognised` clears it. */
export interface RecognisedPages {
  readonly put: (document: number, page: RecognisedPage) => void
  readonly of: (document: number) => RecognisedPage[]
}

type Row = Omit<RecognisedPage, 'layout'> & { readonly layout: Uint8Array }

export function openRecognisedPages(database: Database): RecognisedPages {
  const put = database.prepare(
    'INSERT OR REPLACE INTO recognised_pages (document, number, text, layout, edges) VALUES (?, ?, ?, ?, ?)',
  )
  const rows = database.prepare<[number], Row>(
    'SELECT number, text, layout, edges FROM recognised_pages WHERE document = ? ORDER BY number',
  )
  return {
    put: (document, { number, text, layout, edges }) =>
      void put.run(document, number, text, encodeLayout(layout), edges),
    of: (document) => rows.all(document).map((row) => ({ ...row, layout: decodeLayout(row.layout) })),
  }
}
