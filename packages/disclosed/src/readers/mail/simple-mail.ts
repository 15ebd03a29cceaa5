import type { Email, Header } from 'postal-mime'
import { bodyStart } from './mail-bytes.ts'

/** What the page of a mail is made of; the mail parser's result has it all. */
export type MailParts = Pick<Email, 'headers' | 'attachments' | 'text' | 'html'>

/** Headers decide how the body is read; a larger head is left to the parser, which has its limits. */
const MAX_HEAD = 100_000
const PLAIN_ENCODINGS = new Set(['', '7bit', '8bit', 'binary'])

/**
 * The parts of a mail that is a single plain text, or null for any other. Most mails of a request are, and the general
 * parser takes twenty times as long and three times the memory for them.
 */
export function simpleMail(bytes: Uint8Array): MailParts | null {
  const start = bodyStart(bytes)
  if (start > MAX_HEAD) return null
  const headers = readHeaders(new TextDecoder().decode(bytes.subarray(0, start)))
  const decoder = textDecoder(first(headers, 'content-type'))
  const encoding = first(headers, 'content-transfer-encoding').toLowerCase()
  if (decoder === null || first(headers, 'content-disposition') !== '') return null
  if (PLAIN_ENCODINGS.has(encoding)) return withText(headers, decoder.decode(bytes.subarray(start)))
  if (encoding === 'quoted-printable') return withText(headers, decoder.decode(unquoted(bytes.subarray(start))))
  return null
}

function withText(headers: Header[], text: string): MailParts {
  return { headers, attachments: [], text }
}

function first(headers: readonly Header[], key: string): string {
  return headers.find((header) => header.key === key)?.value ?? ''
}

/** RFC 5322 section 2.2.3: a line that begins with a blank goes on with the header above it. */
export function readHeaders(head: string): Header[] {
  const lines: string[] = []
  for (const line of head.split('\n')) {
    const text = line.replace(/\r/g, '')
    if (/^[ \t]/.test(text) && lines.length > 0) lines.push((lines.pop() ?? '') + text)
    else if (text !== '') lines.push(text)
  }
  return lines.map((line) => {
    const colon = line.indexOf(':')
    const name = (colon < 0 ? line : line.slice(0, colon)).trim()
    return { key: name.toLowerCase(), originalKey: name, value: colon < 0 ? '' : line.slice(colon + 1).trim() }
  })
}

/** The decoder for a plain text without peculiarities; null for HTML, several parts, flowed text and unknown encodings. */
function textDecoder(contentType: string): TextDecoder | null {
  const [type = '', ...parameters] = contentType.split(';').map((part) => part.trim().toLowerCase())
  if ((type !== '' && type !== 'text/plain') || contentType.includes('(')) return null
  let charset = 'utf-8'
  for (const parameter of parameters) {
    const [, name, value] = /^([a-z-]+)="?([\w.:-]*)"?$/.exec(parameter) ?? []
    if (parameter !== '' && name === undefined) return null
    if (name === 'charset') charset = value || charset
    else if (name === 'format' && value !== 'fixed') return null
  }
  try {
    return new TextDecoder(charset)
  } catch {
    return null
  }
}

const EQUALS = 0x3d
const LF = 0x0a
const CR = 0x0d

/** Quoted-printable (RFC 2045 section 6.7); what is no valid escape stays as it is. */
function unquoted(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte === EQUALS) {
      const lineEnd = bytes[at + 1] === CR ? at + 2 : at + 1
      if (bytes[lineEnd] === LF || lineEnd >= bytes.length) {
        at = lineEnd
        continue
      }
      const [high, low] = [hexDigit(bytes[at + 1]), hexDigit(bytes[at + 2])]
      if (high >= 0 && low >= 0) {
        decoded[length++] = high * 16 + low
        at += 2
        continue
      }
    }
    decoded[length++] = byte
  }
  return decoded.subarray(0, length)
}

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}
