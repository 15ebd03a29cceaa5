import { allClocks } from '../deadlines/all-clocks.ts'
import { CLOCK_STAGES, type ClockStage } from '../law/clock-stage.ts'
import type { Law, LawBook } from '../law/law-book.ts'
import { type FactNotes, type LawNotes, type LawNotesData, notesOf, type Statement } from '../law/law-notes.ts'
import type { Actor, Amount, ClockRule, TimeUnit } from '../law/law-pack.ts'
import type { CalendarDate } from '../model/index.ts'
import { type GroundLine, groundLine, type RequirementSheet, requirementSheet } from './ground-sheet.ts'
import { isGround } from './ground-words.ts'
import { type SureSheet, sureSheet } from './sure-sheet.ts'

/** A law as its pack has it, for people: every clock, what a notice must hold, every ground, and what is unsure. */
export interface LawSheet extends LawLine {
  readonly citation: string | null
  /** ISO 3166: `GB`, `US-CA`. */
  readonly country: string
  /** The day on which the facts were gathered. */
  readonly reviewed: CalendarDate
  readonly regulator: {
    readonly name: string
    readonly site: string | null
    readonly notes: readonly string[]
    readonly sure: SureSheet
  }
  /** Null where the law counts every day. */
  readonly calendar: CalendarSheet | null
  /** Which days count, and which day is that of receipt. */
  readonly counting: readonly StatementSheet[]
  readonly clocks: readonly StageSheet[]
  readonly moves: readonly MoveSheet[]
  readonly alternatives: readonly {
    readonly basis: string
    readonly from: CalendarDate | null
    readonly sure: SureSheet
  }[]
  readonly notice: readonly RequirementSheet[]
  readonly remedies: readonly string[]
  readonly grounds: readonly SectionSheet[]
  readonly facts: readonly StatementSheet[]
  readonly remarks: readonly string[]
  readonly sources: Readonly<Record<string, string>>
  readonly notSeen: readonly string[]
}

/** A law in a line. */
export interface LawLine {
  readonly id: string
  readonly title: string
  readonly shortTitle: string
  readonly jurisdiction: readonly string[]
  readonly inForce: { readonly from: CalendarDate | null; readonly until: CalendarDate | null }
  /** How many of the facts of its pack are certain. */
  readonly tally: { readonly facts: number; readonly certain: number }
}

export interface CalendarSheet {
  readonly id: string
  readonly title: string
  /** The first and the last year that are known. */
  readonly from: number
  readonly until: number
  readonly basis: string
  readonly notes: readonly string[]
  readonly sure: SureSheet
}

export interface StatementSheet {
  readonly id: string
  readonly rule: string
  readonly provision: string | null
  readonly notes: readonly string[]
  readonly sure: SureSheet
}

/** The time limits of a stage, or why the law has no such step. */
export interface StageSheet {
  readonly stage: ClockStage
  readonly limits: readonly LimitSheet[]
  readonly missing: readonly { readonly rule: string; readonly provision: string | null; readonly sure: SureSheet }[]
}

export interface LimitSheet {
  readonly id: string
  readonly question: string
  readonly actor: Actor
  readonly action: string
  /** Null where the law sets no number. */
  readonly amount: number | null
  readonly unit: TimeUnit
  /** What runs on from there in another unit. */
  readonly plus: Amount | null
  /** The question of the time limit that it comes on top of. */
  readonly on: string | null
  /** The step that it runs from; null: from receipt. */
  readonly from: string | null
  readonly provision: string
  readonly basis: string
  /** The authorities or requests that it is for, where it is not for all. */
  readonly who: string | null
  readonly notes: readonly string[]
  readonly sure: SureSheet
}

/** A step that starts, stops or lengthens the clock. */
export interface MoveSheet {
  readonly effect: ClockRule['effect']
  readonly begins: readonly string[]
  readonly ends: readonly string[]
  readonly provision: string
  readonly notes: readonly string[]
  readonly sure: SureSheet
}

export interface SectionSheet extends GroundLine {
  readonly limbs: readonly GroundLine[]
}

export function lawSheet(law: Law, data: LawNotesData, book: LawBook): LawSheet {
  const { id, title, shortTitle, citation, country, deadlines } = law
  const notes = notesOf(data, id)
  const sheet = {
    id,
    title,
    shortTitle,
    jurisdiction: notes.jurisdiction,
    inForce: { from: law.inForce, until: notes.until },
    citation,
    country,
    reviewed: notes.reviewed,
    regulator: { name: law.regulator.name, site: law.regulator.site, ...noted(notes.regulator) },
    calendar: law.calendar === null ? null : calendarSheet(law.calendar, data, book),
    counting: notes.counting.map(statementSheet),
    clocks: stageSheets(law, notes, book),
    moves: deadlines.clock.map(({ effect, begins, ends, provision }, at) => ({
      ...{ effect, begins, ends, provision },
      ...noted(notes.clock[at]),
    })),
    alternatives: deadlines.alternatives.map(({ basis, from }, at) => ({
      basis,
      from: from ?? null,
      sure: sureSheet(notes.alternatives[at]?.sure),
    })),
    notice: law.notice.map((requirement) => requirementSheet(requirement, notes)),
    remedies: notes.remedies,
    grounds: sectionSheets(law, notes),
    facts: notes.facts.map(statementSheet),
    remarks: notes.remarks,
    sources: notes.sources,
    notSeen: notes.notSeen,
  }
  const marks = statedFacts(sheet).map(({ sure }) => sure)
  return { ...sheet, tally: { facts: marks.length, certain: marks.filter((sure) => sure.certain).length } }
}

/** All laws of the book, in the order of their ids. */
export function lawLines(data: LawNotesData, book: LawBook): LawLine[] {
  return book.laws.map((law) => {
    const { id, title, shortTitle, jurisdiction, inForce, tally } = lawSheet(law, data, book)
    return { id, title, shortTitle, jurisdiction, inForce, tally }
  })
}

function calendarSheet(id: string, data: LawNotesData, book: LawBook): CalendarSheet | null {
  const calendar = book.calendar(id)
  const notes = data.calendars.find((each) => each.id === id)
  if (calendar === undefined || notes === undefined) return null
  return { id, title: calendar.title, ...calendar.known, basis: notes.basis, ...noted(notes) }
}

function stageSheets(law: Law, notes: LawNotes, book: LawBook): StageSheet[] {
  const limits = allClocks(law, null, [], book)
  return CLOCK_STAGES.map((stage) => ({
    stage,
    limits: limits
      .filter((limit) => limit.stage === stage)
      .map(({ id, question, actor, action, amount, unit, plus, on, from, provision, basis, who }) => ({
        ...{ id, question, actor, action, amount, unit, plus, on, from, provision, basis, who },
        ...noted(notes.limits[id]),
      })),
    missing: law.deadlines.noStep.flatMap(({ stages, rule, provision }, at) =>
      stages.includes(stage) ? [{ rule, provision: provision ?? null, sure: sureSheet(notes.noStep[at]?.sure) }] : [],
    ),
  })).filter(({ limits: own, missing }) => own.length + missing.length > 0)
}

function sectionSheets(law: Law, notes: LawNotes): SectionSheet[] {
  const line = (ref: string) => groundLine(law, law.provision(ref)!, notes)
  return law.provisions
    .filter(({ of }) => of === undefined)
    .map(({ ref }) => ({
      ...line(ref),
      limbs: law.provisions.filter(({ of }) => of === ref).map((limb) => line(limb.ref)),
    }))
}

function statementSheet(statement: Statement): StatementSheet {
  const { id, rule, provision } = statement
  return { id, rule, provision: provision ?? null, ...noted(statement) }
}

function noted(notes: FactNotes | undefined): { notes: readonly string[]; sure: SureSheet } {
  return { notes: notes?.notes ?? [], sure: sureSheet(notes?.sure) }
}

/** A fact of a sheet with its name, as the list of what is unsure shows it. */
export interface StatedFact {
  readonly about: string
  readonly words: string
  readonly sure: SureSheet
}

type SheetFacts = Pick<LawSheet, 'counting' | 'clocks' | 'moves' | 'alternatives' | 'notice' | 'grounds' | 'facts'>

/** Everything that a sheet states, one after the other: what is unsure among it is marked where it is shown. */
export function statedFacts(sheet: SheetFacts): StatedFact[] {
  const { counting, clocks, moves, alternatives, notice, grounds, facts } = sheet
  return [
    ...[...counting, ...facts].map(({ id, provision, rule, sure }) => ({ about: provision ?? id, words: rule, sure })),
    ...clocks.flatMap(({ stage, limits, missing }) => [
      ...limits.map(({ action, provision, sure }) => ({ about: provision, words: action, sure })),
      ...missing.map(({ rule, provision, sure }) => ({ about: provision ?? stage, words: rule, sure })),
    ]),
    ...moves.map(({ provision, notes, ends, sure }) => ({
      about: provision,
      words: notes[0] ?? ends.join(', '),
      sure,
    })),
    ...alternatives.map(({ basis, sure }) => ({ about: 'another count', words: basis, sure })),
    ...notice.map(({ provision, requirement, sure }) => ({ about: provision, words: requirement, sure })),
    ...grounds
      .flatMap((section) => [section, ...section.limbs])
      .filter(isGround)
      .map(({ provision, gist, title, sure }) => ({ about: provision, words: gist ?? title, sure })),
  ]
}
