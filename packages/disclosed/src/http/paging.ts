import { DisclosedError } from '@disclosed/core/errors'

export interface Slice<Item> {
  readonly items: readonly Item[]
  /** Null on the last page. */
  readonly next: string | null
}

/** A part of a list behind the item that the cursor names. @throws DisclosedError `bad-cursor` */
export function sliceOf<Item extends { readonly key: string }>(
  all: readonly Item[],
  limit: number,
  cursor: string | undefined,
): Slice<Item> {
  const from = cursor === undefined ? 0 : 1 + all.findIndex(({ key }) => key === keyOf(cursor))
  if (cursor !== undefined && from === 0) throw badCursor()
  const items = all.slice(from, from + limit)
  const last = items.at(-1)
  const next = last === undefined || from + limit >= all.length ? null : Buffer.from(last.key).toString('base64url')
  return { items, next }
}

function keyOf(cursor: string): string {
  return Buffer.from(cursor, 'base64url').toString()
}

function badCursor(): DisclosedError {
  return new DisclosedError(
    'bad-cursor',
    'The list has changed, and the place where it was to go on is gone.',
    'Ask for the list from its beginning.',
  )
}
