import { letters, roman } from '../count-signs.ts'

/** How one level of a list is numbered, as Word and OpenDocument both describe it. */
export interface ListLevel {
  /** The names of Word (ECMA-376 part 1, 17.18.59); those that are not counted here count as `decimal`. */
  readonly format: string
  /** `%1.%2)`: each number stands for the count of that level. */
  readonly template: string
  readonly start: number
  /** Whether a paragraph of a higher level lets it begin again. */
  readonly restarts: boolean
  /** All counts as decimals, whatever their own level says. */
  readonly legal: boolean
}

const LEVELS = 9

/** Counts the items of all lists of a document, in the order of its paragraphs. */
export class ListLabels {
  readonly #counts = new Map<string, (number | null)[]>()

  /**
   * The label of the next item, `3.`, `(b)`; `-` for a bullet; empty where the level shows none.
   * @param counter items of lists with one counter count on, whatever their levels look like
   * @param startAgain the count that this item must have, where its list begins anew
   */
  next(counter: string, levels: readonly ListLevel[], level: number, startAgain: number | null = null): string {
    const own = levels[level]
    if (own === undefined) return ''
    const counts = this.#counts.get(counter) ?? Array.from({ length: LEVELS }, () => null)
    this.#counts.set(counter, counts)
    counts[level] = startAgain ?? (counts[level] == null ? own.start : counts[level] + 1)
    for (let above = 0; above < level; above++) counts[above] ??= levels[above]?.start ?? 1
    for (let below = level + 1; below < LEVELS; below++) if (levels[below]?.restarts ?? true) counts[below] = null
    if (own.format === 'none') return ''
    if (own.format === 'bullet') return '-'
    return own.template
      .replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1
        return counted(counts[at] ?? 1, own.legal ? 'decimal' : (levels[at]?.format ?? 'decimal'))
      })
      .trim()
  }
}

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

function counted(number: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return wordLetters(number)
    case 'upperLetter':
      return wordLetters(number).toUpperCase()
    case 'lowerAlphabetic':
      return inRange(number) ? letters(number) : String(number)
    case 'upperAlphabetic':
      return inRange(number) ? letters(number).toUpperCase() : String(number)
    case 'lowerRoman':
      return inRange(number) ? roman(number) : String(number)
    case 'upperRoman':
      return inRange(number) ? roman(number).toUpperCase() : String(number)
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'ordinal':
      return `${number}${ordinalEnding(number)}`
    case 'cardinalText':
      return capital(WORDS[number] ?? String(number))
    case 'ordinalText':
      return capital(ORDINALS[number] ?? `${number}${ordinalEnding(number)}`)
    case 'none':
    case 'bullet':
      return ''
    default:
      return String(number)
  }
}

/** 26 z, 27 aa, 28 bb. */
function wordLetters(number: number): string {
  if (!inRange(number) || number > 780) return String(number)
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))
}

function inRange(number: number): boolean {
  return number >= 1 && number <= 3999
}

function ordinalEnding(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
