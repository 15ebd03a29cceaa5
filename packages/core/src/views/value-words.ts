import type { TypedValue } from '../answers/values/typed-value.ts'

const SIGNS: Readonly<Record<string, string>> = { GBP: '£', USD: '$', EUR: '€' }
const ONE: Readonly<Record<string, string>> = { people: 'person', posts: 'post' }

/** A value as people read it: `£38,250`, `1,260`, `1.4 FTE`, `no (planned)`; `?` where it is unsure. */
export function valueWords(value: TypedValue): string {
  switch (value.kind) {
    case 'yes-no':
      return `${value.value ? 'yes' : 'no'}${value.state === null ? '' : ` (${value.state})`}`
    case 'number':
      return amountIn(value.value, value.unit)
    case 'money':
      return amountIn(value.value, value.currency)
    case 'date':
    case 'text':
      return value.value
    case 'unsure':
      return '?'
  }
}

/** `1 person`, `£4,000`, `85%`. */
export function amountIn(value: number, unit: string | null): string {
  const digits = grouped(value)
  if (unit === null) return digits
  if (unit === '%') return `${digits}%`
  const sign = SIGNS[unit]
  return sign === undefined ? `${digits} ${value === 1 ? (ONE[unit] ?? unit) : unit}` : `${sign}${digits}`
}

/** `1260.5` as `1,260.5`. */
function grouped(value: number): string {
  const [whole = '', part] = String(value).split('.')
  const groups: string[] = []
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end))
  return part === undefined ? groups.join(',') : `${groups.join(',')}.${part}`
}
