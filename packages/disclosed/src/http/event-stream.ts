import type { EventFeed, FeedEvent } from './event-feed.ts'

const HEARTBEAT_MS = 15_000
/** The browser asks again so soon. */
const RETRY_MS = 2000

/**
 * Events as `text/event-stream`. Who comes new is told how things stand (`first`), who comes again what was missed; where that is not known any more,
 * `reset` says to ask for everything.
 */
export function eventStream(
  feed: EventFeed,
  lastId: string | undefined,
  first: () => Omit<FeedEvent, 'id'>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let end = () => {}
  return new ReadableStream({
    start: (controller) => {
      const say = (text: string) => controller.enqueue(encoder.encode(text))
      const tell = (event: FeedEvent) => say(eventText(event))
      const missed = lastId === undefined ? [] : feed.since(lastId)
      say(`retry: ${RETRY_MS}\n\n`)
      if (missed === null) tell({ id: feed.lastId(), kind: 'reset', data: null })
      for (const event of missed ?? []) tell(event)
      tell({ id: feed.lastId(), ...first() })
      const leave = feed.follow(tell)
      const heartbeat = setInterval(() => say(': still here\n\n'), HEARTBEAT_MS)
      // It is the server that keeps the program running.
      heartbeat.unref()
      end = () => {
        clearInterval(heartbeat)
        leave()
      }
    },
    cancel: () => end(),
  })
}

/** JSON has no line breaks outside of its strings, where they are written as signs. */
function eventText({ id, kind, data }: FeedEvent): string {
  return `id: ${id}\nevent: ${kind}\ndata: ${JSON.stringify(data)}\n\n`
}
