import type { OfficePackage } from '../office/open-package.ts'
import { readXml, type XmlAttributes } from '../office/read-xml.ts'
import type { CellBudget } from './cell-budget.ts'
import type { DefinedName } from './hidden-names.ts'
import type { OdsStyles } from './ods-styles.ts'
import {
  cellStyle,
  closeCell,
  closeRow,
  closeTable,
  type OdsCell,
  type OdsTable,
  openColumn,
  openTable,
  repeats,
} from './ods-table.ts'
import type { Sheet } from './sheet.ts'
import { steadily } from './steadily.ts'

export interface OdsContent {
  readonly sheets: readonly Sheet[]
  /** Tables of other files that formulas look into. */
  readonly external: readonly Sheet[]
  readonly names: readonly DefinedName[]
  /** What cells held before changes that were recorded. */
  readonly changes: readonly string[]
  readonly isWhole: boolean
}

/** Words that stand in a cell but not in its text: comments, text boxes. */
interface Aside {
  readonly element: string
  words: string
}

/** The tables of an OpenDocument spreadsheet (OpenDocument 1.3 part 3, chapter 9). */
export async function readOdsContent(
  archive: OfficePackage,
  styles: OdsStyles,
  budget: CellBudget,
  progress: () => void,
): Promise<OdsContent> {
  const sheets: Sheet[] = []
  const external: Sheet[] = []
  const names: DefinedName[] = []
  const changes: string[] = []
  const runs: (string | undefined)[] = []
  let table: OdsTable | null = null
  let row: XmlAttributes | null = null
  let cell: OdsCell | null = null
  let aside: Aside | null = null
  let inChanges = false
  let silent = 0

  const say = (words: string) => {
    if (silent > 0) return
    if (aside !== null) aside.words += words
    else if (cell !== null && styles.areWordsUnseen(runs.at(-1), cellStyle(cell, table, row))) cell.unseen += words
    else if (cell !== null) cell.shown += words
  }
  const open = (name: string, attributes: XmlAttributes) => {
    switch (name) {
      case 'table:tracked-changes':
        inChanges = true
        aside = { element: name, words: '' }
        return
      case 'table:table':
        table = openTable(attributes, styles, budget)
        return
      case 'table:table-source':
        if (table !== null) table.isExternal = true
        return
      case 'table:table-column':
        if (table !== null) openColumn(table, attributes, styles)
        return
      case 'table:table-row':
        row = attributes
        if (table !== null) table.column = 0
        return
      case 'table:table-cell':
      case 'table:covered-table-cell':
        cell = { attributes, shown: '', unseen: '', hasParagraph: false, url: null }
        return
      case 'office:annotation':
      case 'draw:text-box':
      case 'draw:custom-shape':
        aside ??= { element: name, words: '' }
        return
      case 'dc:creator':
      case 'dc:date':
      case 'meta:date-string':
      case 'text:ruby-text':
        silent++
        return
      case 'text:p':
        if (cell !== null && aside === null) {
          if (cell.hasParagraph) cell.shown += ' '
          cell.hasParagraph = true
        } else if (aside !== null && aside.words !== '') aside.words += inChanges ? '\n' : ' '
        return
      case 'text:span':
        runs.push(attributes['text:style-name'])
        return
      case 'text:s':
        say(' '.repeat(Math.min(100, repeats(attributes['text:c']))))
        return
      case 'text:tab':
      case 'text:line-break':
        say(' ')
        return
      case 'text:a':
        if (cell !== null) cell.url = attributes['xlink:href'] ?? null
        return
      case 'table:named-expression':
        names.push({
          name: attributes['table:name'] ?? '',
          isHidden: attributes['loext:hidden'] === 'true',
          formula: attributes['table:expression'] ?? '',
          comment: '',
        })
    }
  }
  const close = (name: string) => {
    switch (name) {
      case 'table:tracked-changes':
        inChanges = false
        if (aside !== null) changes.push(...aside.words.split('\n').filter((words) => words.trim() !== ''))
        aside = null
        return
      case 'table:table':
        if (table !== null) (table.isExternal ? external : sheets).push(closeTable(table))
        table = null
        return
      case 'table:table-row':
        if (table !== null && row !== null) closeRow(table, row, styles)
        row = null
        return
      case 'table:table-cell':
      case 'table:covered-table-cell':
        if (table !== null && cell !== null && !inChanges) closeCell(table, cell, row, name, budget)
        cell = null
        return
      case 'office:annotation':
      case 'draw:text-box':
      case 'draw:custom-shape':
        if (aside?.element !== name) return
        if (table !== null && aside.words.trim() !== '') {
          const place = { row: table.row, column: table.column, text: aside.words }
          ;(name === 'office:annotation' ? table.notes : table.boxes).push(place)
        }
        aside = null
        return
      case 'dc:creator':
      case 'dc:date':
      case 'meta:date-string':
      case 'text:ruby-text':
        silent--
        return
      case 'text:span':
        runs.pop()
    }
  }
  let isText = 0
  const isWhole = await readXml(steadily(archive.chunks('content.xml'), progress, budget), {
    open: (name, attributes) => {
      if (name === 'text:p') isText++
      open(name, attributes)
    },
    close: (name) => {
      if (name === 'text:p') isText--
      close(name)
    },
    text: (words) => {
      if (isText > 0) say(words)
    },
  })
  const left = table as OdsTable | null
  if (left !== null) sheets.push(closeTable(left))
  return { sheets, external, names, changes, isWhole }
}
