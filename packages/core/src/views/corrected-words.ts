import { type CorrectedField, OUTCOMES, type Outcome, type Question } from '../model/index.ts'
import { plainDate } from '../text/plain-date.ts'
import { OUTCOME_MARKS } from './outcome-marks.ts'

const NAMES: Readonly<Record<string, string>> = {
  outcome: 'the outcome',
  answer: 'the answer',
  text: 'the words',
  label: 'the number',
  authority: 'the authority',
  law: 'the law',
  'document-kind': 'what it is',
  received: 'the day of receipt',
  due: 'the due date',
  answered: 'the day of the answer',
}

/** What a person put right, and what had been read: `the outcome, which was read as refused`. */
export function correctedWords({ field, machine }: Pick<CorrectedField, 'field' | 'machine'>): string {
  const name = NAMES[field]
  if (name !== undefined) return `${name}, which was read as ${machineWords(machine)}`
  switch (field) {
    case 'ground-added':
      return 'added a ground'
    case 'ground-removed':
      return 'took a ground away'
    case 'question-added':
      return 'added the question'
    case 'question-removed':
      return `is no question: ${labelOf(machine)}`
    case 'question-moved':
      return `the place of the question, which was read as number ${machine} in the list`
    case 'question-split':
      return `parted question ${labelOf(machine)}`
    case 'questions-merged':
      return `put together ${Array.isArray(machine) ? machine.map(labelOf).join(', ') : 'questions'}`
    case 'finding-dismissed':
      return `does not share the finding: ${stringOf(machine, 'message')}`
    default:
      return field
  }
}

/** As the terminal and the page show it. */
function machineWords(machine: unknown): string {
  if (machine === null || machine === undefined) return 'none'
  if (typeof machine === 'object') return `“${stringOf(machine, 'text')}”`
  const text = String(machine)
  if ((OUTCOMES as readonly string[]).includes(text)) return OUTCOME_MARKS[text as Outcome].word
  return /^\d{4}-\d\d-\d\d$/.test(text) ? plainDate(text) : `“${text}”`
}

function labelOf(question: unknown): string {
  return stringOf(question, 'label' satisfies keyof Question)
}

function stringOf(value: unknown, key: string): string {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
  return typeof found === 'string' ? found : ''
}
