import { findFirst, type HtmlElement, type HtmlNode, hasTag } from './html-tree.ts'
import { listMarkers } from './list-marker.ts'
import { isHidden } from './page-furniture.ts'
import { TextLines } from './text-lines.ts'

/** Blocks that a browser sets apart by space above and below. */
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl pre hr figure fieldset'.split(' '))
/** Blocks that only begin on a new line. */
const BLOCKS = new Set(
  'address article aside body caption center dd details dialog div dt figcaption footer form header hgroup html legend main menu nav search section summary table tbody tfoot thead tr'.split(
    ' ',
  ),
)
/** A cell of more lines than this is a column of a page laid out by a table, not a value. */
const LAYOUT_LINES = 12

export type Skips = (element: HtmlElement) => boolean

/** The text of an element as a reader of the page sees it; elements that `skips` names are left out. */
export function htmlText(from: HtmlElement, skips: Skips = () => false): string {
  const lines = new TextLines()
  const left = (element: HtmlElement) => isHidden(element) || skips(element)
  for (const child of from.children) writeNode(child, lines, left)
  return lines.toString()
}

/** The same as one line. */
export function htmlLine(from: HtmlElement, skips?: Skips): string {
  return htmlText(from, skips)
    .replace(/[\n\t]+/g, ' ')
    .trim()
}

function writeNode(node: HtmlNode, lines: TextLines, skips: Skips): void {
  if (typeof node === 'string') lines.words(node)
  else if (!skips(node)) writeElement(node, lines, skips)
}

function writeChildren(element: HtmlElement, lines: TextLines, skips: Skips): void {
  for (const child of element.children) writeNode(child, lines, skips)
}

type Writer = (element: HtmlElement, lines: TextLines, skips: Skips) => void

const WRITERS: Readonly<Record<string, Writer>> = {
  br: (_element, lines) => lines.breakLine(),
  blockquote: (element, lines, skips) => lines.quoted(() => writeChildren(element, lines, skips)),
  pre: writePreformatted,
  ul: writeList,
  ol: writeList,
  table: writeTable,
  a: writeLink,
}

function writeElement(element: HtmlElement, lines: TextLines, skips: Skips): void {
  const write = Object.hasOwn(WRITERS, element.tag) ? WRITERS[element.tag]! : writeBlock
  write(element, lines, skips)
}

function writeBlock(element: HtmlElement, lines: TextLines, skips: Skips): void {
  const edge = PARAGRAPHS.has(element.tag) ? 'endParagraph' : BLOCKS.has(element.tag) ? 'endBlock' : null
  if (edge) lines[edge]()
  writeChildren(element, lines, skips)
  if (edge) lines[edge]()
}

function writePreformatted(element: HtmlElement, lines: TextLines, skips: Skips): void {
  lines.endParagraph()
  writeVerbatim(element, lines, skips)
  lines.endParagraph()
}

function writeVerbatim(element: HtmlElement, lines: TextLines, skips: Skips): void {
  for (const child of element.children) {
    if (typeof child === 'string') lines.verbatim(child)
    else if (child.tag === 'br') lines.breakLine()
    else if (!skips(child)) writeVerbatim(child, lines, skips)
  }
}

function writeList(list: HtmlElement, lines: TextLines, skips: Skips): void {
  const nested = list.parent?.tag === 'li'
  const edge = nested ? 'endBlock' : 'endParagraph'
  const marker = listMarkers(list)
  lines[edge]()
  for (const child of list.children) {
    if (typeof child === 'string' || child.tag !== 'li') writeNode(child, lines, skips)
    else if (!skips(child)) lines.item(marker(child), nested ? '  ' : '', () => writeChildren(child, lines, skips))
  }
  lines[edge]()
}

/** A link gives its words; its address only where it has neither words nor a picture. */
function writeLink(element: HtmlElement, lines: TextLines, skips: Skips): void {
  writeChildren(element, lines, skips)
  const target = element.attributes.href ?? ''
  if (target === '' || /^(?:#|javascript:)/i.test(target)) return
  if (findFirst(element, hasTag('img', 'svg', 'i')) === null && htmlLine(element, skips) === '') lines.words(target)
}

/** One line per row, cells parted by tabs. A table that lays out the page gives its cells one below the other. */
function writeTable(table: HtmlElement, lines: TextLines, skips: Skips): void {
  const layout = table.attributes.role === 'presentation' || findFirst(table, hasTag('table')) !== null
  lines.endParagraph()
  for (const part of table.children) writeTablePart(part, lines, skips, layout)
  lines.endParagraph()
}

function writeTablePart(node: HtmlNode, lines: TextLines, skips: Skips, layout: boolean): void {
  if (typeof node === 'string') lines.words(node)
  else if (skips(node)) return
  else if (node.tag === 'tr') writeRow(node, lines, skips, layout)
  else if (!['thead', 'tbody', 'tfoot'].includes(node.tag)) writeCellAsBlock(node, lines, skips)
  else for (const child of node.children) writeTablePart(child, lines, skips, layout)
}

function writeRow(row: HtmlElement, lines: TextLines, skips: Skips, layout: boolean): void {
  const cells = row.children.filter((child) => (typeof child === 'string' ? child.trim() !== '' : !skips(child)))
  const texts = layout ? [] : cells.map((cell) => cellText(cell, skips))
  const filled = texts.filter((text) => text !== '')
  if (
    layout ||
    (filled.length < 2 && cells.length < 2) ||
    filled.some((text) => text.split('\n').length > LAYOUT_LINES)
  ) {
    for (const cell of cells) writeCellAsBlock(cell, lines, skips)
    return
  }
  if (filled.length === 0) return
  lines.endBlock()
  lines.verbatim(texts.map(oneLine).join('\t'))
  lines.endBlock()
}

function oneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
    .replaceAll('\t', ' ')
}

function cellText(cell: HtmlNode, skips: Skips): string {
  const lines = new TextLines()
  writeCellAsBlock(cell, lines, skips)
  return lines.toString()
}

function writeCellAsBlock(cell: HtmlNode, lines: TextLines, skips: Skips): void {
  lines.endBlock()
  if (typeof cell === 'string') lines.words(cell)
  else writeChildren(cell, lines, skips)
  lines.endBlock()
}
