import { createGunzip } from 'node:zlib'
import type { ReadContext, ReadResult } from '../reader.ts'
import { expansionBudget } from './expansion-budget.ts'

/** A gzip file (RFC 1952): no pages, its content an attachment under the same name without the ending. */
export async function readGzip(bytes: Uint8Array, { name, progress }: ReadContext): Promise<ReadResult> {
  const budget = expansionBudget(bytes.byteLength)
  const chunks: Buffer[] = []
  const stream = createGunzip()
  stream.end(bytes)
  for await (const chunk of stream) {
    budget.take(chunk.length)
    chunks.push(chunk)
    progress()
  }
  const inner = name.replace(/\.tgz$/i, '.tar').replace(/\.gz$/i, '') || 'content'
  return { format: 'archive', pages: [], warnings: [], attachments: [{ name: inner, bytes: Buffer.concat(chunks) }] }
}
