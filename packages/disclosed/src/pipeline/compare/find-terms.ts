import { resolve } from 'node:path'
import { DisclosedError } from '@disclosed/core/errors'
import type { SourceDocument } from '@disclosed/core/model'
import { type TermFinder, termFinder } from '../../terms/term-finder.ts'
import type { Term } from '../../terms/term-list.ts'
import type { Workspace } from '../../workspace/open-workspace.ts'
import { findFiles } from '../add/find-files.ts'
import { sourceName } from '../case-reading.ts'
import { fileNotFound, type ReadFiles } from './compared-files.ts'

/** A place of a term. */
export interface TermHit {
  readonly term: string
  /** As cites name it: `3f9a1c20b7/reply.pdf`, or the path of a file. */
  readonly document: string
  readonly page: number
  readonly start: number
  readonly end: number
  readonly quote: string
}

export interface TermTally {
  readonly terms: number
  /** Terms that were found, each with its number of places, the most frequent first. */
  readonly found: readonly { readonly term: string; readonly places: number; readonly documents: number }[]
  readonly places: number
  readonly documents: number
  readonly pages: number
  /** Terms without a letter or a digit. */
  readonly empty: number
}

export interface TermHooks {
  readonly onHit: (hit: TermHit) => Promise<void>
  readonly onProgress: (done: number, all: number) => void
  readonly onFailure: (path: string, error: unknown) => void
}

/** What is kept in memory to be made a workbook or shown. */
export const MOST_PLACES = 200_000

export function tooManyPlaces(): DisclosedError {
  return new DisclosedError(
    'too-many-places',
    `There are more than ${MOST_PLACES} places, too many to be held together.`,
    'Write them as a table: disclosed terms LIST --csv > places.csv',
  )
}

interface SearchedPage {
  readonly document: string
  readonly number: number
  readonly text: string
}

/** After so many documents others, who want an answer meanwhile, have their turn. */
const TURN = 50

export async function termsInWorkspace(
  workspace: Workspace,
  terms: readonly Term[],
  ocr: boolean,
  hooks: TermHooks,
): Promise<TermTally> {
  const all = workspace.documents.counts().stored
  const search = openSearch(terms, ocr, hooks)
  let done = 0
  for (const document of workspace.documents.all()) {
    if (document.removedAt !== null) continue
    hooks.onProgress(Math.min(done++, all), all)
    const name = sourceName(document)
    for (const page of workspace.contents.texts(document.id)) await search.page({ document: name, ...page })
    if (done % TURN === 0) await new Promise((resume) => setImmediate(resume))
  }
  hooks.onProgress(all, all)
  return search.tally()
}

/** @throws DisclosedError `file-not-found` */
export async function termsInFiles(
  paths: readonly string[],
  readFiles: ReadFiles,
  terms: readonly Term[],
  ocr: boolean,
  hooks: TermHooks,
): Promise<TermTally> {
  const files = [...findFiles(paths, resolve())].flatMap((found) => {
    if (found.kind === 'missing') throw fileNotFound(found.path)
    return found.kind === 'file' ? [found.path] : []
  })
  const search = openSearch(terms, ocr, hooks)
  for (const [done, path] of files.entries()) {
    hooks.onProgress(done, files.length)
    let documents: readonly SourceDocument[] = []
    try {
      documents = await readFiles(path)
    } catch (error) {
      hooks.onFailure(path, error)
    }
    for (const { file, pages } of documents)
      for (const { number, text } of pages) await search.page({ document: file, number, text })
  }
  hooks.onProgress(files.length, files.length)
  return search.tally()
}

function openSearch(terms: readonly Term[], ocr: boolean, hooks: TermHooks) {
  const finder: TermFinder = termFinder(terms, { ocr })
  const places = new Uint32Array(terms.length)
  const documents = new Uint32Array(terms.length)
  /** For each term the number of the last document that has it. */
  const last = new Uint32Array(terms.length)
  const seen = { document: '', number: 0, withPlaces: 0, lastWithPlaces: 0, pages: 0, places: 0 }
  return {
    page: async ({ document, number, text }: SearchedPage) => {
      if (document !== seen.document || seen.number === 0) seen.number++
      seen.document = document
      seen.pages++
      for (const { term, start, end } of finder.find(text)) {
        seen.places++
        places[term]!++
        if (last[term] !== seen.number) documents[term]!++
        last[term] = seen.number
        if (seen.lastWithPlaces !== seen.number) seen.withPlaces++
        seen.lastWithPlaces = seen.number
        const quote = text.slice(start, end)
        await hooks.onHit({ term: terms[term]!.term, document, page: number, start, end, quote })
      }
    },
    tally: (): TermTally => ({
      terms: terms.length,
      found: terms
        .map(({ term }, i) => ({ term, places: places[i]!, documents: documents[i]! }))
        .filter((one) => one.places > 0)
        .toSorted((a, b) => b.places - a.places),
      places: seen.places,
      documents: seen.withPlaces,
      pages: seen.pages,
      empty: finder.empty,
    }),
  }
}
