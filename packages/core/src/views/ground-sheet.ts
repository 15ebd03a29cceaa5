import { findProvision } from '../citations/find-provision.ts'
import { DisclosedError } from '../errors.ts'
import { concernsOf } from '../law/concerns-of.ts'
import type { Law, LawBook } from '../law/law-book.ts'
import { type LawNotes, type LawNotesData, notesOf, type SourcedSure } from '../law/law-notes.ts'
import type { Absolute, ExemptionTest, NoticeRequirement, Provision, ProvisionKind } from '../law/law-pack.ts'
import { type ProvisionFacts, provisionAbove, provisionFacts } from '../law/provision-facts.ts'
import type { CalendarDate } from '../model/index.ts'
import { nearestNames } from '../text/nearest-names.ts'
import { type SureSheet, sureSheet } from './sure-sheet.ts'

/** One provision of a law in a line. */
export interface GroundLine {
  readonly provision: string
  readonly title: string
  readonly gist: string | null
  readonly kind: ProvisionKind
  /** Null where the law knows no such test. */
  readonly absolute: Absolute | null
  readonly test: ExemptionTest | null
  readonly from: CalendarDate | null
  readonly until: CalendarDate | null
  readonly sure: SureSheet
}

/** What a refusal must hold, as its law has it. */
export interface RequirementSheet {
  readonly id: string
  readonly provision: string
  readonly requirement: string
  readonly appliesWhen: string
  readonly severity: NoticeRequirement['severity']
  readonly exception: string | null
  readonly notes: readonly string[]
  readonly sure: SureSheet
}

/** A ground to refuse, with everything that the law's pack says of it. */
export interface GroundSheet extends GroundLine {
  readonly law: { readonly id: string; readonly title: string; readonly shortTitle: string }
  /** The provision that was asked for, where the table knows only the one above it; else null. */
  readonly asked: string | null
  /** The section that a limb belongs to. */
  readonly section: string | null
  /** Whether a letter should say what harm would come and how likely it is. */
  readonly harm: boolean | null
  /** Whether a letter must give its public interest reasons. */
  readonly publicInterest: ProvisionFacts['publicInterest']
  /** The provisions that let the authority neither confirm nor deny. */
  readonly ncnd: readonly string[]
  /** The law that governs the request where the ground holds. */
  readonly redirectsTo: { readonly id: string; readonly title: string } | null
  readonly limbs: readonly GroundLine[]
  readonly notWith: readonly string[]
  readonly notes: readonly string[]
  /** What a letter that relies on it should say. */
  readonly letterShould: readonly string[]
  readonly notice: readonly RequirementSheet[]
  readonly sources: Readonly<Record<string, string>>
}

/**
 * A ground as a person names it: `s.40(2)`, `section 40(2)`, `40(2)`, `Exemption 7(C)`.
 * @throws DisclosedError `unknown-ground`
 */
export function groundSheet(law: Law, words: string, data: LawNotesData, book: LawBook): GroundSheet {
  const notes = notesOf(data, law.id)
  const asked = findProvision(law, words, book)
  const facts = asked === null ? null : provisionFacts(law, asked)
  if (facts === null) throw unknownGround(law, words)
  const { ref } = facts
  const entry = law.provision(ref)!
  const section = entry.of ?? ref
  const own = [...new Set([ref, section])].map((name) => notes.provisions[name] ?? {})
  const notice = law.notice.filter((requirement) => concerns(requirement, facts))
  const sheet = {
    ...groundLine(law, entry, notes),
    law: { id: law.id, title: law.title, shortTitle: law.shortTitle },
    asked: facts.exact ? null : asked,
    section: entry.of ?? null,
    harm: facts.harm,
    publicInterest: facts.publicInterest,
    ncnd: entry.ncnd ?? [],
    redirectsTo: lawTitle(entry.redirectsTo, book),
    limbs: limbsOf(law, ref, asked!).map((limb) => groundLine(law, law.provision(limb)!, notes)),
    notWith: own.flatMap(({ notWith = [] }) => notWith),
    notes: own.flatMap((each) => each.notes ?? []),
    letterShould: own.flatMap(({ letterShould = [] }) => letterShould),
    notice: notice.map((requirement) => requirementSheet(requirement, notes)),
  }
  const keys = new Set([sheet, ...sheet.limbs, ...sheet.notice].flatMap(({ sure }) => sure.sources))
  return { ...sheet, sources: Object.fromEntries([...keys].map((key) => [key, notes.sources[key] ?? ''])) }
}

/** The limbs of a section; of a part that has no entry of its own (`36(2)(b)`) those below it. */
function limbsOf(law: Law, ref: string, asked: string): string[] {
  const limbs = law.provisions.filter(({ of }) => of === ref).map((limb) => limb.ref)
  const below = limbs.filter((limb) => limb.startsWith(asked))
  return below.length > 0 ? below : limbs
}

export function groundLine(law: Law, entry: Provision, notes: LawNotes): GroundLine {
  const facts = provisionFacts(law, entry.ref)!
  const { title, gist, kind, absolute, test, from, until } = facts
  return { provision: entry.ref, title, gist, kind, absolute, test, from, until, sure: sureSheet(sureOf(entry, notes)) }
}

/** A limb without a mark of its own takes its section's. */
function sureOf(entry: Provision, notes: LawNotes): SourcedSure | undefined {
  return notes.provisions[entry.ref]?.sure ?? notes.provisions[entry.of ?? '']?.sure
}

export function requirementSheet(requirement: NoticeRequirement, notes: LawNotes): RequirementSheet {
  const { id, provision, requirement: words, appliesWhen, severity, exception } = requirement
  const own = notes.notice[id]
  return {
    id,
    provision,
    requirement: words,
    appliesWhen,
    severity,
    exception: exception ?? null,
    notes: own?.notes ?? [],
    sure: sureSheet(own?.sure),
  }
}

function concerns({ concerns: asked, only, except }: NoticeRequirement, facts: ProvisionFacts): boolean {
  const names = new Set(above(facts.ref))
  if (only?.some((ref) => names.has(ref)) === false || except?.some((ref) => names.has(ref)) === true) return false
  return concernsOf(facts).some((concern) => asked.includes(concern))
}

/** A provision and those above it. */
function above(ref: string): string[] {
  const next = provisionAbove(ref)
  return next === null ? [ref] : [ref, ...above(next)]
}

function lawTitle(id: string | undefined, book: LawBook): GroundSheet['redirectsTo'] {
  const law = id === undefined ? undefined : book.law(id)
  return law === undefined ? null : { id: law.id, title: law.title }
}

const SUGGESTED = 5

function unknownGround(law: Law, words: string): DisclosedError {
  const near = nearGrounds(law, words)
  const hint =
    near.length === 0 ? '' : `Near it: ${near.map((ref) => `${ref} ${law.provision(ref)?.title}`).join('; ')}. `
  return new DisclosedError(
    'unknown-ground',
    `${law.shortTitle} has no provision "${words}" in its table.`,
    `${hint}disclosed laws show ${law.id} lists its grounds.`,
  )
}

const REFERENCE_WORD = /^(?:sections?|s|regulations?|reg|articles?|art|exemptions?|§)\.? ?/i

/** By the words of the title (`personal data`), else by the number. */
function nearGrounds(law: Law, words: string): string[] {
  const name = words.trim().replace(REFERENCE_WORD, '')
  const asked = name.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const titled = law.provisions.filter(
    ({ of, title = '' }) => of === undefined && asked.some((word) => title.toLowerCase().includes(word)),
  )
  if (titled.length > 0) return titled.slice(0, SUGGESTED).map(({ ref }) => ref)
  return nearestNames(
    name,
    law.provisions.map(({ ref }) => ref),
    SUGGESTED,
  )
}
