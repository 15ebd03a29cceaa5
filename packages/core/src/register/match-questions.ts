import { likeness, likenessWords, type QuestionWords } from './question-likeness.ts'

/** Question `asked` of a case is question `common` of a campaign. */
export interface QuestionMatch {
  readonly asked: number
  readonly common: number
  /** 0 to 1. */
  readonly likeness: number
  readonly reason: string
}

/** Below this two questions are two questions. */
export const ALIKE = 0.62

/**
 * Which question is which: the likest pairs first, each question once; of pairs that are equally alike, those with the
 * same label and then those in the same place.
 */
export function matchQuestions(asked: readonly QuestionWords[], common: readonly QuestionWords[]): QuestionMatch[] {
  const pairs = asked.flatMap((one, i) =>
    common.flatMap((other, j) => {
      const value = likeness(one, other)
      return value < ALIKE ? [] : [{ asked: i, common: j, value, sameLabel: one.label === other.label }]
    }),
  )
  pairs.sort(
    (a, b) =>
      b.value - a.value ||
      Number(b.sameLabel) - Number(a.sameLabel) ||
      Math.abs(a.asked - a.common) - Math.abs(b.asked - b.common) ||
      a.asked - b.asked ||
      a.common - b.common,
  )
  const usedAsked = new Set<number>()
  const usedCommon = new Set<number>()
  const matches: QuestionMatch[] = []
  for (const pair of pairs) {
    if (usedAsked.has(pair.asked) || usedCommon.has(pair.common)) continue
    usedAsked.add(pair.asked)
    usedCommon.add(pair.common)
    const reason = likenessWords(asked[pair.asked]!, common[pair.common]!)
    matches.push({ asked: pair.asked, common: pair.common, likeness: pair.value, reason })
  }
  return matches.sort((a, b) => a.common - b.common)
}

/** How much of two lists is the same list, 0 to 1: by the weight of matched questions in the heavier of the two. */
export function listLikeness(
  asked: readonly QuestionWords[],
  common: readonly QuestionWords[],
  matches: readonly QuestionMatch[],
): number {
  const total = (list: readonly QuestionWords[]) => list.reduce((sum, { weight }) => sum + weight, 0)
  const shared = matches.reduce(
    (sum, match) => sum + match.likeness * Math.min(asked[match.asked]!.weight, common[match.common]!.weight),
    0,
  )
  const whole = Math.max(total(asked), total(common))
  return whole === 0 ? 0 : shared / whole
}
