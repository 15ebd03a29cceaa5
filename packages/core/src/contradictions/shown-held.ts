import type { SourceDocument } from '../model/page.ts'
import type { Cite, Finding } from '../model/reading.ts'
import { findDates } from '../text/dates.ts'
import { citeOf, openFlow, trimSpan } from '../text/flow.ts'
import { isContentWord, stemOf, tokensOf } from '../text/tokens.ts'
import { questionScope } from './question-scope.ts'
import type { PlacedAnswer } from './told-answers.ts'

/** A document that is no letter, as far as its head tells what it is. */
export interface HeldDocument {
  readonly file: string
  /** The first words of its first page. */
  readonly head: string
  readonly title: string
  readonly cite: Cite
}

/** A document that an authority says it does not hold. */
export interface ShownHeld {
  readonly answer: PlacedAnswer
  readonly document: HeldDocument
  readonly finding: Finding
}

export interface DroppedDocument {
  readonly answer: PlacedAnswer
  readonly document: HeldDocument
  readonly why: string
}

const HEAD = 1500
const TITLE_LINES = 4
const LONGEST_TITLE = 240
/** What a person asks for by its name. */
const NAMED =
  /\b(?:polic(?:y|ies)|assessments?|contracts?|agreements?|minutes|reports?|reviews?|plans?|strateg(?:y|ies)|procedures?|guidance|registers?|protocols?|memorand\w+|audits?|surveys?|stud(?:y|ies)|business case|terms of reference|code of practice)\b/i
const LETTER = /\bdear\b|\bfreedom of information\b|\bour ref\b|\byour request\b|\bsubject:/i

/** The head of a document by which it can be told; null for a letter, a mail, or a page without a title. */
export function heldDocument(document: SourceDocument): HeldDocument | null {
  const [page] = document.pages
  if (page === undefined || page.envelopes.length > 0) return null
  const head = page.text.slice(0, HEAD)
  if (LETTER.test(head)) return null
  const filled = [...head.matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== '').slice(0, TITLE_LINES)
  const sentence = filled.findIndex(([line]) => /[.?!]\s{0,3}$/.test(line))
  const lines = sentence < 0 ? filled : filled.slice(0, sentence)
  const last = lines.at(-1)
  if (last === undefined) return null
  const span = trimSpan(head, {
    start: lines[0]!.index,
    end: Math.min(last.index + last[0].length, lines[0]!.index + LONGEST_TITLE),
  })
  const title = head.slice(span.start, span.end)
  return NAMED.test(title)
    ? { file: document.file, head, title, cite: { file: document.file, ...citeOf(openFlow([page]), span) } }
    : null
}

/**
 * Answers that something is not held beside a document that has its name, is the authority's, and is older than the answer. What has its
 * name but not the rest is dropped with the reason.
 */
export function shownHeld(
  answers: readonly PlacedAnswer[],
  documents: readonly HeldDocument[],
): { readonly shown: readonly ShownHeld[]; readonly dropped: readonly DroppedDocument[] } {
  const shown: ShownHeld[] = []
  const dropped: DroppedDocument[] = []
  const titled = documents.map((document) => ({ document, stems: stemsOf(document.title) }))
  for (const answer of answers) {
    if (answer.outcome !== 'not-held' || !NAMED.test(answer.question)) continue
    const scope = questionScope(answer.question)
    const wanted = [...scope.subject]
    if (wanted.length < 2) continue
    for (const { document, stems } of titled) {
      if (!wanted.every((stem) => stems.has(stem))) continue
      const why = reasonAgainst(answer, document, scope.period)
      if (why === null) shown.push({ answer, document, finding: findingOf(answer, document) })
      else dropped.push({ answer, document, why })
    }
  }
  return { shown, dropped }
}

function stemsOf(title: string): Set<string> {
  return new Set(tokensOf(title).words.filter(isContentWord).map(stemOf))
}

function reasonAgainst(answer: PlacedAnswer, document: HeldDocument, period: string): string | null {
  if (!answer.sure) return 'the answer was not read for sure'
  const words = tokensOf(document.title).words
  if (!period.split(' ').every((word) => word === '' || words.includes(word)))
    return `its title does not name ${period}`
  if (!document.head.toLowerCase().includes(answer.authority.toLowerCase())) return 'it does not name the authority'
  if (answer.date === null) return 'the answer has no date'
  const dates = findDates(document.head, { start: 0, end: document.head.length }, 'day-first').map(({ date }) => date)
  if (dates.length === 0) return 'it bears no date'
  return dates.every((date) => date < answer.date!) ? null : 'it is not older than the answer'
}

function findingOf(answer: PlacedAnswer, document: HeldDocument): Finding {
  const day = answer.date === null ? '' : ` on ${answer.date}`
  return {
    code: 'contradiction',
    message: `${answer.authority} answered${day} that it is not held, and "${document.title.replace(/\s+/g, ' ')}" shows that it is; ask for a new search.`,
    questions: [answer.label],
    cites: [answer.cite, document.cite],
  }
}
