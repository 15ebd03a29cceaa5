import type { ListLevel } from '../list-labels.ts'
import { childAt, elementsOf, type XmlElement } from '../xml-tree.ts'

/** What a style says; null where it says nothing. */
export interface OdfLook {
  /** In points. */
  readonly before: number | null
  readonly after: number | null
  readonly hidden: boolean | null
  readonly white: boolean | null
  readonly filled: boolean | null
  /** The list style of paragraphs of this style. */
  readonly list: string | null
}

const NOTHING: OdfLook = { before: null, after: null, hidden: null, white: null, filled: null, list: null }
const MAX_BASES = 20

/** Gathers the styles of a document (OpenDocument 1.3 part 3, 16) while its parts are read. */
export class OdfStyles {
  readonly #own = new Map<string, { look: OdfLook; base: string | null }>()
  readonly #lists = new Map<string, readonly ListLevel[]>()
  readonly #known = new Map<string, OdfLook>()

  /** Takes a style, a default style or a list style. */
  take(element: XmlElement): void {
    const { name } = element
    if (name === 'text:list-style') this.#lists.set(element.attributes['style:name'] ?? '', levelsOf(element))
    if (name === 'text:outline-style') this.#lists.set(OUTLINE, levelsOf(element))
    if (name !== 'style:style' && name !== 'style:default-style') return
    const family = element.attributes['style:family'] ?? ''
    this.#own.set(`${family} ${element.attributes['style:name'] ?? ''}`, {
      look: lookOf(element),
      base: element.attributes['style:parent-style-name'] ?? (name === 'style:style' ? '' : null),
    })
  }

  look(family: 'paragraph' | 'text' | 'table-cell', style: string | undefined): OdfLook {
    const key = `${family} ${style ?? ''}`
    const known = this.#known.get(key) ?? this.#resolve(family, style ?? '', 0)
    this.#known.set(key, known)
    return known
  }

  levels(listStyle: string): readonly ListLevel[] | null {
    return this.#lists.get(listStyle) ?? null
  }

  #resolve(family: string, style: string, depth: number): OdfLook {
    const own = this.#own.get(`${family} ${style}`)
    if (own === undefined) return NOTHING
    if (own.base === null || depth > MAX_BASES) return own.look
    return overlaid(this.#resolve(family, own.base, depth + 1), own.look)
  }
}

/** Headings are numbered by a list style of their own. */
export const OUTLINE = ' outline'

function overlaid(lower: OdfLook, upper: OdfLook): OdfLook {
  return {
    before: upper.before ?? lower.before,
    after: upper.after ?? lower.after,
    hidden: upper.hidden ?? lower.hidden,
    white: upper.white ?? lower.white,
    filled: upper.filled ?? lower.filled,
    list: upper.list ?? lower.list,
  }
}

function lookOf(style: XmlElement): OdfLook {
  const letters = childAt(style, 'style:text-properties')?.attributes
  const space = childAt(style, 'style:paragraph-properties')?.attributes
  const cell = childAt(style, 'style:table-cell-properties')?.attributes
  const ground = letters?.['fo:background-color'] ?? space?.['fo:background-color'] ?? cell?.['fo:background-color']
  const color = letters?.['fo:color']
  return {
    before: points(space?.['fo:margin-top']),
    after: points(space?.['fo:margin-bottom']),
    hidden: letters?.['text:display'] === undefined ? null : letters['text:display'] === 'none',
    white: color === undefined ? null : /^#f[c-f]f[c-f]f[c-f]$/i.test(color),
    filled: ground === undefined ? null : !/^(?:transparent|#f[c-f]f[c-f]f[c-f])$/i.test(ground),
    list: style.attributes['style:list-style-name'] || null,
  }
}

const UNITS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, pc: 12, px: 0.75 }

function points(length: string | undefined): number | null {
  const match = /^(-?[\d.]{1,12})(pt|in|cm|mm|pc|px)$/.exec(length ?? '')
  return match === null ? null : Number(match[1]) * UNITS[match[2]!]!
}

function levelsOf(style: XmlElement): ListLevel[] {
  const levels: ListLevel[] = []
  for (const element of elementsOf(style)) {
    const level = Number(element.attributes['text:level'] ?? 0)
    if (level >= 1 && level <= 9) levels[level - 1] = levelOf(element, level)
  }
  return Array.from(
    levels,
    (level) => level ?? { format: 'none', template: '', start: 1, restarts: true, legal: false },
  )
}

function levelOf({ name, attributes }: XmlElement, level: number): ListLevel {
  const shown = Math.min(level, Math.max(1, Number(attributes['text:display-levels'] ?? 1) || 1))
  const counts = Array.from({ length: shown }, (_, at) => `%${level - shown + at + 1}`).join('.')
  const isBullet = name === 'text:list-level-style-bullet' || name === 'text:list-level-style-image'
  return {
    format: isBullet
      ? 'bullet'
      : formatOf(attributes['style:num-format'] ?? '', attributes['style:num-letter-sync'] === 'true'),
    template: `${attributes['style:num-prefix'] ?? ''}${counts}${attributes['style:num-suffix'] ?? ''}`,
    start: Number(attributes['text:start-value'] ?? 1) || 1,
    restarts: true,
    legal: false,
  }
}

/** With `sync` letters repeat behind z: aa, bb; else they count on: aa, ab (19.502). */
function formatOf(sign: string, sync: boolean): string {
  const formats: Readonly<Record<string, string>> = {
    '1': 'decimal',
    a: sync ? 'lowerLetter' : 'lowerAlphabetic',
    A: sync ? 'upperLetter' : 'upperAlphabetic',
    i: 'lowerRoman',
    I: 'upperRoman',
  }
  return formats[sign] ?? 'none'
}
