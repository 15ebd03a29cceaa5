import type { RoleBlock } from '../correspondence/roles.ts'
import { type Match, type Question, wholeAnswer } from './match.ts'

const LEAST = 2

/** "- 612 / - 4 / - There were three.": as many bullets as questions, first of all that is answered, are their answers in turn. */
export function bulletsInTurn(text: string, body: readonly RoleBlock[], questions: readonly Question[]): Match[] {
  const asked = questions.flatMap((question, i) => (question.headsOnly ? [] : [i]))
  const other = body.findIndex(({ label }) => label === null || label.parts[0]!.kinds[0] !== 'bullet')
  const bullets = other < 0 ? body : body.slice(0, other)
  if (bullets.length < LEAST || bullets.length !== asked.length) return []
  return bullets.map((block, i) => ({
    question: asked[i]!,
    answer: wholeAnswer(text, { start: block.label!.end + leadingSpace(text, block.label!.end), end: block.end }),
    how: 'numbered',
    shared: false,
    sure: bullets.length > LEAST,
  }))
}

function leadingSpace(text: string, start: number): number {
  return text.slice(start, start + 20).search(/\S|$/)
}
