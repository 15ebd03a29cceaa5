import type { PageMargins } from '@disclosed/core/model'
import { PasswordProtected } from '../password-protected.ts'
import { type Attachment, plainPage, type ReadResult } from '../reader.ts'
import { BlockBudget } from './block-budget.ts'
import type { Block } from './blocks.ts'
import { blocksText } from './blocks-text.ts'
import { HiddenFinds } from './hidden-finds.ts'
import { isPageNumber } from './letter-head.ts'
import { LinkMarks, withoutMarks } from './link-marks.ts'
import { OdfStory } from './odf/odf-story.ts'
import { OdfStyles } from './odf/odf-styles.ts'
import { fileOfOleObject } from './ole-object.ts'
import { type OfficePackage, openPackage, TEXT_LIMITS } from './open-package.ts'
import { childAt, descendantsNamed, elementsOf, readElements, readTree, textOf, type XmlElement } from './xml-tree.ts'

const WRAPPERS = new Set(
  'office:document office:document-content office:document-styles office:automatic-styles office:styles office:master-styles office:body office:text office:meta office:document-meta'.split(
    ' ',
  ),
)
const PROPERTIES: Readonly<Record<string, string>> = {
  'meta:initial-creator': 'author',
  'dc:creator': 'last modified by',
  'meta:printed-by': 'printed by',
  'dc:title': 'title',
  'dc:subject': 'subject',
  'dc:description': 'comments',
  'meta:keyword': 'keywords',
  'meta:user-defined': 'property',
}
/** Numbers and switches that programs keep for themselves. */
const SAYS_NOTHING = /^(?:true|false|[\d.]{1,40})$/
const FEW_WORDS = 20

/** OpenDocument text (OASIS 1.3), as a package or as one file of XML: one page. */
export async function readOdt(bytes: Uint8Array): Promise<ReadResult> {
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b
  const archive = isPackage ? await openPackage(bytes, TEXT_LIMITS) : null
  if (archive !== null) await refuseEncrypted(archive)
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
  readonly #properties: [string, string][] = []
  #master: XmlElement | null = null

  readonly take = (element: XmlElement): void => {
    const property = PROPERTIES[element.name]
    if (property !== undefined) this.#tellProperty(element.attributes['meta:name'] ?? property, textOf(element).trim())
    else if (element.name === 'meta:template' && element.attributes['xlink:href'])
      this.hidden.add('external-link', 'document properties', `template: ${element.attributes['xlink:href']}`)
    else if (element.name === 'style:master-page') this.#master ??= element
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
    for (const [name, value] of this.#properties)
      if (!resolved.text.includes(value))
        this.hidden.add('document-property', 'document properties', `${name}: ${value}`)
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

  #tellProperty(name: string, value: string): void {
    if (value !== '' && !SAYS_NOTHING.test(value)) this.#properties.push([name, value])
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

async function refuseEncrypted(archive: OfficePackage): Promise<void> {
  const manifest = await readTree(archive.chunks('META-INF/manifest.xml'))
  if (manifest !== null && descendantsNamed(manifest, 'manifest:encryption-data').length > 0)
    throw new PasswordProtected()
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
