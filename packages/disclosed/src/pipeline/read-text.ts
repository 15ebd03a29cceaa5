import { decodeText } from '../readers/decode-text.ts'
import { fileBytes, MAX_FILE_BYTES } from './file-bytes.ts'

/** A table or list as text, in whatever encoding; its byte order mark stays, so that an answer can be written like it. */
export function readText(path: string): string {
  const bytes = fileBytes(path, MAX_FILE_BYTES)
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return `${marked ? '\uFEFF' : ''}${decodeText(bytes).text}`
}
