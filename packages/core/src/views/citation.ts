import type { Cite, Message, PartialDate, Reading } from '../model/index.ts'
import { plainDate } from '../text/plain-date.ts'

/** A passage as a footnote names it: `Saltmere Police, SP 24/0381, 12 Jun 2024, p. 2, Q 1.b`. What is not known is left out. */
export function citation(
  { authority, references, messages }: Pick<Reading, 'authority' | 'references' | 'messages'>,
  cite: Cite,
  label: string | null,
): string {
  const date = dateAt(messages, cite)
  return [
    authority,
    references[0],
    date === null ? null : plainDate(date),
    cite.cell ?? `p. ${cite.page}`,
    label === null ? null : `Q ${label}`,
  ]
    .filter((part) => part !== null && part !== undefined)
    .join(', ')
}

/** The date of the message in which a passage stands. */
function dateAt(messages: readonly Message[], { file, page, start }: Cite): PartialDate | null {
  const before = messages.filter(
    (message) =>
      message.cite.file === file &&
      (message.cite.page < page || (message.cite.page === page && message.cite.start <= start)),
  )
  return before.at(-1)?.date ?? null
}
