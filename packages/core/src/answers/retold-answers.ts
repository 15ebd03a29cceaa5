import type { RoleBlock } from '../correspondence/roles.ts'
import type { Span } from '../model/page.ts'
import { allMatches } from '../text/all-matches.ts'
import { sentencesOf } from '../text/sentences.ts'
import { indexesOf, labelReferences } from './label-references.ts'
import { type Match, type Question, wholeAnswer } from './match.ts'

const TOLD =
  '(?:gave|given|provided|disclosed|released|supplied|answered|withheld|refused|redacted|confirmed|explained|applied|relied|declined|enclosed)'
/** "In its response the University gave …", "That reply provided …", "The Council originally withheld …". */
const RETELLS = new RegExp(
  `^\\W{0,3}(?:(?:in|by)\\s(?:its|our|my|the|that|this)\\s(?:[\\w'’]+\\s){0,3}(?:response|reply|letter|decision)\\b[^.]{0,60}?\\b|(?:that|the|our|its)\\s(?:[\\w'’]+\\s){0,2}(?:response|reply|letter|decision)\\s(?:of\\s[\\w ]{4,20}\\s)?(?:had\\s|also\\s)?|(?:we|the\\s[\\w'’]+|you)\\s(?:had\\s|have\\s|were\\s)?(?:initially|originally|previously|first|already)\\s)${TOLD}\\b`,
  'i',
)
const NEXT = new RegExp(`(?:,|;|\\band|\\bbut)\\s(?:and\\s|but\\s|also\\s|had\\s|has\\s)*(?=${TOLD}\\b)`, 'gi')
const THE_REST = /\b(?:the\s)?(?:rest|remainder|other\s(?:questions|parts|points|items)|remaining\s\w+)\b/i

/** Whether a sentence tells again what an earlier reply said. */
export function retells(words: string): boolean {
  return RETELLS.test(words)
}

/** "In its response the Trust answered questions 1 and 2 and refused question 3 under section 12": what a review tells of the first reply. */
export function retoldAnswers(text: string, blocks: readonly RoleBlock[], questions: readonly Question[]): Match[] {
  const told = new Map<number, Match>()
  const count = questions.filter((question) => question.path.length === 1).length
  for (const block of blocks) {
    for (const sentence of sentencesOf(text, block)) {
      if (!retells(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 200)))) continue
      for (const clause of clausesIn(text, sentence)) {
        const named = indexesOf(
          labelReferences(text, clause, count).flatMap(({ paths }) => paths),
          questions,
        )
        const rest = named.length === 0 && THE_REST.test(text.slice(clause.start, clause.end))
        const about = rest ? questions.map((_, i) => i).filter((i) => !told.has(i)) : named
        for (const question of about)
          if (!told.has(question) && !questions[question]!.headsOnly)
            told.set(question, {
              question,
              answer: wholeAnswer(text, clause),
              how: 'retold',
              shared: about.length > 1,
              sure: false,
            })
      }
    }
  }
  return [...told.values()]
}

function clausesIn(text: string, { start, end }: Span): Span[] {
  const signs = allMatches(NEXT, text.slice(start, end))
  const starts = [start, ...signs.map(({ index, 0: sign }) => start + index + sign.length)]
  return starts.map((from, i) => ({ start: from, end: signs[i] === undefined ? end : start + signs[i].index }))
}

/** Replaces what the retelling alone says to a question by the clause that is about it, and adds the questions that it alone names. */
export function withRetold(matches: readonly Match[], told: readonly Match[]): Match[] {
  const tells = ({ answer, question }: Match) =>
    answer !== null && told.some((other) => other.question === question && overlaps(answer, other.answer!))
  const kept = matches.filter((match) => !tells(match))
  const known = new Set(kept.map(({ question }) => question))
  return [...kept, ...told.filter(({ question }) => !known.has(question))]
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
