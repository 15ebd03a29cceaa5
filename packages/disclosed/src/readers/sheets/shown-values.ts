import type { Page } from '@disclosed/core/model'

/** Whether a value stands in a cell that a person sees, whatever its number format. */
export type IsShown = (value: string) => boolean

/** Money, thousands, percent around a number. */
const NUMBER = /^[£$€]?\s?(-?[\d,]{1,20}(?:\.\d{1,15})?)\s?(%?)$/

export function shownValues(pages: readonly Page[]): IsShown {
  const texts = new Set<string>()
  const numbers = new Set<number>()
  for (const { text, cells } of pages)
    for (let at = 0; at < (cells?.offsets.length ?? 0); at += 2) {
      const value = text.slice(cells!.offsets[at], cells!.offsets[at + 1])
      texts.add(value.toLowerCase())
      const [, digits, percent] = NUMBER.exec(value) ?? []
      if (digits !== undefined) numbers.add(Number(digits.replaceAll(',', '')) / (percent === '%' ? 100 : 1))
    }
  return (value) => {
    const text = value.trim()
    return text === '' || texts.has(text.toLowerCase()) || numbers.has(Number(text))
  }
}
