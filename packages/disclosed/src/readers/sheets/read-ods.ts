import { META_WRAPPERS, OdfProperties } from '../office/odf/odf-properties.ts'
import { openOdf } from '../office/odf/open-odf.ts'
import { readElements } from '../office/xml-tree.ts'
import type { HiddenData, ReadContext, ReadResult } from '../reader.ts'
import { openCellBudget } from './cell-budget.ts'
import { hiddenNames } from './hidden-names.ts'
import { type OdsContent, readOdsContent } from './ods-content.ts'
import { readOdsStyles } from './ods-styles.ts'
import { rowsText } from './rows-text.ts'
import { type Seen, workbookResult } from './workbook-result.ts'

/** OpenDocument spreadsheets (OpenDocument 1.3). */
export async function readOds(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  const archive = await openOdf(bytes)
  const budget = openCellBudget()
  const content = await readOdsContent(archive, await readOdsStyles(archive), budget, context.progress)
  const isDamaged = !content.isWhole && !budget.isSpent()
  if (isDamaged && content.sheets.length === 0) throw new Error('its sheets could not be found in it.')
  return workbookResult({
    format: 'ods',
    fileName: context.name,
    sheets: content.sheets,
    warnings: [
      ...(isDamaged
        ? [{ code: 'damaged-sheet', message: 'The file is damaged; what stands before the damage was read.' }]
        : []),
      ...budget.warnings(),
    ],
    hiddenBesides: async (seen) => [
      ...hiddenTables(content, seen),
      ...hiddenNames(content.names),
      ...hiddenChanges(content),
    ],
    hideProperties: async (hidden, isSeen) => {
      const properties = new OdfProperties()
      await readElements(archive.chunks('meta.xml'), new Set(META_WRAPPERS), properties.take)
      properties.hide(hidden, isSeen)
    },
  })
}

/** Cells of other files, as far as no sheet shows their values. */
function hiddenTables({ external }: OdsContent, { isValueShown }: Seen): HiddenData[] {
  return external.flatMap(({ name, rows }): HiddenData[] => {
    const values = rows
      .map(({ cells }) => cells.map(({ text }) => text).filter((text) => !isValueShown(text)))
      .filter((row) => row.length > 0)
    const where = `cells of another file (${name.slice(name.lastIndexOf('/') + 1)})`
    return values.length === 0
      ? []
      : [{ channel: 'external-cache', where, count: values.flat().length, text: rowsText(values) }]
  })
}

function hiddenChanges({ changes }: OdsContent): HiddenData[] {
  if (changes.length === 0) return []
  const text = rowsText(changes.map((words) => [words]))
  return [{ channel: 'tracked-change', where: 'recorded changes', count: changes.length, text }]
}
