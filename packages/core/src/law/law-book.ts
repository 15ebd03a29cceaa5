import type { LawId } from '../model/reading.ts'
import type { CalendarData, LawBookData, LawPack, LawPattern, MentionPattern, Provision } from './law-pack.ts'

/** A pattern of a pack that is compiled when it is first asked for: most laws of the book are never met in a letter. */
export interface LazyPattern extends LawPattern {
  /** With the flag `g`: set `lastIndex`, or use `matchAll`. */
  readonly global: RegExp
  /** With the flag `y`: matches only at `lastIndex`. */
  readonly sticky: RegExp
}

export type LazyMention = LazyPattern & Pick<MentionPattern, 'strength'>

/** A law of the book: the pack, with its patterns ready and its provisions by reference. */
export interface Law extends Omit<LawPack, 'mentions' | 'places'> {
  readonly mentions: readonly LazyMention[]
  readonly places: readonly LazyPattern[]
  /** The entry of exactly this provision, with what a limb takes from its section. */
  provision(ref: string): Provision | undefined
}

export interface LawBook {
  readonly laws: readonly Law[]
  law(id: LawId): Law | undefined
  /** A calendar as data; `deadlines` makes it countable. */
  calendar(id: string): CalendarData | undefined
}

/** Opens the compiled packs. Nothing is compiled or copied before it is asked for. */
export function openLawBook(data: LawBookData): LawBook {
  const laws = data.laws.map(openLaw)
  const lawsById = new Map(laws.map((law) => [law.id, law]))
  const calendars = new Map(data.calendars.map((calendar) => [calendar.id, calendar]))
  return {
    laws,
    law: (id) => lawsById.get(id),
    calendar: (id) => calendars.get(id),
  }
}

function openLaw(pack: LawPack): Law {
  let table: Map<string, Provision> | null = null
  return {
    ...pack,
    mentions: pack.mentions.map((mention) => Object.assign(lazyPattern(mention), { strength: mention.strength })),
    places: pack.places.map(lazyPattern),
    provision: (ref) => {
      table ??= provisionTable(pack.provisions)
      return table.get(ref)
    },
  }
}

function provisionTable(provisions: readonly Provision[]): Map<string, Provision> {
  const own = new Map(provisions.map((provision) => [provision.ref, provision]))
  return new Map(
    provisions.map((provision) => {
      const section = provision.of === undefined ? undefined : own.get(provision.of)
      return [provision.ref, section === undefined ? provision : { ...section, ...provision }]
    }),
  )
}

/** Compiles a pattern when one of its expressions is first read. */
export function lazyPattern(pattern: LawPattern): LazyPattern {
  let global: RegExp | null = null
  let sticky: RegExp | null = null
  return {
    pattern: pattern.pattern,
    flags: pattern.flags,
    get global() {
      global ??= new RegExp(pattern.pattern, `${pattern.flags}g`)
      return global
    },
    get sticky() {
      sticky ??= new RegExp(pattern.pattern, `${pattern.flags}y`)
      return sticky
    },
  }
}
