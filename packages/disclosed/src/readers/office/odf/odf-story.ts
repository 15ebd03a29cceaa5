import { cleanText } from '../../clean-text.ts'
import type { HiddenChannel } from '../../reader.ts'
import { type Block, type Paragraph, paragraph } from '../blocks.ts'
import { blocksText } from '../blocks-text.ts'
import type { HiddenFinds } from '../hidden-finds.ts'
import { type LinkMarks, withoutMarks } from '../link-marks.ts'
import { ListLabels } from '../list-labels.ts'
import { withoutPrivateSigns } from '../symbol-fonts.ts'
import { childAt, childrenNamed, elementsOf, textOf, type XmlElement } from '../xml-tree.ts'
import { type OdfLook, type OdfStyles, OUTLINE } from './odf-styles.ts'

/** Elements that only hold others. */
const WRAPPERS = new Set(
  'text:section text:index-body text:table-of-content text:alphabetical-index text:bibliography text:illustration-index text:index-title office:text draw:text-box draw:g text:numbered-paragraph text:list-item text:list-header'.split(
    ' ',
  ),
)
/** Drawn things whose words stand beside those of the paragraph. */
const BOXES = new Set(
  'draw:frame draw:text-box draw:custom-shape draw:rect draw:ellipse draw:polygon draw:g draw:a draw:line draw:path'.split(
    ' ',
  ),
)
/** Inside paragraphs, but no words of them. */
const SILENT = new Set(
  'text:tracked-changes office:event-listeners text:bookmark text:sequence-decls office:forms text:note-citation svg:title svg:desc draw:glue-point draw:image table:named-expressions'.split(
    ' ',
  ),
)
const MOST_BLANKS = 1000

/** What a list is inside of. */
interface ListPlace {
  readonly style: string
  readonly counter: string
  readonly level: number
}

/** One paragraph while it is gathered. */
interface Line {
  readonly parts: string[]
  readonly boxes: Block[]
  readonly hidden: Map<HiddenChannel, string>
}

/** Turns the elements of an OpenDocument text into blocks. */
export class OdfStory {
  readonly #styles: OdfStyles
  readonly #links: LinkMarks
  readonly #hidden: HiddenFinds
  readonly #labels = new ListLabels()
  readonly #notes: XmlElement[] = []
  /** The last list of a style, which the next of that style may continue. */
  readonly #lists = new Map<string, string>()
  #listCount = 0

  constructor(styles: OdfStyles, links: LinkMarks, hidden: HiddenFinds) {
    this.#styles = styles
    this.#links = links
    this.#hidden = hidden
  }

  blocks(elements: readonly XmlElement[], where: string, list: ListPlace | null = null, filled = false): Block[] {
    return elements.flatMap((element) => this.#block(element, where, list, filled))
  }

  /** The notes so far, each behind its mark. */
  notes(): Block[] {
    const found: Block[] = []
    for (const [at, note] of this.#notes.entries()) {
      const [first, ...rest] = this.blocks(elementsOf(childAt(note, 'text:note-body') ?? note), 'notes')
      if (first?.kind === 'paragraph') found.push({ ...first, marker: `[${at + 1}]` }, ...rest)
    }
    return found
  }

  #block(element: XmlElement, where: string, list: ListPlace | null, filled: boolean): Block[] {
    switch (element.name) {
      case 'text:p':
        return this.#paragraph(element, where, filled, null)
      case 'text:h':
        return this.#paragraph(element, where, filled, list === null ? this.#outline(element) : null)
      case 'text:list':
        return this.#list(element, where, list, filled)
      case 'table:table':
        return [{ kind: 'table', rows: this.#rows(element, where, filled) }]
      case 'text:tracked-changes':
        this.#hideChanges(element, where)
        return []
      case 'text:section':
        if (element.attributes['text:display'] !== 'none') return this.blocks(elementsOf(element), where, list, filled)
        this.#hidden.add('hidden-text', where, storyWords(this.blocks(elementsOf(element), where)))
        return []
      default:
        if (BOXES.has(element.name)) return this.#box(element, where)
        return WRAPPERS.has(element.name) ? this.blocks(elementsOf(element), where, list, filled) : []
    }
  }

  #paragraph(element: XmlElement, where: string, filled: boolean, marker: Partial<Paragraph> | null): Block[] {
    const look = this.#styles.look('paragraph', element.attributes['text:style-name'])
    const line: Line = { parts: [], boxes: [], hidden: new Map() }
    this.#inline(element, line, { ...look, filled: filled || look.filled }, where)
    for (const [channel, words] of line.hidden) this.#hidden.add(channel, where, words)
    const text = line.parts.join('')
    if (withoutMarks(text).trim() === '' && line.hidden.size > 0) return line.boxes
    return [
      ...line.boxes,
      paragraph(text, { ...marker, spacing: { before: look.before ?? 0, after: look.after ?? 0 } }),
    ]
  }

  #outline(heading: XmlElement): Partial<Paragraph> | null {
    const levels = this.#styles.levels(OUTLINE)
    const level = Number(heading.attributes['text:outline-level'] ?? 1) - 1
    if (levels === null || heading.attributes['text:is-list-header'] === 'true') return null
    const marker = this.#labels.next(OUTLINE, levels, level)
    return marker === '' ? null : { marker, list: OUTLINE }
  }

  #list(element: XmlElement, where: string, outer: ListPlace | null, filled: boolean): Block[] {
    const place = this.#listPlace(element, outer)
    const levels = this.#styles.levels(place.style) ?? []
    return elementsOf(element).flatMap((item) => {
      const start = Number(item.attributes['text:start-value'] ?? Number.NaN)
      let isFirst = item.name === 'text:list-item'
      return elementsOf(item).flatMap((child) => {
        const blocks = this.#block(child, where, place, filled)
        if (!isFirst || child.name === 'text:list') return blocks
        isFirst = false
        const marker = this.#labels.next(place.counter, levels, place.level, Number.isInteger(start) ? start : null)
        const own = blocks.findLastIndex((block) => block.kind === 'paragraph')
        const more = { marker, level: place.level, list: place.counter }
        return blocks.map((block, at) => (at === own && block.kind === 'paragraph' ? { ...block, ...more } : block))
      })
    })
  }

  #listPlace(element: XmlElement, outer: ListPlace | null): ListPlace {
    const own = element.attributes['text:style-name'] || null
    if (outer !== null)
      return { style: own ?? outer.style, counter: outer.counter, level: Math.min(8, outer.level + 1) }
    const style = own ?? this.#styleOfFirst(element) ?? ''
    const continued = element.attributes['text:continue-list']
    const goesOn = continued !== undefined || element.attributes['text:continue-numbering'] === 'true'
    const before =
      continued === undefined ? this.#lists.get(style) : (this.#lists.get(`#${continued}`) ?? this.#lists.get(style))
    const counter = (goesOn ? before : undefined) ?? `list ${++this.#listCount}`
    this.#lists.set(style, counter)
    const id = element.attributes['xml:id']
    if (id !== undefined) this.#lists.set(`#${id}`, counter)
    return { style, counter, level: 0 }
  }

  /** A list without a style takes that of its paragraphs. */
  #styleOfFirst(list: XmlElement): string | null {
    const item = childAt(list, 'text:list-item')
    const style = childAt(item, 'text:p')?.attributes['text:style-name']
    return this.#styles.look('paragraph', style).list
  }

  #rows(table: XmlElement, where: string, filled: boolean): Block[][][] {
    return elementsOf(table).flatMap((part) => {
      if (part.name === 'table:table-row')
        return [childrenNamed(part, 'table:table-cell').map((cell) => this.#cell(cell, where, filled))]
      const holdsRows = /^table:table-(?:header-rows|rows|row-group)$/.test(part.name)
      return holdsRows ? this.#rows(part, where, filled) : []
    })
  }

  #cell(cell: XmlElement, where: string, filled: boolean): Block[] {
    const look = this.#styles.look('table-cell', cell.attributes['table:style-name'])
    return this.blocks(elementsOf(cell), where, null, filled || look.filled === true)
  }

  #inline(element: XmlElement, line: Line, look: OdfLook, where: string): void {
    for (const child of element.children) {
      if (typeof child === 'string')
        this.#put(line, withoutPrivateSigns(cleanText(child)).replace(/[ \t\n]+/g, ' '), look)
      else this.#inlineElement(child, line, look, where)
    }
  }

  #put(line: Line, text: string, look: OdfLook): void {
    const channel = look.hidden ? 'hidden-text' : look.white && !look.filled ? 'white-text' : null
    if (channel !== null) line.hidden.set(channel, (line.hidden.get(channel) ?? '') + text)
    // White space folds across elements, as in HTML (6.1.2).
    else if (/[ \n]$/.test(line.parts.at(-1) ?? '\n')) line.parts.push(text.replace(/^ /, ''))
    else line.parts.push(text)
  }

  #inlineElement(element: XmlElement, line: Line, look: OdfLook, where: string): void {
    const { name, attributes } = element
    switch (name) {
      case 'text:s':
        line.parts.push(' '.repeat(Math.min(MOST_BLANKS, Number(attributes['text:c'] ?? 1) || 1)))
        break
      case 'text:tab':
        line.parts.push('\t')
        break
      case 'text:line-break':
        line.parts.push('\n')
        break
      case 'text:a': {
        const from = line.parts.length
        this.#inline(element, line, look, where)
        const words = line.parts.splice(from).join('')
        line.parts.push(this.#links.mark(words, attributes['xlink:href'] ?? ''))
        break
      }
      case 'text:note':
        line.parts.push(`[${this.#notes.push(element)}]`)
        break
      case 'office:annotation': {
        const words = storyWords(this.blocks(elementsOf(element), 'comments'))
        this.#hidden.add('comment', 'comments', `${authorOf(element)}: ${words}`)
        break
      }
      case 'text:hidden-text':
      case 'text:hidden-paragraph':
        if (attributes['text:is-hidden'] !== 'false')
          this.#hidden.add('hidden-text', where, attributes['text:string-value'] ?? textOf(element))
        break
      default:
        if (BOXES.has(name)) line.boxes.push(...this.#box(element, where))
        else if (!SILENT.has(name)) {
          const own = this.#styles.look('text', attributes['text:style-name'])
          const overlaid = { ...look, hidden: own.hidden ?? look.hidden, white: own.white ?? look.white }
          this.#inline(element, line, { ...overlaid, filled: look.filled || own.filled }, where)
        }
    }
  }

  /** The words of a drawn thing, and of those inside of it; its ground is not known. */
  #box(element: XmlElement, where: string): Block[] {
    return this.blocks(elementsOf(element), where, null, true)
  }

  #hideChanges(element: XmlElement, where: string): void {
    for (const region of childrenNamed(element, 'text:changed-region')) {
      for (const change of elementsOf(region)) {
        const author = authorOf(childAt(change, 'office:change-info'))
        if (change.name === 'text:deletion')
          this.#hidden.add(
            'tracked-change',
            where,
            `deleted by ${author}: ${storyWords(this.blocks(elementsOf(change), where))}`,
          )
        else if (change.name === 'text:insertion')
          this.#hidden.addOnce('tracked-change', where, `inserted by ${author}`)
      }
    }
  }
}

function authorOf(element: XmlElement | null): string {
  const creator = childAt(element, 'dc:creator')
  return creator === null ? 'unknown' : textOf(creator)
}

function storyWords(blocks: readonly Block[]): string {
  return withoutMarks(blocksText(blocks))
}
