import type { Page } from '@disclosed/core/model'
import type { PageFrame } from './page-frame.ts'
import type { PageShape } from './page-shapes.ts'
import type { Word } from './page-words.ts'

/** A page with fewer letters than this says nearly nothing: a scan with a stamped number. */
const NEARLY_NONE = 40
/** Pictures over this share of a page are what it shows. */
const PICTURE = 0.3
/** Letters that were turned into outlines: so many shapes and no word. */
const OUTLINES = 100

const NO_LETTER = /[\p{Co}\p{Cn}\uFFFD]/gu
const LATIN = /\p{Script=Latin}/gu
const VOWEL = /[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýœ]/giu

/**
 * Whether the words must be taken from the picture of the page. That a text layer says nothing is only found where it is plain:
 * its letters have no meaning in Unicode, or they are Latin and hardly any of them is a vowel (two of five are, in any language).
 */
export function needsOcr(
  words: readonly Word[],
  shapes: readonly PageShape[],
  frame: PageFrame,
): NonNullable<Page['needsOcr']> | null {
  const letters = words.map(({ text }) => text).join('')
  if (letters.length < NEARLY_NONE && showsPicture(shapes, frame)) return 'no-text'
  if (letters.length === 0) return shapes.length >= OUTLINES ? 'no-text' : null
  return isGarbage(letters) ? 'garbage' : null
}

function showsPicture(shapes: readonly PageShape[], { width, height }: PageFrame): boolean {
  let area = 0
  for (const { kind, x0, y0, x1, y1 } of shapes) {
    if (kind !== 'image') continue
    const [w, h] = [Math.min(x1, width) - Math.max(x0, 0), Math.min(y1, height) - Math.max(y0, 0)]
    if (w > 0 && h > 0) area += w * h
  }
  return area >= PICTURE * width * height
}

function isGarbage(letters: string): boolean {
  const count = (pattern: RegExp) => letters.match(pattern)?.length ?? 0
  if (letters.length >= 20 && count(NO_LETTER) > 0.3 * letters.length) return true
  const latin = count(LATIN)
  return latin >= 200 && count(VOWEL) < 0.2 * latin
}
