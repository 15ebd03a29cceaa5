/**
 * What people want to know of a law and no rule reads letters by: sources, notes, what is unsure and why. Compiled into a
 * file of its own beside the packs, which only the views of laws load.
 */
import type { CalendarDate } from '../model/calendar-date.ts'
import type { LawId } from '../model/reading.ts'
import type { Sure } from './law-pack.ts'

/** How sure a fact is, with the keys of its sources and which part of it was seen. */
export interface SourcedSure extends Sure {
  readonly sources?: readonly string[]
  readonly note?: string
}

/** What the notes add to a fact of the pack. */
export interface FactNotes {
  readonly notes?: readonly string[]
  readonly sure?: SourcedSure
}

/** A fact in words, that no code counts with. */
export interface Statement extends FactNotes {
  readonly id: string
  readonly rule: string
  readonly provision?: string
}

export interface ProvisionNotes extends FactNotes {
  /** What a letter that relies on it should say. */
  readonly letterShould?: readonly string[]
  /** Grounds that can't be relied on for the same information. */
  readonly notWith?: readonly string[]
  readonly commonlyCited?: boolean
}

export interface LawNotes {
  readonly id: LawId
  readonly jurisdiction: readonly string[]
  /** The day on which the law ended. */
  readonly until: CalendarDate | null
  /** The day on which the facts were gathered. */
  readonly reviewed: CalendarDate
  readonly regulator: FactNotes
  /** Which days count, and which day is that of receipt. */
  readonly counting: readonly Statement[]
  /** By the id of the time limit. */
  readonly limits: Readonly<Record<string, FactNotes>>
  /** In the order of the pack's rules of the clock, and of its alternatives. */
  readonly clock: readonly FactNotes[]
  readonly alternatives: readonly FactNotes[]
  readonly noStep: readonly FactNotes[]
  /** By reference; a limb without an entry takes its section's marks. */
  readonly provisions: Readonly<Record<string, ProvisionNotes>>
  /** By the id of the requirement. */
  readonly notice: Readonly<Record<string, FactNotes>>
  readonly remedies: readonly string[]
  readonly facts: readonly Statement[]
  readonly remarks: readonly string[]
  /** What each source is and where, by its key. */
  readonly sources: Readonly<Record<string, string>>
  /** What was looked for and not seen. */
  readonly notSeen: readonly string[]
}

export interface CalendarNotes extends FactNotes {
  readonly id: string
  /** What its days rest on. */
  readonly basis: string
}

/** The second file that the build writes. */
export interface LawNotesData {
  readonly laws: readonly LawNotes[]
  readonly calendars: readonly CalendarNotes[]
}

export function notesOf(data: LawNotesData, id: LawId): LawNotes {
  const notes = data.laws.find((each) => each.id === id)
  if (notes === undefined) throw new Error(`${id} has no notes: the two compiled files are of different builds`)
  return notes
}
