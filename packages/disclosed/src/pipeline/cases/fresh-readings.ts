import type { Reading } from '@disclosed/core/model'

/** Readings of single documents that were made on the way to their facts: a case of one document needs no second. */
export interface FreshReadings {
  readonly put: (id: string, reading: Reading) => void
  readonly take: (id: string) => Reading | null
}

/** As text, of two bytes a character at most. */
const MOST_CHARACTERS = 32 * 1024 * 1024

export function freshReadings(most: number = MOST_CHARACTERS): FreshReadings {
  const kept = new Map<string, string>()
  let characters = 0
  return {
    put: (id, reading) => {
      const text = JSON.stringify(reading)
      if (characters + text.length > most) return
      characters += text.length
      kept.set(id, text)
    },
    take: (id) => {
      const text = kept.get(id)
      if (text === undefined) return null
      kept.delete(id)
      characters -= text.length
      return JSON.parse(text)
    },
  }
}
