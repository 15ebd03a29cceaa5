import { cleanText } from '../../clean-text.ts'
import type { HiddenChannel } from '../../reader.ts'
import { chosenContent } from '../alternate-content.ts'
import { type Block, paragraph } from '../blocks.ts'
import { blocksText } from '../blocks-text.ts'
import { FieldLine, type OpenFields } from '../field-line.ts'
import type { HiddenFinds } from '../hidden-finds.ts'
import { type LinkMarks, withoutMarks } from '../link-marks.ts'
import type { Relationship } from '../relationships.ts'
import { symbolSign, withoutPrivateSigns } from '../symbol-fonts.ts'
import { childAt, childrenNamed, descendantsNamed, elementsOf, textOf, type XmlElement } from '../xml-tree.ts'
import type { WordNumbering } from './word-numbering.ts'
import { isBlank, isOn, lookOf, overlaid, type WordLook, type WordStyles } from './word-styles.ts'

/** What all parts of one document share. */
export interface WordDocument {
  readonly styles: WordStyles
  readonly numbering: WordNumbering
  readonly links: LinkMarks
  readonly hidden: HiddenFinds
  /** Drawn lists and structure charts by the id of their relationship. */
  readonly diagrams: ReadonlyMap<string, readonly Block[]>
  /** Ids of the notes in the order of their marks: `footnote 2`. */
  readonly notes: string[]
}

/** What surrounds a passage, for its colours. */
interface Ground {
  /** A fill of its own lies below it, or one that is not known here: white letters may be meant to be seen. */
  readonly filled: boolean
}

/** Styles of tables that fill no cells. */
const PLAIN_TABLES = /^(?:|TableGrid|TableNormal|TableGridLight|PlainTable\d?)$/
const INSERTIONS = new Set(['w:ins', 'w:moveTo'])
const WRAPPERS = new Set([
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:bdo',
  'w:dir',
  'w:fldSimple',
  'w:ruby',
  'w:rubyBase',
  'm:oMath',
  'm:oMathPara',
  'w:subDoc',
])

/** Turns the elements of one part (the body, a header, the notes) into blocks, in their order. */
export class WordStory {
  readonly #document: WordDocument
  readonly #relationships: ReadonlyMap<string, Relationship>
  readonly #where: string
  readonly #fields: OpenFields = []
  /** Words whose paragraph mark was deleted: they run on in the next paragraph. */
  #carried = ''

  constructor(document: WordDocument, relationships: ReadonlyMap<string, Relationship>, where: string) {
    this.#document = document
    this.#relationships = relationships
    this.#where = where
  }

  blocks(elements: readonly XmlElement[], ground: Ground = { filled: false }): Block[] {
    return elements.flatMap((element) => this.#block(element, ground))
  }

  #block(element: XmlElement, ground: Ground): Block[] {
    switch (element.name) {
      case 'w:p':
        return this.#paragraph(element, ground)
      case 'w:tbl':
        return [this.#table(element, ground)]
      case 'w:sdt':
        return isPlaceholder(element) ? [] : this.blocks(childrenNamed(element, 'w:sdtContent'), ground)
      case 'mc:AlternateContent':
        return this.blocks(chosenContent(element), ground)
      case 'w:del':
      case 'w:moveFrom':
        if (element.name === 'w:del') this.#hideBlocks('tracked-change', elementsOf(element), deletedBy(element))
        return []
      default:
        if (INSERTIONS.has(element.name)) this.#insertedBy(element)
        else if (!WRAPPERS.has(element.name)) return []
        return this.blocks(elementsOf(element), ground)
    }
  }

  #paragraph(element: XmlElement, ground: Ground): Block[] {
    const pPr = childAt(element, 'w:pPr')
    const style = childAt(pPr, 'w:pStyle')?.attributes['w:val'] ?? this.#document.styles.defaultParagraph
    const styled = this.#document.styles.look(style)
    const look = overlaid(styled, lookOf(pPr, null))
    const mark = lookOf(null, childAt(pPr, 'w:rPr'))
    const fill = childAt(pPr, 'w:shd')?.attributes['w:fill']
    const line = new FieldLine(this.#fields, this.#document.links)
    this.#inline(elementsOf(element), line, styled, { filled: ground.filled || (fill !== undefined && !isBlank(fill)) })
    const text = this.#carried + line.end()
    this.#carried = ''
    for (const [channel, words] of line.hidden) this.#document.hidden.add(channel, this.#where, words)
    const deletedMark = childAt(pPr, 'w:rPr', 'w:del')
    const isEmpty = withoutMarks(text).trim() === ''
    if (deletedMark !== null) {
      this.#carried = text
      return line.boxes
    }
    if (isEmpty && line.hidden.size > 0 && mark.hidden === true) return line.boxes
    const numbered = this.#number(look, style)
    return [
      ...line.boxes,
      paragraph(text, {
        ...numbered,
        spacing: { before: look.before ?? 0, after: look.after ?? 0 },
      }),
    ]
  }

  #number(look: WordLook, style: string): { marker: string; level: number; list: string | null } | undefined {
    const list = look.numbering?.list ?? null
    if (list === null || list === '0') return undefined
    const next = this.#document.numbering.next(list, look.numbering!.level, style)
    return next === null || next.label === '' ? undefined : { marker: next.label, level: next.level, list }
  }

  #table(element: XmlElement, ground: Ground): Block {
    const style = childAt(element, 'w:tblPr', 'w:tblStyle')?.attributes['w:val'] ?? ''
    const filled = ground.filled || !PLAIN_TABLES.test(style)
    const rows: Block[][][] = []
    for (const row of this.#parts(element, 'w:tr')) {
      const deleted = childAt(row, 'w:trPr', 'w:del')
      const cells = this.#parts(row, 'w:tc')
      if (deleted === null) rows.push(cells.map((cell) => this.#cell(cell, filled)))
      else for (const cell of cells) this.#hideBlocks('tracked-change', elementsOf(cell), deletedBy(deleted))
    }
    return { kind: 'table', rows }
  }

  /** Rows of a table or cells of a row, also those inside content controls. */
  #parts(element: XmlElement, name: string): XmlElement[] {
    return elementsOf(element).flatMap((child) => {
      if (child.name === name) return [child]
      if (child.name === 'w:sdt') return this.#parts(childAt(child, 'w:sdtContent') ?? child, name)
      return WRAPPERS.has(child.name) || INSERTIONS.has(child.name) ? this.#parts(child, name) : []
    })
  }

  #cell(cell: XmlElement, filled: boolean): Block[] {
    const fill = childAt(cell, 'w:tcPr', 'w:shd')?.attributes['w:fill']
    return this.blocks(elementsOf(cell), { filled: filled || (fill !== undefined && !isBlank(fill)) })
  }

  #inline(elements: readonly XmlElement[], line: FieldLine, styled: WordLook, ground: Ground): void {
    for (const element of elements) this.#inlineElement(element, line, styled, ground)
  }

  #inlineElement(element: XmlElement, line: FieldLine, styled: WordLook, ground: Ground): void {
    const inside = () => this.#inline(elementsOf(element), line, styled, ground)
    switch (element.name) {
      case 'w:r':
        this.#run(element, line, styled, ground)
        break
      case 'w:hyperlink':
        line.linked(this.#url(element), inside)
        break
      case 'w:sdt':
        if (!isPlaceholder(element)) this.#inline(childrenNamed(element, 'w:sdtContent'), line, styled, ground)
        break
      case 'w:del':
        line.hide('tracked-change', `${deletedBy(element)} ${deletedWords(element)}`)
        break
      case 'mc:AlternateContent':
        this.#inline(chosenContent(element), line, styled, ground)
        break
      case 'm:r':
        line.put(cleanText(childrenNamed(element, 'm:t').map(textOf).join('')))
        break
      default:
        if (INSERTIONS.has(element.name)) this.#insertedBy(element)
        else if (!WRAPPERS.has(element.name) && !element.name.startsWith('m:')) return
        inside()
    }
  }

  #url(link: XmlElement): string {
    const relationship = this.#relationships.get(link.attributes['r:id'] ?? '')
    return relationship?.external ? relationship.target : ''
  }

  #run(run: XmlElement, line: FieldLine, styled: WordLook, ground: Ground): void {
    const rPr = childAt(run, 'w:rPr')
    const style = childAt(rPr, 'w:rStyle')?.attributes['w:val']
    const named = style === undefined ? styled : overlaid(styled, this.#document.styles.look(style))
    const { hidden, white } = rPr === null ? named : overlaid(named, lookOf(null, rPr))
    const channel = hidden ? 'hidden-text' : white && !ground.filled ? 'white-text' : null
    const put = (text: string) => {
      if (channel === null) line.put(text)
      else line.hide(channel, text)
    }
    for (const child of elementsOf(run)) this.#runPart(child, put, line)
  }

  #runPart(part: XmlElement, put: (text: string) => void, line: FieldLine): void {
    switch (part.name) {
      case 'w:t':
        put(withoutPrivateSigns(cleanText(textOf(part)).replaceAll('\n', ' ')))
        break
      case 'w:tab':
      case 'w:ptab':
        put('\t')
        break
      case 'w:br':
        put(part.attributes['w:type'] === 'page' ? '\n\n' : '\n')
        break
      case 'w:cr':
        put('\n')
        break
      case 'w:noBreakHyphen':
        put('-')
        break
      case 'w:sym':
        put(symbolSign(Number.parseInt(part.attributes['w:char'] ?? '', 16) || 0))
        break
      case 'w:delText':
        line.hide('tracked-change', textOf(part))
        break
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        put(`[${this.#document.notes.push(`${part.name} ${part.attributes['w:id'] ?? ''}`)}]`)
        break
      case 'w:fldChar':
        fieldPart(part, line)
        break
      case 'w:instrText':
        line.instruct(textOf(part))
        break
      case 'mc:AlternateContent':
        for (const child of chosenContent(part)) this.#runPart(child, put, line)
        break
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        for (const box of boxesIn(part)) line.boxes.push(...this.#box(box))
        for (const { attributes } of descendantsNamed(part, 'dgm:relIds'))
          line.boxes.push(...(this.#document.diagrams.get(attributes['r:dm'] ?? '') ?? []))
        break
      case 'w:ruby':
        for (const base of descendantsNamed(part, 'w:rubyBase')) put(cleanText(textOf(base)))
    }
  }

  /** A text box is a story of its own: fields of the paragraph that it hangs on do not reach into it. */
  #box(content: XmlElement): Block[] {
    return new WordStory(this.#document, this.#relationships, this.#where).blocks(elementsOf(content), { filled: true })
  }

  #hideBlocks(channel: HiddenChannel, elements: readonly XmlElement[], label: string): void {
    const words = elements.map(deletedWords).join(' ')
    this.#document.hidden.add(channel, this.#where, `${label} ${words}`)
  }

  #insertedBy(element: XmlElement): void {
    const author = element.attributes['w:author']
    if (author) this.#document.hidden.addOnce('tracked-change', this.#where, `inserted by ${author}`)
  }
}

/** The words of a part on its own: of a comment, a header. */
export function storyText(blocks: readonly Block[]): string {
  return withoutMarks(blocksText(blocks))
}

function fieldPart(part: XmlElement, line: FieldLine): void {
  const kind = part.attributes['w:fldCharType']
  if (kind === 'begin') line.beginField(boxSign(childAt(part, 'w:ffData', 'w:checkBox')))
  else if (kind === 'separate') line.separateField()
  else if (kind === 'end') line.endField()
}

function boxesIn(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent') return [element]
  return (element.name === 'mc:AlternateContent' ? chosenContent(element) : elementsOf(element)).flatMap(boxesIn)
}

/** "Click here to enter text": nothing was entered. */
function isPlaceholder(sdt: XmlElement): boolean {
  const placeholder = childAt(sdt, 'w:sdtPr', 'w:showingPlcHdr')
  return placeholder !== null && isOn(placeholder.attributes['w:val'])
}

function deletedBy(element: XmlElement): string {
  return `deleted by ${element.attributes['w:author'] ?? 'unknown'}:`
}

function deletedWords(element: XmlElement): string {
  return [...descendantsNamed(element, 'w:delText'), ...descendantsNamed(element, 'w:t')].map(textOf).join('')
}

/** The box of a form that is ticked or not. */
function boxSign(box: XmlElement | null): string {
  if (box === null) return ''
  const state = childAt(box, 'w:checked') ?? childAt(box, 'w:default')
  return state !== null && isOn(state.attributes['w:val']) ? '☒' : '☐'
}
