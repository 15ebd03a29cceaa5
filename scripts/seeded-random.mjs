/** The same numbers for the same seed: `random(below)` gives 0 to below - 1 (Lehmer's generator). */
export function seededRandom(seed) {
  let state = (Math.abs(Math.trunc(seed)) % 2147483646) + 1
  return (below) => {
    state = (state * 48271) % 2147483647
    return Math.floor((state / 2147483647) * below)
  }
}
