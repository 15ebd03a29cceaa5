import type { NamedCase } from './campaign-case.ts'
import { listLikeness, matchQuestions, type QuestionMatch } from './match-questions.ts'
import { type QuestionWords, questionWords } from './question-likeness.ts'

/** A case of a campaign: which of its questions is which of the campaign's. */
export interface CampaignMember {
  readonly name: string
  /** `asked` counts the questions that have an outcome, in the order of the reading. */
  readonly matches: readonly QuestionMatch[]
  /** How much of its list is the campaign's, 0 to 1. */
  readonly likeness: number
}

/** The same questions, sent to many authorities. */
export interface Campaign {
  /** Six signs; the same questions give the same key. */
  readonly key: string
  /** The questions that at least half of its cases ask, as most of them word them. */
  readonly questions: readonly string[]
  /** In the order of their names. */
  readonly members: readonly CampaignMember[]
}

/** So much of the lists must be one list. */
const SAME_LIST = 0.6
/** A single question makes a campaign only where it is long and nearly word for word. */
const LONE_QUESTION = { likeness: 0.85, weight: 5 }

interface Listed {
  readonly name: string
  readonly questions: readonly QuestionWords[]
}

interface Group {
  readonly lead: Listed
  readonly cases: Listed[]
}

/**
 * The campaigns among many cases: those whose lists of questions are nearly alike. The order of the cases does not matter;
 * a case is of one campaign at most.
 */
export function findCampaigns(cases: readonly NamedCase[]): Campaign[] {
  const listed = cases
    .map(listOf)
    .filter(({ questions }) => questions.length > 0)
    .sort((a, b) => compare(a.name, b.name))
  const groups = group(inOrderOfWording(listed))
  return groups
    .filter((each) => each.cases.length > 1)
    .map((each) => campaign(commonQuestions(each), each.cases))
    .filter(({ questions }) => questions.length > 0)
    .sort((a, b) => b.members.length - a.members.length || compare(a.key, b.key))
}

/**
 * The campaign of questions that somebody names: its cases are those that ask at least half of them; `always` are cases
 * that belong to it whatever they ask.
 */
export function campaignOf(
  questions: readonly string[],
  cases: readonly NamedCase[],
  always: ReadonlySet<string> = new Set(),
): Campaign {
  const common = questions.map((text, i) => questionWords(String(i + 1), text, null))
  const listed = cases.map(listOf).sort((a, b) => compare(a.name, b.name))
  const asking = listed.filter(
    ({ name, questions: asked }) =>
      always.has(name) || matchQuestions(asked, common).length >= Math.ceil(common.length / 2),
  )
  return campaign(common, asking)
}

function listOf({ name, reading }: NamedCase): Listed {
  const asked = reading.questions.filter(({ outcome }) => outcome !== null)
  return {
    name,
    questions: asked.map(({ part, label, text }) =>
      questionWords(part === 1 ? label : `${part}:${label}`, text, reading.authority),
    ),
  }
}

/** Cases whose wording most others share come first: what they ask stands for their campaign. */
function inOrderOfWording(listed: readonly Listed[]): Listed[] {
  const counts = new Map<string, number>()
  for (const { questions } of listed)
    for (const plain of new Set(questions.map((question) => question.plain)))
      counts.set(plain, (counts.get(plain) ?? 0) + 1)
  const shared = ({ questions }: Listed) => questions.reduce((sum, { plain }) => sum + counts.get(plain)! - 1, 0)
  return listed
    .map((each) => ({ each, shared: shared(each) }))
    .sort(
      (a, b) =>
        b.shared - a.shared || b.each.questions.length - a.each.questions.length || compare(a.each.name, b.each.name),
    )
    .map(({ each }) => each)
}

function group(listed: readonly Listed[]): Group[] {
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
    [...weights.keys()].sort((a, b) => counts.get(a)! - counts.get(b)! || compare(a, b)).slice(0, SOUGHT_STEMS)
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

/** What at least half of the cases ask: the questions of the leading case, then those that others have besides. */
function commonQuestions({ lead, cases }: Group): QuestionWords[] {
  const columns: { question: QuestionWords; wordings: string[] }[] = lead.questions.map((question) => ({
    question,
    wordings: [],
  }))
  for (const { questions } of cases) {
    const common = columns.map(({ question }) => question)
    const matches = matchQuestions(questions, common)
    for (const { asked, common: at } of matches) columns[at]!.wordings.push(questions[asked]!.text)
    const matched = new Set(matches.map(({ asked }) => asked))
    for (const [at, question] of questions.entries())
      if (!matched.has(at)) columns.push({ question, wordings: [question.text] })
  }
  return columns
    .filter(({ wordings }) => wordings.length >= Math.max(2, cases.length / 2))
    .map(({ wordings }, at) => questionWords(String(at + 1), mostFrequent(wordings), null))
}

function campaign(common: readonly QuestionWords[], cases: readonly Listed[]): Campaign {
  const members = cases.map(({ name, questions }) => {
    const matches = matchQuestions(questions, common)
    return { name, matches, likeness: listLikeness(questions, common, matches) }
  })
  return {
    key: keyOf(common),
    questions: common.map(({ text }) => text),
    members: members.sort((a, b) => compare(a.name, b.name)),
  }
}

/** The most frequent text; of several the one that sorts first. */
function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]![0]
}

/** A short name made of the questions (FNV-1a, 32 bits), without vowels, so that it is no word. */
function keyOf(common: readonly QuestionWords[]): string {
  const signs = '23456789bcdfghjkmnpqrstvwxz'
  let hash = 0x811c9dc5
  for (const character of common.map(({ plain }) => plain).join('\n')) {
    hash ^= character.codePointAt(0)!
    hash = Math.imul(hash, 0x01000193) >>> 0
  }
  let key = ''
  for (let at = 0; at < 6; at++) {
    key += signs[hash % signs.length]
    hash = Math.floor(hash / signs.length)
  }
  return key
}

/** By code units, so that no machine's language changes the order. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
