import type { RoleBlock } from '../correspondence/roles.ts'
import { findRemarks } from './find-remarks.ts'
import { partInline } from './inline-labels.ts'
import { answersGiven, itemisedReply, onlyRepeats, partsOf, repeatedSpans } from './itemised-reply.ts'
import { withoutSections } from './letter-sections.ts'
import { type Match, type MatchedReply, type Question, type Remark, wholeAnswer } from './match.ts'
import { namedBehind } from './named-behind.ts'
import { proseReply } from './prose-reply.ts'
import { retoldAnswers, withRetold } from './retold-answers.ts'
import { shareAnswers } from './share-answers.ts'
import { tableAnswers } from './table-answers.ts'

/** Finds what a reply answers: in tables, question by question, by number, in prose for some, or in one go for all. */
export function matchAnswers(
  text: string,
  blocks: readonly RoleBlock[],
  restated: readonly RoleBlock[],
  questions: readonly Question[],
): MatchedReply {
  const answering = withoutSections(
    text,
    blocks.filter((block) => block.role === 'text'),
  )
  const tables = tableAnswers(text, answering, questions)
  const read = matchOutsideTables(text, tables.outside, restated, questions)
  const found = read.itemised ? retelling(text, read, answering, restated, questions) : read
  if (tables.matches.length === 0) return found
  const inTables = new Set(tables.matches.map((match) => match.question))
  const others = found.itemised ? found.matches.filter((match) => !inTables.has(match.question)) : []
  return { ...found, matches: [...tables.matches, ...others], itemised: true }
}

/** With what a review tells of the first reply; its remarks say nothing of their own. */
function retelling(
  text: string,
  found: MatchedReply,
  answering: readonly RoleBlock[],
  restated: readonly RoleBlock[],
  questions: readonly Question[],
): MatchedReply {
  const own = answering.filter((block) => !restated.includes(block))
  const told = retoldAnswers(text, own, questions)
  if (told.length === 0) return found
  const isTold = ({ span }: Remark) => told.some(({ answer }) => span.start <= answer!.start && answer!.end <= span.end)
  return {
    ...found,
    matches: withRetold(found.matches, told),
    remarks: found.remarks.filter((remark) => !isTold(remark)),
  }
}

function matchOutsideTables(
  text: string,
  answering: readonly RoleBlock[],
  restated: readonly RoleBlock[],
  questions: readonly Question[],
): MatchedReply {
  const outside = answering.filter((block) => !restated.includes(block))
  const apart = itemisedReply(text, outside, questions)
  const whole = restated.length === 0 ? apart : itemisedReply(text, answering, questions)
  const best = answersGiven(whole) > answersGiven(apart) && !onlyRepeats(whole, questions) ? whole : apart
  const repeated = [...restated.map(({ start, end }) => ({ start, end })), ...repeatedSpans(best)]
  if (best.regions.length === 0) return { ...proseReply(text, outside, restated, questions), repeated }
  const remarks = findRemarks(text, best, questions)
  const matches = partsOf(questions).flatMap((part) =>
    shareAnswers(
      text,
      best.reply,
      best.regions.filter((region) => questions[region.anchor.question]!.part === part),
      questions,
    ),
  )
  return {
    matches: [
      ...withStems(namedBehind(text, partInline(text, matches, questions), best.reply.blocks, questions), questions),
      ...referredMatches(text, remarks, matches, questions),
    ],
    itemised: true,
    repeated,
    remarks,
  }
}

/** An answer behind a stem whose sub-questions ("2021", "2022") the reply does not repeat is for all of these. */
function withStems(matches: readonly Match[], questions: readonly Question[]): Match[] {
  const found = new Set(matches.map((match) => match.question))
  return matches.flatMap((match) => {
    const below = questions.flatMap((question, i) =>
      question.parent === match.question && !question.headsOnly ? [i] : [],
    )
    const isStem = questions[match.question]!.headsOnly && match.answer !== null && !below.some((i) => found.has(i))
    return isStem ? [match, ...below.map((question) => ({ ...match, question, shared: true, sure: false }))] : [match]
  })
}

function referredMatches(
  text: string,
  remarks: MatchedReply['remarks'],
  matches: readonly Match[],
  questions: readonly Question[],
): Match[] {
  const done = new Set(matches.map((match) => match.question))
  return remarks.flatMap(({ span, questions: named }) =>
    named
      .filter((question) => !done.has(question) && !questions[question]!.headsOnly)
      .map((question) => ({
        question,
        answer: wholeAnswer(text, span),
        how: 'referred' as const,
        shared: named.length > 1,
        sure: true,
      })),
  )
}
