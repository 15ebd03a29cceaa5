import { cleanText } from './clean-text.ts'
import { decodeText } from './decode-text.ts'
import { plainPage, type ReadResult } from './reader.ts'

/** Plain text and Markdown. Form feeds part pages; one at the very end opens no further page. */
export async function readText(bytes: Uint8Array): Promise<ReadResult> {
  const { text, warnings } = decodeText(bytes)
  const parts = text.split('\f')
  if (parts.length > 1 && parts.at(-1)!.trim() === '') parts.pop()
  return { format: 'text', pages: parts.map((part, index) => plainPage(index + 1, cleanText(part))), warnings }
}
