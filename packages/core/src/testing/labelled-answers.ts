import type { Outcome } from '../model/reading.ts'

/** One answer: the day of the reply, the question, its outcome, the answer's words. */
export type LabelledAnswer = readonly [date: string | null, question: string, outcome: Outcome, answer: string]

/** Two answers of one fictional authority: `yes` where a person says that both can't be true, `no` where they can or nobody can tell. */
export type LabelledAnswers = readonly [label: 'yes' | 'no', one: LabelledAnswer, two: LabelledAnswer]
