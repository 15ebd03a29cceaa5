import { isUtf8 } from 'node:buffer'
import type { ReadWarning } from '@disclosed/core/model'

export interface DecodedText {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  readonly warnings: readonly ReadWarning[]
}

const TRUNCATED: ReadWarning = {
  code: 'truncated-character',
  message: 'The file ends in the middle of a character: it may have been cut short.',
}
const BROKEN_UTF8: ReadWarning = {
  code: 'broken-characters',
  message: 'Some bytes are not valid UTF-8; they are shown as \uFFFD.',
}

/** How many bytes are looked at to tell UTF-16 without a byte order mark from other files. */
const SAMPLE = 4096

/**
 * Bytes to text: by byte order mark, else UTF-8 if valid, else UTF-16 by the place of its zero bytes, else Windows-1252
 * (which gives every byte a character, so old letters never lose text). The byte order mark is no part of the text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2), 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), 'utf-16be')
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeMarkedUtf8(bytes.subarray(3))
  const wide = utf16ByZeroBytes(bytes)
  if (wide !== null) return decodeUtf16(bytes, wide)
  if (isUtf8(bytes)) return { text: decode(bytes, 'utf-8'), encoding: 'utf-8', warnings: [] }
  const cut = unfinishedTail(bytes)
  if (cut > 0 && hasMultiByte(bytes.subarray(0, -cut)) && isUtf8(bytes.subarray(0, -cut))) {
    return { text: decode(bytes.subarray(0, -cut), 'utf-8'), encoding: 'utf-8', warnings: [TRUNCATED] }
  }
  return { text: decode(bytes, 'windows-1252'), encoding: 'windows-1252', warnings: [] }
}

/**
 * Which UTF-16 the bytes are in, judged by zero bytes: text of western letters has them in nearly every
 * second place. Null for anything else.
 */
export function utf16ByZeroBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length, SAMPLE) & ~1
  if (end < 4) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const pairs = end / 2
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le'
  if (even > pairs * 0.6 && odd < pairs * 0.1) return 'utf-16be'
  return null
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const whole = bytes.subarray(0, bytes.length & ~1)
  return { text: decode(whole, encoding), encoding, warnings: whole.length < bytes.length ? [TRUNCATED] : [] }
}

function decodeMarkedUtf8(bytes: Uint8Array): DecodedText {
  const cut = unfinishedTail(bytes)
  const whole = cut > 0 ? bytes.subarray(0, -cut) : bytes
  const warnings = [...(isUtf8(whole) ? [] : [BROKEN_UTF8]), ...(cut > 0 ? [TRUNCATED] : [])]
  return { text: decode(whole, 'utf-8'), encoding: 'utf-8', warnings }
}

/** Length of a UTF-8 sequence at the very end that lacks its last bytes; 0 where there is none. */
function unfinishedTail(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return 0
    if (byte >= 0xc2) return sequenceLength(byte) > back ? back : 0
  }
  return 0
}

function sequenceLength(lead: number): number {
  if (lead >= 0xf5) return 0
  if (lead >= 0xf0) return 4
  if (lead >= 0xe0) return 3
  return 2
}

/** A lone high byte at the end proves nothing: an old one-byte letter may end in é. */
function hasMultiByte(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80)
}
