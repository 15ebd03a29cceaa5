import { symbolSign } from '../symbol-fonts.ts'
import { charsetPage, codePage, decodePage, SYMBOL_CHARSET } from './rtf-characters.ts'
import type { RtfState } from './rtf-state.ts'

const COLOR_PARTS = ['red', 'green', 'blue']

/** What the file's head says of its fonts, colours, code page and authors. */
export class RtfHead {
  hasFirstPage = false
  /** Who changed the text, by number. */
  readonly authors: string[] = []
  readonly #charsets = new Map<number, number>()
  readonly #whites: boolean[] = []
  #color: (number | null)[] = [null, null, null]
  #page = 'windows-1252'

  /** True for a word of the head. */
  takeWord(word: string, value: number | null, { destination, font }: RtfState): boolean {
    switch (word) {
      case 'fcharset':
        if (destination === 'fonts') this.#charsets.set(font, value ?? 0)
        return true
      case 'ansicpg':
        this.#page = codePage(value ?? 1252)
        return true
      case 'mac':
        this.#page = 'macintosh'
        return true
      case 'titlepg':
        this.hasFirstPage = true
        return true
      case 'red':
      case 'green':
      case 'blue':
        if (destination === 'colors') this.#color[COLOR_PARTS.indexOf(word)] = value ?? 0
        return true
      default:
        return false
    }
  }

  /** Each semicolon ends a colour. */
  takeColors(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (byte !== 0x3b) continue
      this.#whites.push(this.#color.every((part) => part !== null && part >= 0xfc))
      this.#color = [null, null, null]
    }
  }

  /** Colour 0 is the reader's own. */
  isWhite(color: number): boolean {
    return color > 0 && this.#whites[color] === true
  }

  textOf(bytes: Uint8Array, { font, destination }: RtfState): string {
    const charset = this.#charsets.get(font) ?? 0
    if (charset !== SYMBOL_CHARSET) return decodePage(bytes, charsetPage(charset) ?? this.#page)
    const unknown = destination === 'label' ? '•' : ''
    return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : symbolSign(byte) || unknown)).join('')
  }
}
