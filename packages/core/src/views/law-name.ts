import type { LawPack } from '../law/law-pack.ts'
import type { DayUnit } from './clock-sentence.ts'

/** What a view needs to know of the law that governs a reading. */
export interface LawName {
  readonly title: string
  readonly dayUnit: DayUnit
}

/** The law's title, and whether the authority's time to answer is counted in working days. */
export function lawName(law: Pick<LawPack, 'title' | 'deadlines'>): LawName {
  const unit = law.deadlines.limits.find((limit) => limit.question === 'response')?.unit
  if (unit === undefined) return { title: law.title, dayUnit: null }
  return { title: law.title, dayUnit: unit === 'workingDays' || unit === 'workingWeeks' ? 'working' : 'calendar' }
}
