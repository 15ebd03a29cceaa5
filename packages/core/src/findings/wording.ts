import type { Law } from '../law/law-book.ts'

/** Questions by part and number, as a case and a reading have them. */
export interface Numbered {
  readonly questions: readonly { readonly part: number; readonly label: string }[]
}

/** `question 4.a`, `questions 1, 2 and 3`, `question 2 of part 2`. */
export function questionsNamed(found: Numbered, questions: readonly number[]): string {
  const severalParts = new Set(found.questions.map((question) => question.part)).size > 1
  const names = questions.map((i) => {
    const { label, part } = found.questions[i]!
    return severalParts ? `${label} of part ${part}` : label
  })
  return `${names.length === 1 ? 'question' : 'questions'} ${enumeration(names)}`
}

/** `a`, `a and b`, `a, b and c`. */
export function enumeration(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** `11 working days`, `1 day`. */
export function daysNamed(number: number, law: Law | null): string {
  const unit = law?.deadlines.limits.find((limit) => limit.question === 'response')?.unit
  const working = unit === 'workingDays' || unit === 'workingWeeks' ? 'working ' : ''
  return `${number} ${working}${number === 1 ? 'day' : 'days'}`
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
