import type { Span } from '../model/page.ts'
import { foldSpace } from '../text/flow.ts'

/** A question as a reply is searched for it. */
export interface Question {
  /** Its words, folded. */
  readonly words: readonly string[]
  /** The last of its words, where these are answers to choose from. */
  readonly choices: readonly string[]
  /** The words that lead to it from the question before. */
  readonly lead: readonly string[]
  /** The words that stand behind it in the request, where it is the last one. */
  readonly tail: readonly string[]
  /** Its label, outermost part first. */
  readonly path: readonly string[]
  readonly text: string
  readonly headsOnly: boolean
  /** Index of the question it stands below. */
  readonly parent: number | null
  /** The list of questions it belongs to. */
  readonly part: number
  /** Where it stands in the reply itself, if it is known from there only. */
  readonly place: Span | null
}

/** What a reply says to a question. */
export interface FoundAnswer extends Span {
  /** White space folded; the pieces of a flattened table cell joined. */
  readonly text: string
  /** Begins on a line of its own, below the question. */
  readonly below: boolean
}

/** A passage that is an answer from its first to its last word. */
export function wholeAnswer(text: string, { start, end }: Span): FoundAnswer {
  return { start, end, text: foldSpace(text.slice(start, end)), below: true }
}

/** How a reply comes to a question. */
export type HowFound = 'repeated' | 'numbered' | 'referred' | 'prose' | 'allotted' | 'retold'

export interface Match {
  /** Index of the question. */
  readonly question: number
  /** Null where the question is repeated and nothing stands behind it. */
  readonly answer: FoundAnswer | null
  readonly how: HowFound
  /** One answer given for several questions. */
  readonly shared: boolean
  readonly sure: boolean
}

/** A passage outside the answers that names questions. */
export interface Remark {
  readonly span: Span
  readonly questions: readonly number[]
}

export interface MatchedReply {
  readonly matches: readonly Match[]
  /** The reply goes through the questions one by one. */
  readonly itemised: boolean
  /** Words of the reply that only repeat the request. */
  readonly repeated: readonly Span[]
  readonly remarks: readonly Remark[]
}
