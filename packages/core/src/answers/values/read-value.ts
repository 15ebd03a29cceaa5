import type { DateOrder } from '../../text/dates.ts'
import { readDateValue } from './date-value.ts'
import { readMoneyValue } from './money-value.ts'
import { readName } from './name-value.ts'
import { readNumberValue } from './number-value.ts'
import { readPeople } from './people-value.ts'
import { scopeOf } from './scope.ts'
import type { FoundValue, TypedValue } from './typed-value.ts'
import { askedKinds, countsPeople, type ValueKind } from './value-kind.ts'
import { readYesNo } from './yes-no-value.ts'

/** The value of one kind that an answer to a question states, with its passage. */
export function typedValue(kind: ValueKind, answer: string, question: string, order: DateOrder = null): TypedValue {
  const found = read(kind, answer, question, order)
  const isMeasured = found.kind === 'number' || found.kind === 'money'
  return { ...found, scope: isMeasured ? scopeOf(answer, found.passage) : null }
}

/** The values of all kinds that a question asks for, in its order. */
export function typedValues(answer: string, question: string, order: DateOrder = null): TypedValue[] {
  return askedKinds(question).map((kind) => typedValue(kind, answer, question, order))
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
      return readName(answer)
  }
}
