import { CLOCK_STAGES, type ClockStage, stageOf } from './clock-stage.ts'
import { compilePattern, compileTokenPattern } from './compile-pattern.ts'
import type { CalendarData, LawPattern } from './law-pack.ts'
import type { LawFiles, PatternFile } from './law-pack-schema.ts'
import { readSources } from './read-sources.ts'

/** What a pack's patterns should find and miss, with the sentence for each that does not. */
export function checkPatterns(folder: string, files: LawFiles): string[] {
  const { act } = files
  const found = (file: PatternFile, pattern: LawPattern, place: string, whole: boolean) =>
    checkPattern(`laws/${folder}/act.yaml: ${place}`, file, pattern, whole)
  const problems = [
    ...act.mentions.flatMap((p, i) => found(p, compilePattern(p, 'both'), `mentions.${i}`, false)),
    ...act.places.flatMap((p, i) => found(p, compilePattern(p, 'none'), `places.${i}`, false)),
  ]
  const references = act.references
  if (references === null) return problems
  return [
    ...problems,
    ...references.names.flatMap((p, i) => found(p, compilePattern(p, 'start'), `references.names.${i}`, false)),
    ...references.ncndSigns.flatMap((p, i) => found(p, compilePattern(p, 'both'), `references.ncndSigns.${i}`, false)),
    ...found(references.number, compileTokenPattern(references.number), 'references.number', true),
  ]
}

function checkPattern(place: string, file: PatternFile, compiled: LawPattern, whole: boolean): string[] {
  let expression: RegExp
  try {
    expression = new RegExp(whole ? `^(?:${compiled.pattern})$` : compiled.pattern, compiled.flags)
  } catch (error) {
    return [`${place}: is no regular expression: ${error instanceof Error ? error.message : String(error)}`]
  }
  return [
    ...file.examples.filter((text) => !expression.test(text)).map((text) => `${place}: misses its example "${text}"`),
    ...file.counterExamples
      .filter((text) => expression.test(text))
      .map((text) => `${place}: finds its counter-example "${text}"`),
  ]
}

/** Every source that a fact names stands in the folder's SOURCES.md, as a line "- `key`: address". */
export function checkSources(folder: string, files: ReadonlyMap<string, unknown>, sources: string): string[] {
  const { seen } = readSources(sources)
  const problems = new Set<string>()
  for (const [name, value] of files) {
    for (const source of namedSources(value)) {
      if (!Object.hasOwn(seen, source)) problems.add(`laws/${folder}/${name}: source ${source} is not in SOURCES.md`)
    }
  }
  return [...problems]
}

function namedSources(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namedSources)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' && Array.isArray(inner) ? inner.map(String) : namedSources(inner),
  )
}

/** That what the packs name in each other exists. */
export function checkLawFiles(packs: readonly LawFiles[], calendars: readonly CalendarData[]): string[] {
  const laws = new Set(packs.map((pack) => pack.act.id))
  const days = new Set(calendars.map((calendar) => calendar.id))
  return packs.flatMap((pack) => {
    const path = `laws/${pack.act.id}`
    const named: [string, string | null | undefined, ReadonlySet<string>][] = [
      ['act.yaml: calendar', pack.act.calendar, days],
      ...pack.act.companions.map((id): [string, string, ReadonlySet<string>] => ['act.yaml: companions', id, laws]),
      ...pack.exemptions.provisions
        .flatMap((section) => [section, ...section.limbs])
        .map(({ ref, redirectsTo }): [string, string | undefined, ReadonlySet<string>] => [
          `exemptions.yaml: ${ref}: redirectsTo`,
          redirectsTo,
          laws,
        ]),
      ...namedLimits(pack, days),
      ...namedProvisions(pack),
    ]
    return [
      ...named
        .filter(([, id, known]) => id !== null && id !== undefined && !known.has(id))
        .map(([place, id]) => `${path}/${place}: ${id} does not exist`),
      ...repeated(pack.exemptions.provisions.map((provision) => provision.ref)).map(
        (ref) => `${path}/exemptions.yaml: ${ref} stands twice`,
      ),
      ...repeated(pack.deadlines.limits.map((limit) => limit.id)).map(
        (id) => `${path}/deadlines.yaml: ${id} stands twice`,
      ),
      ...repeated(pack.deadlines.limits.flatMap((limit) => [limit.question, ...limit.alsoAsked])).map(
        (question) => `${path}/deadlines.yaml: two limits answer to "${question}"`,
      ),
      ...missingStages(pack).map(
        (stage) =>
          `${path}/deadlines.yaml: nothing is said of the stage ${stage}: name a limit, or say why under noStep`,
      ),
    ]
  })
}

function namedProvisions(pack: LawFiles): [string, string, ReadonlySet<string>][] {
  const { provisions } = pack.exemptions
  const known = new Set(provisions.flatMap(({ ref, limbs }) => [ref, ...limbs.map((limb) => limb.ref)]))
  return [
    ...pack.notice.requirements.flatMap(({ id, only = [], except = [] }) =>
      [...only, ...except].map((ref): [string, string, ReadonlySet<string>] => [`notice.yaml: ${id}`, ref, known]),
    ),
    ...provisions.flatMap(({ ref, notWith = [] }) =>
      notWith.map((other): [string, string, ReadonlySet<string>] => [`exemptions.yaml: ${ref}: notWith`, other, known]),
    ),
  ]
}

/** A user asks of every law how each clock runs; that there is none is an answer as well. */
function missingStages({ deadlines }: LawFiles): ClockStage[] {
  const told = new Set([...deadlines.limits.map(stageOf), ...deadlines.noStep.flatMap((entry) => entry.stages)])
  return CLOCK_STAGES.filter((stage) => stage !== 'other' && !told.has(stage))
}

function namedLimits(pack: LawFiles, days: ReadonlySet<string>): [string, string | undefined, ReadonlySet<string>][] {
  const limits = new Set(pack.deadlines.limits.map((limit) => limit.id))
  const starts = new Set([...limits, 'receipt'])
  return [
    ...pack.deadlines.limits.flatMap((limit): [string, string | undefined, ReadonlySet<string>][] => [
      [`deadlines.yaml: ${limit.id}: adds`, limit.adds, limits],
      [`deadlines.yaml: ${limit.id}: calendar`, limit.calendar, days],
      [
        `deadlines.yaml: ${limit.id}: otherwise`,
        limit.start.at === 'event' ? limit.start.otherwise : undefined,
        starts,
      ],
    ]),
    ...pack.deadlines.clock.flatMap((rule): [string, string | undefined, ReadonlySet<string>][] => [
      ['deadlines.yaml: clock: to', rule.to, limits],
      ['deadlines.yaml: clock: within', rule.within, limits],
    ]),
  ]
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))]
}
