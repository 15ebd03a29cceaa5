import type { Cite, Finding, Message, Question, Reading } from '../model/reading.ts'
import type { RecordKind } from './field-values.ts'
import type { QueryField } from './query.ts'

/** Something known of a page or record that can be searched for. */
export interface Fact {
  readonly field: QueryField
  readonly value: string
}

/** A question, an answer or a finding, at the place of its cite. */
export interface CaseRecord {
  readonly kind: Exclude<RecordKind, 'page'>
  readonly cite: Cite
  /** `part:label` of a question and its answer, the code of a finding. */
  readonly name: string
  /** What stands at the cite; of a finding its sentence. */
  readonly text: string
  readonly facts: readonly Fact[]
}

/** What a reading lets people search for. */
export interface CaseFacts {
  /** Of the whole correspondence. */
  readonly shared: readonly Fact[]
  /** Of a page of one of its files. */
  readonly ofPage: (file: string | undefined, page: number) => Fact[]
  readonly records: readonly CaseRecord[]
}

export function caseFacts(reading: Reading): CaseFacts {
  const cited = citedFacts(reading)
  const ofMessages = (file: string | undefined, page: number) =>
    messagesOn(reading.messages, file, page).flatMap(messageFacts)
  const ofPage = (file: string | undefined, page: number) => [
    ...ofMessages(file, page),
    ...(cited.get(placeOf({ file, page })) ?? []),
  ]
  return {
    shared: [
      ...fact('authority', reading.authority),
      ...fact('law', reading.law),
      ...((reading.clock?.daysLate ?? 0) > 0 ? fact('late', String(reading.clock!.daysLate)) : []),
    ],
    ofPage,
    records: recordsOf(reading).map((record) => ({
      ...record,
      facts: distinct([
        ...fact('kind', record.kind),
        ...record.facts,
        ...ofMessages(record.cite.file, record.cite.page),
      ]),
    })),
  }
}

function fact(field: QueryField, value: string | null): Fact[] {
  return value === null || value === '' ? [] : [{ field, value }]
}

function messageFacts({ kind, from, date }: Message): Fact[] {
  return [...fact('kind', kind), ...fact('from', from), ...fact('date', date)]
}

/** Those that stand on a page of a file, in its order: one goes on until the next begins. */
function messagesOn(messages: readonly Message[], file: string | undefined, page: number): Message[] {
  const here = messages.filter(({ cite }) => cite.file === file)
  return here.filter(({ cite }, at) => {
    const next = here[at + 1]?.cite
    return cite.page <= page && (next === undefined || next.page > page || (next.page === page && next.start > 0))
  })
}

function placeOf({ file, page }: { readonly file?: string | undefined; readonly page: number }): string {
  return `${page}\n${file ?? ''}`
}

/** What the questions, answers, grounds and findings on a page say. */
function citedFacts(reading: Reading): Map<string, Fact[]> {
  const places = new Map<string, Fact[]>()
  const put = (cite: Cite, facts: readonly Fact[]) => {
    const place = placeOf(cite)
    places.set(place, distinct([...(places.get(place) ?? []), ...facts]))
  }
  for (const question of reading.questions)
    for (const cite of [question.cite, ...(question.answer === null ? [] : [question.answer.cite])])
      put(cite, questionFacts(question))
  for (const ground of reading.grounds) put(ground.cite, fact('ground', ground.provision))
  for (const { code, cites } of lastingFindings(reading)) for (const cite of cites) put(cite, fact('has', code))
  return places
}

/** What is overdue depends on the day on which somebody asks. */
function lastingFindings({ findings }: Reading): readonly Finding[] {
  return findings.filter(({ code }) => code !== 'overdue')
}

function questionFacts({ outcome, grounds }: Question): Fact[] {
  return distinct([
    ...fact('outcome', outcome),
    ...(outcome === 'blank' ? fact('has', 'blank') : []),
    ...grounds.flatMap(({ provision }) => fact('ground', provision)),
  ])
}

function recordsOf(reading: Reading): CaseRecord[] {
  const questions = reading.questions.flatMap((question): CaseRecord[] => {
    const name = `${question.part}:${question.label}`
    const facts = questionFacts(question)
    const asked: CaseRecord = { kind: 'question', cite: question.cite, name, text: question.cite.quote, facts }
    const cite = question.answer?.cite
    return cite === undefined ? [asked] : [asked, { kind: 'answer', cite, name, text: cite.quote, facts }]
  })
  const findings = lastingFindings(reading).flatMap(({ code, message, cites: [cite] }): CaseRecord[] =>
    cite === undefined ? [] : [{ kind: 'finding', cite, name: code, text: message, facts: fact('has', code) }],
  )
  return [...questions, ...findings]
}

function distinct(facts: readonly Fact[]): Fact[] {
  return [...new Map(facts.map((each) => [`${each.field}\n${each.value}`, each])).values()]
}
