import type { Block, Paragraph, Table } from './blocks.ts'
import { withoutMarks } from './link-marks.ts'

/** From this many points between two paragraphs on a reader sees a gap. */
const GAP = 3
/** Lines that stand close together and are no longer than this are lines of one block: an address, a signature. */
const SHORT_LINE = 60
/** A cell of more lines than this is a column of a page laid out by a table, not a value. */
const LAYOUT_LINES = 12
const MAX_INDENT = 40

/** Blocks as a person would type them: an empty line between paragraphs, markers before list items, one line per row. */
export function blocksText(blocks: readonly Block[]): string {
  const parts: string[] = []
  let last: Block | null = null
  let gap = false
  for (const block of blocks) {
    const text = block.kind === 'table' ? tableText(block) : paragraphText(block)
    if (text === '') {
      gap = true
      continue
    }
    if (last !== null) parts.push(gap || isParted(last, block) ? '\n\n' : '\n')
    parts.push(text)
    last = block
    gap = false
  }
  return parts.join('')
}

function paragraphText({ text, marker, level }: Paragraph): string {
  const lines = text.split('\n').map(withoutIndent)
  const words = lines.join('\n').replace(/^\n+/, '').trimEnd()
  if (marker === '') return words.trim() === '' ? '' : words
  if (marker === '-' && words.trim() === '') return ''
  return `${' '.repeat(Math.min(level * 2, MAX_INDENT))}${`${marker} ${words.trimStart()}`.trimEnd()}`
}

/** Blanks and tabs before a line move it to the right; tabs inside it part columns, the first of which may be empty. */
function withoutIndent(line: string): string {
  const trimmed = line.trim()
  return trimmed.includes('\t') ? line.trimEnd().replace(/^ {1,200}/, '') : trimmed
}

function isParted(above: Block, below: Block): boolean {
  if (above.kind === 'table' || below.kind === 'table') return true
  if (above.list !== null && above.list === below.list && below.marker !== '') return false
  if (above.spacing === null || below.spacing === null) return true
  if (Math.max(above.spacing.after, below.spacing.before) >= GAP) return true
  if (isItem(above) && isItem(below)) return false
  return above.marker !== '' || below.marker !== '' || !isShort(above, -1) || !isShort(below, 0)
}

/** Also one whose bullet was typed. */
function isItem({ marker, text }: Paragraph): boolean {
  return marker !== '' || /^[●○■•◦▪·–-][ \t]/.test(text)
}

/** Whether the line of a paragraph next to its neighbour is short. */
function isShort({ text }: Paragraph, line: number): boolean {
  return withoutMarks(text.split('\n').at(line)!).length <= SHORT_LINE
}

/** One line per row, cells parted by tabs. Rows of a table that lays out the page give their cells one below the other. */
function tableText({ rows }: Table): string {
  const parts: string[] = []
  let lastIsRow = false
  for (const row of rows) {
    const cells = row.map(blocksText)
    const isRow = !isLayout(row, cells)
    const text = isRow ? cells.map(oneLine).join('\t').trimEnd() : cells.filter((cell) => cell !== '').join('\n\n')
    if (text.trim() === '') continue
    if (parts.length > 0) parts.push(isRow && lastIsRow ? '\n' : '\n\n')
    parts.push(text)
    lastIsRow = isRow
  }
  return parts.join('')
}

function isLayout(row: readonly (readonly Block[])[], cells: readonly string[]): boolean {
  return (
    cells.length < 2 ||
    row.some((cell) => cell.some((block) => block.kind === 'table')) ||
    cells.some((cell) => cell.split('\n').length > LAYOUT_LINES)
  )
}

function oneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
    .replaceAll('\t', ' ')
}
