import type { Attachment, Reader, ReadResult } from '../readers/reader.ts'

/** What a reader makes of a file, with its attachments taken out. */
export async function readBytes(
  read: Reader,
  bytes: Uint8Array,
  name: string,
): Promise<Omit<ReadResult, 'attachments'> & { attachments: Attachment[] }> {
  const { attachments = [], ...result } = await read(bytes, { name, progress: () => {} })
  const taken: Attachment[] = []
  for await (const attachment of attachments) taken.push(attachment)
  return { ...result, attachments: taken }
}
