import { sameAuthority } from '../cases/same-authority.ts'
import type { Finding } from '../model/reading.ts'
import { type ComparedKind, compareAnswers } from './compare-answers.ts'
import { questionScope } from './question-scope.ts'
import { type PlacedAnswer, type ReadCase, toldAnswers } from './told-answers.ts'

/** Two answers that can't both be true. */
export interface Contradiction {
  readonly of: ComparedKind
  readonly one: PlacedAnswer
  readonly two: PlacedAnswer
  /** With the cites of both sides. */
  readonly finding: Finding
}

/** Two answers to like questions that could not be compared, and why. */
export interface DroppedPair {
  readonly one: PlacedAnswer
  readonly two: PlacedAnswer
  readonly why: string
}

export interface ComparedAnswers {
  readonly answers: number
  /** Pairs of answers to like questions of one authority in two cases. */
  readonly pairs: number
  readonly fitting: number
  readonly contradictions: readonly Contradiction[]
  readonly dropped: readonly DroppedPair[]
}

/** Compares what each authority answered to like questions in different cases. */
export function findContradictions(cases: readonly ReadCase[]): ComparedAnswers {
  const answers = cases.flatMap(toldAnswers)
  const contradictions: Contradiction[] = []
  const dropped: DroppedPair[] = []
  let fitting = 0
  for (const [one, two] of likePairs(answers)) {
    const verdict = compareAnswers(one, two)
    if (verdict === null) continue
    if (verdict.kind === 'fits') fitting++
    else if (verdict.kind === 'dropped') dropped.push({ one, two, why: verdict.why })
    else {
      const [first, second] = isLater(one, two) ? [two, one] : [one, two]
      const finding = findingOf(first, second, verdict.one, verdict.two)
      contradictions.push({ of: verdict.of ?? 'held', one: first, two: second, finding })
    }
  }
  const pairs = contradictions.length + dropped.length + fitting
  return { answers: answers.length, pairs, fitting, contradictions, dropped }
}

function isLater(one: PlacedAnswer, two: PlacedAnswer): boolean {
  return one.date !== null && two.date !== null && one.date > two.date
}

/** Words that so many questions of an authority have join nothing. */
const COMMON = 200

/** Pairs of one authority's answers in different cases whose questions have a word in common that is not common. */
function* likePairs(answers: readonly PlacedAnswer[]): Generator<readonly [PlacedAnswer, PlacedAnswer]> {
  for (const group of byAuthority(answers)) {
    const places = new Map<string, number[]>()
    for (const [at, { question }] of group.entries())
      for (const stem of questionScope(question).subject) {
        const known = places.get(stem)
        if (known === undefined) places.set(stem, [at])
        else known.push(at)
      }
    for (const [at, answer] of group.entries()) {
      const others = new Set<number>()
      for (const stem of questionScope(answer.question).subject) {
        const found = places.get(stem) ?? []
        if (found.length <= COMMON) for (const other of found) if (other > at) others.add(other)
      }
      for (const other of [...others].toSorted((a, b) => a - b))
        if (group[other]!.case !== answer.case) yield [answer, group[other]!]
    }
  }
}

function byAuthority(answers: readonly PlacedAnswer[]): PlacedAnswer[][] {
  const groups: PlacedAnswer[][] = []
  for (const same of Map.groupBy(answers, ({ authority }) => authority).values()) {
    const name = { authority: same[0]!.authority, domains: [] }
    const known = groups.find(
      (group) => sameAuthority({ authority: group[0]!.authority, domains: [] }, name) === 'same',
    )
    if (known === undefined) groups.push([...same])
    else known.push(...same)
  }
  return groups
}

function findingOf(one: PlacedAnswer, two: PlacedAnswer, said: string, then: string): Finding {
  return {
    code: 'contradiction',
    message: `${one.authority} answered "${said}" ${dayOf(one)} and "${then}" ${dayOf(two)} to the same question; ask which is right.`,
    questions: [one.label],
    cites: [one.cite, two.cite],
  }
}

function dayOf({ date, case: name }: PlacedAnswer): string {
  return date === null ? `in ${name}` : `on ${date}`
}
