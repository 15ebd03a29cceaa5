import type { GroundUse, Outcome, Question } from '@disclosed/core/model'
import type { CorrectionOrder } from '../api/generated.ts'
import type { MarkedWords } from '../evidence/marked-words.ts'

/** A question as it is being corrected. */
export interface QuestionForm {
  readonly outcome: Outcome | null
  readonly text: string
  readonly label: string
  /** Empty for no answer. */
  readonly answer: string
  /** Where the answer stands, if it was marked in a letter. */
  readonly place: MarkedWords | null
  /** Provisions that it does not rely on. */
  readonly removed: readonly string[]
  /** What it relies on besides: `s.40(2); s.31`. */
  readonly added: string
  readonly use: GroundUse['use']
}

export function formOf({ outcome, text, label, answer }: Question): QuestionForm {
  return { outcome, text, label, answer: answer?.text ?? '', place: null, removed: [], added: '', use: 'withheld' }
}

/**
 * What differs, as orders to be given one after the other: the place belongs to the answer alone, and the number comes last, since
 * the others name the question by the one it had.
 */
export function ordersOf(question: Question, form: QuestionForm): CorrectionOrder[] {
  const before = formOf(question)
  const name = { question: `${question.part}:${question.label}` }
  const added = form.added.split(/[;\n]/).map((each) => each.trim())
  const addGrounds = added.filter((each) => each !== '')
  const text = form.text.trim()
  const answer = form.answer.trim()
  const first: CorrectionOrder = {
    ...(form.outcome !== null && form.outcome !== before.outcome && { outcome: form.outcome }),
    ...(form.place !== null
      ? { answer: form.place.words, place: placeOf(form.place) }
      : answer !== before.answer.trim() && { answer: answer === '' ? 'none' : answer }),
    ...(form.removed.length > 0 && { removeGrounds: [...form.removed] }),
    ...(addGrounds.length > 0 && { addGrounds, use: form.use }),
  }
  const second: CorrectionOrder = {
    ...(text !== '' && text !== before.text && { text }),
    ...(form.label.trim() !== '' && form.label.trim() !== before.label && { label: form.label.trim() }),
  }
  return [first, second].filter((order) => Object.keys(order).length > 0).map((order) => ({ ...name, ...order }))
}

/** Where marked words stand, as an order says it. */
export function placeOf({ document, page, start, end }: MarkedWords): NonNullable<CorrectionOrder['place']> {
  return { document: document.slice(0, SHOWN_ID), page, start, end }
}

const SHOWN_ID = 10
