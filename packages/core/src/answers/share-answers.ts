import { withoutTail } from '../text/ends.ts'
import { foldSpace } from '../text/flow.ts'
import { says } from '../text/phrases.ts'
import { isContentWord, stemOf, tokensOf } from '../text/tokens.ts'
import { allotSentences } from './allot-sentences.ts'
import { clausesOf } from './clause.ts'
import { labelFits } from './find-anchors.ts'
import { indexesOf, labelReferences } from './label-references.ts'
import type { FoundAnswer, Match, Question } from './match.ts'
import { namedParagraphs } from './named-paragraphs.ts'
import { POINTS_WITHIN } from './place-phrases.ts'
import type { Region } from './regions.ts'
import type { Reply } from './reply.ts'

/** The answer says that it is for more than the question above it. */
const FOR_ALL =
  /\b(?:all|both|above|these|those|the (?:following )?(?:information|questions?)|this information|information (?:you|that you) (?:have )?request(?:ed)?|none of|any of)\b/i

/**
 * Questions repeated in a row with one answer below the last of them: the answer is for all of them where it says
 * so, points elsewhere, or gives a reason. A figure or a name is the last one's alone, and the others are blank.
 */
export function shareAnswers(
  text: string,
  reply: Reply,
  regions: readonly Region[],
  questions: readonly Question[],
): Match[] {
  const matches: Match[] = []
  let empty: number[] = []
  for (const { anchor, answer } of regions) {
    const question = questions[anchor.question]!
    const how = anchor.byLabel ? 'numbered' : 'repeated'
    if (answer === null) {
      if (!question.headsOnly) empty.push(matches.length)
      matches.push({ question: anchor.question, answer: null, how, shared: false, sure: !anchor.byLabel })
      continue
    }
    const run = empty
    empty = []
    const shared = regions.some((other) => other.anchor !== anchor && isOneLine(other, { anchor, answer }))
    matches.push({ question: anchor.question, answer, how, shared, sure: anchor.score >= 0.7 || anchor.byLabel })
    for (const match of sharedOut(text, reply, answer, run, matches, questions))
      matches[matches.findIndex((other) => other.question === match.question)] = match
  }
  return matches
}

/** "1 and 2. Fourteen": a line that numbers both questions. */
function isOneLine(a: Pick<Region, 'anchor' | 'answer'>, b: Pick<Region, 'anchor' | 'answer'>): boolean {
  return (
    a.anchor.several && b.anchor.several && a.anchor.start === b.anchor.start && a.answer?.start === b.answer?.start
  )
}

/** "£400" */
const BARE_FIGURE = /^[£$€]?\d[\d,.]{0,15}\s?(?:%|k|m|bn)?[.\s]{0,3}$/i

/** New matches for the questions of the run and the one that is answered; none where the answer is its alone. */
function sharedOut(
  text: string,
  reply: Reply,
  answer: FoundAnswer,
  run: readonly number[],
  matches: readonly Match[],
  questions: readonly Question[],
): Match[] {
  if (run.length === 0 || !answer.below) return []
  const together = [...run.map((index) => matches[index]!), matches.at(-1)!]
  const byLabel = partedByLabels(text, reply, answer, together, questions)
  if (byLabel !== null) return byLabel
  const byName = partedByNames(text, reply, answer, together, questions)
  if (byName !== null) return byName
  if (isWholeList(together, questions))
    return BARE_FIGURE.test(answer.text) ? [] : allotted(text, answer, together, questions)
  const verdict = sharing(text, answer, together, questions)
  return verdict === 'no' ? [] : together.map((match) => ({ ...match, answer, shared: true, sure: verdict === 'sure' }))
}

/** "4 prosecutions / b) 4" below 2.a and 2.b: the labels inside the answer part it. */
function partedByLabels(
  text: string,
  reply: Reply,
  answer: FoundAnswer,
  together: readonly Match[],
  questions: readonly Question[],
): Match[] | null {
  const starts = new Map<number, number>()
  for (const block of reply.blocks) {
    if (block.label === null || block.start < answer.start || block.end > answer.end + 1) continue
    const match = together.find(({ question }) => labelFits(block.label!, questions[question]!.path))
    if (match !== undefined && !starts.has(match.question)) starts.set(match.question, block.label.end)
  }
  if (starts.size < together.length - 1) return null
  const first = together.find((match) => !starts.has(match.question))
  if (first !== undefined) starts.set(first.question, answer.start)
  const ordered = [...starts].sort((a, b) => a[1] - b[1])
  const pieces = ordered.map(([question, start], i) => {
    const next = ordered[i + 1]?.[1]
    const end =
      next === undefined ? answer.end : (reply.blocks.find((block) => block.label?.end === next)?.start ?? next)
    const words = foldSpace(text.slice(start, end))
    return {
      ...together.find((match) => match.question === question)!,
      answer: words === '' ? null : { start, end, text: words, below: true },
    }
  })
  return pieces.some((piece) => piece.answer === null) ? null : pieces
}

/** "In response to question 1: … In response to question 2: …" below the repeated list. */
function partedByNames(
  text: string,
  reply: Reply,
  answer: FoundAnswer,
  together: readonly Match[],
  questions: readonly Question[],
): Match[] | null {
  const blocks = reply.blocks.filter(({ start, end }) => start >= answer.start && end <= answer.end + 1)
  const named = namedParagraphs(text, blocks, questions)
  const found = together.flatMap(({ question }) => named.find((match) => match.question === question) ?? [])
  return found.length < 2
    ? null
    : together.map((match) => found.find(({ question }) => question === match.question) ?? { ...match, answer: null })
}

/** The reply repeats the whole request and answers below it in one go. */
function isWholeList(together: readonly Match[], questions: readonly Question[]): boolean {
  const part = questions[together[0]!.question]!.part
  const leaves = questions.filter((question) => !question.headsOnly && question.part === part)
  return together.length === leaves.length && leaves.length > 1
}

function allotted(
  text: string,
  answer: FoundAnswer,
  together: readonly Match[],
  questions: readonly Question[],
): Match[] {
  const asked = together.map(({ question }) => question)
  return allotSentences(text, answer, asked, questions).map((match) => ({ ...match, how: 'repeated', sure: false }))
}

function sharing(
  text: string,
  answer: FoundAnswer,
  together: readonly Match[],
  questions: readonly Question[],
): 'sure' | 'unsure' | 'no' {
  const { parent } = questions[together.at(-1)!.question]!
  const siblings = together.every((match) => questions[match.question]!.parent === parent)
  const points = says(POINTS_WITHIN, withoutTail(answer.text))
  const forAll = FOR_ALL.test(answer.text.slice(0, 160))
  const reasons = clausesOf(text, answer)
    .slice(0, 2)
    .some((clause) => clause.kind !== 'informs' && clause.kind !== 'points')
  if (namesAll(answer, together, questions) || speaksOfAll(answer, together, questions)) return 'sure'
  if (together.length === 2 && siblings && parent !== null && (points || forAll)) return 'sure'
  if (together.length === 2) return 'no'
  if (forAll || points || reasons) return siblings ? 'sure' : 'unsure'
  return siblings && parent !== null && together.length === familyOf(parent, questions) ? 'unsure' : 'no'
}

/** "The Board does not hold this. You may send questions 2 and 3 to the Trust", behind question 3. */
function namesAll(answer: FoundAnswer, together: readonly Match[], questions: readonly Question[]): boolean {
  const paths = labelReferences(answer.text, { start: 0, end: answer.text.length }, 0).flatMap(
    (reference) => reference.paths,
  )
  const named = new Set(indexesOf(paths, questions))
  return together.every((match) => named.has(match.question))
}

/** This share of a question's telling words in an answer says that it is answered there. */
const SPOKEN_OF = 0.5

/** "We manage 14 terminals, 11 of which have step-free access", behind the second of two questions: takes up the words of both. */
function speaksOfAll(answer: FoundAnswer, together: readonly Match[], questions: readonly Question[]): boolean {
  const said = new Set(tokensOf(answer.text).words.map(stemOf))
  const last = new Set(questions[together.at(-1)!.question]!.words.map(stemOf))
  return together.slice(0, -1).every(({ question }) => {
    const telling = questions[question]!.words.filter(isContentWord).map(stemOf)
    const known = telling.filter((stem) => said.has(stem))
    return known.length >= Math.max(2, telling.length * SPOKEN_OF) && known.some((stem) => !last.has(stem))
  })
}

/** How many sub-questions stand below a stem. */
function familyOf(parent: number, questions: readonly Question[]): number {
  return questions.filter((question) => question.parent === parent && !question.headsOnly).length
}
