import { dropEmpty } from './drop-empty.ts'
import type { CalendarNotes, FactNotes, LawNotes, ProvisionNotes, SourcedSure, Statement } from './law-notes.ts'
import type { CalendarFile, ExemptionsFile, LawFiles } from './law-pack-schema.ts'
import { readSources } from './read-sources.ts'

type SureFile = NonNullable<ExemptionsFile['sure']>
type SectionFile = ExemptionsFile['provisions'][number]

/** What `compileLawPack` leaves behind. `sources`: the text of the law's SOURCES.md. */
export function compileLawNotes(files: LawFiles, sources: string): LawNotes {
  const { act, exemptions, deadlines, notice } = files
  const { seen, notSeen } = readSources(sources)
  const { workingDay, receipt } = deadlines
  return {
    id: act.id,
    jurisdiction: act.jurisdiction,
    until: act.until,
    reviewed: act.reviewed,
    regulator: factNotes(list(act.regulator.note), act.regulator.sure),
    counting: [
      ...(workingDay === undefined ? [] : [statement({ id: 'working-day', ...workingDay })]),
      ...(receipt === undefined ? [] : [statement({ id: 'receipt', ...receipt })]),
    ],
    limits: byName(deadlines.limits, ({ id, requires = [], notes = [], sure }) => [
      id,
      factNotes([...requires.map((words) => `Only if ${words}.`), ...notes], sure),
    ]),
    clock: deadlines.clock.map(({ rule, sure }) => factNotes(list(rule), sure)),
    alternatives: deadlines.alternatives.map(({ sure }) => factNotes([], sure)),
    noStep: deadlines.noStep.map(({ sure }) => factNotes([], sure)),
    provisions: provisionNotes(exemptions),
    notice: byName(notice.requirements, ({ id, notes = [], sure }) => [id, factNotes(notes, sure)]),
    remedies: notice.remedies,
    facts: [...deadlines.facts, ...exemptions.facts, ...notice.facts].map(statement),
    remarks: [...act.notes, ...exemptions.notes, ...notice.notes],
    sources: seen,
    notSeen,
  }
}

export function compileCalendarNotes({ id, basis, notes, sure }: CalendarFile): CalendarNotes {
  return { id, basis, ...factNotes(notes, sure) }
}

function provisionNotes(file: ExemptionsFile): LawNotes['provisions'] {
  return byName(
    file.provisions.flatMap((section): (readonly [string, ProvisionNotes])[] => [
      [section.ref, sectionNotes(section, section.sure ?? file.sure)],
      ...section.limbs.map(({ ref, note, sure }) => [ref, factNotes(list(note), sure)] as const),
    ]),
    (entry) => entry,
  )
}

function sectionNotes(section: SectionFile, sure: SureFile | undefined): ProvisionNotes {
  const { note, absoluteWhen, onlyFor, rule, oldNumbering, letterShould, notWith, commonlyCited } = section
  const notes = [
    ...list(note),
    ...(absoluteWhen === undefined ? [] : [`Absolute: ${absoluteWhen}.`]),
    ...(onlyFor === undefined ? [] : [`Only for ${onlyFor}.`]),
    ...list(rule),
    ...list(oldNumbering),
  ]
  return dropEmpty({ ...factNotes(notes, sure), letterShould, notWith, commonlyCited })
}

interface StatementFile {
  readonly id: string
  readonly rule: string
  readonly provision?: string | undefined
  readonly notes?: readonly string[] | undefined
  readonly sure?: SureFile | undefined
}

function statement({ id, rule, provision, notes, sure }: StatementFile): Statement {
  return dropEmpty({ id, rule, provision, ...factNotes(notes ?? [], sure) })
}

function factNotes(notes: readonly string[], sure: SureFile | undefined): FactNotes {
  return dropEmpty({ notes: notes.length === 0 ? undefined : notes, sure: sure && sourced(sure) })
}

function sourced({ verified, confidence, sources, note }: SureFile): SourcedSure {
  return dropEmpty({ verified, confidence, sources: sources?.length === 0 ? undefined : sources, note })
}

function list(words: string | undefined): string[] {
  return words === undefined ? [] : [words]
}

/** The entries that say something. */
function byName<T, N extends object>(
  items: readonly T[],
  entry: (item: T) => readonly [string, N],
): Readonly<Record<string, N>> {
  return Object.fromEntries(items.map(entry).filter(([, value]) => Object.keys(value).length > 0))
}
