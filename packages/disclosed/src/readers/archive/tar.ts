import type { ReadWarning } from '@disclosed/core/model'
import { cleanLine } from '../clean-text.ts'
import type { Attachment, ReadContext, ReadResult } from '../reader.ts'
import { isFurniture } from './archive-names.ts'
import { BLOCK, type TarHeader, tarHeader, tarText } from './tar-header.ts'

/** What stands before a file about its name and size. */
const MOST_ABOUT = 64 * 1024

const LINKS = new Set(['1', '2'])
const FOLDER = '5'
const LONG_NAME = 'L'
const ABOUT_NEXT = 'x'
/** The long target of a link, what holds for all files, the name of the volume. */
const PASSED_OVER = new Set(['K', 'g', 'V'])

/** A tape archive: no pages, each of its files an attachment, whose bytes lie in the archive as they are. */
export async function readTar(bytes: Uint8Array, { progress }: ReadContext): Promise<ReadResult> {
  const warnings: ReadWarning[] = []
  return { format: 'archive', pages: [], warnings, attachments: files(bytes, warnings, progress) }
}

function* files(bytes: Uint8Array, warnings: ReadWarning[], progress: () => void): Generator<Attachment> {
  let about: Partial<TarHeader> = {}
  const warn = (message: string) => warnings.push({ code: 'entry-not-read', message })
  for (let at = 0; at + BLOCK <= bytes.byteLength; ) {
    progress()
    const header = tarHeader(bytes, at)
    if (header === null) {
      if (bytes.subarray(at, at + BLOCK).some((byte) => byte !== 0))
        warn('The archive is damaged; what stands behind the damage was not read.')
      return
    }
    const { name, size, type } = { ...header, ...about }
    const start = at + BLOCK
    const content = bytes.subarray(start, Math.min(bytes.byteLength, start + size))
    at = start + Math.ceil(size / BLOCK) * BLOCK
    if (type === LONG_NAME || type === ABOUT_NEXT) {
      about = { ...about, ...aboutNext(type, content) }
      continue
    }
    if (PASSED_OVER.has(type)) continue
    about = {}
    const shown = cleanLine(name)
    if (type === FOLDER || shown.endsWith('/') || isFurniture(shown)) continue
    if (LINKS.has(type)) warn(`"${shown}" in the archive is a link to another file, which is not followed.`)
    else if (type !== '0') warn(`"${shown}" in the archive is packed in a way that is not known here.`)
    else if (content.byteLength < size) warn(`"${shown}" in the archive is damaged.`)
    else yield { name: shown, bytes: content }
  }
}

/** `27 path=letters/reply.pdf`, one line each (POSIX.1-2001), or the bare name. */
function aboutNext(type: string, content: Uint8Array): Partial<TarHeader> {
  const text = tarText(content.subarray(0, MOST_ABOUT))
  if (type === LONG_NAME) return { name: text }
  const name = /^\d{1,6} path=(.+)$/m.exec(text)?.[1]
  const size = /^\d{1,6} size=(\d{1,15})$/m.exec(text)?.[1]
  return { ...(name === undefined ? {} : { name }), ...(size === undefined ? {} : { size: Number(size) }) }
}
