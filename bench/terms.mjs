#!/usr/bin/env node
// A long list of terms in many pages: time and memory of one pass. Made-up words, always the same.
//   node bench/terms.mjs [--terms 100000] [--pages 100000]
import process from 'node:process'
import { parseArgs } from 'node:util'
import { termFinder } from '../packages/disclosed/src/terms/term-finder.ts'
import { randomWords } from './random-words.mjs'

const { values } = parseArgs({ options: { terms: { type: 'string' }, pages: { type: 'string' } } })
const [TERMS, PAGES] = [Number(values.terms ?? 100_000), Number(values.pages ?? 100_000)]
const WORDS_A_PAGE = 240

const words = randomWords(1)
const forms = ['Ltd', 'plc', 'Inc.', 'GmbH', 'Services', 'Systems']
const terms = Array.from({ length: TERMS }, (_, i) => ({
  term: `${words.name()} ${words.word()} ${forms[i % forms.length]}`,
  aliases: [],
}))

const started = performance.now()
const finder = termFinder(terms, { ocr: false })
const built = performance.now()
let [found, characters] = [0, 0]
for (let page = 0; page < PAGES; page++) {
  const text = words.page(WORDS_A_PAGE, () => terms[words.number(TERMS)].term)
  characters += text.length
  found += finder.find(text).length
}
const seconds = (performance.now() - built) / 1000
console.log(
  `${TERMS} terms in ${PAGES} pages (${(characters / 1e6).toFixed(0)} MB): ${((built - started) / 1000).toFixed(1)} s to build, ${seconds.toFixed(1)} s to find ${found} places on one core (pages made meanwhile), ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB at most`,
)
