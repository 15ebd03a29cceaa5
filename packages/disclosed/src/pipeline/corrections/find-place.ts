import { DisclosedError } from '@disclosed/core/errors'
import type { Cite, Page, SourceDocument } from '@disclosed/core/model'
import type { CorrectCore } from './correct-core.ts'

/** Where something stands: by its words, or by page and offsets. */
export interface Place {
  readonly quote: string | null
  readonly page: number | null
  readonly start: number | null
  readonly end: number | null
  /** The beginning of a document's id, or its name, where the correspondence has several. */
  readonly document: string | null
}

/** @throws DisclosedError `quote-not-found` */
export function findPlace(correspondence: SourceDocument, place: Place, core: CorrectCore): Cite {
  const flow = core.flow(correspondence)
  const pages = correspondence.pages.flatMap((page, at) =>
    isMeant(page, place) ? [{ page, from: flow.pageStarts[at]! }] : [],
  )
  const spans =
    place.quote === null
      ? pages.flatMap(({ page, from }) => spanOf(page, from, place))
      : pages.flatMap(({ page, from }) =>
          spansOfWords(page.text, place.quote!).map(({ start, end }) => ({ start: from + start, end: from + end })),
        )
  if (spans.length === 1) return flow.cite(spans[0]!)
  const where = `${place.document ?? 'the correspondence'}${place.page === null ? '' : `, page ${place.page}`}`
  throw new DisclosedError(
    'quote-not-found',
    spans.length === 0
      ? `These words do not stand in ${where}.`
      : `These words stand ${spans.length} times in ${where}.`,
    spans.length === 0
      ? 'Give them as the letter writes them (disclosed show DOCUMENT --text), or --page, --start and --end.'
      : 'Give more words, or --page, --in DOCUMENT, --start and --end.',
  )
}

function isMeant({ number, file }: Page, { page, document }: Place): boolean {
  if (page !== null && number !== page) return false
  return document === null || file === undefined || file.startsWith(document) || file.endsWith(`/${document}`)
}

function spanOf(page: Page, from: number, { start, end }: Place) {
  const isInside = start !== null && end !== null && start >= 0 && start < end && end <= page.text.length
  return isInside ? [{ start: from + start, end: from + end }] : []
}

/** Where the words stand, whatever white space is between them. */
function spansOfWords(text: string, quote: string): { start: number; end: number }[] {
  const starts: number[] = []
  const ends: number[] = []
  let folded = ''
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    if (folded !== '') {
      folded += ' '
      starts.push(index)
      ends.push(index)
    }
    for (let at = 0; at < word.length; at++) {
      starts.push(index + at)
      ends.push(index + at + 1)
    }
    folded += word
  }
  const wanted = quote.trim().replace(/\s+/g, ' ')
  const spans: { start: number; end: number }[] = []
  for (let at = wanted === '' ? -1 : folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length))
    spans.push({ start: starts[at]!, end: ends[at + wanted.length - 1]! })
  return spans
}
