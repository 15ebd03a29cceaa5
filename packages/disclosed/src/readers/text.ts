import { cleanText } from './clean-text.ts'
import { decodeText } from './decode-text.ts'
import { plainPage, type ReadResult } from './reader.ts'
import { alaveteliText } from './thread/alaveteli-text.ts'
import { threadPages } from './thread/thread-page.ts'

/** Plain text and Markdown; a request that a site wrote out as text has a page for each message. Form feeds part pages; one at the very end opens no further page. */
export async function readText(bytes: Uint8Array): Promise<ReadResult> {
  const { text, warnings } = decodeText(bytes)
  const thread = alaveteliText(text)
  if (thread !== null) return { format: 'text', pages: threadPages(thread), warnings }
  const parts = text.split('\f')
  if (parts.length > 1 && parts.at(-1)!.trim() === '') parts.pop()
  return { format: 'text', pages: parts.map((part, index) => plainPage(index + 1, cleanText(part))), warnings }
}
