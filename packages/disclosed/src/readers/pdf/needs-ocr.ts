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

const VOWELS = new Set('aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýœ')
const LATIN = /^\p{Script=Latin}$/u
const NO_LETTER = /^[\p{Co}\p{Cn}\uFFFD]$/u

/**
 * Whether the words must be taken from the picture of the page. That a text layer says nothing is only found where it is plain:
 * its letters have no meaning in Unicode, or they are Latin and hardly any of them is a vowel (two of five are, in any language).
 */
export function needsOcr(
  words: readonly Word[],
  shapes: readonly PageShape[],
  frame: PageFrame,
): NonNullable<Page['needsOcr']> | null {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  if (letters < NEARLY_NONE && showsPicture(shapes, frame)) return 'no-text'
  if (letters === 0) return shapes.length >= OUTLINES ? 'no-text' : null
  return isGarbage(words, letters) ? 'garbage' : null
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

function isGarbage(words: readonly Word[], letters: number): boolean {
  const ascii = new Uint32Array(128)
  const others = new Map<string, number>()
  for (const { text } of words) {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      if (code < 128) ascii[code]!++
      else others.set(text[index]!, (others.get(text[index]!) ?? 0) + 1)
    }
  }
  let [none, latin, vowels] = [0, 0, 0]
  const count = (letter: string, times: number) => {
    if (NO_LETTER.test(letter)) none += times
    if (!LATIN.test(letter)) return
    latin += times
    if (VOWELS.has(letter.toLowerCase())) vowels += times
  }
  for (const [letter, times] of others) count(letter, times)
  for (let code = 65; code < 123; code++) if (ascii[code]! > 0) count(String.fromCharCode(code), ascii[code]!)
  return (letters >= 20 && none > 0.3 * letters) || (latin >= 200 && vowels < 0.2 * latin)
}
