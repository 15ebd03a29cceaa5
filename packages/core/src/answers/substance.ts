import type { Substance } from '../correspondence/message-kind.ts'
import type { Letter } from '../correspondence/open-letters.ts'
import type { Span } from '../model/page.ts'
import { sentencesOf } from '../text/sentences.ts'
import { type Clause, type ClauseKind, clauseKind, clauseOf, clausesOf } from './clause.ts'
import type { ReadReply } from './find-answers.ts'
import type { Match } from './match.ts'

const DECIDES: ReadonlySet<ClauseKind> = new Set(['ncnd', 'refused', 'unable', 'not-held', 'attached'])

/** Says what would be, not what is: "we will tell you if any of it is exempt", "a fee may be charged". */
const SUPPOSES =
  /\b(?:if|whether|unless|in the event|in case|will (?:let|inform|tell|advise|write|notify|explain)|subject to)\b|\b(?:may|might|could|would)\s+(?:\w+\s+){0,4}(?:exempt|refuse|withh\w+|appl(?:y|ies)|attached|held)\b/i

/** How many sentences of a reply in prose state something that a question asks for. */
function allottedFacts(text: string, matches: readonly Match[]): number {
  const answers = matches.flatMap((match) => (match.how === 'allotted' && match.answer !== null ? [match.answer] : []))
  const telling = answers.filter((answer) => clausesOf(text, answer).some(givesFact))
  return new Set(telling.map((answer) => answer.start)).size
}

/** Whether a reply in prose goes through most of the questions, without a number or a yes in it. */
function speaksOfMost(text: string, matches: readonly Match[], questions: number): boolean {
  const spoken = matches.flatMap((match) =>
    match.how === 'allotted' && match.sure && match.answer !== null ? [match.answer] : [],
  )
  const telling = spoken.filter((answer) => clausesOf(text, answer).some((clause) => clause.kind === 'informs'))
  return new Set(telling.map((answer) => answer.start)).size >= Math.max(3, questions / 2)
}

/** "Rail £814.20": a thing and its figure on a line of their own. */
const FIGURE_LINE = /^\D{2,40}[£$€]?\d[\d,.]*%?$/

/** "Thank you for your request. The council owns 14." */
const THANKS = /^\W*(?:many\s+thanks|thanks|thank\s+you)\s+for\b/i
/** Numbers of the handling: a reference, a time to answer, where to call. */
const HANDLES =
  /\b(?:reference|received|request|enquiry|e-?mail|correspondence|days?|hours?|repl(?:y|ied)|respon\w+|contact|call|open|closed|will|shall|please)\b/i

/** Whether a message begins, thanks apart, with a number or a yes or no, or lists figures line by line. */
export function statesFacts(text: string, { blocks }: Letter): boolean {
  const own = blocks.filter((block) => block.role === 'text' && !block.quoted)
  const figures = own.filter(({ start, end }) => end - start < 80 && FIGURE_LINE.test(text.slice(start, end)))
  const first = own.find((block) => !isReferenceLine(text, block))
  if (figures.length >= 2 || first === undefined) return figures.length >= 2
  const [opening, next] = sentencesOf(text, first)
  if (opening === undefined) return false
  if (next === undefined || !THANKS.test(text.slice(opening.start, opening.end)))
    return givesFact(clauseOf(text, opening))
  return givesFact(clauseOf(text, next)) && !HANDLES.test(text.slice(next.start, next.end))
}

function givesFact({ kind, informs }: Clause): boolean {
  return kind === 'informs' && informs
}

function isReferenceLine(text: string, { start, end }: Span): boolean {
  return end - start < 40 && !/[a-z]{3}/.test(text.slice(start, end))
}

/** A number or a yes below a repeated question, with the next question repeated below it. */
function answersBefore(text: string, { question, answer }: Match, matches: readonly Match[]): boolean {
  const next = matches.some((match) => match.question > question && match.how === 'repeated' && match.answer === null)
  const [opening] = answer === null ? [] : clausesOf(text, answer)
  return next && opening?.kind === 'informs' && opening.informs
}

/** The answer stands behind its question or the question's number. */
const BEHIND: ReadonlySet<Match['how']> = new Set(['repeated', 'numbered', 'referred'])

/** A fact below the only question, printed once more; a number of the handling is none ("you will hear within 20 working days"). */
function answersOnly(text: string, { restated }: Letter, { answer, how }: Match): boolean {
  if (!(how === 'prose' ? restated.length > 0 : BEHIND.has(how))) return false
  const opening = answer === null ? [] : clausesOf(text, answer).slice(0, 2)
  return opening.some((clause) => givesFact(clause) && !HANDLES.test(text.slice(clause.start, clause.end)))
}

/** What a message of an authority does for the questions. */
export function substanceOf(text: string, letter: Letter, { matched, asked }: ReadReply): Substance {
  const behind = matched.matches.filter((match) => match.answer !== null && BEHIND.has(match.how))
  if (matched.itemised && behind.length >= 2) return 'answers'
  if (behind.some((match) => match.how === 'numbered')) return 'answers'
  if (behind.length === 1 && answersBefore(text, behind[0]!, matched.matches)) return 'answers'
  if (asked.length === 1 && matched.matches.some((match) => answersOnly(text, letter, match))) return 'answers'
  if (allottedFacts(text, matched.matches) >= 2) return 'answers'
  if (speaksOfMost(text, matched.matches, asked.length)) return 'answers'
  const restated = new Set(letter.restated)
  for (const block of letter.blocks) {
    if (block.role !== 'text' || block.quoted || restated.has(block)) continue
    const decides = sentencesOf(text, block).some(
      (sentence) => DECIDES.has(clauseKind(text, sentence)) && !SUPPOSES.test(text.slice(sentence.start, sentence.end)),
    )
    if (decides) return behind.length > 0 ? 'answers' : 'decides'
  }
  return 'none'
}
