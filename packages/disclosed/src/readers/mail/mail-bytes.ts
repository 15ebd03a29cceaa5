import { isUtf8 } from 'node:buffer'
import { decodeText } from '../decode-text.ts'

const LF = 0x0a
const CR = 0x0d

/** Where the body begins: after the first empty line; at the end where there is none. */
export function bodyStart(bytes: Uint8Array): number {
  if (bytes[0] === LF) return 1
  if (bytes[0] === CR && bytes[1] === LF) return 2
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at + 1] === LF) return at + 2
    if (bytes[at + 1] === CR && bytes[at + 2] === LF) return at + 3
  }
  return bytes.length
}

/**
 * Mail programs of the 2000s sent Windows-1252 letters without saying so, in the header or in a body that names no
 * character set. Such bytes are rewritten as UTF-8, which the parser takes for granted; all others stay as they are.
 */
export function asUtf8Mail(bytes: Uint8Array): Uint8Array {
  if (isUtf8(bytes)) return bytes
  const start = bodyStart(bytes)
  const head = recoded(bytes.subarray(0, start))
  const body = bytes.subarray(start)
  return Buffer.concat([head, namesCharset(bytes) ? body : recoded(body)])
}

function recoded(bytes: Uint8Array): Uint8Array {
  return isUtf8(bytes) ? bytes : Buffer.from(decodeText(bytes).text, 'utf8')
}

function namesCharset(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return ['charset=', 'Charset=', 'CHARSET='].some((word) => buffer.includes(word))
}

/** The raw body, for a mail whose parts can't be found (a multipart mail without its boundary). */
export function mailBody(bytes: Uint8Array): string {
  return decodeText(bytes.subarray(bodyStart(bytes))).text
}
