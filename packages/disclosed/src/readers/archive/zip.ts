import type { ReadWarning } from '@disclosed/core/model'
import type { Entry, ZipFile } from 'yauzl'
import type { Attachment, ReadContext, ReadResult } from '../reader.ts'
import { isFurniture } from './archive-names.ts'
import { type Budget, expansionBudget } from './expansion-budget.ts'
import { entryName, openZip, zipEntries } from './open-zip.ts'

/** A ZIP archive: no pages, each of its files an attachment. An entry's name is only its name: nothing is ever written to it. */
export async function readZip(bytes: Uint8Array, { progress }: ReadContext): Promise<ReadResult> {
  const archive = await openZip(bytes, { validateEntrySizes: true })
  const warnings: ReadWarning[] = []
  const budget = expansionBudget(bytes.byteLength)
  return { format: 'archive', pages: [], warnings, attachments: files(archive, budget, warnings, progress) }
}

async function* files(
  archive: ZipFile,
  budget: Budget,
  warnings: ReadWarning[],
  progress: () => void,
): AsyncGenerator<Attachment> {
  for await (const entry of zipEntries(archive)) {
    progress()
    const name = entryName(entry)
    if (name.endsWith('/') || isFurniture(name)) continue
    const warn = (why: string) => warnings.push({ code: 'entry-not-read', message: `"${name}" in the archive ${why}.` })
    if (isLink(entry)) warn('is a link to another file, which is not followed')
    else if (entry.isEncrypted()) warn('is protected by a password')
    else if (!entry.canDecodeFileData()) warn('is packed in a way that is not known here')
    else {
      const content = await contentOf(archive, entry, budget)
      if (content === null) warn('is damaged')
      else yield { name, bytes: content }
    }
  }
}

/** Null where the entry's bytes are not what the archive says of them. Too much content ends the archive. */
async function contentOf(archive: ZipFile, entry: Entry, budget: Budget): Promise<Uint8Array | null> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of await archive.openReadStreamPromise(entry)) {
      budget.take(chunk.length)
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  } catch (error) {
    if (budget.isSpent()) throw error
    return null
  }
}

/** A symbolic link, by the Unix mode in the upper half of the external attributes. */
function isLink(entry: Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000
}
