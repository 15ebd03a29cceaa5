import yauzl, { type Entry, type Options, type ZipFile } from 'yauzl'
import { cleanLine } from '../clean-text.ts'

/** The list of an archive's files can't be read; the message is a sentence for people. */
export class BrokenZip extends Error {
  override readonly name = 'BrokenZip'
}

/**
 * A ZIP archive in memory. With decoded names it would end at the first that could lead out of a folder.
 * @throws BrokenZip
 */
export async function openZip(bytes: Uint8Array, options: Options = {}): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return await yauzl.fromBufferPromise(buffer, { ...options, decodeStrings: false })
  } catch (error) {
    throw new BrokenZip('it is cut off or damaged: the list of the files inside is missing.', { cause: error })
  }
}

/** @throws BrokenZip where the list of files breaks off */
export async function* zipEntries(archive: ZipFile): AsyncGenerator<Entry> {
  const entries = archive.eachEntry()[Symbol.asyncIterator]()
  for (;;) {
    const next = await entries.next().catch((error: unknown) => {
      throw new BrokenZip('it is damaged: the list of the files inside breaks off.', { cause: error })
    })
    if (next.done === true) return
    yield next.value
  }
}

/** As the archive writes it: untrusted, never a path to write to. */
export function entryName({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return cleanLine(yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false))
}
