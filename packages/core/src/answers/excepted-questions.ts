import type { Span } from '../model/page.ts'
import { sentencesOf } from '../text/sentences.ts'
import { type ClauseKind, clauseKind } from './clause.ts'
import { indexesOf, labelReferences } from './label-references.ts'
import { type Match, type Question, wholeAnswer } from './match.ts'

const EXCEPT =
  /\b(?:with\s+the\s+exception\s+of|except(?:ing)?(?:\s+for)?|apart\s+from|other\s+than|excluding|save\s+for)\b/i
const KEEPS_BACK: ReadonlySet<ClauseKind> = new Set(['not-held', 'refused', 'ncnd', 'unable'])

/**
 * Where one passage answers all questions: those of which a sentence says that they have no such answer. "The spreadsheet
 * has all you asked for with the exception of number seven, as we do not record it"; "There are no records for number 8."
 */
export function exceptedQuestions(
  text: string,
  matches: readonly Match[],
  questions: readonly Question[],
): readonly Match[] {
  const passage = onePassage(matches)
  if (passage === null) return matches
  const count = questions.filter((question) => question.path.length === 1).length
  const excepted = new Map<number, Match>()
  const sentences = sentencesOf(text, passage)
  for (const [i, sentence] of sentences.entries()) {
    const named = indexesOf(
      labelReferences(text, sentence, count).flatMap(({ paths }) => paths),
      questions,
    )
    if (named.length === 0 || named.length > matches.length / 2) continue
    const answer = wholeAnswer(text, fromException(text, sentence) ?? withReason(text, sentences, i))
    if (!KEEPS_BACK.has(clauseKind(text, answer))) continue
    for (const question of named)
      excepted.set(question, { question, answer, how: 'referred', shared: named.length > 1, sure: true })
  }
  return matches.map((match) => excepted.get(match.question) ?? match)
}

/** The passage that is the answer to each of several questions. */
function onePassage(matches: readonly Match[]): Span | null {
  const [first] = matches
  if (matches.length < 2 || first?.answer == null) return null
  const { start, end } = first.answer
  return matches.every(({ answer }) => answer !== null && answer.start === start && answer.end === end)
    ? { start, end }
    : null
}

function fromException(text: string, { start, end }: Span): Span | null {
  const at = text.slice(start, end).search(EXCEPT)
  return at < 0 ? null : { start: start + at, end }
}

const CONCLUDES = /^\W*(?:therefore|accordingly|as\s+such|consequently|hence|for\s+this\s+reason|as\s+a\s+result)\b/i

/** The sentence before gives the reason where this one draws the conclusion, or where they are a paragraph of their own. */
function withReason(text: string, sentences: readonly Span[], at: number): Span {
  const sentence = sentences[at]!
  const before = sentences[at - 1]
  if (before === undefined || /\n\s*\n/.test(text.slice(before.end, sentence.start))) return sentence
  const opens = at < 2 || /\n\s*\n/.test(text.slice(sentences[at - 2]!.end, before.start))
  const concludes = CONCLUDES.test(text.slice(sentence.start, sentence.end))
  return concludes || opens ? { start: before.start, end: sentence.end } : sentence
}
