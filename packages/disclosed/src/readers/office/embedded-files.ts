import type { Attachment } from '../reader.ts'
import { fileOfOleObject } from './ole-object.ts'
import type { OfficePackage } from './open-package.ts'

const EMBEDDED = /^(?:word|ppt|xl)\/embeddings\//i
const PICTURES = /^(?:word|ppt)\/media\/[^/]+\.(?:png|jpe?g|tiff?|gif|bmp|webp)$/i

/** Documents inside of an OOXML file, and parts in another format that it takes its words from (`altChunk`). */
export async function* embeddedFiles(from: OfficePackage, others: readonly string[]): AsyncIterable<Attachment> {
  for (const name of from.names.filter((each) => EMBEDDED.test(each) || others.includes(each))) {
    const bytes = await from.bytes(name)
    if (bytes !== null && bytes.byteLength > 0) yield fileOfOleObject(bytes) ?? { name: lastOf(name), bytes }
  }
}

/** Pictures, where a document is made of them: a letter that was scanned into a file of Word. */
export async function* pictures(from: OfficePackage): AsyncIterable<Attachment> {
  for (const name of from.names.filter((each) => PICTURES.test(each))) {
    const bytes = await from.bytes(name)
    if (bytes !== null && bytes.byteLength > 0) yield { name: lastOf(name), bytes }
  }
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}
