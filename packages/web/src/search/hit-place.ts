import type { Span } from '@disclosed/core/model'
import type { SearchHit } from '../api/generated.ts'

const SHOWN_ID = 10

/** What was looked for, as offsets of the page; the passage where nothing of it was. A finding's line is its sentence, not the page's. */
export function wordsOf({ kind, start, end, marks }: SearchHit): readonly Span[] {
  if (kind === 'finding' || marks.length === 0) return [{ start, end }]
  return marks.map((mark) => ({ start: start + mark.start, end: start + mark.end }))
}

/** The address of the exact words in the document. */
export function addressOfHit(hit: SearchHit): string {
  const words = wordsOf(hit)
  const place = `${words[0]!.start}-${words.at(-1)!.end}`
  return `/d/${hit.document.slice(0, SHOWN_ID)}?p=${hit.page}&q=${place}`
}

/** Tells hits apart. */
export function keyOfHit({ kind, document, page, start, label }: SearchHit): string {
  return [kind, document, page, start, label].join(' ')
}
