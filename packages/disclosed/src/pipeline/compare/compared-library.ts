import type { Campaign, NamedCase } from '@disclosed/core'
import type { CalendarDate } from '@disclosed/core/model'
import type { ContradictionAccount, ReuseAccount } from '@disclosed/core/views'
import type { KeptCampaign } from '../../workspace/kept-campaigns.ts'
import type { Library } from '../library.ts'
import type { WorkspaceChoice } from '../use-workspace.ts'
import type { ComparisonProgram } from './comparison-program.ts'
import { openTermRuns, type TermRuns } from './term-runs.ts'

/** What the letters of a workspace that is being looked at say together. Worked out once for as long as nothing changes. */
export interface ComparedLibrary {
  readonly campaigns: (today: CalendarDate) => Promise<FoundCampaigns>
  /** @throws DisclosedError `workspace-locked` where new letters must be prepared first and another program is writing */
  readonly reuse: () => Promise<ReuseAccount>
  readonly contradictions: () => Promise<ContradictionAccount>
  readonly terms: TermRuns
}

export interface FoundCampaigns {
  readonly cases: readonly NamedCase[]
  /** Those that people kept first, then those that are found among the others. */
  readonly campaigns: readonly ListedCampaign[]
}

/** A campaign with what people know of it. */
export interface ListedCampaign extends Campaign {
  /** By which it was kept; null where it was only found. */
  readonly name: string | null
  /** Keys of cases that belong to it whatever they ask. */
  readonly include: readonly string[]
  /** Authorities that were asked, also those that never wrote. */
  readonly asked: readonly string[]
}

const HOOKS = { onProgress: () => {}, onFailure: () => {} }

export function openComparedLibrary(
  choice: WorkspaceChoice,
  library: Pick<Library, 'readings' | 'stamp'>,
  comparison: ComparisonProgram,
  keptCampaigns: () => Promise<readonly KeptCampaign[]>,
): ComparedLibrary {
  const source = { kind: 'workspace', choice } as const
  const campaigns = async (today: CalendarDate): Promise<FoundCampaigns> => {
    const { campaignOf, findCampaigns } = await import('@disclosed/core')
    const cases = await library.readings(today)
    const kept = (await keptCampaigns()).map(
      ({ keptAt: _, ...each }): ListedCampaign => ({
        ...campaignOf(each.questions, cases, new Set(each.include)),
        ...each,
      }),
    )
    const found = findCampaigns(cases).filter(({ key }) => kept.every((each) => each.key !== key))
    return { cases, campaigns: [...kept, ...found.map((each) => ({ ...each, name: null, include: [], asked: [] }))] }
  }
  return {
    campaigns: asLongAs(library.stamp, campaigns),
    reuse: asLongAs(library.stamp, () => comparison.reuse(source, null, HOOKS)),
    contradictions: asLongAs(library.stamp, () => comparison.contradictions(source, HOOKS)),
    terms: openTermRuns((list, ocr, hooks) => comparison.terms(source, list, ocr, hooks)),
  }
}

/** Makes a value anew when the stamp is another one, or it is asked for another day. What making it writes counts as before. */
function asLongAs<Value>(
  stampNow: () => number,
  make: (day: CalendarDate) => Promise<Value>,
): (day?: CalendarDate) => Promise<Value> {
  let made: { stamp: number; readonly day: CalendarDate; readonly value: Promise<Value> } | null = null
  return (day = '') => {
    const stamp = stampNow()
    if (made !== null && made.stamp === stamp && made.day === day) return made.value
    const own = { stamp, day, value: make(day) }
    made = own
    own.value.then(
      () => {
        own.stamp = stampNow()
      },
      () => {
        if (made === own) made = null
      },
    )
    return own.value
  }
}
