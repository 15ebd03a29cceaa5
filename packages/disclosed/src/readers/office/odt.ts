import type { PageMargins } from '@disclosed/core/model'
import { type Attachment, plainPage, type ReadResult } from '../reader.ts'
import { BlockBudget } from './block-budget.ts'
import type { Block } from './blocks.ts'
import { blocksText } from './blocks-text.ts'
import { HiddenFinds } from './hidden-finds.ts'
import { isPageNumber } from './letter-head.ts'
import { LinkMarks, withoutMarks } from './link-marks.ts'
import { META_WRAPPERS, OdfProperties } from './odf/odf-properties.ts'
import { OdfStory } from './odf/odf-story.ts'
import { OdfStyles } from './odf/odf-styles.ts'
import { openOdf } from './odf/open-odf.ts'
import { fileOfOleObject } from './ole-object.ts'
import { type OfficePackage, TEXT_LIMITS } from './open-package.ts'
import { childAt, descendantsNamed, elementsOf, readElements, type XmlElement } from './xml-tree.ts'

const WRAPPERS = new Set([
  ...META_WRAPPERS,
  ...'office:document office:document-content office:document-styles office:automatic-styles office:styles office:master-styles office:body office:text'.split(
    ' ',
  ),
])
const FEW_WORDS = 20

/** OpenDocument text (OASIS 1.3), as a package or as one file of XML: one page. */
export async function readOdt(bytes: Uint8Array): Promise<ReadResult> {
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b
  const archive = isPackage ? await openOdf(bytes, TEXT_LIMITS) : null
  const reading = new OdfReading()
  const parts = archive === null ? [pieces(bytes)] : ['meta.xml', 'styles.xml', 'content.xml'].map(archive.chunks)
  let whole = true
  for (const part of parts) whole = await readElements(part, WRAPPERS, reading.take)
  const { text, links, margins } = reading.end()
  const isScan = text.split(/\s+/).length < FEW_WORDS
  return {
    format: 'odt',
    pages: [{ ...plainPage(1, text === '' ? '' : `${text}\n`), margins, links }],
    warnings: whole
      ? []
      : [{ code: 'damaged-part', message: 'The file is damaged: its text was read up to the damage.' }],
    hidden: reading.hidden.all(),
    attachments: archive === null ? [] : embedded(archive, isScan),
  }
}

/** What is gathered while the parts are read. */
class OdfReading {
  readonly hidden = new HiddenFinds()
  readonly #styles = new OdfStyles()
  readonly #links = new LinkMarks()
  readonly #story = new OdfStory(this.#styles, this.#links, this.hidden)
  readonly #budget = new BlockBudget()
  readonly #properties = new OdfProperties()
  #master: XmlElement | null = null

  readonly take = (element: XmlElement): void => {
    if (element.name === 'style:master-page') this.#master ??= element
    this.#properties.take(element)
    this.#styles.take(element)
    this.#hideExternal(element)
    this.#budget.add(this.#story.blocks([element], 'the text'))
  }

  end() {
    const { head, margins } = this.#headAndMargins()
    const resolved = this.#links.resolve(
      [head, blocksText(this.#budget.blocks), blocksText(this.#story.notes())]
        .filter((each) => each !== '')
        .join('\n\n'),
    )
    this.#properties.hide(this.hidden, (value) => resolved.text.includes(value))
    return { ...resolved, margins }
  }

  #headAndMargins(): { head: string; margins: PageMargins } {
    const part = (name: string) => {
      const element = childAt(this.#master, name)
      return element === null ? null : this.#story.blocks(elementsOf(element), 'headers and footers')
    }
    const first = part('style:header-first')
    const usual = part('style:header') ?? []
    const head = blocksText(first ?? usual)
    const words = (blocks: readonly Block[]) => withoutMarks(blocksText(blocks))
    return {
      head: isPageNumber(withoutMarks(head)) ? '' : head,
      margins: { header: first === null ? '' : words(usual), footer: words(part('style:footer') ?? []) },
    }
  }

  /** What would be fetched from elsewhere is named; links that a reader may follow are no secret. */
  #hideExternal(element: XmlElement): void {
    for (const name of ['draw:image', 'draw:object', 'draw:plugin', 'text:section-source'])
      for (const { attributes } of descendantsNamed(element, name)) {
        const target = attributes['xlink:href'] ?? ''
        if (/^(?:[a-z]{2,20}:|\.\.\/|\/)/i.test(target)) this.hidden.addOnce('external-link', 'the text', target)
      }
  }
}

async function* embedded(archive: OfficePackage, isScan: boolean): AsyncIterable<Attachment> {
  for (const name of archive.names) {
    const isObject = /^Object \d{1,5}$/.test(name)
    if (!isObject && !(isScan && /^Pictures\/[^/]+\.(?:png|jpe?g|tiff?|gif|bmp|webp)$/i.test(name))) continue
    const bytes = await archive.bytes(name)
    if (bytes !== null && bytes.byteLength > 0)
      yield (isObject ? fileOfOleObject(bytes) : null) ?? { name: name.slice(name.lastIndexOf('/') + 1), bytes }
  }
}

async function* pieces(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += 65_536) yield bytes.subarray(at, at + 65_536)
}
