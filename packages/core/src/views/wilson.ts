/** A share with its 95 % interval after Wilson (1927), which holds for small numbers too. */
export interface Share {
  readonly count: number
  readonly of: number
  readonly share: number
  readonly low: number
  readonly high: number
}

const Z = 1.959964

/** Null where there is nothing to share. */
export function wilsonShare(count: number, of: number): Share | null {
  if (of === 0) return null
  const share = count / of
  const square = Z * Z
  const middle = (share + square / (2 * of)) / (1 + square / of)
  const half = (Z * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of))) / (1 + square / of)
  return {
    count,
    of,
    share: rounded(share),
    low: rounded(Math.max(0, middle - half)),
    high: rounded(Math.min(1, middle + half)),
  }
}

/** Below this many cases a share says little: views say so. */
export const SMALL_NUMBER = 10

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
