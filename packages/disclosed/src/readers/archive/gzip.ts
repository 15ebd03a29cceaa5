import { createGunzip } from 'node:zlib'
import type { ReadContext, ReadResult } from '../reader.ts'
import { expansionBudget } from './expansion-budget.ts'
import { readTar } from './tar.ts'
import { isTar } from './tar-header.ts'

/** A gzip file (RFC 1952): no pages, its content an attachment under the same name without the ending; of a packed tar the files inside. */
export async function readGzip(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  const { name, progress } = context
  const budget = expansionBudget(bytes.byteLength)
  const chunks: Buffer[] = []
  const stream = createGunzip()
  stream.end(bytes)
  for await (const chunk of stream) {
    budget.take(chunk.length)
    chunks.push(chunk)
    progress()
  }
  const content = Buffer.concat(chunks)
  if (isTar(content)) return readTar(content, context)
  const inner = name.replace(/\.gz$/i, '') || 'content'
  return { format: 'archive', pages: [], warnings: [], attachments: [{ name: inner, bytes: content }] }
}
