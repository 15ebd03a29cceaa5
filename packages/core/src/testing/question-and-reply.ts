import type { Question } from '../answers/match.ts'
import { type Letter, openLetters } from '../correspondence/open-letters.ts'
import type { RoleBlock } from '../correspondence/roles.ts'
import { type CollectedQuestion, collectQuestions } from '../questions/collect-questions.ts'
import { openFlow } from '../text/flow.ts'
import { threadDocument } from './source-document.ts'

/** A request and one reply to it, opened as far as matching needs them. */
export interface QuestionAndReply {
  readonly text: string
  readonly letters: readonly Letter[]
  readonly questions: readonly (CollectedQuestion & Question)[]
  /** The reply's own text, without what it repeats of the request in a block of its own. */
  readonly blocks: readonly RoleBlock[]
  readonly restated: readonly RoleBlock[]
}

export function questionAndReply(request: string, ...replies: readonly string[]): QuestionAndReply {
  const document = threadDocument([
    ['requester', '2024-03-04', request],
    ...replies.map((reply) => ['authority', '2024-03-11', reply] as const),
  ])
  const flow = openFlow(document.pages)
  const { letters } = openLetters(document, flow)
  const { questions } = collectQuestions(flow.plain, letters)
  const last = letters.at(-1)!
  return {
    text: flow.plain,
    letters,
    questions: questions.map((question) => ({ ...question, place: null })),
    blocks: last.blocks.filter((block) => block.role === 'text' && !last.restated.includes(block)),
    restated: last.restated,
  }
}

/** `2.a`, or `2:1` for a question of the second list. */
export function nameOf(question: Question | undefined): string {
  if (question === undefined) return '?'
  return `${question.part === 1 ? '' : `${question.part}:`}${question.path.join('.')}`
}
