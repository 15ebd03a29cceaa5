import { isIdentifier } from '../office/is-identifier.ts'
import type { OfficePackage } from '../office/open-package.ts'
import { readXml } from '../office/read-xml.ts'
import type { HiddenData } from '../reader.ts'
import { hiddenNames } from './hidden-names.ts'
import { rowsText } from './rows-text.ts'
import type { Seen } from './workbook-result.ts'
import { type CachedTable, readExternalCache, readPivotCache } from './xlsx-caches.ts'
import type { WorkbookParts } from './xlsx-workbook.ts'

/** What a workbook holds besides its sheets. */
export async function hiddenParts(archive: OfficePackage, workbook: WorkbookParts, seen: Seen): Promise<HiddenData[]> {
  return [
    ...(await hiddenPivots(archive, seen)),
    ...(await hiddenExternals(archive, seen)),
    ...hiddenNames(workbook.names),
    ...hiddenModel(archive, workbook),
    ...(await hiddenRevisions(archive, seen)),
    ...(await hiddenXml(archive, seen)),
  ]
}

/** Values of one kind that are kept. */
const MAX_WORDS = 100_000

function partsLike(archive: OfficePackage, pattern: RegExp): string[] {
  return archive.names.filter((name) => pattern.test(name))
}

/** A table that was summed up from a sheet of this workbook, all of which is seen, hides nothing. */
async function hiddenPivots(archive: OfficePackage, { isValueShown, isSheetSeen }: Seen): Promise<HiddenData[]> {
  const hidden: HiddenData[] = []
  for (const part of partsLike(archive, /pivotCacheDefinition\d{0,6}\.(?:xml|bin)$/i)) {
    const cache = await readPivotCache(archive, part)
    const isSeen =
      cache.sourceSheet !== null &&
      (cache.sourceSheet === '' || isSheetSeen(cache.sourceSheet)) &&
      cache.rows.every((row) => row.every((value) => NUMERIC.test(value) || isValueShown(value)))
    if (cache.count > 0 && !isSeen) hidden.push(cacheData('pivot-cache', 'rows behind a pivot table', cache))
  }
  return hidden
}

/** Numbers, days and truth values look different on a sheet than in the cache of one. */
const NUMERIC = /^[\d.,:TZE+-]*$/

async function hiddenExternals(archive: OfficePackage, { isValueShown }: Seen): Promise<HiddenData[]> {
  const hidden: HiddenData[] = []
  for (const part of partsLike(archive, /externalLinks\/[^/]{1,100}\.(?:xml|bin)$/i)) {
    const cache = await readExternalCache(archive, part)
    const rows = cache.rows.map((row) => row.filter((value) => !isValueShown(value))).filter((row) => row.length > 0)
    const shown = cache.rows.flat().length - rows.flat().length
    if (rows.length > 0)
      hidden.push(
        cacheData('external-cache', 'cells of another workbook', { ...cache, rows, count: cache.count - shown }),
      )
  }
  return hidden
}

function cacheData(channel: 'pivot-cache' | 'external-cache', what: string, cache: CachedTable): HiddenData {
  const name = cache.part.slice(cache.part.lastIndexOf('/') + 1)
  return { channel, where: `${what} (${name})`, count: cache.count, text: rowsText(cache.rows) }
}

/** A data model is packed in a way that only Excel opens; of its tables the names are known. */
function hiddenModel(archive: OfficePackage, { modelTables }: WorkbookParts): HiddenData[] {
  return partsLike(archive, /^xl\/(?:model|customData)\/item[^/]{0,100}$/i).map((part) => ({
    channel: 'data-model',
    where: `data model (${part}), which only Excel opens`,
    count: Math.max(1, modelTables.length),
    text: rowsText(modelTables.map((name) => [name])),
  }))
}

/** What cells held before, in a workbook that several people worked in at once (ECMA-376 part 1, 18.11). */
async function hiddenRevisions(archive: OfficePackage, { isValueShown }: Seen): Promise<HiddenData[]> {
  const values: string[] = []
  for (const part of partsLike(archive, /^xl\/revisions\/revisionLog[^/]{0,100}\.xml$/i)) {
    let [value, taking] = ['', false]
    await readXml(archive.chunks(part), {
      open: (name) => {
        taking = name === 'x:v' || name === 'x:t'
        if (taking) value = ''
      },
      close: () => {
        if (taking && values.length < MAX_WORDS && !isValueShown(value)) values.push(value)
        taking = false
      },
      text: (text) => {
        if (taking) value += text
      },
    })
  }
  if (values.length === 0) return []
  const text = rowsText(values.map((words) => [words]))
  return [{ channel: 'tracked-change', where: 'recorded changes', count: values.length, text }]
}

/** Roots of parts that Office and SharePoint write for themselves. */
const OF_PROGRAMS = new Set([
  'contentTypeSchema',
  'FormTemplates',
  'Sources',
  'Receivers',
  'DataMashup',
  'sisl',
  'CoverPageProperties',
])
/** Web addresses, switches. */
const MACHINE_WORDS = /^(?:https?:\/\/\S+|urn:\S+|true|false|none)$/i
const NO_WORDS = /^[^\p{L}]*$/u

function isWords(value: string): boolean {
  return !NO_WORDS.test(value) && !MACHINE_WORDS.test(value) && !isIdentifier(value)
}

/** XML that programs put into the file for themselves, SharePoint's properties of the document included. */
async function hiddenXml(archive: OfficePackage, { isValueShown, areWordsSeen }: Seen): Promise<HiddenData[]> {
  const hidden: HiddenData[] = []
  for (const part of partsLike(archive, /^customXml\/(?!itemProps)[^/]{1,100}\.xml$/i)) {
    const values = (await wordsOfXml(archive, part)).filter(
      (words) => isWords(words) && !isValueShown(words) && !areWordsSeen(words),
    )
    if (values.length > 0)
      hidden.push({
        channel: 'custom-xml',
        where: `data of another program (${part})`,
        count: values.length,
        text: rowsText(values.map((words) => [words])),
      })
  }
  return hidden
}

async function wordsOfXml(archive: OfficePackage, part: string): Promise<string[]> {
  const values: string[] = []
  let root: string | null = null
  let words = ''
  const take = (text: string) => {
    if (root !== null && !OF_PROGRAMS.has(root) && text.trim() !== '' && values.length < MAX_WORDS)
      values.push(text.trim())
  }
  await readXml(archive.chunks(part), {
    open: (name, attributes) => {
      root ??= name.slice(name.indexOf(':') + 1)
      take(words)
      words = ''
      // SharePoint's attributes say what kind a property is.
      if (root !== 'properties') for (const key in attributes) if (!key.includes(':')) take(attributes[key]!)
    },
    close: () => {
      take(words)
      words = ''
    },
    text: (text) => {
      if (words.length < MAX_WORDS) words += text
    },
  })
  return values
}
