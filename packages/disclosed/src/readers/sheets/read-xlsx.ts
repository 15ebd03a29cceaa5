import type { DocumentFormat, ReadWarning } from '@disclosed/core/model'
import { embeddedFiles } from '../office/embedded-files.ts'
import { hideOoxmlProperties } from '../office/ooxml-properties.ts'
import { type OfficePackage, openPackage } from '../office/open-package.ts'
import { readXml } from '../office/read-xml.ts'
import { type Relationship, relationshipsOf, targetsOf } from '../office/relationships.ts'
import type { ReadContext, ReadResult } from '../reader.ts'
import { parseRange } from './cell-address.ts'
import { openCellBudget } from './cell-budget.ts'
import { type RichText, readSharedStrings } from './shared-strings.ts'
import type { CellRange, PlacedText, Sheet } from './sheet.ts'
import { steadily } from './steadily.ts'
import { workbookResult } from './workbook-result.ts'
import { readDrawing } from './xlsx-drawing.ts'
import { hiddenParts } from './xlsx-hidden.ts'
import { readNotes } from './xlsx-notes.ts'
import { readSheetPart, type SheetPart, type SheetSource } from './xlsx-sheet.ts'
import { openStyles, readStyles, readTheme, type StyleTables } from './xlsx-styles.ts'
import { readWorkbook, type WorkbookParts } from './xlsx-workbook.ts'

type Shared = Omit<SheetSource, 'urls' | 'tableHeads'>

/** How the parts of a workbook are written: as XML, or as records (`.xlsb`). */
export interface WorkbookDialect {
  readonly format: DocumentFormat
  /** The ending of its parts. */
  readonly ending: 'xml' | 'bin'
  readonly readWorkbook: (archive: OfficePackage, part: string) => Promise<WorkbookParts>
  readonly readStrings: (chunks: AsyncIterable<Uint8Array>) => Promise<readonly RichText[]>
  readonly readStyles: (archive: OfficePackage, part: string) => Promise<StyleTables>
  readonly readSheetPart: (chunks: AsyncIterable<Uint8Array>, source: SheetSource) => Promise<SheetPart>
  readonly readNotes: (archive: OfficePackage, parts: readonly string[]) => Promise<PlacedText[]>
}

const XML: WorkbookDialect = {
  format: 'xlsx',
  ending: 'xml',
  readWorkbook,
  readStrings: readSharedStrings,
  readStyles,
  readSheetPart,
  readNotes,
}

/** Excel workbooks from 2007 on, with or without macros (ECMA-376). */
export function readXlsx(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  return readOoxmlWorkbook(bytes, context, XML)
}

export async function readOoxmlWorkbook(
  bytes: Uint8Array,
  context: ReadContext,
  dialect: WorkbookDialect,
): Promise<ReadResult> {
  const archive = await openPackage(bytes)
  const warnings: ReadWarning[] = []
  const damaged = (what: string) =>
    warnings.push({ code: 'damaged-sheet', message: `${what} is damaged; what stands before the damage was read.` })
  const root = await relationshipsOf(archive, '')
  const part = targetsOf(root, 'officeDocument')[0] ?? `xl/workbook.${dialect.ending}`
  const workbook = await dialect.readWorkbook(archive, part)
  if (!workbook.isWhole) damaged('The list of sheets')
  const relations = await relationshipsOf(archive, part)
  const targetOf = (type: string) => targetsOf(relations, type)[0] ?? null
  const budget = openCellBudget()
  const stringsPart = targetOf('sharedStrings') ?? `xl/sharedStrings.${dialect.ending}`
  const shared: Shared = {
    strings: await dialect.readStrings(steadily(archive.chunks(stringsPart), context.progress, budget)),
    styles: openStyles(
      await dialect.readStyles(archive, targetOf('styles') ?? `xl/styles.${dialect.ending}`),
      await readTheme(archive, targetOf('theme') ?? 'xl/theme/theme1.xml'),
    ),
    from1904: workbook.from1904,
    budget,
  }
  const sheets: Sheet[] = []
  for (const { name, state, part, isNamed } of sheetParts(archive, workbook.sheets, relations, dialect.ending)) {
    const { sheet, isWhole } = await readSheet(archive, part, { name, state }, shared, context.progress, dialect)
    if (!isWhole && !budget.isSpent()) damaged(isNamed ? `The sheet ${name}` : `The sheet in ${part}`)
    sheets.push(sheet)
  }
  return workbookResult({
    format: dialect.format,
    sheets,
    warnings: [...warnings, ...budget.warnings()],
    hiddenBesides: (seen) => hiddenParts(archive, workbook, seen),
    hideProperties: (hidden, isSeen) => hideOoxmlProperties(archive, hidden, isSeen),
    fileName: context.name,
    attachments: embeddedFiles(archive, []),
  })
}

interface SheetPlace {
  readonly name: string
  readonly state: Sheet['state']
  readonly part: string
  /** Whether the workbook lists it: one that it does not list was left behind by what wrote the file, and nobody sees it. */
  readonly isNamed: boolean
}

function sheetParts(
  archive: OfficePackage,
  listed: readonly { readonly name: string; readonly state: Sheet['state']; readonly relation: string }[],
  relations: ReadonlyMap<string, Relationship>,
  ending: string,
): SheetPlace[] {
  const named = listed.flatMap(({ name, state, relation }): SheetPlace[] => {
    const found = relations.get(relation)
    const isOfCells = found !== undefined && /worksheet$|macrosheet$|dialogsheet$/i.test(found.type)
    return isOfCells && archive.has(found.target) ? [{ name, state, part: found.target, isNamed: true }] : []
  })
  const known = new Set(named.map(({ part }) => part.toLowerCase()))
  const others = archive.names.filter(
    (name) =>
      /^xl\/worksheets\/sheet[^/]{1,100}$/i.test(name) &&
      name.toLowerCase().endsWith(`.${ending}`) &&
      !known.has(name.toLowerCase()),
  )
  const isListLost = named.length === 0
  return [
    ...named,
    ...others.map((part): SheetPlace => {
      const name = part.slice(part.lastIndexOf('/') + 1)
      return { name, state: isListLost ? 'visible' : 'very-hidden', part, isNamed: false }
    }),
  ]
}

async function readSheet(
  archive: OfficePackage,
  part: string,
  place: Pick<Sheet, 'name' | 'state'>,
  shared: Shared,
  progress: () => void,
  dialect: WorkbookDialect,
): Promise<{ sheet: Sheet; isWhole: boolean }> {
  const relations = await relationshipsOf(archive, part)
  const targets = (...types: string[]) => types.flatMap((type) => targetsOf(relations, type))
  const tableHeads: CellRange[] = []
  for (const table of targets('table')) tableHeads.push(...(await readTableHead(archive, table)))
  const { sheet, isWhole, ...found } = await dialect.readSheetPart(
    steadily(archive.chunks(part), progress, shared.budget),
    {
      ...shared,
      urls: new Map([...relations].flatMap(([id, { target, external }]) => (external ? [[id, target]] : []))),
      tableHeads,
    },
  )
  const drawn = (await Promise.all(targets('drawing').map((target) => readDrawing(archive, target)))).flat()
  const isVisible = place.state === 'visible'
  return {
    isWhole,
    sheet: sheet.close({
      ...place,
      ...found,
      boxes: drawn.filter(({ isHidden }) => isVisible && !isHidden),
      hiddenBoxes: drawn.filter(({ isHidden }) => !isVisible || isHidden),
      notes: await dialect.readNotes(archive, targets('threadedComment', 'comments')),
    }),
  }
}

/** The first rows of a table, where it has a style of its own. */
async function readTableHead(archive: OfficePackage, part: string): Promise<CellRange[]> {
  let [range, rows, isStyled]: [CellRange | null, number, boolean] = [null, 1, false]
  await readXml(archive.chunks(part), {
    open: (name, attributes) => {
      if (name === 'x:table') {
        range = parseRange(attributes.ref ?? '')
        rows = Number(attributes.headerRowCount ?? 1)
      } else if (name === 'x:tableStyleInfo') isStyled = (attributes.name ?? '') !== ''
    },
    close: () => {},
    text: () => {},
  })
  const whole = range as CellRange | null
  return whole === null || !isStyled || rows < 1 ? [] : [{ ...whole, bottom: whole.top + Math.min(rows, 10) - 1 }]
}
