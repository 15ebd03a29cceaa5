import type { PartialDate } from '../model/calendar-date.ts'
import type { Cite, MessageKind, Question, Reading } from '../model/reading.ts'
import type { ToldAnswer } from './compare-answers.ts'

/** A case with its reading. */
export interface ReadCase {
  readonly name: string
  readonly reading: Reading
}

/** An answer with the place where it stands. */
export interface PlacedAnswer extends ToldAnswer {
  readonly case: string
  readonly authority: string
  /** `part:label` of the question. */
  readonly label: string
  readonly cite: Cite
}

const REPLIES: readonly MessageKind[] = ['response', 'review-response']

/** What an authority told in a case, question by question. */
export function toldAnswers({ name, reading }: ReadCase): PlacedAnswer[] {
  const { authority } = reading
  if (authority === null) return []
  const date = replyDate(reading)
  return reading.questions.flatMap((question): PlacedAnswer[] => {
    const { outcome, sure, text, part, label, answer } = question
    if (outcome === null) return []
    const cite = { file: reading.file, ...(answer?.cite ?? question.cite) }
    const said = wordsOf(question)
    return [
      { case: name, authority, label: `${part}:${label}`, question: text, outcome, answer: said, date, sure, cite },
    ]
  })
}

function wordsOf({ answer, why }: Question): string {
  return answer === null ? why : answer.text
}

/** The day of the last reply in substance. */
function replyDate({ messages, clock }: Reading): PartialDate | null {
  const replies = messages.filter(({ kind, from }) => from === 'authority' && REPLIES.includes(kind))
  return replies.at(-1)?.date ?? clock?.answered ?? null
}
