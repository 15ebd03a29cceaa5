import type { Header } from 'postal-mime'
import type { MailIds } from '../reader.ts'

/** An id is as long as a line at most; a head may hold any number of them. */
const ID = /<([^<>\s]{1,990})>/g
const MAX_REFERENCES = 1000

/** Who a mail is and what it answers (RFC 5322 section 3.6.4). `In-Reply-To` counts where `References` does not name it. */
export function mailIds(headers: readonly Pick<Header, 'key' | 'value'>[]): MailIds {
  const idsIn = (key: string) =>
    headers
      .filter((header) => header.key === key)
      .flatMap(({ value }) => [...value.matchAll(ID)].map((match) => match[1]!))
  return {
    id: idsIn('message-id')[0] ?? null,
    references: [...new Set([...idsIn('references'), ...idsIn('in-reply-to')])].slice(0, MAX_REFERENCES),
  }
}
