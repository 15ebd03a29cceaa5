/** Fingerprints with the places where they were seen first. */
export class FingerprintTable {
  readonly #slots: Int32Array
  readonly #hashes: Uint32Array
  readonly #letters: Uint32Array
  readonly #words: Uint32Array
  readonly #next: Int32Array
  #count = 0

  /** Takes 24 to 32 bytes for each of the `most` fingerprints that it can hold. */
  constructor(most: number) {
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * most + 2))).fill(-1)
    this.#hashes = new Uint32Array(most)
    this.#letters = new Uint32Array(most)
    this.#words = new Uint32Array(most)
    this.#next = new Int32Array(most)
  }

  add(hash: number, letter: number, word: number): void {
    const at = this.#count++
    const slot = hash & (this.#slots.length - 1)
    this.#hashes[at] = hash
    this.#letters[at] = letter
    this.#words[at] = word
    this.#next[at] = this.#slots[slot]!
    this.#slots[slot] = at
  }

  /** The newest place of a fingerprint, -1 where it was not seen. */
  newest(hash: number): number {
    return this.#sameHash(this.#slots[hash & (this.#slots.length - 1)]!, hash)
  }

  /** The place before this one, -1 where there is none. */
  before(place: number): number {
    return this.#sameHash(this.#next[place]!, this.#hashes[place]!)
  }

  letter(place: number): number {
    return this.#letters[place]!
  }

  /** The first of its words in the letter. */
  word(place: number): number {
    return this.#words[place]!
  }

  #sameHash(from: number, hash: number): number {
    let at = from
    while (at >= 0 && this.#hashes[at] !== hash) at = this.#next[at]!
    return at
  }
}
