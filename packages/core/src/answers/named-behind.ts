import type { RoleBlock } from '../correspondence/roles.ts'
import { endsNear } from '../text/nearby.ts'
import { sentencesOf } from '../text/sentences.ts'
import { indexesOf, labelReferences } from './label-references.ts'
import { type Match, type Question, wholeAnswer } from './match.ts'
import { POINTS_AWAY } from './naming-sentences.ts'

/**
 * "(d) £3,950. / The reports you asked for at (e) are exempt …": a new paragraph behind an answer whose first sentence names a
 * question that has no answer yet is the answer to that one.
 */
export function namedBehind(
  text: string,
  matches: readonly Match[],
  blocks: readonly RoleBlock[],
  questions: readonly Question[],
): Match[] {
  const answered = new Set(matches.flatMap((match) => (match.answer === null ? [] : [match.question])))
  const open = (question: number) => !answered.has(question) && !questions[question]!.headsOnly
  const more = new Map<number, Match>()
  const cut = matches.map((match) => {
    const { answer } = match
    if (answer === null || match.shared) return match
    const inside = blocks.filter(({ start, end }) => start > answer.start && end <= answer.end + 1)
    const naming = inside.flatMap((block) => {
      const named = block.label === null && block.afterBlank ? openNames(text, block, questions).filter(open) : []
      return named.length === 0 ? [] : [{ block, named }]
    })
    for (const [i, { block, named }] of naming.entries()) {
      const end = naming[i + 1]?.block.start ?? answer.end
      const own = wholeAnswer(text, {
        start: block.start,
        end: block.start + text.slice(block.start, end).trimEnd().length,
      })
      for (const question of named)
        more.set(question, { question, answer: own, how: 'referred', shared: named.length > 1, sure: true })
    }
    const first = naming[0]?.block.start
    if (first === undefined) return match
    const kept = text.slice(answer.start, first).trimEnd()
    return {
      ...match,
      answer: { ...wholeAnswer(text, { start: answer.start, end: answer.start + kept.length }), below: answer.below },
    }
  })
  return more.size === 0 ? [...matches] : [...cut.filter(({ question }) => !more.has(question)), ...more.values()]
}

/** The questions that the first sentence of a paragraph names, and does not only point to. */
function openNames(text: string, block: RoleBlock, questions: readonly Question[]): number[] {
  const [first] = sentencesOf(text, block)
  if (first === undefined) return []
  const count = questions.filter((question) => question.path.length === 1).length
  const references = labelReferences(text, first, count)
  if (references.some(({ start }) => endsNear(text.slice(first.start, start), POINTS_AWAY))) return []
  return indexesOf(
    references.flatMap(({ paths }) => paths),
    questions,
  )
}
