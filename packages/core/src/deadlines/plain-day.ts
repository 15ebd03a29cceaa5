import { dateOfDay } from '../model/calendar-date.ts'
import type { ProofDay } from './calendar-index.ts'

/** Days of the years 1970 to 2099 are made once and shared between proofs. */
const SHARED = 47_482
const days: (ProofDay | undefined)[] = []

/** A day that counts whatever day it is: of a period of calendar days, weeks or months. */
export function plainDay(day: number): ProofDay {
  const made = days[day]
  if (made !== undefined) return made
  const fresh = Object.freeze({ date: dateOfDay(day), counted: true, why: null })
  if (day >= 0 && day < SHARED) days[day] = fresh
  return fresh
}
