import type { OfficePackage } from '../open-package.ts'
import { childAt, readElements, type XmlElement } from '../xml-tree.ts'

/** What a style or a paragraph says of itself; null where it says nothing. */
export interface WordLook {
  readonly numbering: { readonly list: string | null; readonly level: number | null } | null
  /** In points. */
  readonly before: number | null
  readonly after: number | null
  /** No gap between paragraphs of the same style. */
  readonly contextual: boolean | null
  readonly hidden: boolean | null
  readonly white: boolean | null
}

export interface WordStyles {
  readonly defaultParagraph: string
  /** The look of a style with all that it is based on. */
  readonly look: (style: string | null) => WordLook
}

const NOTHING: WordLook = { numbering: null, before: null, after: null, contextual: null, hidden: null, white: null }
const MAX_BASES = 20

/** Of `word/styles.xml` (ECMA-376 part 1, 17.7). */
export async function readStyles(from: OfficePackage, part: string): Promise<WordStyles> {
  const own = new Map<string, { look: WordLook; base: string | null }>()
  let defaults = NOTHING
  let defaultParagraph = ''
  await readElements(from.chunks(part), new Set(['w:styles']), (element) => {
    if (element.name === 'w:docDefaults')
      defaults = lookOf(childAt(element, 'w:pPrDefault', 'w:pPr'), childAt(element, 'w:rPrDefault', 'w:rPr'))
    if (element.name !== 'w:style') return
    const id = element.attributes['w:styleId'] ?? ''
    if (element.attributes['w:type'] === 'paragraph' && isOn(element.attributes['w:default'])) defaultParagraph = id
    own.set(id, {
      look: lookOf(childAt(element, 'w:pPr'), childAt(element, 'w:rPr')),
      base: childAt(element, 'w:basedOn')?.attributes['w:val'] ?? null,
    })
  })
  const known = new Map<string, WordLook>()
  const resolve = (id: string, depth: number): WordLook => {
    const style = own.get(id)
    if (style === undefined) return NOTHING
    const base = style.base !== null && depth < MAX_BASES ? resolve(style.base, depth + 1) : NOTHING
    return overlaid(base, style.look)
  }
  return {
    defaultParagraph,
    look: (style) => {
      const id = style ?? ''
      const look = known.get(id) ?? overlaid(defaults, resolve(id, 0))
      known.set(id, look)
      return look
    },
  }
}

/** What the upper look says counts, else the lower. */
export function overlaid(lower: WordLook, upper: WordLook): WordLook {
  const list = upper.numbering?.list ?? lower.numbering?.list ?? null
  const level = upper.numbering?.level ?? lower.numbering?.level ?? null
  return {
    numbering: upper.numbering === null ? lower.numbering : { list, level },
    before: upper.before ?? lower.before,
    after: upper.after ?? lower.after,
    contextual: upper.contextual ?? lower.contextual,
    hidden: upper.hidden ?? lower.hidden,
    white: upper.white ?? lower.white,
  }
}

export function lookOf(pPr: XmlElement | null, rPr: XmlElement | null): WordLook {
  const numPr = childAt(pPr, 'w:numPr')
  const spacing = childAt(pPr, 'w:spacing')?.attributes
  return {
    numbering:
      numPr === null
        ? null
        : {
            list: childAt(numPr, 'w:numId')?.attributes['w:val'] ?? null,
            level: numberOf(childAt(numPr, 'w:ilvl')?.attributes['w:val']),
          },
    before: space(spacing, 'before'),
    after: space(spacing, 'after'),
    contextual: toggle(pPr, 'w:contextualSpacing'),
    hidden: toggle(rPr, 'w:vanish'),
    white: whiteness(rPr),
  }
}

/** `beforeAutospacing`: the browser's gap of one line. */
function space(spacing: Readonly<Record<string, string>> | undefined, side: 'before' | 'after'): number | null {
  if (spacing === undefined) return null
  if (isOn(spacing[`w:${side}Autospacing`] ?? 'false')) return 14
  const twips = numberOf(spacing[`w:${side}`])
  return twips === null ? null : twips / 20
}

function toggle(properties: XmlElement | null, name: string): boolean | null {
  const element = childAt(properties, name)
  return element === null ? null : isOn(element.attributes['w:val'])
}

/** White letters on no ground of their own. */
function whiteness(rPr: XmlElement | null): boolean | null {
  const color = childAt(rPr, 'w:color')?.attributes
  if (color === undefined) return null
  const ground = childAt(rPr, 'w:shd')?.attributes['w:fill'] ?? childAt(rPr, 'w:highlight')?.attributes['w:val']
  if (ground !== undefined && !isBlank(ground)) return false
  return (
    /^f[c-f]f[c-f]f[c-f]$/i.test(color['w:val'] ?? '') ||
    (color['w:themeColor'] === 'background1' && color['w:themeShade'] === undefined)
  )
}

export function isBlank(fill: string): boolean {
  return /^(?:auto|none|white|f[c-f]f[c-f]f[c-f])$/i.test(fill)
}

/** Of a switch (17.17.4): on where it has no value. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off'].includes(value)
}

export function numberOf(text: string | undefined): number | null {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : null
}
