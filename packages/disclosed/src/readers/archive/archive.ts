import type { ReadContext, ReadResult } from '../reader.ts'
import { readGzip } from './gzip.ts'
import { readTar } from './tar.ts'
import { isTar } from './tar-header.ts'
import { readZip } from './zip.ts'

/** An archive by its first bytes: gzip, tar, else ZIP. */
export async function readArchive(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return readGzip(bytes, context)
  return isTar(bytes) ? readTar(bytes, context) : readZip(bytes, context)
}
