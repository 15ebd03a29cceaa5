import type { Page } from '@disclosed/core/model'
import { plainPage, type ReadContext, type ReadResult } from '../reader.ts'
import { blocksText } from './blocks-text.ts'
import { readDiagrams } from './diagrams.ts'
import { embeddedFiles, pictures } from './embedded-files.ts'
import { hideExternalLinks } from './external-links.ts'
import { HiddenFinds } from './hidden-finds.ts'
import { LinkMarks, withoutMarks } from './link-marks.ts'
import { hideOoxmlProperties } from './ooxml-properties.ts'
import { type OfficePackage, openPackage, TEXT_LIMITS } from './open-package.ts'
import { relationshipsOf, targetsOf } from './relationships.ts'
import { slideBlocks } from './slides/slide-blocks.ts'
import { childAt, childrenNamed, descendantsNamed, readTree, textOf, type XmlElement } from './xml-tree.ts'

const FEW_WORDS = 20
const MOST_SLIDES = 10_000

/**
 * PowerPoint since 2007 (ECMA-376): each slide is a page. A slide that the show leaves out is an empty page, so that the others keep
 * their numbers; its words are hidden data, as are the notes of the speaker.
 */
export async function readPptx(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  const archive = await openPackage(bytes, TEXT_LIMITS)
  const main = targetsOf(await relationshipsOf(archive, ''), 'officeDocument')[0] ?? 'ppt/presentation.xml'
  const presentation = await readTree(archive.chunks(main))
  if (presentation === null) throw new Error('the part that names its slides is missing.')
  const relationships = await relationshipsOf(archive, main)
  const hidden = new HiddenFinds()
  const authors = await readAuthors(archive, targetsOf(relationships, 'commentAuthors')[0] ?? '')
  const pages: Page[] = []
  let damaged = 0
  for (const { attributes } of childrenNamed(childAt(presentation, 'p:sldIdLst'), 'p:sldId').slice(0, MOST_SLIDES)) {
    const part = relationships.get(attributes['r:id'] ?? '')?.target ?? ''
    const slide = new Slide(archive, part, pages.length + 1, hidden)
    const page = await slide.page()
    await slide.hideNotes()
    await slide.hideComments(authors)
    if (page === null) damaged++
    pages.push(page ?? plainPage(pages.length + 1, ''))
    context.progress()
  }
  const text = pages.map((page) => page.text).join('\n')
  await hideOoxmlProperties(archive, hidden, (value) => text.includes(value))
  await hideExternalLinks(archive, hidden)
  return {
    format: 'pptx',
    pages,
    warnings:
      damaged === 0
        ? []
        : [{ code: 'damaged-part', message: `The file is damaged: ${damaged} of its slides are missing.` }],
    hidden: hidden.all(),
    attachments: (async function* () {
      yield* embeddedFiles(archive, [])
      if (text.split(/\s+/).length < FEW_WORDS) yield* pictures(archive)
    })(),
  }
}

/** One slide with the parts that hang on it. */
class Slide {
  readonly #archive: OfficePackage
  readonly #part: string
  readonly #number: number
  readonly #hidden: HiddenFinds
  readonly #relationships: ReturnType<typeof relationshipsOf>

  constructor(archive: OfficePackage, part: string, number: number, hidden: HiddenFinds) {
    this.#archive = archive
    this.#part = part
    this.#number = number
    this.#hidden = hidden
    this.#relationships = relationshipsOf(archive, part)
  }

  /** Null where the slide is missing. */
  async page(): Promise<Page | null> {
    const root = await readTree(this.#archive.chunks(this.#part))
    const tree = childAt(root, 'p:cSld', 'p:spTree')
    if (root === null || tree === null) return null
    const links = new LinkMarks()
    const relationships = await this.#relationships
    const diagrams = await readDiagrams(this.#archive, relationships)
    const { shown, hidden, footer } = slideBlocks(tree, { relationships, diagrams, links, bodyHasBullets: true })
    this.#hidden.add('hidden-text', this.#where, withoutMarks(blocksText(hidden)))
    const resolved = links.resolve(blocksText(shown))
    const margins = { header: '', footer: withoutMarks(footer) }
    if (isSwitchedOff(root)) {
      this.#hidden.add('hidden-slide', this.#where, resolved.text)
      return plainPage(this.#number, '')
    }
    const text = resolved.text === '' ? '' : `${resolved.text}\n`
    return { ...plainPage(this.#number, text), links: resolved.links, margins }
  }

  async hideNotes(): Promise<void> {
    for (const part of targetsOf(await this.#relationships, 'notesSlide')) {
      const tree = childAt(await readTree(this.#archive.chunks(part)), 'p:cSld', 'p:spTree')
      if (tree === null) continue
      const parts = { relationships: new Map(), diagrams: new Map(), links: new LinkMarks(), bodyHasBullets: false }
      const words = withoutMarks(blocksText(slideBlocks(tree, parts).shown))
      this.#hidden.add('speaker-notes', this.#where, words)
    }
  }

  async hideComments(authors: ReadonlyMap<string, string>): Promise<void> {
    for (const part of targetsOf(await this.#relationships, 'comments')) {
      const root = await readTree(this.#archive.chunks(part))
      for (const comment of root === null ? [] : commentsIn(root)) {
        const words = [...descendantsNamed(comment, 'p:text'), ...descendantsNamed(comment, 'a:t')]
          .map(textOf)
          .join(' ')
        if (words.trim() !== '')
          this.#hidden.add(
            'comment',
            this.#where,
            `${authors.get(comment.attributes.authorId ?? '') ?? 'unknown'}: ${words}`,
          )
      }
    }
  }

  get #where(): string {
    return `slide ${this.#number}`
  }
}

function isSwitchedOff(slide: XmlElement): boolean {
  return ['0', 'false'].includes(slide.attributes.show ?? '1')
}

/** Of PowerPoint to 2019 `p:cm`; later ones have a namespace of their own, which is not read. */
function commentsIn(root: XmlElement): XmlElement[] {
  return [...childrenNamed(root, 'p:cm'), ...childrenNamed(root, '?:cm')]
}

async function readAuthors(archive: OfficePackage, part: string): Promise<ReadonlyMap<string, string>> {
  const root = await readTree(archive.chunks(part))
  const authors = childrenNamed(root, 'p:cmAuthor')
  return new Map(authors.map(({ attributes }) => [attributes.id ?? '', attributes.name ?? 'unknown']))
}
