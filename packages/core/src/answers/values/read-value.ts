import type { DateOrder } from '../../text/dates.ts'
import { readDateValue } from './date-value.ts'
import { readMoneyValue } from './money-value.ts'
import { readName } from './name-value.ts'
import { readNumberValue } from './number-value.ts'
import { readPeople } from './people-value.ts'
import { scopeOf } from './scope.ts'
import type { FoundValue, TypedValue } from './typed-value.ts'
import { asksName, countsPeople, type ValueKind } from './value-kind.ts'
import { readWords } from './words-value.ts'
import { readYesNo } from './yes-no-value.ts'

/** The value of one kind that an answer to a question states, with its passage. */
export function typedValue(kind: ValueKind, answer: string, question: string, order: DateOrder = null): TypedValue {
  const found = read(kind, answer, question, order)
  const isMeasured = found.kind === 'number' || found.kind === 'money'
  return { ...found, scope: isMeasured ? scopeOf(answer, found.passage) : null }
}

/**
 * The values of several kinds that an answer states. Where it says neither yes nor no, what it counts or names says it:
 * "do you own any, and how many?" answered "4" is a yes.
 */
export function typedValues(
  kinds: readonly ValueKind[],
  answer: string,
  question: string,
  order: DateOrder = null,
): TypedValue[] {
  const values = kinds.map((kind) => typedValue(kind, answer, question, order))
  return values.map((value) =>
    value.kind === 'unsure' && value.of === 'yes-no'
      ? (values.flatMap((other) => impliedBy(other) ?? [])[0] ?? value)
      : value,
  )
}

function impliedBy(value: TypedValue): TypedValue | null {
  const { passage, scope } = value
  const said = (yes: boolean): TypedValue => ({ kind: 'yes-no', value: yes, state: null, passage, scope })
  if (value.kind === 'text') return value.named === 'words' ? null : said(value.named !== 'none')
  return value.kind === 'number' || value.kind === 'money' ? said(value.value > 0) : null
}

function read(kind: ValueKind, answer: string, question: string, order: DateOrder): FoundValue {
  switch (kind) {
    case 'yes-no':
      return readYesNo(answer, question)
    case 'number':
      return countsPeople(question) ? readPeople(answer) : readNumberValue(answer, question)
    case 'money':
      return readMoneyValue(answer)
    case 'date':
      return readDateValue(answer, order)
    case 'text':
      return asksName(question) ? readName(answer) : readWords(answer)
  }
}
