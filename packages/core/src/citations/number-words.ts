const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const

const VALUES = new Map<string, number>([
  ...UNITS.map((word, i): [string, number] => [word, i + 1]),
  ...TEENS.map((word, i): [string, number] => [word, i + 10]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
])

const WORDS = /([a-z]{3,9})(?:[ -]([a-z]{3,5}))?(?![a-z])/iy

/** A number in words, one to ninety-nine, and where it ends. */
export function readNumberWords(text: string, position: number): { value: number; end: number } | null {
  WORDS.lastIndex = position
  const match = WORDS.exec(text)
  const value = match === null ? undefined : VALUES.get(match[1]!.toLowerCase())
  if (match === null || value === undefined) return null
  const unit = match[2] === undefined ? -1 : UNITS.indexOf(match[2].toLowerCase())
  if (value >= 20 && unit >= 0) return { value: value + unit + 1, end: WORDS.lastIndex }
  return { value, end: position + match[1]!.length }
}
