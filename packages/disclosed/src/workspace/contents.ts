import { DisclosedError } from '@disclosed/core/errors'
import type { Page, PageLayout, ReadWarning } from '@disclosed/core/model'
import type { Database } from 'better-sqlite3'
import type { Hidden, HiddenPiece } from './hidden-pieces.ts'
import { decodeLayout } from './page-layout-code.ts'
import { isSound, type PageRecord, pageOf, pageRecord } from './page-record.ts'
import { openSearchRecords } from './search-records.ts'
import { rebuildIndex } from './word-index.ts'

/** A document inside another. */
export interface Part {
  readonly name: string
  readonly document: number
}

/** What a reader found in a document. */
export interface Content {
  readonly format: string
  readonly pages: readonly Page[]
  readonly warnings: readonly ReadWarning[]
  readonly parts: readonly Part[]
  readonly hidden: readonly HiddenPiece[]
  /** Of every message in it. */
  readonly mailIds: readonly { readonly id: string | null; readonly references: readonly string[] }[]
}

/** What is in the documents. */
export interface Contents {
  /** Puts what was read now in the place of what was read before. Belongs into a transaction. */
  readonly put: (document: number, content: Content, readBy: string, at: string) => void
  /** Puts recognised pages in the place of their pictures. Belongs into a transaction. */
  readonly putRecognised: (document: number, pages: readonly Page[], warnings: readonly ReadWarning[]) => void
  /** Those of the file, then what was released of its hidden pieces. @throws DisclosedError `text-damaged` */
  readonly pages: (document: number) => Page[]
  /** The numbers of pages that are pictures, whose words nobody has recognised. */
  readonly pictures: (document: number) => number[]
  /** Takes away what was read, for it to be read again; the index is made anew, since it can't forget words that have changed. */
  readonly forget: (documents: readonly number[]) => void
  /** The documents of which a page is no longer as it was written; `until` says when to stop looking. */
  readonly damaged: (until: () => boolean) => { readonly documents: number[]; readonly looked: number }
  /** The texts of a document's pages alone, without their places: a tenth of the time. */
  readonly texts: (document: number) => { readonly number: number; readonly text: string }[]
  /** Where the words of a page stand; null where that is not known. */
  readonly layout: (document: number, page: number) => PageLayout | null
  readonly pageCount: () => number
  readonly parts: (document: number) => Part[]
  /** These of its pages, in this order: a mailbox has thousands. @throws DisclosedError `text-damaged` */
  readonly somePages: (document: number, numbers: readonly number[]) => Page[]
  /** Of every mail in it, in order. */
  readonly mailIds: (document: number) => { readonly id: string | null; readonly references: string[] }[]
  /** The documents that this one lies inside of. */
  readonly parents: (document: number) => number[]
}

export function openContents(database: Database, hiddenPieces: Hidden): Contents {
  const records = openSearchRecords(database)
  const clear = ['pages', 'mail_ids', 'recognised_pages', 'document_facts'].map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE document = ?`),
  )
  const clearParts = database.prepare('DELETE FROM parts WHERE parent = ?')
  const addPage = database.prepare(
    'INSERT INTO pages (document, number, text, extras, layout, checksum, shared_facts) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const addPart = database.prepare('INSERT INTO parts (parent, position, child, name) VALUES (?, ?, ?, ?)')
  const addMailIds = database.prepare('INSERT INTO mail_ids VALUES (?, ?, ?, ?)')
  const read = database.prepare(
    `UPDATE documents SET state = 'stored', reason_code = NULL, reason = NULL, reason_next = NULL,
       format = ?, warnings = ?, pages = ?, read_by = ?, read_at = ? WHERE id = ?`,
  )
  const changePage = database.prepare(
    'UPDATE pages SET text = ?, extras = ?, layout = ?, checksum = ? WHERE document = ? AND number = ?',
  )
  const clearFacts = database.prepare('DELETE FROM document_facts WHERE document = ?')
  const clearRecognised = database.prepare('DELETE FROM recognised_pages WHERE document = ?')
  const warningsOf = database.prepare<[number], string>('SELECT warnings FROM documents WHERE id = ?').pluck()
  const setWarnings = database.prepare('UPDATE documents SET warnings = ? WHERE id = ?')
  const pictures = database
    .prepare<[number], number>(
      `SELECT number FROM pages WHERE document = ? AND extras ->> 'needsOcr' IS NOT NULL ORDER BY number`,
    )
    .pluck()
  const pages = database.prepare<[number], PageRecord>(
    'SELECT number, text, extras, layout, checksum FROM pages WHERE document = ? ORDER BY number',
  )
  const onePage = database.prepare<[number, number], PageRecord>(
    'SELECT number, text, extras, layout, checksum FROM pages WHERE document = ? AND number = ?',
  )
  const allPages = database.prepare<[], PageRecord & { document: number }>(
    'SELECT document, number, text, extras, layout, checksum FROM pages',
  )
  const texts = database.prepare<[number], { number: number; text: string }>(
    'SELECT number, text FROM pages WHERE document = ? ORDER BY number',
  )
  const layout = database
    .prepare<[number, number], Uint8Array | null>('SELECT layout FROM pages WHERE document = ? AND number = ?')
    .pluck()
  const pageCount = database.prepare<[], number>('SELECT count(*) FROM pages').pluck()
  const parts = database.prepare<[number], Part>(
    'SELECT name, child AS document FROM parts WHERE parent = ? ORDER BY position',
  )
  const mailIds = database.prepare<[number], { id: string | null; references: string }>(
    'SELECT message_id AS id, reference_ids AS "references" FROM mail_ids WHERE document = ? ORDER BY position',
  )
  const parents = database
    .prepare<[number], number>('SELECT DISTINCT parent FROM parts WHERE child = ? ORDER BY parent')
    .pluck()
  return {
    put: (document, { format, pages, warnings, parts, hidden, mailIds }, readBy, at) => {
      for (const statement of clear) statement.run(document)
      clearParts.run(document)
      const facts = records.factsOf(document, format)
      for (const page of pages) {
        const { number, text, extras, layout, checksum } = pageRecord(page)
        addPage.run(document, number, text, extras, layout, checksum, facts)
      }
      for (const [position, part] of parts.entries()) addPart.run(document, position, part.document, part.name)
      hiddenPieces.put(document, hidden)
      for (const [position, { id, references }] of mailIds.entries())
        addMailIds.run(document, position, id, JSON.stringify(references))
      read.run(format, JSON.stringify(warnings), pages.length, readBy, at, document)
    },
    putRecognised: (document, pages, warnings) => {
      for (const page of pages) {
        const { number, text, extras, layout, checksum } = pageRecord(page)
        changePage.run(text, extras, layout, checksum, document, number)
      }
      clearRecognised.run(document)
      clearFacts.run(document)
      const before: ReadWarning[] = JSON.parse(warningsOf.get(document)!)
      // Those pages were tried again.
      const kept = before.filter(({ code }) => code !== 'page-not-recognised')
      setWarnings.run(JSON.stringify([...kept, ...warnings]), document)
    },
    pages: (document) => pages.all(document).map((record) => soundPage(record)),
    somePages: (document, numbers) =>
      numbers.flatMap((number) => {
        const record = onePage.get(document, number)
        return record === undefined ? [] : [soundPage(record)]
      }),
    pictures: (document) => pictures.all(document),
    forget: (documents) => {
      for (const document of documents) for (const statement of clear) statement.run(document)
      rebuildIndex(database)
    },
    damaged: (until) => {
      const documents = new Set<number>()
      let looked = 0
      for (const record of allPages.iterate()) {
        if (until()) break
        looked++
        if (!isSound(record)) documents.add(record.document)
      }
      return { documents: [...documents], looked }
    },
    texts: (document) => texts.all(document),
    layout: (document, page) => {
      const bytes = layout.get(document, page)
      return bytes == null ? null : decodeLayout(bytes)
    },
    pageCount: () => pageCount.get()!,
    parts: (document) => parts.all(document),
    mailIds: (document) =>
      mailIds.all(document).map(({ id, references }) => ({ id, references: JSON.parse(references) })),
    parents: (document) => parents.all(document),
  }
}

function soundPage(record: PageRecord): Page {
  if (isSound(record)) return pageOf(record)
  throw new DisclosedError(
    'text-damaged',
    `The text of page ${record.number} is no longer as it was stored; the disk may be failing.`,
    'disclosed doctor --fix, then disclosed add reads it again from its original.',
  )
}
