import type { Page } from '@disclosed/core/model'
import { cleanText } from '../clean-text.ts'
import { mailHtmlText } from '../html.ts'
import { HiddenFinds } from '../office/hidden-finds.ts'
import { type HiddenData, plainPage } from '../reader.ts'
import { asObject, type JsonObject, listOf, numberOf, objectsOf, ownValue, textOf } from './json-value.ts'
import { isWordPlace, layoutOf, type PageSize, textOfPlaces, type WordPlace } from './word-places.ts'

export interface CloudDocument {
  readonly pages: readonly Page[]
  /** Notes that people wrote on it: they are no part of the document. */
  readonly hidden: readonly HiddenData[]
}

/** Whether an object tells of a document of DocumentCloud, with or without its text. */
export function isCloudDocument(object: JsonObject): boolean {
  if (cloudPages(object).length > 0) return true
  const document = factsOf(object)
  return (
    textOf(document, 'canonical_url') !== '' &&
    (numberOf(document, 'page_count') ?? numberOf(document, 'pages')) !== null
  )
}

/** The text of each page (`txt.json`), alone or with the facts of the document; null where the text is missing. */
export function cloudDocument(object: JsonObject): CloudDocument | null {
  const pages = cloudPages(object)
  if (pages.length === 0) return null
  const document = factsOf(object)
  const size = pageSize(textOf(document, 'page_spec'))
  return { pages: numbered(pages, size), hidden: notesOf(document) }
}

/** The places of the words of one page (`position.json`), which say its text as well. */
export function cloudPositions(value: unknown): CloudDocument | null {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isWordPlace)) return null
  return { pages: [pageOf(1, '', value, pageSize(''))], hidden: [] }
}

/** The facts of a document may stand below a name of their own. */
function factsOf(object: JsonObject): JsonObject {
  return asObject(ownValue(object, 'document')) ?? object
}

function cloudPages(object: JsonObject): readonly JsonObject[] {
  const lists = [object, factsOf(object)].map((part) => listOf(part, 'pages'))
  const pages = lists.find((list) => list.length > 0) ?? []
  return objectsOf(pages).filter((page) => typeof ownValue(page, 'contents') === 'string')
}

/** Pages are counted from 0 there; lists that count otherwise are numbered in their order. */
function numbered(pages: readonly JsonObject[], size: PageSize): Page[] {
  const given = pages.map((page) => numberOf(page, 'page'))
  const isCounted = given.every((number) => number !== null && Number.isInteger(number) && number >= 0)
  const isUsable = isCounted && new Set(given).size === pages.length
  const first = isUsable && given.includes(0) ? 1 : 0
  return pages
    .map((page, index) => {
      const number = isUsable ? Math.max(1, given[index]! + first) : index + 1
      const places = [...listOf(page, 'positions'), ...listOf(page, 'position')].filter(isWordPlace)
      return pageOf(number, textOf(page, 'contents'), places, size)
    })
    .toSorted((a, b) => a.number - b.number)
}

function pageOf(number: number, contents: string, places: readonly WordPlace[], size: PageSize): Page {
  const text = cleanText(contents === '' ? textOfPlaces(places) : contents)
  const layout = places.length === 0 ? null : layoutOf(text, places, size)
  return { ...plainPage(number, text), ...(layout === null ? {} : { layout }) }
}

/** `612.0x792.0:0-3`: the size of the first pages, in points. Where it is not told, that of a letter: only the shares matter. */
function pageSize(spec: string): PageSize {
  const [, width, height] = /^(\d{1,5}(?:\.\d{1,4})?)x(\d{1,5}(?:\.\d{1,4})?)/.exec(spec) ?? []
  return { width: Number(width) || 612, height: Number(height) || 792 }
}

function notesOf(document: JsonObject): HiddenData[] {
  const finds = new HiddenFinds()
  for (const note of objectsOf([...listOf(document, 'notes'), ...listOf(document, 'annotations')])) {
    const content = textOf(note, 'content')
    const words = content.includes('<') ? mailHtmlText(content) : content
    const page = numberOf(note, 'page_number')
    const told = [textOf(note, 'title'), words].filter((text) => text !== '').join(': ')
    finds.add('comment', page === null ? 'notes' : `page ${page + 1}`, told)
  }
  return finds.all()
}
