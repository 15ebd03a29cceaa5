import { makeZip } from './make-zip.ts'

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const P = 'http://schemas.openxmlformats.org/presentationml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const NAMES = `xmlns:a="${A}" xmlns:p="${P}" xmlns:r="${R}"`
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'

export interface TestSlide {
  /** Inside `p:spTree`. */
  readonly shapes: string
  readonly isOff?: boolean
  readonly notes?: string
  readonly comments?: string
}

/** Slides with just what a test needs, named in the file in the contrary order. */
export function makePptx(slides: readonly TestSlide[], files: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([['main', 'officeDocument', 'ppt/presentation.xml']]),
  }
  const name = (at: number) => `slide${slides.length - at}`
  const list = slides.map((_, at) => `<p:sldId id="${256 + at}" r:id="r${at}"/>`).join('')
  parts['ppt/presentation.xml'] = `<p:presentation ${NAMES}><p:sldIdLst>${list}</p:sldIdLst></p:presentation>`
  parts['ppt/_rels/presentation.xml.rels'] = relationships([
    ...slides.map((_, at) => [`r${at}`, 'slide', `slides/${name(at)}.xml`] as const),
    ['authors', 'commentAuthors', 'authors.xml'],
  ])
  parts['ppt/authors.xml'] = `<p:cmAuthorLst ${NAMES}><p:cmAuthor id="1" name="Kim"/></p:cmAuthorLst>`
  for (const [at, slide] of slides.entries()) {
    parts[`ppt/slides/${name(at)}.xml`] = tree('p:sld', slide.shapes, slide.isOff ? ' show="0"' : '')
    parts[`ppt/slides/_rels/${name(at)}.xml.rels`] = relationships([
      ['notes', 'notesSlide', `../notes/${name(at)}.xml`],
      ['comments', 'comments', `../comments/${name(at)}.xml`],
    ])
    if (slide.notes) parts[`ppt/notes/${name(at)}.xml`] = tree('p:notes', shape(slide.notes, 'body'))
    if (slide.comments)
      parts[`ppt/comments/${name(at)}.xml`] =
        `<p:cmLst ${NAMES}><p:cm authorId="1"><p:text>${slide.comments}</p:text></p:cm></p:cmLst>`
  }
  return makeZip({ ...parts, ...files })
}

/** A shape with a paragraph for each line; `kind` is its place on the slide, empty where it has none. */
export function shape(lines: string, kind: string, properties = '', isOff = false): string {
  const paragraphs = lines
    .split('\n')
    .map((line) => `<a:p><a:pPr>${properties}</a:pPr><a:r><a:t>${line}</a:t></a:r></a:p>`)
  const place = kind === '' ? '' : `<p:ph type="${kind}"/>`
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="x"${isOff ? ' hidden="1"' : ''}/><p:nvPr>${place}</p:nvPr></p:nvSpPr><p:txBody>${paragraphs.join('')}</p:txBody></p:sp>`
}

function tree(root: string, shapes: string, attributes = ''): string {
  return `<${root} ${NAMES}${attributes}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></${root}>`
}

function relationships(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const inside = all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`)
  return `<Relationships xmlns="${RELATIONSHIPS}">${inside.join('')}</Relationships>`
}
