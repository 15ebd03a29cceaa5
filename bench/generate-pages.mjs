// Invented pages with words as common as in letters (Zipf's law), always the same for the same number.
import { seededRandom } from '../scripts/seeded-random.mjs'

const HEAD =
  `the of to and a in for is that you this we it on be your under as not are by information request with act have
 section or which from council will if date was has an at any office review may been our all freedom reply hold no
 department about received county authority records number working days exempt exemption disclosure public interest refused
 refusing refuse requests requested held holding answer answers answered question questions letter letters street
 lamps lighting contract contracts supplier suppliers cost costs spent budget parking notice notices library libraries
 school schools road roads closed closure closing report reports reported officer officers policy policies meeting meetings
 camera cameras software system systems data personal commercial prejudice balance withheld withholding complaint commissioner
 internal year years month months total figure figures table attached attachment published website copy copies`
    .trim()
    .split(/\s+/)

const BEGINNINGS = 'b br c ch d dr f fl g gr h k l m n p pl pr r s sh st t tr v w'.split(' ')
const MIDDLES = 'a e i o u ai ea ou ar er or in on'.split(' ')
const ENDS = 'n r l t m nd st ck ble ton ford wick ham ley ment sion'.split(' ')

/** A word that nobody uses, the same for the same number. */
function inventedWord(at) {
  let rest = at
  const next = (list) => {
    const item = list[rest % list.length]
    rest = Math.floor(rest / list.length)
    return item
  }
  return (
    next(BEGINNINGS) +
    next(MIDDLES) +
    next(ENDS) +
    (at >= 5000 ? next(MIDDLES) + next(ENDS) : '') +
    (rest > 0 ? MIDDLES[rest % MIDDLES.length] : '')
  )
}

const WORDS = 60_000
export const VOCABULARY = [...HEAD, ...Array.from({ length: WORDS - HEAD.length }, (_, at) => inventedWord(at))]

/** Word numbers, each as often as Zipf's law has it: a draw is one look. */
const DRAWS = zipfDraws(1 << 20)

function zipfDraws(size) {
  const weights = VOCABULARY.map((_, at) => 1 / (at + 1.5))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const draws = new Uint16Array(size)
  let at = 0
  let reached = weights[0]
  for (let draw = 0; draw < size; draw++) {
    while ((draw / size) * sum > reached && at < WORDS - 1) reached += weights[++at]
    draws[draw] = at
  }
  return draws
}

const WORDS_ON_A_PAGE = 250
const WORDS_ON_A_LINE = 13

/** Letters come back to their subject: every third word is one that the page has had, so that half of its words differ, as in real ones. */
function nextWord(used, random) {
  const word = used.length > 20 && random(3) === 0 ? used[random(used.length)] : VOCABULARY[DRAWS[random(DRAWS.length)]]
  used.push(word)
  return word
}

/** The text of a page; about 1,500 characters. */
export function pageText(at) {
  const random = seededRandom(at * 7919 + 17)
  const used = []
  const lines = [`Reference FOI/${2005 + (at % 20)}/${at}`]
  for (let word = 0; word < WORDS_ON_A_PAGE; word += WORDS_ON_A_LINE) {
    const line = []
    for (let on = 0; on < WORDS_ON_A_LINE; on++) line.push(nextWord(used, random))
    lines.push(random(9) === 0 ? `${line.join(' ')} ${random(100_000)}.` : `${line.join(' ')}.`)
  }
  return lines.join('\n')
}
