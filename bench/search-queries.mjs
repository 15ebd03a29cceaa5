// Queries as people make them, of the invented words.
import { seededRandom } from '../scripts/seeded-random.mjs'
import { VOCABULARY } from './generate-pages.mjs'

const random = seededRandom(7)

/** Words by how common they are: the places in the vocabulary are those of Zipf's law. */
const between = (from, to) => () => VOCABULARY[from + random(to - from)]
const common = between(15, 120)
const middle = between(120, 2000)
const rare = between(5000, 60_000)
const either = (...choices) => choices[random(choices.length)]()
const names = ['Harrowgate', 'Rookhope', 'Saltmere', 'Fenwick', 'Tarnbrook', 'Cressing']
const fields = [
  () => `authority:${names[random(names.length)]}`,
  () => `outcome:${['answered', 'refused', 'blank'][random(3)]}`,
  () => `date:${2006 + random(18)}`,
  () => `date:${2006 + random(18)}-03..${2024}-02`,
  () => 'late:>100',
  () => 'ground:31',
  () => 'law:uk-foia-2000 from:authority',
]

/** `wanted`: at a million pages 95 of 100 within so many milliseconds; at 100,000 pages 10. What more is given is given to the search. */
export const KINDS = [
  { kind: 'common word', wanted: 25, make: () => common() },
  { kind: 'word in the middle', wanted: 25, make: () => middle() },
  { kind: 'rare word', wanted: 25, make: () => rare() },
  { kind: 'AND of two', wanted: 25, make: () => `${either(common, middle)} ${either(common, middle)}` },
  { kind: 'AND as they stand', wanted: 25, make: () => `=${either(common, middle)} =${either(common, middle)}` },
  { kind: 'OR of three', wanted: 25, make: () => `${common()} OR ${middle()} OR ${rare()}` },
  { kind: 'phrase', wanted: 25, make: () => `"${common()} ${either(common, middle)}"` },
  { kind: 'prefix', wanted: 60, make: () => `${either(common, middle).slice(0, 4)}*` },
  { kind: 'near', wanted: 60, make: () => `${common()} near/5 ${either(common, middle)}` },
  { kind: 'near as they stand', wanted: 60, make: () => `=${common()} near/5 =${either(common, middle)}` },
  { kind: 'word and field', wanted: 60, make: () => `${common()} ${fields[random(fields.length)]()}` },
  { kind: 'fields alone', wanted: 60, make: () => `${fields[random(fields.length)]()}` },
  { kind: 'with facets', wanted: 80, make: () => `${either(common, middle)}`, facets: true },
  { kind: 'typing errors', make: () => `${middle()}~` },
  { kind: 'questions', wanted: 25, make: () => `kind:question ${either(common, middle)}` },
]

/** Those of which so many match that the bounded order differs. */
export function compareKinds() {
  return [
    { kind: 'one word', make: () => common() },
    { kind: 'two words', make: () => `${common()} ${common()}` },
  ]
}
