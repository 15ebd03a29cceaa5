import { byCodeUnits } from '../text/by-code-units.ts'
import type { NamedCase } from './campaign-case.ts'
import { type Group, groupLists, type Listed } from './group-lists.ts'
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

/**
 * The campaigns among many cases: those whose lists of questions are nearly alike. The order of the cases does not matter;
 * a case is of one campaign at most.
 */
export function findCampaigns(cases: readonly NamedCase[]): Campaign[] {
  const listed = cases
    .map(listOf)
    .filter(({ questions }) => questions.length > 0)
    .sort((a, b) => byCodeUnits(a.name, b.name))
  const groups = groupLists(inOrderOfWording(listed))
  return groups
    .filter((each) => each.cases.length > 1)
    .map((each) => campaign(commonQuestions(each), each.cases))
    .filter(({ questions }) => questions.length > 0)
    .sort((a, b) => b.members.length - a.members.length || byCodeUnits(a.key, b.key))
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
  const listed = cases.map(listOf).sort((a, b) => byCodeUnits(a.name, b.name))
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
        b.shared - a.shared ||
        b.each.questions.length - a.each.questions.length ||
        byCodeUnits(a.each.name, b.each.name),
    )
    .map(({ each }) => each)
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
    members: members.sort((a, b) => byCodeUnits(a.name, b.name)),
  }
}

/** The most frequent text; of several the one that sorts first. */
function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || byCodeUnits(a[0], b[0]))[0]![0]
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
