export const MIB = 1024 * 1024
const MOST = 2048 * MIB
/** A bomb grows far more than text does; below this size nobody minds. */
const HARMLESS = 100 * MIB
const MOST_TIMES = 200

/** Bytes to which a file of this size may unpack: 2 GiB, and beyond 100 MiB no more than 200 times its own size. */
export function mostUnpacked(packedBytes: number): number {
  return Math.min(MOST, Math.max(HARMLESS, packedBytes * MOST_TIMES))
}

/** How far an archive may unpack. */
export interface Budget {
  /** @throws Error with a sentence for people, when the budget is spent */
  readonly take: (bytes: number) => void
  readonly isSpent: () => boolean
}

export function expansionBudget(packedBytes: number): Budget {
  const limit = mostUnpacked(packedBytes)
  let taken = 0
  return {
    take: (bytes) => {
      taken += bytes
      if (taken > limit) throw new Error(`it unpacks to more than ${Math.round(limit / MIB)} MiB`)
    },
    isSpent: () => taken > limit,
  }
}
