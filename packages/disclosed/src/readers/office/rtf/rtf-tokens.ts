/** What an RTF file is made of (RTF 1.9.1, "RTF syntax"). */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** `\par`, `\li720`; a sign such as `\~` is a word of that sign. */
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  /** Letters in the file's or font's code page. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }

const OPEN = 0x7b
const CLOSE = 0x7d
const ESCAPE = 0x5c

export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  const length = bytes.byteLength
  let at = 0
  while (at < length) {
    const byte = bytes[at]!
    if (byte === OPEN || byte === CLOSE) {
      yield { kind: byte === OPEN ? 'open' : 'close' }
      at++
    } else if (byte === ESCAPE) {
      const { token, next } = escaped(bytes, at + 1)
      if (token !== null) yield token
      at = next
    } else {
      const start = at
      while (at < length && !isSyntax(bytes[at]!)) at++
      if (at > start) yield { kind: 'bytes', bytes: bytes.subarray(start, at) }
      // Line ends in the file mean nothing.
      while (at < length && (bytes[at]! === 10 || bytes[at]! === 13 || bytes[at]! === 0)) at++
    }
  }
}

function isSyntax(byte: number): boolean {
  return byte === OPEN || byte === CLOSE || byte === ESCAPE || byte === 10 || byte === 13 || byte === 0
}

function escaped(bytes: Uint8Array, at: number): { token: RtfToken | null; next: number } {
  const byte = bytes[at]
  if (byte === undefined) return { token: null, next: at }
  if (byte === 0x27) {
    const value = Number.parseInt(String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0), 16)
    if (!Number.isInteger(value)) return { token: null, next: at + 1 }
    return { token: { kind: 'bytes', bytes: Uint8Array.of(value) }, next: at + 3 }
  }
  if (!isLetter(byte)) {
    const isText = byte === OPEN || byte === CLOSE || byte === ESCAPE
    const sign = byte === 10 || byte === 13 ? 'par' : String.fromCharCode(byte)
    const token: RtfToken = isText
      ? { kind: 'bytes', bytes: Uint8Array.of(byte) }
      : { kind: 'word', word: sign, value: null }
    return { token, next: at + 1 }
  }
  return controlWord(bytes, at)
}

function controlWord(bytes: Uint8Array, start: number): { token: RtfToken; next: number } {
  let at = start
  while (at - start < 32 && isLetter(bytes[at] ?? 0)) at++
  const word = Buffer.from(bytes.subarray(start, at)).toString('latin1')
  const numberStart = at
  if (bytes[at] === 0x2d) at++
  while (at - numberStart < 11 && isDigit(bytes[at] ?? 0)) at++
  const digits = Buffer.from(bytes.subarray(numberStart, at)).toString('latin1')
  const value = /\d/.test(digits) ? Number(digits) : null
  if (value === null) at = numberStart
  // A blank ends the word and belongs to it.
  if (bytes[at] === 0x20) at++
  if (word === 'bin' && value !== null && value > 0) at += value
  return { token: { kind: 'word', word, value }, next: at }
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}
