import type { Attachment, HiddenData, Reader, ReadResult } from '../readers/reader.ts'
import { readBytes } from './read-bytes.ts'

/** What a reader gives, with its attachments taken. */
export async function readWhole(
  read: Reader,
  bytes: Uint8Array,
): Promise<Omit<ReadResult, 'attachments'> & { readonly files: readonly Attachment[]; readonly text: string }> {
  const { attachments: files, ...result } = await readBytes(read, bytes, 'letter')
  return { ...result, files, text: result.pages.map((page) => page.text).join('\f') }
}

/** Hidden data as one line each: `comment (comments): Kim: check`. */
export function hiddenLines(hidden: readonly HiddenData[] | undefined): string[] {
  return (hidden ?? []).map(({ channel, where, text }) => `${channel} (${where}): ${text.replaceAll('\n', ' | ')}`)
}
