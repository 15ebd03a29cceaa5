import {
  type LetterLook,
  letterLook,
  type ParagraphLook,
  PLAIN_LETTERS,
  PLAIN_PARAGRAPH,
  paragraphLook,
} from './looks.ts'
import { sprmsOf } from './sprms.ts'
import { PLACES, placesWith, type Word97File } from './word97-file.ts'
import { readStyles } from './word97-styles.ts'

/** Looks by the place in the file. */
export interface Formatting {
  readonly letters: (at: number) => LetterLook
  readonly paragraph: (at: number) => ParagraphLook
}

/** From one place in the main stream to the next. */
interface Run<Look> {
  readonly start: number
  readonly end: number
  readonly look: Look
}

const PAGE = 512
const MOST_PAGES = 100_000

export function readFormatting(file: Word97File): Formatting {
  const styles = readStyles(file.structure(PLACES.styles))
  const letters = runs(file, PLACES.letterPages, 1, (page, offset) => {
    const at = offset * 2
    return offset === 0 ? PLAIN_LETTERS : letterLook(sprmsOf(page.subarray(at + 1, at + 1 + page[at]!)))
  })
  const paragraphs = runs(file, PLACES.paragraphPages, 13, (page, offset) => {
    const at = offset * 2
    if (offset === 0 || at + 4 > PAGE) return { look: PLAIN_PARAGRAPH, letters: PLAIN_LETTERS }
    const isLong = page[at] === 0
    const start = isLong ? at + 2 : at + 1
    const size = isLong ? page[at + 1]! * 2 : page[at]! * 2 - 1
    const style = styles[page.readUInt16LE(start)]
    const sprms = sprmsOf(page.subarray(start + 2, start + size))
    return { look: paragraphLook(sprms, style?.paragraph), letters: style?.letters ?? PLAIN_LETTERS }
  })
  return {
    paragraph: (at) => runAt(paragraphs, at)?.look ?? PLAIN_PARAGRAPH,
    letters: (at) => {
      const own = runAt(letters, at) ?? PLAIN_LETTERS
      const style = runAt(paragraphs, at)?.letters ?? PLAIN_LETTERS
      return { ...own, hidden: own.hidden ?? style.hidden, white: own.white ?? style.white }
    },
  }
}

/** Pages of 512 bytes hold some runs each: their bounds, then where the properties of each stand in the page (MS-DOC 2.9.33, 2.9.175). */
function runs<Look>(
  file: Word97File,
  place: number,
  itemSize: number,
  lookAt: (page: Buffer, offset: number) => Look,
): Run<Look>[] {
  const found: Run<Look>[] = []
  for (const { item } of placesWith(file.structure(place), 4).slice(0, MOST_PAGES)) {
    const start = (item.readUInt32LE(0) & 0x3fffff) * PAGE
    const page = file.main.subarray(start, start + PAGE)
    if (page.length < PAGE) continue
    const count = Math.min(page[PAGE - 1]!, Math.floor((PAGE - 5) / (4 + itemSize)))
    for (let run = 0; run < count; run++)
      found.push({
        start: page.readUInt32LE(run * 4),
        end: page.readUInt32LE(run * 4 + 4),
        look: lookAt(page, page[(count + 1) * 4 + run * itemSize]!),
      })
  }
  return found.sort((a, b) => a.start - b.start)
}

function runAt<Look>(all: readonly Run<Look>[], at: number): Look | null {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  const run = all[low]
  return run !== undefined && run.start <= at ? run.look : null
}
