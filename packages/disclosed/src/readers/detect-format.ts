import type { DocumentFormat } from '@disclosed/core/model'
import { isTar } from './archive/tar-header.ts'
import { oleFormat, zipFormat } from './container-format.ts'
import { utf16ByZeroBytes } from './decode-text.ts'
import type { Detected } from './detected.ts'
import { looksLikeTable } from './looks-like-table.ts'
import { beginsWithSeparator } from './mail/split-mbox.ts'

/** First bytes, in Latin-1, of formats that people drop into such a folder. */
const SIGNATURES: readonly [string, string][] = [
  ['7z\xbc\xaf\x27\x1c', '7-Zip archive'],
  ['Rar!\x1a\x07', 'RAR archive'],
  ['BZh91AY&SY', 'bzip2 archive'],
  ['\xfd7zXZ\0', 'xz archive'],
  ['\x28\xb5\x2f\xfd', 'Zstandard archive'],
  ['SQLite format 3\0', 'SQLite database'],
]

const HEADER_NAMES = new Set(
  'from to cc bcc subject date sender reply-to received return-path delivered-to envelope-to message-id in-reply-to references mime-version content-type content-transfer-encoding dkim-signature authentication-results thread-topic'.split(
    ' ',
  ),
)
/** Headers that only software writes: a letter that someone copied into a text file has none of them. */
const TRANSPORT_NAMES = new Set(
  'received return-path delivered-to message-id mime-version content-type content-transfer-encoding'.split(' '),
)

const SAMPLE = 8192

/** Formats that have a reader, by their first bytes in Latin-1. */
const READ_SIGNATURES: readonly [string, DocumentFormat][] = [
  ['\x1f\x8b', 'archive'],
  ['!BDN', 'pst'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
]

/** By content first, then by name. */
export function detectFormat(bytes: Uint8Array, name: string): Detected {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name.slice(-12))?.[1]?.toLowerCase() ?? ''
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, SAMPLE)).toString('latin1')
  if (isBlank(bytes)) return { kind: 'empty' }
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zipFormat(bytes, extension)
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return oleFormat(bytes, extension)
  const known = READ_SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1]
  if (known !== undefined) return { kind: known }
  if (isRiffOrBitmap(head)) return { kind: 'image' }
  if (isTar(bytes)) return { kind: 'archive' }
  // Some writers put a few bytes before the PDF header; readers of PDF search the first kilobyte for it.
  if (/%PDF-\d/.test(head.slice(0, 1024))) return { kind: 'pdf' }
  const other = otherFormat(head)
  if (other !== null) return { kind: 'unsupported', format: other }
  const wide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff) ||
    utf16ByZeroBytes(bytes) !== null
  if (!wide && isBinary(head)) return { kind: 'binary' }
  const start = (wide ? head.replaceAll('\0', '') : head).replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
  if (isFlatText(start)) return { kind: 'odt' }
  if (isWord2003(start)) return { kind: 'unsupported', format: 'Word 2003 XML' }
  return { kind: textFormat(start, bytes, extension) }
}

/** Word's own XML before it became a package. */
function isWord2003(start: string): boolean {
  return start.startsWith('<?xml') && start.includes('progid="Word.Document"')
}

/** OpenDocument text as one file of XML. */
function isFlatText(start: string): boolean {
  return start.startsWith('<?xml') && start.includes('office:mimetype="application/vnd.oasis.opendocument.text"')
}

function textFormat(start: string, bytes: Uint8Array, extension: string): DocumentFormat {
  if (beginsWithSeparator(bytes)) return 'mailbox'
  const isPlainName = extension === 'txt' || extension === 'md' || extension === 'text'
  if (looksLikeHtml(start, extension, isPlainName)) return 'html'
  if (looksLikeJson(start, extension, isPlainName)) return 'json'
  if (extension === 'csv' || extension === 'tsv' || extension === 'tab') return 'csv'
  const headers = headerNames(start)
  const known = headers.filter((name) => HEADER_NAMES.has(name))
  const transported = known.some((name) => TRANSPORT_NAMES.has(name))
  if (known.length >= 2 && (transported || !isPlainName)) return 'mail'
  if (extension === 'eml' || extension === 'mbox') return 'mail'
  // The last line of the sample may be cut off.
  return !isPlainName && looksLikeTable(start.slice(0, start.lastIndexOf('\n') + 1)) ? 'csv' : 'text'
}

function looksLikeHtml(start: string, extension: string, isPlainName: boolean): boolean {
  const opening = start.slice(0, 4000).trimStart().toLowerCase()
  if (opening.startsWith('<!doctype html') || opening.startsWith('<html')) return true
  if (['html', 'htm', 'xhtml'].includes(extension)) return true
  return !isPlainName && opening.startsWith('<') && /<(?:html|head|body)[\s>]/.test(opening)
}

/** An object with a name in quotes, or a list of objects; in a text file braces may mean anything. */
function looksLikeJson(start: string, extension: string, isPlainName: boolean): boolean {
  if (extension === 'json') return true
  return !isPlainName && /^\s*(?:\[\s*)?\{\s*"[^"\n]{1,100}"\s*:/.test(start.slice(0, 1000))
}

/** The names of the header lines with which a file begins, up to the first empty line; none if any line is no header. */
function headerNames(start: string): string[] {
  const names: string[] = []
  for (const line of start.split('\n').slice(0, 200)) {
    if (line.trim() === '') break
    if (/^[ \t]/.test(line) && names.length > 0) continue
    const name = /^([!-9;-~]{1,60}):/.exec(line)?.[1]
    if (name === undefined) return names.length >= 3 ? names : []
    names.push(name.toLowerCase())
  }
  return names
}

function isRiffOrBitmap(head: string): boolean {
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return true
  // Two letters alone may begin a text; the numbers behind them are those of a bitmap (reserved, always 0).
  return /^BM[\s\S]{4}\0{4}[\s\S]{2}\0\0/.test(head)
}

function otherFormat(head: string): string | null {
  if (/^[\s\S]{4}ftyp(?:hei[cx]|hev[cx]|mif1|msf1|avif)/.test(head)) return 'HEIC image'
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1] ?? null
}

/** Text has no NUL and few other control characters; a stray one does not make a letter binary. */
function isBinary(head: string): boolean {
  const odd = head.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0
  const zeros = head.match(/\0/g)?.length ?? 0
  return odd > Math.max(2, head.length * 0.02) || zeros > Math.max(2, head.length * 0.01)
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))
}
