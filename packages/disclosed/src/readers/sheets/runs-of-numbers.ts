/** What holds of runs of rows or columns: a sheet may hide a million of them with one word. */
export interface Runs {
  readonly set: (first: number, last: number, value: boolean) => void
  /** Null where nothing was said. */
  readonly get: (number: number) => boolean | null
}

interface Run {
  readonly first: number
  last: number
  readonly value: boolean
}

export function openRuns(): Runs {
  const runs: Run[] = []
  let inOrder = true
  return {
    set: (first, last, value) => {
      const before = runs.at(-1)
      if (before !== undefined && before.value === value && before.last === first - 1) before.last = last
      else {
        if (before !== undefined && before.first > first) inOrder = false
        runs.push({ first, last, value })
      }
    },
    get: (number) => {
      if (!inOrder) runs.sort((one, other) => one.first - other.first)
      inOrder = true
      let low = 0
      let high = runs.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (runs[middle]!.first <= number) low = middle + 1
        else high = middle
      }
      const run = runs[low - 1]
      return run === undefined || run.last < number ? null : run.value
    },
  }
}
