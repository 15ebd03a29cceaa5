import { createHash } from 'node:crypto'
import { DisclosedError } from '@disclosed/core/errors'
import { printQuery } from '@disclosed/core/views'
import type { SearchRequest } from './search-index.ts'

/** Where an answer ended. */
export interface SearchPlace {
  /** Matches above this id came later, or were shown before. */
  readonly upTo: number
  /** The last that was shown; null before the first of a further part. */
  readonly after: { readonly id: number; readonly rank: number } | null
}

export function writeCursor(request: SearchRequest, { upTo, after }: SearchPlace): string {
  const place = [keyOf(request), upTo, after?.id ?? null, after?.rank ?? null]
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** @throws DisclosedError `bad-cursor` */
export function readCursor(request: SearchRequest): SearchPlace | null {
  if (request.cursor === null) return null
  const [key, upTo, id, rank] = partsOf(request.cursor)
  const isPlace = Number.isSafeInteger(upTo) && (id === null) === (rank === null)
  if (key !== keyOf(request) || !isPlace) throw badCursor()
  if (id === null) return { upTo: Number(upTo), after: null }
  if (!Number.isSafeInteger(id) || !Number.isFinite(rank)) throw badCursor()
  return { upTo: Number(upTo), after: { id: Number(id), rank: Number(rank) } }
}

function partsOf(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(parts) ? parts : []
  } catch {
    return []
  }
}

/** Of all that decides what comes in which order. */
function keyOf({ query, order, exactOrder, language, typos }: SearchRequest): string {
  const what = JSON.stringify([printQuery(query), order, exactOrder, language, typos])
  return createHash('sha256').update(what).digest('base64url').slice(0, 12)
}

function badCursor(): DisclosedError {
  return new DisclosedError(
    'bad-cursor',
    'The place to go on from belongs to another search.',
    'Search again without it, then take the new one.',
  )
}
