import { compileLawBook } from '../law/compile-law-book.ts'
import { type LawBook, openLawBook } from '../law/law-book.ts'
import { libraryHolidays } from './library-holidays.ts'
import { readLawFiles } from './read-law-files.ts'

let book: LawBook | null = null

/** The law book of `laws/`, compiled once for a test file. */
export function testLawBook(): LawBook {
  book ??= openLawBook(compileLawBook(readLawFiles(), libraryHolidays()).data)
  return book
}
