import { type CompiledLaws, compileLawBook } from '../law/compile-law-book.ts'
import { type LawBook, openLawBook } from '../law/law-book.ts'
import type { LawNotesData } from '../law/law-notes.ts'
import { libraryHolidays } from './library-holidays.ts'
import { readLawFiles } from './read-law-files.ts'

let compiled: CompiledLaws | null = null
let book: LawBook | null = null

function compiledLaws(): CompiledLaws {
  compiled ??= compileLawBook(readLawFiles(), libraryHolidays())
  return compiled
}

/** The law book of `laws/`, compiled once for a test file. */
export function testLawBook(): LawBook {
  book ??= openLawBook(compiledLaws().data)
  return book
}

/** What the build writes beside it. */
export function testLawNotes(): LawNotesData {
  return compiledLaws().notes
}
