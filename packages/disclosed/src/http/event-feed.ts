import { randomUUID } from 'node:crypto'

/** An event with its place in the row. */
export interface FeedEvent {
  readonly id: string
  readonly kind: string
  readonly data: unknown
}

/** The last events, so that who lost the connection misses nothing. */
export interface EventFeed {
  /** What came behind the event of this id; null where that is not known any more. */
  readonly since: (id: string) => readonly FeedEvent[] | null
  readonly lastId: () => string
  readonly follow: (listener: (event: FeedEvent) => void) => () => void
}

const KEPT = 500

export function openEventFeed(
  source: (listener: (event: { readonly kind: string; readonly data: unknown }) => void) => void,
): EventFeed {
  // Another server counts from the beginning again.
  const run = randomUUID().slice(0, 8)
  const idOf = (number: number) => `${run}-${number}`
  const kept: FeedEvent[] = []
  const listeners = new Set<(event: FeedEvent) => void>()
  let count = 0
  source(({ kind, data }) => {
    const event = { id: idOf(++count), kind, data }
    kept.push(event)
    if (kept.length > KEPT) kept.shift()
    for (const listener of listeners) listener(event)
  })
  return {
    since: (id) => {
      if (id === idOf(count)) return []
      const at = kept.findIndex((event) => event.id === id)
      return at < 0 ? null : kept.slice(at + 1)
    },
    lastId: () => idOf(count),
    follow: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
