import { isRequestArchive } from './archive/request-archive-names.ts'
import type { Detected } from './detected.ts'
import { openCompoundFile } from './office/compound-file.ts'
import { zipNames } from './zip-names.ts'

const docx: Detected = { kind: 'docx' }
const pptx: Detected = { kind: 'pptx' }
const odt: Detected = { kind: 'odt' }
const doc: Detected = { kind: 'doc' }
const msg: Detected = { kind: 'msg' }
const archive: Detected = { kind: 'archive' }
const xlsx: Detected = { kind: 'xlsx' }
const xlsb: Detected = { kind: 'xlsb' }
const xls: Detected = { kind: 'xls' }
const ods: Detected = { kind: 'ods' }
const other = (format: string): Detected => ({ kind: 'unsupported', format })

/** By the folder that only this kind of package has. */
const OOXML_FOLDERS: readonly [string, Detected][] = [
  ['word/', docx],
  ['xl/workbook.bin', xlsb],
  ['xl/', xlsx],
  ['ppt/', pptx],
]

const MIMETYPES: readonly [string, Detected][] = [
  ['application/vnd.oasis.opendocument.text', odt],
  ['application/vnd.oasis.opendocument.spreadsheet', ods],
  ['application/vnd.oasis.opendocument.presentation', other('OpenDocument presentation')],
  ['application/epub+zip', other('EPUB book')],
]

/** By a stream that only this kind of file has; what is encrypted as a whole has none of the others. */
const OLE_STREAMS: readonly [string, Detected][] = [
  ['EncryptedPackage', { kind: 'protected' }],
  ['WordDocument', doc],
  ['Workbook', xls],
  ['Book', xls],
  ['PowerPoint Document', other('PowerPoint 97 presentation')],
  ['__properties_version1.0', msg],
]

/** Files of the Office families begin alike: what is inside tells them apart; where it can't be read, their names. */
const ZIP_EXTENSIONS: Readonly<Record<string, Detected>> = {
  docx,
  docm: docx,
  xlsx,
  xlsm: xlsx,
  xlsb,
  pptx,
  odt,
  ods,
  epub: other('EPUB book'),
}
const OLE_EXTENSIONS: Readonly<Record<string, Detected>> = {
  doc,
  xls,
  ppt: other('PowerPoint 97 presentation'),
  msg: other('Outlook message'),
}

/** What a ZIP archive is. */
export function zipFormat(bytes: Uint8Array, extension: string): Detected {
  const { names, mimetype } = zipNames(bytes)
  const told = MIMETYPES.find(([type]) => mimetype?.startsWith(type))?.[1]
  if (told !== undefined) return told
  if (names.some((name) => /^\/?\[content_types\]\.xml$/i.test(name))) {
    const has = (folder: string) => names.some((name) => name.replace(/^\//, '').toLowerCase().startsWith(folder))
    const found = OOXML_FOLDERS.find(([folder]) => has(folder))
    if (found !== undefined) return found[1]
  }
  if (isRequestArchive(names)) return { kind: 'request-archive' }
  const isCutOff = names.length === 0
  return (isCutOff ? ZIP_EXTENSIONS[extension] : undefined) ?? archive
}

/** What a compound file is. */
export function oleFormat(bytes: Uint8Array, extension: string): Detected {
  // Only streams of its own count: files inside of it have theirs in folders.
  const streams = new Set((openCompoundFile(bytes)?.paths ?? []).map((path) => path.toLowerCase()))
  const found = OLE_STREAMS.find(([stream]) => streams.has(stream.toLowerCase()))?.[1]
  if (found !== undefined) return found
  return isOutlookMessage(bytes) ? msg : (OLE_EXTENSIONS[extension] ?? other('Office 97 document'))
}

/** A message keeps its properties in a stream of this name (MS-OXMSG section 2.4), whatever the file is called. */
function isOutlookMessage(bytes: Uint8Array): boolean {
  const name = Buffer.from('__properties_version1.0', 'utf16le')
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name)
}
