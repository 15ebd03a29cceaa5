import { compileLawBook } from '../packages/core/src/law/compile-law-book.ts'
import { openLawBook } from '../packages/core/src/law/law-book.ts'
import { lawJsonSchemas } from '../packages/core/src/law/law-json-schemas.ts'
import { libraryHolidays } from '../packages/core/src/testing/library-holidays.ts'
import { readLawFiles } from '../packages/core/src/testing/read-law-files.ts'
import { lawSheet } from '../packages/core/src/views/law-sheet.ts'
import { lawIndex, lawPage } from './law-page.mjs'
import { schemaIndex } from './schema-index.mjs'

/** What is written out of laws/ for people and editors: text by path. */
export function lawDocs() {
  const { data, notes } = compileLawBook(readLawFiles(), libraryHolidays())
  const book = openLawBook(data)
  const schemas = lawJsonSchemas()
  const sheets = book.laws.map((law) => lawSheet(law, notes, book))
  return new Map([
    ['docs/laws/README.md', lawIndex(sheets)],
    ...sheets.map((sheet) => [`docs/laws/${sheet.id}.md`, lawPage(sheet)]),
    ['docs/schemas/README.md', schemaIndex(schemas)],
    ...schemas.map(({ name, schema }) => [
      `docs/schemas/law-${name}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  ])
}
