import type { RoleBlock } from '../correspondence/roles.ts'
import { endsNear, type Nearby } from '../text/nearby.ts'
import { sentencesOf } from '../text/sentences.ts'
import { indexesOf, labelReferences } from './label-references.ts'
import { type Match, type Question, wholeAnswer } from './match.ts'
import { retells } from './retold-answers.ts'

/** "see question 4", "as stated in part 2", "if you asked for questions 1 and 2 only": says nothing to the question itself. */
export const POINTS_AWAY: Nearby = {
  words:
    /\b(?:see|refer(?:red)?|per|above|below|earlier|if|unless|in addition|apart from|other than|except(?: for)?|(?:given|stated|set out|explained|provided|answered|mentioned|listed|shown) (?:at|in|under|to))\b/gi,
  within: 40,
}

/**
 * "The policy (item 1) and the agreements (item 3) are attached. Item 2 is denied, as …": sentences that name questions
 * anywhere in them. They answer by name only where each question is named in exactly one of them.
 */
export function namingSentences(text: string, blocks: readonly RoleBlock[], questions: readonly Question[]): Match[] {
  const count = questions.filter((question) => question.path.length === 1).length
  const leaves = questions.flatMap((question, i) => (question.headsOnly ? [] : [i]))
  const naming = blocks.flatMap((block) => {
    const sentences = sentencesOf(text, block)
    return sentences.flatMap((sentence, i) => {
      const references = labelReferences(text, sentence, count)
      const away = references.some(({ start }) => endsNear(text.slice(sentence.start, start), POINTS_AWAY))
      const named = indexesOf(
        references.flatMap(({ paths }) => paths),
        questions,
      ).filter((question) => !questions[question]!.headsOnly)
      if (named.length === 0 || away || retells(text.slice(sentence.start, sentence.end))) return []
      return [{ sentence, named, sentences: sentences.slice(i + 1) }]
    })
  })
  const all = naming.flatMap(({ named }) => named)
  if (naming.length < 2 || all.length !== leaves.length || new Set(all).size !== leaves.length) return []
  return naming.flatMap(({ sentence, named, sentences }) => {
    const next = sentences.findIndex((other) => naming.some((each) => each.sentence.start === other.start))
    const last = (next < 0 ? sentences : sentences.slice(0, next)).at(-1) ?? sentence
    const answer = wholeAnswer(text, { start: sentence.start, end: last.end })
    return named.map((question): Match => ({ question, answer, how: 'referred', shared: named.length > 1, sure: true }))
  })
}
