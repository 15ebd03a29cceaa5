import { Buffer } from 'node:buffer'
import { cleanLine } from '../clean-text.ts'
import type { Pdfium, Pointer } from './pdfium.ts'

/** Strings longer than this, in bytes, are cut. */
const MOST_BYTES = 1 << 20

/** A string from a function that says how many bytes it needs and fills a buffer of that size; on one line. */
export function pdfiumString(
  pdfium: Pdfium,
  fill: (buffer: Pointer, bytes: number) => number,
  encoding: 'utf16le' | 'latin1' = 'utf16le',
): string {
  const bytes = Math.min(fill(0, 0), MOST_BYTES)
  if (bytes <= 0) return ''
  const buffer = pdfium.malloc(bytes)
  fill(buffer, bytes)
  const text = Buffer.from(pdfium.memory.HEAPU8.subarray(buffer, buffer + bytes)).toString(encoding)
  pdfium.free(buffer)
  const end = text.indexOf('\0')
  return cleanLine(end < 0 ? text : text.slice(0, end))
}
