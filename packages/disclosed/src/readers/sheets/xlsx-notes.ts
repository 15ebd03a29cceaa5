import type { OfficePackage } from '../office/open-package.ts'
import { readXml } from '../office/read-xml.ts'
import { parseAddress } from './cell-address.ts'
import type { PlacedText } from './sheet.ts'

/** A comment of which Excel keeps the words a second time in the thread it belongs to. */
const THREADED = /^tc=\{/

/** The comments of a sheet, old ones (`comments1.xml`) and those of a thread, cell by cell. */
export async function readNotes(archive: OfficePackage, parts: readonly string[]): Promise<PlacedText[]> {
  const threads: PlacedText[] = []
  const notes: (PlacedText & { readonly isCopy: boolean })[] = []
  for (const part of parts) {
    const authors: string[] = []
    let [ref, author, text, taking] = ['', '', '', false]
    await readXml(archive.chunks(part), {
      open: (name, attributes) => {
        const local = localName(name)
        if (local === 'comment' || local === 'threadedComment') {
          ref = attributes.ref ?? ''
          author = authors[Number(attributes.authorId)] ?? ''
          text = ''
        }
        if (local === 'author') authors.push('')
        taking = local === 'author' || local === 't' || local === 'text'
      },
      close: (name) => {
        const local = localName(name)
        taking = taking && local !== 'author' && local !== 't' && local !== 'text'
        if (local !== 'comment' && local !== 'threadedComment') return
        const place = parseAddress(ref) ?? { row: 0, column: 0 }
        if (text.trim() === '') return
        if (local === 'threadedComment') threads.push({ ...place, text })
        else notes.push({ ...place, text, isCopy: THREADED.test(author) })
      },
      text: (words) => {
        if (taking && ref === '') authors[authors.length - 1] += words
        else if (taking) text += words
      },
    })
  }
  return [...threads, ...notes.filter(({ isCopy }) => !isCopy || threads.length === 0)].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  )
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
