/** 1 a, 26 z, 27 aa. */
export function letters(number: number): string {
  let rest = number
  let word = ''
  while (rest > 0) {
    word = String.fromCharCode(97 + ((rest - 1) % 26)) + word
    rest = Math.floor((rest - 1) / 26)
  }
  return word
}

const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** 4 iv. */
export function roman(number: number): string {
  let rest = number
  let word = ''
  for (const [value, sign] of ROMAN) {
    word += sign.repeat(Math.floor(rest / value))
    rest %= value
  }
  return word
}
