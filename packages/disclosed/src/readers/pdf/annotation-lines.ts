import type { Line } from './line.ts'
import type { PageAnnotation } from './page-annotations.ts'
import type { Word } from './page-words.ts'
import { holdsWord } from './place.ts'

/** Filled form fields as `Name: value`, and what was typed onto the page, where the page's own words do not say it already. */
export function annotationLines(annotations: readonly PageAnnotation[], words: readonly Word[]): Line[] {
  const said = new Set<string>()
  const lines: Line[] = []
  for (const each of annotations) {
    if (each.kind !== 'field' && each.kind !== 'typed') continue
    const text = each.kind === 'typed' ? each.text : each.name === '' ? each.value : `${each.name}: ${each.value}`
    if (said.has(text) || words.some((word) => holdsWord(each, word))) continue
    said.add(text)
    lines.push(lineOf(text, each, lines.length === 0))
  }
  return lines
}

function lineOf(text: string, { x0, y0, x1, y1 }: PageAnnotation, afterGap: boolean): Line {
  const place = { x0, y0, x1, y1 }
  const words = text
    .split(' ')
    .filter((word) => word !== '')
    .map((word): Word => ({ ...place, text: word, turn: 0, object: 0 }))
  return { ...place, words, gaps: words.map((_, index) => (index === 0 ? '' : ' ')), tail: '', afterGap }
}
