import { allMatches } from '../text/all-matches.ts'
import { foldSpace } from '../text/flow.ts'
import type { FoundAnswer, Match, Question } from './match.ts'

/**
 * "a) 487 b) 203 c) 164" behind 2.a: the labels inside one answer part it for the sub-questions of its stem. Where the
 * line before repeats the sub-questions in the same way, the last row of labels holds the answers.
 */
export function partInline(text: string, matches: readonly Match[], questions: readonly Question[]): Match[] {
  return matches.flatMap((match) => {
    const siblings = openSiblings(match, matches, questions)
    if (match.answer === null || siblings.length < 2) return [match]
    const pieces = piecesOf(text, match.answer, siblings, match.question, questions)
    return pieces === null
      ? [match]
      : pieces.map(([question, answer]) => ({
          ...match,
          question,
          answer: answer.text === '' ? null : answer,
          shared: false,
        }))
  })
}

/** The question itself and those beside it that the reply gives no answer of their own. */
function openSiblings({ question }: Match, matches: readonly Match[], questions: readonly Question[]): number[] {
  const { parent, part } = questions[question]!
  if (parent === null) return []
  const answered = new Set(matches.flatMap((match) => (match.answer === null ? [] : [match.question])))
  return questions.flatMap((other, i) =>
    other.parent === parent && other.part === part && (i === question || !answered.has(i)) ? [i] : [],
  )
}

function piecesOf(
  text: string,
  answer: FoundAnswer,
  siblings: readonly number[],
  own: number,
  questions: readonly Question[],
): [number, FoundAnswer][] | null {
  const words = text.slice(answer.start, answer.end)
  const starts = new Map<number, { label: number; words: number }>()
  let limit = words.length
  for (const sibling of [...siblings].reverse()) {
    // The label of the first stands before the answer: "1. (a) 38 (b) 61".
    const first = sibling === own && sibling === siblings[0] ? { label: 0, words: 0 } : null
    const place = lastLabel(words, questions[sibling]!.path.at(-1)!, limit) ?? first
    if (place === null) return null
    starts.set(sibling, place)
    limit = place.label
  }
  return siblings.map((sibling, i) => {
    const start = answer.start + starts.get(sibling)!.words
    const next = siblings[i + 1]
    const end = next === undefined ? answer.end : answer.start + starts.get(next)!.label
    const trimmed = text.slice(start, end).trimEnd()
    return [sibling, { start, end: start + trimmed.length, text: foldSpace(trimmed), below: answer.below }]
  })
}

/** The last place before `limit` where a label stands: `b)`, `(b)`, `b.`. */
function lastLabel(words: string, label: string, limit: number): { label: number; words: number } | null {
  const pattern = new RegExp(`(?:^|\\s)\\(?${label}[.):]{1,2}\\s`, 'gi')
  let last: { label: number; words: number } | null = null
  for (const match of allMatches(pattern, words.slice(0, limit)))
    last = { label: match.index, words: match.index + match[0].length }
  return last
}
