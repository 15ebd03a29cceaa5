import { zipFile } from './zip-file.ts'

const NAMESPACES = ['office', 'table', 'text', 'style', 'draw', 'meta', 'manifest']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'draw' ? 'drawing' : name}:1.0"`)
  .concat(
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
  )
  .join(' ')

export interface MadeOds {
  /** The tables as XML. */
  readonly tables: string
  readonly styles?: string
  readonly meta?: string
  readonly manifest?: string
}

/** An OpenDocument spreadsheet. */
export function makeOds({ tables, styles, meta, manifest }: MadeOds): Uint8Array {
  const root = (name: string, content: string) =>
    `<?xml version="1.0"?><office:${name} ${NAMESPACES}>${content}</office:${name}>`
  return zipFile([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    {
      name: 'content.xml',
      content: root(
        'document-content',
        `<office:automatic-styles>${styles ?? ''}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body>`,
      ),
    },
    { name: 'meta.xml', content: root('document-meta', `<office:meta>${meta ?? ''}</office:meta>`) },
    {
      name: 'META-INF/manifest.xml',
      content: `<manifest:manifest ${NAMESPACES}>${manifest ?? ''}</manifest:manifest>`,
    },
  ])
}

/** Cells with words; '' is an empty one. */
export function odsRow(cells: readonly string[], attributes = ''): string {
  const written = cells.map(
    (words) => `<table:table-cell>${words === '' ? '' : `<text:p>${words}</text:p>`}</table:table-cell>`,
  )
  return `<table:table-row ${attributes}>${written.join('')}</table:table-row>`
}

export function odsTable(name: string, content: string, attributes = ''): string {
  return `<table:table table:name="${name}" ${attributes}>${content}</table:table>`
}
