import { byCodeUnits } from '../text/by-code-units.ts'
import { listLikeness, matchQuestions } from './match-questions.ts'
import type { QuestionWords } from './question-likeness.ts'

/** So much of the lists must be one list. */
const SAME_LIST = 0.6
/** A single question makes a campaign only where it is long and nearly word for word. */
const LONE_QUESTION = { likeness: 0.85, weight: 5 }

/** A case's list of questions. */
export interface Listed {
  readonly name: string
  readonly questions: readonly QuestionWords[]
}

/** Lists that are nearly alike; `lead` is the one that they were compared with. */
export interface Group {
  readonly lead: Listed
  readonly cases: Listed[]
}

/** Puts each list to the group whose lead it is likest; where it is like none it leads a group of its own. */
export function groupLists(listed: readonly Listed[]): Group[] {
  const rare = rareStems(listed)
  const groups: Group[] = []
  const byStem = new Map<string, number[]>()
  for (const each of listed) {
    const own = [...new Set(each.questions.flatMap((question) => rare(question)))]
    const candidates = sharing(own, byStem)
    const best = candidates
      .map((at) => ({ at, value: sameList(each.questions, groups[at]!.lead.questions) }))
      .reduce<{ at: number; value: number } | null>((top, next) => (next.value > (top?.value ?? 0) ? next : top), null)
    if (best !== null) {
      groups[best.at]!.cases.push(each)
      continue
    }
    groups.push({ lead: each, cases: [each] })
    for (const stem of own) {
      const known = byStem.get(stem)
      if (known === undefined) byStem.set(stem, [groups.length - 1])
      else known.push(groups.length - 1)
    }
  }
  return groups
}

/** So many of its sought stems a list shares with one that is nearly the same. */
const SHARED_STEMS = 0.4

/** The groups that share enough stems to be worth comparing, in their order. */
function sharing(own: readonly string[], byStem: ReadonlyMap<string, readonly number[]>): number[] {
  const votes = new Map<number, number>()
  for (const stem of own) for (const at of byStem.get(stem) ?? []) votes.set(at, (votes.get(at) ?? 0) + 1)
  const enough = [...votes].filter(([, count]) => count >= own.length * SHARED_STEMS)
  return enough.map(([at]) => at).sort((a, b) => a - b)
}

/** Of a question the stems that fewest cases have: questions that are alike share some of them. */
function rareStems(listed: readonly Listed[]) {
  const counts = new Map<string, number>()
  for (const { questions } of listed)
    for (const stem of new Set(questions.flatMap(({ weights }) => [...weights.keys()])))
      counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return ({ weights }: QuestionWords) =>
    [...weights.keys()].sort((a, b) => counts.get(a)! - counts.get(b)! || byCodeUnits(a, b)).slice(0, SOUGHT_STEMS)
}

const SOUGHT_STEMS = 5

/** How alike two lists are, 0 where they are two lists. */
function sameList(asked: readonly QuestionWords[], common: readonly QuestionWords[]): number {
  const matches = matchQuestions(asked, common)
  const value = listLikeness(asked, common, matches)
  if (matches.length >= 2) return value >= SAME_LIST ? value : 0
  const [match] = matches
  if (match === undefined || asked.length > 1 || common.length > 1) return 0
  const isLong = Math.min(asked[0]!.weight, common[0]!.weight) >= LONE_QUESTION.weight
  return isLong && match.likeness >= LONE_QUESTION.likeness ? value : 0
}
