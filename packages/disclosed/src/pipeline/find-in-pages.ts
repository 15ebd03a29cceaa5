import type { Page } from '@disclosed/core/model'

/** Words on a page, as offsets of its text. */
export interface FoundWords {
  readonly page: number
  readonly start: number
  readonly end: number
}

/** Where words stand in pages, in whatever case and with whatever white space between them. */
export function findInPages(pages: Iterable<Pick<Page, 'number' | 'text'>>, wanted: string): FoundWords[] {
  const words = wanted.trim().split(/\s+/)
  if (words[0] === '') return []
  const pattern = new RegExp(words.map(literal).join('\\s+'), 'giu')
  return [...pages].flatMap(({ number, text }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      page: number,
      start: index,
      end: index + found.length,
    })),
  )
}

function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`)
}
