/**
 * The fingerprints of a letter: of every run of `SHINGLE` words the smallest hash in each window of `WINDOW` runs (winnowing: S. Schleimer,
 * D. Wilkerson, A. Aiken, 2003). Two letters that share `SHINGLE + WINDOW - 1` words in a row share one.
 */
export interface Fingerprints {
  readonly hashes: Uint32Array
  /** The first word of each. */
  readonly words: Uint32Array
}

export const SHINGLE = 8
export const WINDOW = 8
/** A power of two less one, so that a place in the window is found without dividing. */
const LAST = WINDOW - 1

const BASE = 0x9e3779b1
/** What the word that leaves a run counted for in its hash. */
const LEAVING = power(BASE, SHINGLE)

export function fingerprintsOf(words: Uint32Array): Fingerprints {
  const runs = words.length - SHINGLE + 1
  if (runs < 1) return { hashes: new Uint32Array(0), words: new Uint32Array(0) }
  const hashes = new Uint32Array(runs)
  const starts = new Uint32Array(runs)
  const window = new Uint32Array(WINDOW)
  let count = 0
  let rolling = 0
  let least = -1
  let leastHash = 0
  for (let i = 0; i < SHINGLE - 1; i++) rolling = (Math.imul(rolling, BASE) + words[i]!) | 0
  let leaving = 0
  for (let run = 0; run < runs; run++) {
    rolling = (Math.imul(rolling, BASE) + words[run + SHINGLE - 1]! - Math.imul(LEAVING, leaving)) | 0
    leaving = words[run]!
    const hash = mixed(rolling)
    window[run & LAST] = hash
    if (least >= 0 && least > run - WINDOW) {
      if (hash > leastHash) continue
      least = run
      leastHash = hash
    } else if (run < WINDOW - 1 && runs > WINDOW) continue
    else {
      least = run
      leastHash = hash
      for (let back = 1; back < WINDOW && back <= run; back++) {
        const earlier = window[(run - back) & LAST]!
        if (earlier >= leastHash) continue
        least = run - back
        leastHash = earlier
      }
    }
    hashes[count] = leastHash
    starts[count++] = least
  }
  return { hashes: hashes.slice(0, count), words: starts.slice(0, count) }
}

function power(base: number, exponent: number): number {
  let result = 1
  for (let i = 0; i < exponent; i++) result = Math.imul(result, base)
  return result
}

/** The end of MurmurHash3: without it the smallest hash would be that of rare letters. */
function mixed(value: number): number {
  let hash = value ^ (value >>> 16)
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
