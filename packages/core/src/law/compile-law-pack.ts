import { compilePattern, compileTokenPattern } from './compile-pattern.ts'
import { dropEmpty } from './drop-empty.ts'
import type { LawPack, Provision, ReferenceSyntax, Sure } from './law-pack.ts'
import type { ActFile, DeadlinesFile, ExemptionsFile, LawFiles, NoticeFile } from './law-pack-schema.ts'

type SectionFile = ExemptionsFile['provisions'][number]
type LimbFile = SectionFile['limbs'][number]

/** Joins the files of one law to what the program reads: sources, notes and examples stay behind in the YAML. */
export function compileLawPack(files: LawFiles): LawPack {
  const { act } = files
  return {
    id: act.id,
    title: act.title,
    shortTitle: act.shortTitle,
    regime: act.regime,
    citation: act.citation,
    country: act.country,
    gives: act.gives,
    dayFirst: act.dayFirst,
    inForce: act.inForce,
    regulator: { name: act.regulator.name, also: act.regulator.also, site: act.regulator.site ?? null },
    calendar: act.calendar,
    companions: act.companions,
    mentions: act.mentions.map((mention) => ({ ...compilePattern(mention, 'both'), strength: mention.strength })),
    places: act.places.map((place) => compilePattern(place, 'none')),
    references: act.references && compileReferences(act.references),
    provisions: compileProvisions(files.exemptions),
    deadlines: compileDeadlines(files.deadlines),
    notice: files.notice.requirements.map(compileRequirement),
  }
}

function compileReferences(file: NonNullable<ActFile['references']>): ReferenceSyntax {
  const { examples: _, ...syntax } = file
  return {
    ...syntax,
    number: compileTokenPattern(file.number),
    names: file.names.map((name) => compilePattern(name, 'start')),
    ncndSigns: file.ncndSigns.map((sign) => compilePattern(sign, 'both')),
  }
}

/** Every section, limb and NCND provision as an entry of its own. */
function compileProvisions(file: ExemptionsFile): Provision[] {
  const entries = new Map<string, Provision>()
  const add = (entry: Provision) => entries.has(entry.ref) || entries.set(entry.ref, entry)
  for (const section of file.provisions) {
    add(compileSection(section, section.sure ?? file.sure))
    for (const limb of section.limbs) add(compileLimb(section, limb))
  }
  for (const section of file.provisions) {
    for (const ref of section.ncnd ?? []) add(compileLimb(section, { ref, kind: 'ncnd' }))
  }
  return [...entries.values()]
}

function compileSection(section: SectionFile, sure: SectionFile['sure']): Provision {
  return dropEmpty({
    ref: section.ref,
    title: section.title,
    gist: section.gist,
    kind: section.kind,
    absolute: section.absolute,
    test: section.test,
    ncnd: section.ncnd,
    harm: section.harm,
    elsewhere: section.elsewhere,
    publicInterest: section.publicInterest,
    redirectsTo: section.redirectsTo,
    from: section.from,
    until: section.until,
    sure: lean(sure),
  })
}

function compileLimb(section: SectionFile, limb: LimbFile): Provision {
  return dropEmpty({
    ref: limb.ref,
    of: section.ref,
    title: limb.title,
    gist: limb.gist,
    kind: limb.kind,
    absolute: limb.absolute,
    test: limb.test,
    ncnd: limb.ncnd,
    harm: limb.harm ?? harmOfTest(limb.test),
    elsewhere: limb.elsewhere,
    publicInterest: limb.publicInterest ?? publicInterestOf(limb.absolute),
    redirectsTo: limb.redirectsTo,
    from: limb.from,
    until: limb.until,
    sure: lean(limb.sure),
  })
}

function harmOfTest(test: LimbFile['test']): boolean | undefined {
  if (test === undefined) return undefined
  return test !== 'class'
}

function publicInterestOf(absolute: LimbFile['absolute']): Provision['publicInterest'] {
  if (absolute === 'yes') return 'no'
  return absolute === 'no' ? 'yes' : undefined
}

function compileDeadlines(file: DeadlinesFile): LawPack['deadlines'] {
  return {
    dayProvision: file.workingDay?.provision ?? null,
    limits: file.limits.map(({ requires: _r, notes: _n, ...limit }) =>
      dropEmpty({ ...limit, sure: lean(limit.sure) }),
    ) as LawPack['deadlines']['limits'],
    clock: file.clock.map(({ rule: _, ...event }) =>
      dropEmpty({ ...event, sure: lean(event.sure) }),
    ) as LawPack['deadlines']['clock'],
    alternatives: file.alternatives.map(({ sure: _, ...rule }) =>
      dropEmpty(rule),
    ) as LawPack['deadlines']['alternatives'],
    noStep: file.noStep.map((entry) => dropEmpty({ ...entry, sure: lean(entry.sure) })),
  }
}

function compileRequirement({
  notes: _,
  ...requirement
}: NoticeFile['requirements'][number]): LawPack['notice'][number] {
  return dropEmpty({ ...requirement, sure: lean(requirement.sure) })
}

function lean(sure: { verified: boolean; confidence: Sure['confidence'] } | undefined): Sure | undefined {
  return sure && { verified: sure.verified, confidence: sure.confidence }
}
