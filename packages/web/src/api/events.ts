import type { Upload, Work } from './generated.ts'

/** What the server tells without being asked. */
export type ServerEvent =
  | { readonly kind: 'work'; readonly data: Work }
  | { readonly kind: 'files'; readonly data: readonly Upload[] }
  /** The workspace holds other things than before; `reset`: something was missed. */
  | { readonly kind: 'changed' | 'reset'; readonly data: null }

const KINDS = ['work', 'files', 'changed', 'reset'] as const
const NAME = 'disclosed-events'

/**
 * Follows the server's events. A browser keeps few connections to one server: of all windows one listens and tells the others, and when it is
 * closed the next one takes its place.
 */
export function followEvents(listener: (event: ServerEvent) => void): () => void {
  const others = new BroadcastChannel(NAME)
  const end = new AbortController()
  others.onmessage = ({ data }) => listener(data as ServerEvent)
  navigator.locks
    .request(NAME, { signal: end.signal }, () => {
      const tell = (event: ServerEvent) => {
        listener(event)
        if (!end.signal.aborted) others.postMessage(event)
      }
      return listen(tell, end.signal)
    })
    // Left before it was this window's turn.
    .catch(() => {})
  return () => {
    end.abort()
    others.close()
  }
}

function listen(tell: (event: ServerEvent) => void, signal: AbortSignal): Promise<void> {
  const source = new EventSource('/api/v1/events')
  for (const kind of KINDS)
    source.addEventListener(kind, ({ data }) => tell({ kind, data: JSON.parse(data) } as ServerEvent))
  return new Promise((done) => {
    signal.addEventListener('abort', () => {
      source.close()
      done()
    })
  })
}
