import { type OfficePackage, openPackage } from '../office/open-package.ts'
import { readXml } from '../office/read-xml.ts'
import { PasswordProtected } from '../password-protected.ts'
import type { HiddenData, ReadContext, ReadResult } from '../reader.ts'
import { openCellBudget } from './cell-budget.ts'
import { hiddenNames } from './hidden-names.ts'
import { hiddenProperties } from './hidden-properties.ts'
import { type OdsContent, readOdsContent } from './ods-content.ts'
import { readOdsStyles } from './ods-styles.ts'
import { rowsText } from './rows-text.ts'
import { type Seen, workbookResult } from './workbook-result.ts'

/** OpenDocument spreadsheets (OpenDocument 1.3). */
export async function readOds(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  const archive = await openPackage(bytes)
  if (await isEncrypted(archive)) throw new PasswordProtected()
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
      ...hiddenProperties(await readProperties(archive), seen.areWordsSeen),
    ],
  })
}

async function isEncrypted(archive: OfficePackage): Promise<boolean> {
  let found = false
  await readXml(archive.chunks('META-INF/manifest.xml'), {
    open: (name) => {
      if (name === 'manifest:encryption-data') found = true
    },
    close: () => {},
    text: () => {},
  })
  return found
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

const PROPERTIES: Readonly<Record<string, string>> = {
  'dc:title': 'title',
  'dc:subject': 'subject',
  'dc:description': 'comments',
  'meta:keyword': 'keywords',
}

async function readProperties(archive: OfficePackage): Promise<[name: string, value: string][]> {
  const properties: [string, string][] = []
  let [name, value]: [string | null, string] = [null, '']
  await readXml(archive.chunks('meta.xml'), {
    open: (tag, attributes) => {
      name = tag === 'meta:user-defined' ? (attributes['meta:name'] ?? '') : (PROPERTIES[tag] ?? null)
      value = ''
    },
    close: () => {
      if (name !== null) properties.push([name, value])
      name = null
    },
    text: (text) => {
      value += text
    },
  })
  return properties
}
