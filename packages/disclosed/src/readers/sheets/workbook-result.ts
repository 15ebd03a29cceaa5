import type { DocumentFormat, Page, ReadWarning } from '@disclosed/core/model'
import { cleanLine } from '../clean-text.ts'
import { HiddenFinds } from '../office/hidden-finds.ts'
import type { Attachment, HiddenData, ReadResult } from '../reader.ts'
import { hiddenCells } from './hidden-cells.ts'
import { partCells } from './part-cells.ts'
import type { Sheet } from './sheet.ts'
import { sheetPage } from './sheet-page.ts'
import { shownValues } from './shown-values.ts'

/** A workbook as its reader found it. */
export interface Workbook {
  readonly format: DocumentFormat
  readonly fileName: string
  readonly sheets: readonly Sheet[]
  readonly warnings: readonly ReadWarning[]
  /** What lies in the file besides its sheets, and is not seen on them. */
  readonly hiddenBesides?: (seen: Seen) => Promise<readonly HiddenData[]>
  /** Puts its properties into `hidden`, other than those that are seen. */
  readonly hideProperties?: (hidden: HiddenFinds, isSeen: (value: string) => boolean) => Promise<void>
  readonly attachments?: AsyncIterable<Attachment> | Iterable<Attachment>
}

/** What a person sees of a workbook. */
export interface Seen {
  readonly isValueShown: (value: string) => boolean
  /** Whether every word stands on a page or in the file's name, in whatever order. */
  readonly areWordsSeen: (words: string) => boolean
  readonly isSheetSeen: (name: string) => boolean
}

/**
 * Every visible sheet is a page, also an empty one, so that the third page is the third sheet. Where several sheets hold something,
 * each begins with its name.
 */
export async function workbookResult(workbook: Workbook): Promise<ReadResult> {
  const { format, sheets, warnings, attachments } = workbook
  const parted = sheets.map((sheet) => ({ sheet, cells: partCells(sheet) }))
  const visible = parted.filter(({ sheet }) => sheet.state === 'visible')
  const isFilled = ({ sheet, cells }: (typeof parted)[number]) => cells.shown.length > 0 || sheet.boxes.length > 0
  const several = visible.filter(isFilled).length > 1
  const pages = visible.map((entry, at): Page => {
    const { sheet, cells } = entry
    return sheetPage(at + 1, sheet, cells.shown, several && isFilled(entry) ? cleanLine(sheet.name) : null)
  })
  const inSheets = parted.flatMap(({ sheet, cells }) => hiddenCells(sheet, cells))
  const besides = await workbook.hiddenBesides?.(seenOf(workbook, pages))
  const properties = new HiddenFinds()
  const texts = [workbook.fileName, ...pages.map(({ text }) => text)]
  await workbook.hideProperties?.(properties, (value) => texts.some((text) => text.includes(value)))
  return {
    format,
    pages,
    warnings,
    hidden: [...inSheets, ...(besides ?? []), ...properties.all()],
    ...(attachments === undefined ? {} : { attachments }),
  }
}

function seenOf({ fileName, sheets }: Workbook, pages: readonly Page[]): Seen {
  let values: ReturnType<typeof shownValues> | null = null
  let texts: readonly string[] | null = null
  const names = new Set(sheets.filter(({ state }) => state === 'visible').map(({ name }) => name))
  return {
    isValueShown: (value) => {
      values ??= shownValues(pages)
      return values(value)
    },
    areWordsSeen: (words) => {
      texts ??= [fileName, ...pages.map((page) => page.text)].map((text) => text.toLowerCase())
      return (words.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).every((word) =>
        texts!.some((text) => text.includes(word)),
      )
    },
    isSheetSeen: (name) => names.has(name),
  }
}
