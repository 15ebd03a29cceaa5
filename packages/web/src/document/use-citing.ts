import { citation } from '@disclosed/core/views'
import type { Document } from '../api/generated.ts'
import { useAnswer } from '../api/use-answer.ts'

interface Place {
  readonly page: number
  /** Null for the page as a whole. */
  readonly span: { readonly start: number; readonly end: number } | null
}

const SHOWN_ID = 10

/** How a place in a document is cited: as its case says, and where it is in none, by its name. */
export function useCiting(document: Document): (place: Place) => string {
  const [key] = document.cases.length === 1 ? document.cases : []
  const { data } = useAnswer('getCase', { key: key ?? '' }, { enabled: key !== undefined })
  return ({ page, span }) => {
    if (data === undefined) return `${document.name}, p. ${page}`
    const file = data.documents.find(({ id }) => id === document.id)?.file
    const cite = { page, ...(span ?? { start: 0, end: 0 }), quote: '', ...(file !== undefined && { file }) }
    const isHere = (other: { page: number; start: number; end: number; file?: string }) =>
      span !== null && other.file === file && other.page === page && other.start < span.end && other.end > span.start
    const question = data.reading.questions.find(
      ({ cite: asked, answer }) => isHere(asked) || (answer !== null && isHere(answer.cite)),
    )
    return citation(data.reading, cite, question?.label ?? null)
  }
}

/** The address of words of a document: `/d/3f9a1c20b7?p=3&q=120-188`. */
export function addressOfWords(document: string, { page, span }: Place): string {
  const words = span === null ? '' : `&q=${span.start}-${span.end}`
  return `${window.location.origin}/d/${document.slice(0, SHOWN_ID)}?p=${page}${words}`
}
