import type { RoleBlock } from '../correspondence/roles.ts'
import type { Span } from '../model/page.ts'
import { withoutTail } from '../text/ends.ts'
import { type Phrase, says } from '../text/phrases.ts'
import type { Itemised } from './itemised-reply.ts'
import { indexesOf, type LabelReference, labelReferences } from './label-references.ts'
import type { Question, Remark } from './match.ts'
import type { Region } from './regions.ts'
import type { Reply } from './reply.ts'

/** What a reply says to questions outside their answers: before them, in notes below them, at its end. */
export function findRemarks(text: string, itemised: Itemised, questions: readonly Question[]): Remark[] {
  return [
    ...remarksBefore(text, itemised.reply, itemised.regions, questions),
    ...notesOf(itemised.regions, questions),
    ...closingRemarks(itemised),
  ]
}

/** Passages before the first answer, or without any, that name questions: "Information relating to question 8 is withheld". */
function remarksBefore(text: string, reply: Reply, regions: readonly Region[], questions: readonly Question[]) {
  const firstRegion =
    regions[0] === undefined
      ? Number.POSITIVE_INFINITY
      : (reply.starts[regions[0].anchor.start] ?? Number.POSITIVE_INFINITY)
  const count = questions.filter((question) => question.path.length === 1).length
  const remarks: Remark[] = []
  for (const [i, block] of reply.blocks.entries()) {
    if (block.end > firstRegion) break
    const named = labelReferences(text, block, count)
    remarks.push(...parted(throughList(reply.blocks, i, firstRegion), named, questions))
  }
  return remarks
}

/** Names closer than this to the next share what is said: "questions 1 and 2, and with them question 5, are exempt". */
const SAYS_NOTHING = 30

/** One remark for each place that names questions: "those in 1 and 2 are exempt under …, and part of question 6 under …". */
function parted(span: Span, named: readonly LabelReference[], questions: readonly Question[]): Remark[] {
  const remarks: Remark[] = []
  let open: LabelReference[] = []
  let start = span.start
  for (const [i, reference] of named.entries()) {
    open.push(reference)
    const next = named[i + 1]
    if (next !== undefined && next.start - reference.end < SAYS_NOTHING) continue
    const end = next?.start ?? span.end
    const found = indexesOf(
      open.flatMap((each) => each.paths),
      questions,
    )
    if (found.length > 0) remarks.push({ span: { start, end }, questions: found })
    open = []
    start = end
  }
  return remarks
}

/** A remark that ends with a colon goes on through the lines it announces. */
function throughList(blocks: readonly RoleBlock[], i: number, limit: number): Span {
  let end = blocks[i]!.end
  for (
    let next = i + 1;
    next < blocks.length && blocks[next]!.end <= limit && blocks[next]!.end - blocks[next]!.start < 90;
    next++
  )
    end = blocks[next]!.end
  return { start: blocks[i]!.start, end }
}

/** A note below a short answer is said to its neighbours under the same head as well. */
function notesOf(regions: readonly Region[], questions: readonly Question[]): Remark[] {
  return regions.flatMap(({ anchor, more }) => {
    if (more === null) return []
    const { parent, part } = questions[anchor.question]!
    const family = questions.flatMap((question, i) =>
      parent !== null && question.parent === parent && question.part === part ? [i] : [],
    )
    return [{ span: more, questions: family.length > 0 ? family : [anchor.question] }]
  })
}

export const SEE_BELOW: readonly Phrase[] = [
  {
    pattern: /\b(?:below|notes?\b|end of|overleaf|following)/i,
    after: { words: /\b(?:see|refer|set out|explained|reasons?|details?|explanation)\b/gi, within: 50 },
    examples: ['Exempt, see the notes', 'Withheld for the reasons set out below', 'details are overleaf'],
  },
  {
    pattern: /\bnote [a-h\d]\b|\bbelow$/i,
    examples: ['Exempt: note A', 'as below'],
    counterExamples: ['below the bridge', 'please note all of it'],
  },
]

/** Reasons at the end are said to the questions whose answers point there: "Exempt, see note A". */
function closingRemarks({ regions, closing }: Itemised): Remark[] {
  if (closing === null) return []
  const pointing = regions.filter(({ answer }) => answer !== null && says(SEE_BELOW, withoutTail(answer.text)))
  return pointing.length === 0 ? [] : [{ span: closing, questions: pointing.map((region) => region.anchor.question) }]
}
