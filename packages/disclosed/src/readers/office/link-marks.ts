import type { PageLink } from '@disclosed/core/model'
import { cleanText } from '../clean-text.ts'

/**
 * Links while text is laid out: their words stand between marks that move with the text, `START number MIDDLE words END`.
 * The marks are control characters, which no cleaned text has.
 */
const START = '\u0001'
const MIDDLE = '\u0002'
const END = '\u0003'
const MARKS = /\u0001(\d{1,9})\u0002|\u0003/g

export class LinkMarks {
  readonly #urls: string[] = []

  /** The words of a link; addresses inside of the document lead nowhere. */
  mark(words: string, url: string): string {
    if (url === '' || url.startsWith('#') || words.trim() === '') return words
    this.#urls.push(cleanText(url).slice(0, 2000))
    return `${START}${this.#urls.length - 1}${MIDDLE}${words}${END}`
  }

  /** The text without its marks, and where the links were. */
  resolve(marked: string): { text: string; links: PageLink[] } {
    const links: PageLink[] = []
    const open: { start: number; url: string }[] = []
    let text = ''
    let at = 0
    for (const { 0: mark, 1: number, index } of marked.matchAll(MARKS)) {
      text += marked.slice(at, index)
      at = index + mark.length
      if (number !== undefined) open.push({ start: text.length, url: this.#urls[Number(number)] ?? '' })
      else {
        const { start, url } = open.pop() ?? { start: 0, url: '' }
        if (url !== '' && start < text.length) links.push({ start, end: text.length, url })
      }
    }
    return { text: text + marked.slice(at), links: links.sort((a, b) => a.start - b.start) }
  }
}

export function withoutMarks(marked: string): string {
  return marked.replace(MARKS, '')
}
