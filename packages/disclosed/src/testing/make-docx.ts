import { makeZip } from './make-zip.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
const WPS = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'
const V = 'urn:schemas-microsoft-com:vml'
const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
export const WORD_NAMES = `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="${MC}" xmlns:wps="${WPS}" xmlns:v="${V}" xmlns:w14="${W14}"`

export interface DocxParts {
  /** Inside `w:body`. */
  readonly body: string
  /** Inside `w:styles`. */
  readonly styles?: string
  /** Inside `w:numbering`. */
  readonly numbering?: string
  /** Further parts of the document by their type: the words inside of the root element, `header`, `footnotes`, `comments`. */
  readonly parts?: Readonly<Record<string, string>>
  /** Targets outside of the file by their ids, all of one type each: `hyperlink`, `image`. */
  readonly links?: Readonly<Record<string, readonly [type: string, target: string]>>
  /** Files as they are. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
}

const ROOTS: Readonly<Record<string, string>> = {
  header: 'w:hdr',
  firstHeader: 'w:hdr',
  footer: 'w:ftr',
  footnotes: 'w:footnotes',
  comments: 'w:comments',
  settings: 'w:settings',
}

/** A file of Word with just what a test needs; the id of a part's relationship is the part's name. */
export function makeDocx({
  body,
  styles = '',
  numbering = '',
  parts = {},
  links = {},
  files = {},
}: DocxParts): Uint8Array {
  const all: Record<string, string> = { styles: `<w:styles ${WORD_NAMES}>${styles}</w:styles>` }
  all.numbering = `<w:numbering ${WORD_NAMES}>${numbering}</w:numbering>`
  for (const [name, words] of Object.entries(parts))
    all[name] = `<${ROOTS[name]} ${WORD_NAMES}>${words}</${ROOTS[name]}>`
  const type = (name: string) => name.replace('firstHeader', 'header')
  const inside = Object.keys(all).map((name) => relationship(name, type(name), `${name}.xml`, ''))
  const outside = Object.entries(links).map(([id, [kind, target]]) =>
    relationship(id, kind, target, ' TargetMode="External"'),
  )
  return makeZip({
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relationships(relationship('main', 'officeDocument', 'word/document.xml', '')),
    'word/_rels/document.xml.rels': relationships([...inside, ...outside].join('')),
    'word/document.xml': `${HEAD}<w:document ${WORD_NAMES}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(Object.entries(all).map(([name, xml]) => [`word/${name}.xml`, HEAD + xml])),
    ...files,
  })
}

/** A paragraph of one run. */
export function wordParagraph(text: string, paragraph = '', run = ''): string {
  return `<w:p><w:pPr>${paragraph}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

function relationship(id: string, type: string, target: string, mode: string): string {
  return `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${mode}/>`
}

function relationships(inside: string): string {
  return `${HEAD}<Relationships xmlns="${RELATIONSHIPS}">${inside}</Relationships>`
}
