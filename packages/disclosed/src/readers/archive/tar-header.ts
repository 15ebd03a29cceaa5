import { isUtf8 } from 'node:buffer'

/** Files of a tape archive (POSIX.1-1988 "ustar" and those before and after it) stand in blocks of this size. */
export const BLOCK = 512

export interface TarHeader {
  readonly name: string
  readonly size: number
  /** `0` a file, `2` a link, `5` a folder, `L` the long name of the next, `x` more about the next … */
  readonly type: string
}

/** The header that stands here; null where none does: each has the sum of its own bytes. */
export function tarHeader(bytes: Uint8Array, at: number): TarHeader | null {
  if (at + BLOCK > bytes.byteLength) return null
  const block = Buffer.from(bytes.buffer, bytes.byteOffset + at, BLOCK)
  const size = numberIn(block, 124, 12)
  if (size === null || numberIn(block, 148, 8) !== sumOf(block)) return null
  const prefix = block.toString('latin1', 257, 263) === 'ustar\0' ? textIn(block, 345, 155) : ''
  const name = textIn(block, 0, 100)
  const type = String.fromCharCode(block[156]!)
  return { name: prefix === '' ? name : `${prefix}/${name}`, size, type: type === '\0' || type === '7' ? '0' : type }
}

export function isTar(bytes: Uint8Array): boolean {
  return tarHeader(bytes, 0) !== null
}

/** Up to the first zero byte; UTF-8 where it is valid. */
export function tarText(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  const text = Buffer.from(end < 0 ? bytes : bytes.subarray(0, end))
  return text.toString(isUtf8(text) ? 'utf8' : 'latin1')
}

function textIn(block: Buffer, start: number, length: number): string {
  return tarText(block.subarray(start, start + length))
}

/** Octal digits; from 8 GiB on the number itself, behind a byte that begins with a 1. */
function numberIn(block: Buffer, start: number, length: number): number | null {
  if ((block[start]! & 0x80) !== 0) {
    const value = block
      .subarray(start + 1, start + length)
      .reduce((sum, byte) => sum * 256 + byte, block[start]! & 0x7f)
    return Number.isSafeInteger(value) ? value : null
  }
  const digits = /^ {0,11}([0-7]{1,12})[\0 ]/.exec(`${block.toString('latin1', start, start + length)}\0`)?.[1]
  return digits === undefined ? null : Number.parseInt(digits, 8)
}

/** Its own field counts as blanks. */
function sumOf(block: Buffer): number {
  let sum = 0
  for (let at = 0; at < BLOCK; at++) sum += at >= 148 && at < 156 ? 0x20 : block[at]!
  return sum
}
