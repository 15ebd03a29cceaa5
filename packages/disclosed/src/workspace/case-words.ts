import type { OwnWords } from '@disclosed/core'
import type { Database } from 'better-sqlite3'

/** The own words of authorities in the letters of each case. */
export interface CaseWords {
  /** Null where they were not made, or with another reading than `madeOf` names. */
  readonly of: (caseId: number, madeOf: string) => OwnWords[] | null
  readonly put: (caseId: number, madeOf: string, letters: readonly OwnWords[]) => void
}

interface StoredLetter {
  readonly authority: string | null
  readonly date: string | null
  /** How many numbers: hashes of words, of sentences, weighing or not. */
  readonly lengths: readonly [hashes: number, sentences: number, weighs: number]
}

const BYTES = Uint32Array.BYTES_PER_ELEMENT

export function openCaseWords(database: Database): CaseWords {
  const of = database.prepare<[number, string], { letters: string; numbers: Buffer }>(
    'SELECT letters, numbers FROM case_words WHERE case_id = ? AND made_of = ?',
  )
  const put = database.prepare('INSERT OR REPLACE INTO case_words VALUES (?, ?, ?, ?)')
  return {
    of: (caseId, madeOf) => {
      const row = of.get(caseId, madeOf)
      return row === undefined ? null : lettersOf(JSON.parse(row.letters), row.numbers)
    },
    put: (caseId, madeOf, letters) => {
      const stored = letters.map(
        ({ authority, date, words, weighs }): StoredLetter => ({
          authority,
          date,
          lengths: [words.hashes.length, words.sentences.length, weighs.length],
        }),
      )
      const numbers = letters.flatMap(({ words, weighs }) => [words.hashes, words.sentences, Uint32Array.from(weighs)])
      const bytes = numbers.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength))
      put.run(caseId, madeOf, JSON.stringify(stored), Buffer.concat(bytes))
    },
  }
}

function lettersOf(stored: readonly StoredLetter[], bytes: Buffer): OwnWords[] {
  // A copy of their own: numbers must begin at a multiple of four bytes.
  const numbers = new Uint32Array(Uint8Array.from(bytes).buffer, 0, bytes.length / BYTES)
  let at = 0
  const next = (length: number) => {
    at += length
    return numbers.subarray(at - length, at)
  }
  return stored.map(({ authority, date, lengths: [hashes, sentences, weighs] }) => ({
    authority,
    date,
    words: { hashes: next(hashes), sentences: next(sentences) },
    weighs: Uint8Array.from(next(weighs)),
  }))
}
