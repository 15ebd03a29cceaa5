import type { CalendarDate } from '../model/calendar-date.ts'
import type { LawId } from '../model/reading.ts'
import type { Law } from './law-book.ts'
import type { Absolute, ExemptionTest, Provision, ProvisionKind, Sure } from './law-pack.ts'

/** What the law's table says of a provision. */
export interface ProvisionFacts {
  /** The entry that was found: the provision itself, or the nearest one above it. */
  readonly ref: string
  /** Whether the provision itself stands in the table. */
  readonly exact: boolean
  readonly title: string
  readonly gist: string | null
  readonly kind: ProvisionKind
  /** Whether it holds whatever the public interest; null where the law knows no such test. */
  readonly absolute: Absolute | null
  readonly test: ExemptionTest | null
  /** The provision that lets the authority neither confirm nor deny; the first where there are several. */
  readonly ncnd: string | null
  /** Whether a letter should say what harm would come and how likely it is. */
  readonly harm: boolean | null
  /** Exempt because the requester can have it elsewhere. */
  readonly elsewhere: boolean
  /** Whether a letter must give its public interest reasons. */
  readonly publicInterest: 'yes' | 'no' | 'dependsOnLimb' | null
  readonly redirectsTo: LawId | null
  readonly from: CalendarDate | null
  readonly until: CalendarDate | null
  readonly sure: Sure | null
}

/** The nearest entry for a provision in the contract's form (`31(1)(a)`), or null where the law has no such section. */
export function provisionFacts(law: Law, provision: string): ProvisionFacts | null {
  for (let ref: string | null = provision; ref !== null; ref = provisionAbove(ref)) {
    const entry = law.provision(ref)
    if (entry !== undefined) return factsOf(entry, ref === provision)
  }
  return null
}

/** `31(1)(a)` → `31(1)` → `31` → null; `§ 3 Nr. 1 a` → `§ 3 Nr. 1` → `§ 3`; `Art.4(2) third indent` → `Art.4(2)`. */
export function provisionAbove(ref: string): string | null {
  const bracket = ref.lastIndexOf('(')
  const word = ref.lastIndexOf(' ')
  if (ref.startsWith('§')) {
    const above = ref.replace(/ (?:(?:Abs\.|Nr\.|Satz) )?\S+$/, '')
    return above === '§' || above === ref ? null : above
  }
  if (word > bracket && word > 0) return ref.slice(0, ref.indexOf(' '))
  return bracket > 0 ? ref.slice(0, bracket) : null
}

function factsOf(entry: Provision, exact: boolean): ProvisionFacts {
  return {
    ref: entry.ref,
    exact,
    title: entry.title ?? '',
    gist: entry.gist ?? null,
    kind: entry.kind ?? 'procedural',
    absolute: entry.absolute ?? null,
    test: entry.test ?? null,
    ncnd: entry.ncnd?.[0] ?? null,
    harm: entry.harm ?? null,
    elsewhere: entry.elsewhere ?? false,
    publicInterest: entry.publicInterest ?? null,
    redirectsTo: entry.redirectsTo ?? null,
    from: entry.from ?? null,
    until: entry.until ?? null,
    sure: entry.sure ?? null,
  }
}
