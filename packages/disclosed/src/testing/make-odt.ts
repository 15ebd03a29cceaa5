import { zipFile } from './zip-file.ts'

const NAMES = [
  ['office', 'office'],
  ['style', 'style'],
  ['text', 'text'],
  ['table', 'table'],
  ['draw', 'drawing'],
  ['meta', 'meta'],
  ['fo', 'xsl-fo-compatible'],
].map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
const XML = `${NAMES.join(' ')} xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"`

export interface OdtParts {
  /** Inside `office:text`. */
  readonly body: string
  /** Inside `office:automatic-styles`. */
  readonly styles?: string
  /** Inside `style:master-page`. */
  readonly page?: string
  /** Inside `office:meta`. */
  readonly meta?: string
  readonly files?: Readonly<Record<string, string | Uint8Array>>
}

/** A text of OpenDocument with just what a test needs. */
export function makeOdt({ body, styles = '', page = '', meta = '', files = {} }: OdtParts): Uint8Array {
  const content = `<office:document-content ${XML}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`
  const pages = `<office:document-styles ${XML}><office:master-styles><style:master-page>${page}</style:master-page></office:master-styles></office:document-styles>`
  return zipFile([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
    { name: 'content.xml', content },
    { name: 'styles.xml', content: pages },
    {
      name: 'meta.xml',
      content: `<office:document-meta ${XML}><office:meta>${meta}</office:meta></office:document-meta>`,
    },
    ...Object.entries(files).map(([name, file]) => ({ name, content: file })),
  ])
}

/** The same as one file of XML. */
export function makeFlatOdt(body: string): Uint8Array {
  return Buffer.from(
    `<?xml version="1.0"?>\n<office:document ${XML} office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>${body}</office:text></office:body></office:document>`,
  )
}
