import type { ReadContext, ReadResult } from '../reader.ts'
import { readGzip } from './gzip.ts'
import { readZip } from './zip.ts'

/** An archive by its first bytes: gzip, else ZIP. */
export async function readArchive(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? readGzip(bytes, context) : readZip(bytes, context)
}
