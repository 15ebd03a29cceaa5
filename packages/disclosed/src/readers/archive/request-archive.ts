import type { ReadContext, ReadResult } from '../reader.ts'
import { readZip } from './zip.ts'

/** An archive whose files are one correspondence. */
export async function readRequestArchive(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  return { ...(await readZip(bytes, context)), format: 'request-archive' }
}
