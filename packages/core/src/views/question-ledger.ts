import type { CorrectedField, GroundUse, Outcome, Question } from '../model/index.ts'
import { HEADING_MARK, OUTCOME_MARKS, type OutcomeMark } from './outcome-marks.ts'

/** One line of the ledger, ready to show. */
export interface LedgerRow {
  /** `part:label`, as findings name it. */
  readonly key: string
  readonly part: number
  readonly label: string
  /** 0 for a question, 1 for its sub-questions, and so on. */
  readonly depth: number
  readonly text: string
  readonly outcome: Outcome | null
  readonly mark: OutcomeMark
  /** False where a person should look. */
  readonly sure: boolean
  readonly why: string
  readonly answer: string | null
  /** As `groundWords` puts them. */
  readonly grounds: readonly string[]
  /** Pages, from 1, on which the question and its answer stand. */
  readonly questionPage: number
  readonly answerPage: number | null
  /** What a person put right about it. */
  readonly corrected: readonly CorrectedField[]
}

/** The questions of a reading as rows, in its order. */
export function questionLedger(questions: readonly Question[]): LedgerRow[] {
  return questions.map((question) => ({
    key: `${question.part}:${question.label}`,
    part: question.part,
    label: question.label,
    depth: question.label.split('.').length - 1,
    text: question.text,
    outcome: question.outcome,
    mark: question.outcome === null ? HEADING_MARK : OUTCOME_MARKS[question.outcome],
    sure: question.sure,
    why: question.why,
    answer: question.answer?.text ?? null,
    grounds: question.grounds.map(groundWords),
    questionPage: question.cite.page,
    answerPage: question.answer?.cite.page ?? null,
    corrected: question.corrected ?? [],
  }))
}

const USE_WORDS: Readonly<Record<GroundUse['use'], string>> = {
  withheld: 'withheld',
  ncnd: 'neither confirmed nor denied',
  refused: 'refused',
}

/** `40(2) withheld`. */
export function groundWords(ground: GroundUse): string {
  return `${ground.provision} ${USE_WORDS[ground.use]}`
}

/** How many questions came out which way, most frequent first: `[['answered', 5], ['refused', 2]]`. Headings are left out. */
export function outcomeTally(rows: readonly LedgerRow[]): [Outcome, number][] {
  const counts = new Map<Outcome, number>()
  for (const { outcome } of rows) if (outcome !== null) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}
