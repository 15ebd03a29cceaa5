import { cleanText } from '../../clean-text.ts'
import { chosenContent } from '../alternate-content.ts'
import { type Block, paragraph } from '../blocks.ts'
import type { LinkMarks } from '../link-marks.ts'
import { ListLabels, type ListLevel } from '../list-labels.ts'
import type { Relationship } from '../relationships.ts'
import { withoutPrivateSigns } from '../symbol-fonts.ts'
import { childAt, childrenNamed, descendantsNamed, elementsOf, textOf, type XmlElement } from '../xml-tree.ts'

/** What one slide shows and what it does not. */
export interface SlideBlocks {
  readonly shown: Block[]
  /** Shapes that are switched off. */
  readonly hidden: Block[]
  readonly footer: string
}

/** What the shapes of one slide may name. */
export interface SlideParts {
  readonly relationships: ReadonlyMap<string, Relationship>
  readonly diagrams: ReadonlyMap<string, readonly Block[]>
  readonly links: LinkMarks
  /** Whether the paragraphs of a body have bullets where they do not say so themselves: on slides, not in notes. */
  readonly bodyHasBullets: boolean
}

const TITLES = new Set(['title', 'ctrTitle'])
/** Filled by the program on every slide. */
const FURNITURE = new Set(['sldNum', 'dt', 'hdr', 'sldImg'])

/** The words of a slide: its title, then its shapes in their order, tables as rows (ECMA-376 part 1, 19.3). */
export function slideBlocks(tree: XmlElement, parts: SlideParts): SlideBlocks {
  const slide: SlideBlocks & { footer: string } = { shown: [], hidden: [], footer: '' }
  const titles: Block[] = []
  for (const shape of shapesIn(tree)) {
    const place = childAt(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph')
    const kind = place === null ? 'none' : (place.attributes.type ?? 'obj')
    if (FURNITURE.has(kind)) continue
    const blocks = shapeBlocks(shape, parts.bodyHasBullets && (kind === 'obj' || kind === 'body'), parts)
    if (kind === 'ftr') slide.footer = blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join(' ')
    else if (isOff(shape)) slide.hidden.push(...blocks)
    else if (TITLES.has(kind)) titles.push(...blocks, paragraph(''))
    else slide.shown.push(...blocks, paragraph(''))
  }
  return { ...slide, shown: [...titles, ...slide.shown] }
}

function shapesIn(tree: XmlElement): XmlElement[] {
  return elementsOf(tree).flatMap((element) => {
    if (element.name === 'p:sp' || element.name === 'p:graphicFrame') return [element]
    if (element.name === 'p:grpSp') return shapesIn(element)
    return element.name === 'mc:AlternateContent' ? shapesIn({ ...element, children: chosenContent(element) }) : []
  })
}

function isOff(shape: XmlElement): boolean {
  const named = childAt(shape, 'p:nvSpPr', 'p:cNvPr') ?? childAt(shape, 'p:nvGraphicFramePr', 'p:cNvPr')
  return ['1', 'true'].includes(named?.attributes.hidden ?? '')
}

function shapeBlocks(shape: XmlElement, hasBullets: boolean, parts: SlideParts): Block[] {
  if (shape.name === 'p:sp') return textBlocks(childAt(shape, 'p:txBody'), hasBullets, parts)
  const tables = descendantsNamed(shape, 'a:tbl').map(
    (table): Block => ({
      kind: 'table',
      rows: childrenNamed(table, 'a:tr').map((row) =>
        childrenNamed(row, 'a:tc').map((cell) => textBlocks(childAt(cell, 'a:txBody'), false, parts)),
      ),
    }),
  )
  const diagrams = descendantsNamed(shape, 'dgm:relIds').flatMap(
    ({ attributes }) => parts.diagrams.get(attributes['r:dm'] ?? '') ?? [],
  )
  return [...tables, ...diagrams]
}

/** @param hasBullets whether the paragraphs of this shape have bullets where they do not say so themselves */
export function textBlocks(body: XmlElement | null, hasBullets: boolean, parts: SlideParts): Block[] {
  const labels = new ListLabels()
  return childrenNamed(body, 'a:p').map((element) => {
    const properties = childAt(element, 'a:pPr')
    const text = elementsOf(element)
      .map((run) => runText(run, parts))
      .join('')
    const level = Math.min(8, Number(properties?.attributes.lvl ?? 0) || 0)
    const marker = text.trim() === '' ? '' : markerOf(properties, level, hasBullets, labels)
    return paragraph(text, {
      marker,
      level: marker === '' ? 0 : level,
      list: marker === '' ? null : 'shape',
      spacing: { before: 0, after: 0 },
    })
  })
}

function markerOf(properties: XmlElement | null, level: number, hasBullets: boolean, labels: ListLabels): string {
  const numbers = childAt(properties, 'a:buAutoNum')
  if (numbers !== null) {
    const levels: ListLevel[] = []
    levels[level] = numberLevel(numbers.attributes.type ?? '', level, Number(numbers.attributes.startAt ?? 1) || 1)
    return labels.next('shape', levels, level)
  }
  if (childAt(properties, 'a:buNone') !== null) return ''
  return childAt(properties, 'a:buChar') !== null || childAt(properties, 'a:buBlip') !== null || hasBullets ? '-' : ''
}

const FORMATS: Readonly<Record<string, string>> = {
  alphaLc: 'lowerLetter',
  alphaUc: 'upperLetter',
  romanLc: 'lowerRoman',
  romanUc: 'upperRoman',
}

/** `arabicPeriod` 1. `alphaLcParenR` a) `romanUcParenBoth` (I) (20.1.10.61). */
function numberLevel(type: string, level: number, start: number): ListLevel {
  const format = FORMATS[/^(?:alpha|roman)[LU]c/.exec(type)?.[0] ?? ''] ?? 'decimal'
  const before = type.endsWith('ParenBoth') ? '(' : ''
  const after = type.endsWith('Period') ? '.' : /Paren(?:R|Both)$/.test(type) ? ')' : ''
  return { format, template: `${before}%${level + 1}${after}`, start, restarts: true, legal: false }
}

function runText(run: XmlElement, { relationships, links }: SlideParts): string {
  if (run.name === 'a:br') return '\n'
  if (run.name !== 'a:r' && run.name !== 'a:fld') return ''
  const text = withoutPrivateSigns(cleanText(childrenNamed(run, 'a:t').map(textOf).join('')))
  const link = childAt(run, 'a:rPr', 'a:hlinkClick')?.attributes['r:id']
  const target = link === undefined ? undefined : relationships.get(link)
  return target?.external ? links.mark(text, target.target) : text
}
