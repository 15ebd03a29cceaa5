import type { OfficePackage } from '../office/open-package.ts'
import { readXml } from '../office/read-xml.ts'
import { relationshipsOf, targetsOf } from '../office/relationships.ts'

/** What a workbook keeps of another one, or of a table that it was summed up from. */
export interface CachedTable {
  readonly part: string
  /** The sheet of this workbook that it was taken from, '' where only a table's name is told; null where it came from elsewhere. */
  readonly sourceSheet: string | null
  /** Rows of a table that was summed up; cells of another workbook. */
  readonly rows: readonly (readonly string[])[]
  readonly count: number
}

/** Rows of a cache that are kept to be looked at; the count is of all. */
const MAX_ROWS = 50_000

/** The rows that a pivot table was made from (ECMA-376 part 1, 18.10). */
export async function readPivotCache(archive: OfficePackage, part: string): Promise<CachedTable> {
  if (part.endsWith('.bin')) return wordsOfRecords(archive, part)
  const fields: { name: string; items: string[] }[] = []
  let sourceSheet: string | null = null
  let inItems = false
  await readXml(archive.chunks(part), {
    open: (name, attributes) => {
      if (name === 'x:worksheetSource' && attributes['r:id'] === undefined)
        sourceSheet = attributes.sheet ?? (attributes.name === undefined ? null : '')
      else if (name === 'x:cacheField') fields.push({ name: attributes.name ?? '', items: [] })
      else if (name === 'x:sharedItems') inItems = true
      else if (inItems && fields.length > 0) fields.at(-1)!.items.push(attributes.v ?? '')
    },
    close: (name) => {
      if (name === 'x:sharedItems') inItems = false
    },
    text: () => {},
  })
  const rows: string[][] = []
  let count = 0
  const [records] = targetsOf(await relationshipsOf(archive, part), 'pivotCacheRecords')
  let row: string[] = []
  await readXml(records === undefined ? [] : archive.chunks(records), {
    open: (name, attributes) => {
      if (name === 'x:r') row = []
      else if (name === 'x:x') row.push(fields[row.length]?.items[Number(attributes.v)] ?? '')
      else if (name !== 'x:pivotCacheRecords' && row.length < fields.length) row.push(attributes.v ?? '')
    },
    close: (name) => {
      if (name !== 'x:r') return
      count++
      if (rows.length < MAX_ROWS) rows.push(row)
    },
    text: () => {},
  })
  if (count > 0) return { part, sourceSheet, rows, count }
  const items = fields.map((field) => field.items).filter((values) => values.length > 0)
  return { part, sourceSheet, rows: items, count: items.flat().length }
}

/** The values of another workbook that formulas look into (ECMA-376 part 1, 18.14). */
export async function readExternalCache(archive: OfficePackage, part: string): Promise<CachedTable> {
  if (part.endsWith('.bin')) return wordsOfRecords(archive, part)
  const rows: string[][] = []
  let [count, value, taking] = [0, '', false]
  await readXml(archive.chunks(part), {
    open: (name) => {
      if (name === 'x:row' && rows.length <= MAX_ROWS) rows.push([])
      taking = name === 'x:v' || name === 'x:val'
      if (taking) value = ''
    },
    close: (name) => {
      if (!taking || (name !== 'x:v' && name !== 'x:val')) return
      taking = false
      count++
      if (rows.length === 0) rows.push([])
      if (rows.length <= MAX_ROWS) rows.at(-1)!.push(value)
    },
    text: (text) => {
      if (taking) value += text
    },
  })
  return { part, sourceSheet: null, rows: rows.filter((row) => row.length > 0).slice(0, MAX_ROWS), count }
}

/** The words of a cache that is written as records, whatever these say of them. */
async function wordsOfRecords(archive: OfficePackage, part: string): Promise<CachedTable> {
  const bytes = Buffer.from((await archive.bytes(part)) ?? [])
  const words = new Set<string>()
  for (const odd of [0, 1])
    for (const [text] of bytes
      .subarray(odd)
      .toString('utf16le')
      .matchAll(/[\p{L}\d][\p{Script=Latin}\d\p{P}\p{Sc} ]{3,500}/gu))
      if (/^[\p{Script=Latin}\d\p{P}\p{Sc} ]*$/u.test(text)) words.add(text.trim())
  const rows = [...words].slice(0, MAX_ROWS).map((text) => [text])
  return { part, sourceSheet: null, rows, count: rows.length }
}
