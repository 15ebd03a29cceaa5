/** Made-up text, the same for the same seed: a vocabulary of which few words are common. */
export function randomWords(seed) {
  let state = seed
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const number = (below) => Math.floor(random() * below)
  const made = () => Array.from({ length: 2 + number(8) }, () => String.fromCharCode(97 + number(26))).join('')
  const vocabulary = Array.from({ length: 20_000 }, made)
  const word = () => vocabulary[Math.floor(random() ** 3 * vocabulary.length)]
  const capital = (text) => text[0].toUpperCase() + text.slice(1)
  const sentence = () => `${capital(Array.from({ length: 8 + number(25) }, word).join(' '))}.`
  /** A page of so many words, with a name in it here and there. */
  const page = (length, name) => {
    const parts = Array.from({ length: length >> 4 }, () => sentence())
    if (random() < 0.5) parts.splice(number(parts.length), 0, name())
    return parts.join(' ')
  }
  return { random, number, word, sentence, page, name: () => capital(made()) }
}
