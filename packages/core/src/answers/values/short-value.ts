import type { PlainValue, TypedValue, Unsure } from './typed-value.ts'

/** A value in one short line, the same in tables, exports and messages: `no (planned)`, `2.8 FTE`, `41200 GBP 2021/22`. */
export function shortValue(value: TypedValue): string {
  const words = plainWords(value)
  return value.scope === null ? words : `${words} ${value.scope}`
}

function plainWords(value: PlainValue | Unsure): string {
  switch (value.kind) {
    case 'yes-no':
      return `${value.value ? 'yes' : 'no'}${value.state === null ? '' : ` (${value.state})`}`
    case 'number':
      return `${value.value}${value.unit === null ? '' : value.unit === '%' ? '%' : ` ${value.unit}`}`
    case 'money':
      return `${value.value}${value.currency === null ? '' : ` ${value.currency}`}`
    case 'date':
    case 'text':
      return value.value
    case 'unsure':
      return 'unsure'
  }
}
