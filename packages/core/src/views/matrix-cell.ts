import type { TypedValue } from '../answers/values/typed-value.ts'
import type { Cite, Outcome } from '../model/reading.ts'

/** A value of a cell with its words in the letter. */
export interface CellValue {
  readonly value: TypedValue
  /** As `valueWords` puts it. */
  readonly short: string
  readonly cite: Cite | null
}

/** What became of one question with one authority. */
export interface MatrixCell {
  /** `part:label` in its case; null where the case does not ask it. */
  readonly key: string | null
  /** Why it is this question of the campaign: "word for word", or the words that differ. */
  readonly reason: string
  readonly outcome: Outcome | null
  /** False where a person should look. */
  readonly sure: boolean
  readonly grounds: readonly string[]
  readonly answer: string | null
  readonly cite: Cite | null
  /** One for each kind that the question asks for; none where nothing was told. */
  readonly values: readonly CellValue[]
}
