/** A number of places at which pages are worked on, whichever documents they are of: whoever comes waits until one is free. */
export interface PageSlots {
  /** @param work gets the place's number, from 0 */
  readonly use: <Result>(work: (slot: number) => Promise<Result>) => Promise<Result>
}

export function openPageSlots(count: number): PageSlots {
  const free = Array.from({ length: count }, (_, slot) => slot)
  const waiting: ((slot: number) => void)[] = []
  const take = (): number | Promise<number> => free.pop() ?? new Promise((resolve) => waiting.push(resolve))
  const give = (slot: number) => {
    const next = waiting.shift()
    if (next === undefined) free.push(slot)
    else next(slot)
  }
  return {
    use: async (work) => {
      const slot = await take()
      try {
        return await work(slot)
      } finally {
        give(slot)
      }
    },
  }
}
