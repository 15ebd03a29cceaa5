import type { DocumentFormat } from '@disclosed/core/model'
import { detectFormat } from './detect-format.ts'
import type { NotRead } from './detected.ts'
import type { Reader } from './reader.ts'
import { READERS_HERE } from './readers-here.ts'

/** A file's reader, or why it has none. */
export type ReaderChoice = { readonly kind: 'reader'; readonly read: Reader } | NotRead

/**
 * One line per format. Readers are loaded when first needed: plain text needs neither mail nor HTML parsers.
 * A further format is a name in `DOCUMENT_FORMATS`, a line here, its signature in `detect-format.ts`, and its file.
 */
const READERS: Readonly<Record<DocumentFormat, () => Promise<Reader>>> = {
  ...READERS_HERE,
  msg: async () => (await import('./msg.ts')).readMsg,
  pst: async () => (await import('./pst.ts')).readPst,
  docx: async () => (await import('./office/docx.ts')).readDocx,
  doc: async () => (await import('./office/doc.ts')).readDoc,
  odt: async () => (await import('./office/odt.ts')).readOdt,
  rtf: async () => (await import('./office/rtf.ts')).readRtf,
  pptx: async () => (await import('./office/pptx.ts')).readPptx,
  archive: async () => (await import('./archive/archive.ts')).readArchive,
  'request-archive': async () => (await import('./archive/request-archive.ts')).readRequestArchive,
  image: async () => (await import('./image.ts')).readImage,
  pdf: async () => (await import('./pdf.ts')).readPdf,
  xlsx: async () => (await import('./sheets/read-xlsx.ts')).readXlsx,
  xls: async () => (await import('./sheets/read-xls.ts')).readXls,
  xlsb: async () => (await import('./sheets/read-xlsb.ts')).readXlsb,
  ods: async () => (await import('./sheets/read-ods.ts')).readOds,
  csv: async () => (await import('./sheets/read-csv.ts')).readCsv,
  json: async () => (await import('./json.ts')).readJson,
}

/** By the content of the file first, then by its name. For the process that reads and does nothing else. */
export async function chooseReader(bytes: Uint8Array, name: string): Promise<ReaderChoice> {
  const detected = detectFormat(bytes, name)
  switch (detected.kind) {
    case 'empty':
    case 'binary':
    case 'unsupported':
    case 'protected':
      return detected
    default:
      return { kind: 'reader', read: await READERS[detected.kind]() }
  }
}
