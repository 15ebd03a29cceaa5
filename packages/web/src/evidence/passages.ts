import type { Cite, Reading } from '@disclosed/core/model'
import type { CaseFile } from '../api/generated.ts'

export type PassageKind = 'question' | 'answer' | 'ground' | 'finding' | 'cited' | 'sought' | 'note'

/** Words of a document on which something of the account rests. */
export interface Passage {
  readonly id: string
  readonly kind: PassageKind
  /** The row of the ledger, `part:label`, or of a finding `finding:0`. */
  readonly row: string
  readonly document: string
  readonly cite: Cite
  /** For the button that leads to it. */
  readonly words: string
}

type CaseParts = Pick<CaseFile, 'reading' | 'documents'>

export function passagesOf({ reading, documents }: CaseParts): Passage[] {
  const documentOf = ({ file }: Cite) =>
    file === undefined ? documents[0] : documents.find((each) => each.file === file)
  return drafts(reading).flatMap((draft, at) => {
    const document = documentOf(draft.cite)
    // What a finding cites of another case is not among these documents.
    return document === undefined ? [] : [{ ...draft, id: `p${at}`, document: document.id }]
  })
}

function drafts({ questions, findings }: Reading): Omit<Passage, 'id' | 'document'>[] {
  const ofQuestions = questions.flatMap(({ part, label, cite, answer, grounds }) => {
    const row = `${part}:${label}`
    return [
      { kind: 'question' as const, row, cite, words: 'Question' },
      ...(answer === null ? [] : [{ kind: 'answer' as const, row, cite: answer.cite, words: 'Answer' }]),
      ...grounds.map((ground) => ({ kind: 'ground' as const, row, cite: ground.cite, words: `§ ${ground.provision}` })),
    ]
  })
  const ofFindings = findings.flatMap(({ cites }, at) =>
    cites.map((cite) => ({ kind: 'finding' as const, row: `finding:${at}`, cite, words: `Page ${cite.page}` })),
  )
  return [...ofQuestions, ...ofFindings]
}

/** A stretch of a page's text with the passages that cover it. */
export interface Stretch {
  readonly text: string
  readonly passages: readonly Passage[]
  /** Of these, those that begin here. */
  readonly begins: readonly Passage[]
}

/** A page's text in stretches that are covered by the same passages. */
export function stretchesOf(text: string, passages: readonly Passage[]): Stretch[] {
  const cuts = new Set([0, text.length])
  for (const { cite } of passages) cuts.add(Math.min(cite.start, text.length)).add(Math.min(cite.end, text.length))
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((from, at) => {
    const to = places[at + 1]!
    const covering = passages.filter(({ cite }) => cite.start < to && cite.end > from)
    return {
      text: text.slice(from, to),
      passages: covering,
      begins: covering.filter(({ cite }) => Math.min(cite.start, text.length) === from),
    }
  })
}

/** Which row a click on words chooses: the one with the fewest words there; of the chosen one, the next. */
export function rowToChoose(passages: readonly Passage[], chosen: string | null): string | null {
  const rows = [...passages].sort((a, b) => lengthOf(a) - lengthOf(b)).map(({ row }) => row)
  const unique = [...new Set(rows)]
  const at = chosen === null ? -1 : unique.indexOf(chosen)
  return unique[(at + 1) % unique.length] ?? null
}

function lengthOf({ cite }: Passage): number {
  return cite.end - cite.start
}
