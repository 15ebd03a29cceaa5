import type { Outcome, Reading } from '../model/reading.ts'
import { authorityGroups } from '../register/authority-groups.ts'
import type { NamedCase } from '../register/campaign-case.ts'
import { tally } from './matrix-figures.ts'
import { median } from './median.ts'
import { groundWords } from './question-ledger.ts'
import { type ReviewResult, reviewResult } from './review-result.ts'
import { type Share, SMALL_NUMBER, wilsonShare } from './wilson.ts'

/** How an authority dealt with its requests, as far as the files show it. */
export interface AuthorityAccount {
  readonly authority: string
  /** All ways in which the files write its name. */
  readonly variants: readonly string[]
  readonly requests: number
  readonly replied: number
  /** Of those whose time limit and answer are known. */
  readonly medianDays: number | null
  readonly late: Share | null
  /** Without a reply though the time limit has passed. */
  readonly overdue: number
  readonly questions: number
  readonly outcomes: readonly (readonly [Outcome, number])[]
  readonly answered: Share | null
  /** Refused, neither confirmed nor denied. */
  readonly withheld: Share | null
  /** Left blank or never addressed, in a reply that is there. */
  readonly ignored: Share | null
  readonly grounds: readonly { readonly ground: string; readonly law: string; readonly requests: number }[]
  /** Internal reviews by what they came to. */
  readonly reviews: readonly (readonly [ReviewResult, number])[]
  /** Too few requests for shares to say much. */
  readonly isSmall: boolean
  /** Names of its cases. */
  readonly cases: readonly string[]
}

const ANSWERED: ReadonlySet<Outcome> = new Set(['answered', 'partly-answered'])
const WITHHELD: ReadonlySet<Outcome> = new Set(['refused', 'neither-confirmed-nor-denied'])
const IGNORED: ReadonlySet<Outcome> = new Set(['blank', 'unaddressed'])

/** An account for each authority, by name; `unnamed`: cases whose authority is not known. */
export function authorityAccounts(cases: readonly NamedCase[]): {
  readonly accounts: AuthorityAccount[]
  readonly unnamed: readonly string[]
} {
  const named = cases.filter(({ reading }) => reading.authority !== null && reading.questions.length > 0)
  const groups = authorityGroups(named.map(({ reading }) => reading.authority!))
  const byName = Map.groupBy(named, ({ reading }) => groups.get(reading.authority!)!.name)
  const accounts = [...byName].map(([name, own]) => accountOf(name, groups.get(name)!.variants, own))
  return {
    accounts: accounts.sort((a, b) => (a.authority < b.authority ? -1 : 1)),
    unnamed: cases
      .filter(({ reading }) => reading.authority === null && reading.questions.length > 0)
      .map(({ name }) => name)
      .sort(),
  }
}

function accountOf(authority: string, variants: readonly string[], cases: readonly NamedCase[]): AuthorityAccount {
  const readings = cases.map(({ reading }) => reading)
  const outcomes = readings.flatMap(outcomesOf)
  const told = outcomes.filter((outcome) => outcome !== 'awaiting')
  const shareOf = (kinds: ReadonlySet<Outcome>) =>
    wilsonShare(told.filter((outcome) => kinds.has(outcome)).length, told.length)
  const days = readings.flatMap(({ clock }) => clock?.daysTaken ?? [])
  const late = readings.flatMap(({ clock }) => clock?.daysLate ?? [])
  return {
    authority,
    variants,
    requests: cases.length,
    replied: readings.filter((reading) => outcomesOf(reading).some((outcome) => outcome !== 'awaiting')).length,
    medianDays: median(days),
    late: wilsonShare(late.filter((each) => each > 0).length, late.length),
    overdue: readings.filter(({ findings }) => findings.some(({ code }) => code === 'overdue')).length,
    questions: outcomes.length,
    outcomes: tally(outcomes),
    answered: shareOf(ANSWERED),
    withheld: shareOf(WITHHELD),
    ignored: shareOf(IGNORED),
    grounds: groundsOf(readings),
    reviews: tally(readings.flatMap((reading) => reviewResult(reading) ?? [])),
    isSmall: cases.length < SMALL_NUMBER,
    cases: cases.map(({ name }) => name).sort(),
  }
}

function outcomesOf({ questions }: Reading): Outcome[] {
  return questions.flatMap(({ outcome }) => outcome ?? [])
}

/** In how many requests each ground is relied on. */
function groundsOf(readings: readonly Reading[]): AuthorityAccount['grounds'] {
  const used = readings.flatMap(({ grounds }) => [
    ...new Set(grounds.map((each) => `${each.law}\t${groundWords(each)}`)),
  ])
  return tally(used).map(([key, requests]) => {
    const [law, ground] = key.split('\t') as [string, string]
    return { ground, law, requests }
  })
}
