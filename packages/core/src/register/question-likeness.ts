import { foldSpace } from '../text/flow.ts'
import { isContentWord, stemOf, tokensOf } from '../text/tokens.ts'

/** A question made ready to be compared. */
export interface QuestionWords {
  /** What it comes to, `part:label`; for questions of a campaign their number. */
  readonly label: string
  readonly text: string
  /** Lower case, without signs: equal for questions that are asked word for word alike. */
  readonly plain: string
  /** Its stems with their weights. */
  readonly weights: ReadonlyMap<string, number>
  readonly weight: number
  /** As it was written, by stem. */
  readonly written: ReadonlyMap<string, string>
}

/** Words such as "how many" and "please" tell questions apart only where nothing else does. */
const EMPTY_WEIGHT = 0.2

/** Who is asked differs from letter to letter. */
const ADDRESSEE = /\b(?:you|your|yours|the council|this council|the authority|the trust|the force|the department)\b/gi

export function questionWords(label: string, text: string, authority: string | null): QuestionWords {
  const folded = foldSpace(text)
  const own = withoutName(folded, authority).replace(ADDRESSEE, ' ')
  const weights = new Map<string, number>()
  const written = new Map<string, string>()
  for (const word of tokensOf(own).words) {
    const stem = isContentWord(word) ? stemOf(word) : word
    weights.set(stem, isContentWord(word) ? 1 : EMPTY_WEIGHT)
    if (!written.has(stem)) written.set(stem, word)
  }
  const weight = [...weights.values()].reduce((sum, each) => sum + each, 0)
  return { label, text: folded, plain: tokensOf(own).words.join(' '), weights, weight, written }
}

/** "How many drones does Rookhope Council own?" asks the same of every council. */
function withoutName(text: string, authority: string | null): string {
  if (authority === null) return text
  const at = text.toLowerCase().indexOf(authority.toLowerCase())
  return at < 0 ? text : withoutName(`${text.slice(0, at)} ${text.slice(at + authority.length)}`, authority)
}

/** 0 to 1: the share of weighted words that two questions have in common (Dice). */
export function likeness(one: QuestionWords, other: QuestionWords): number {
  if (one.plain === other.plain) return 1
  if (one.weight + other.weight === 0) return 0
  const [small, large] = one.weights.size <= other.weights.size ? [one, other] : [other, one]
  let shared = 0
  for (const [stem, weight] of small.weights) if (large.weights.has(stem)) shared += weight
  return (2 * shared) / (one.weight + other.weight)
}

/** Of many differing words so many are named. */
const NAMED = 4

/** Why two questions are taken for one: "word for word", or which words differ. */
export function likenessWords(asked: QuestionWords, common: QuestionWords): string {
  if (asked.plain === common.plain) return 'word for word'
  const missing = differing(common, asked)
  const added = differing(asked, common)
  const parts = [
    ...(missing.length === 0 ? [] : [`without ${missing.join(', ')}`]),
    ...(added.length === 0 ? [] : [`with ${added.join(', ')}`]),
  ]
  return parts.length === 0 ? 'the same words' : `the same words ${parts.join(' and ')}`
}

function differing(one: QuestionWords, other: QuestionWords): string[] {
  const stems = [...one.weights].filter(([stem, weight]) => weight === 1 && !other.weights.has(stem))
  const words = stems.map(([stem]) => `“${one.written.get(stem) ?? stem}”`)
  return words.length <= NAMED ? words : [...words.slice(0, NAMED), '…']
}
