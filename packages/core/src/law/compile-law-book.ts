import type { ZodError, z } from 'zod'
import { buildCalendars } from './build-calendars.ts'
import { checkLawFiles, checkPatterns, checkSources } from './check-law-files.ts'
import { compileCalendarNotes, compileLawNotes } from './compile-law-notes.ts'
import { compileLawPack } from './compile-law-pack.ts'
import type { HolidayLibrary } from './holiday-library.ts'
import type { CalendarNotes, LawNotes, LawNotesData } from './law-notes.ts'
import type { CalendarData, LawBookData, LawPack } from './law-pack.ts'
import {
  actSchema,
  type CalendarFile,
  calendarSchema,
  deadlinesSchema,
  exemptionsSchema,
  type LawFiles,
  noticeSchema,
} from './law-pack-schema.ts'

/** One folder of `laws/`: parsed YAML by file name, and the text of its SOURCES.md. */
export interface LawFolder {
  readonly name: string
  readonly files: ReadonlyMap<string, unknown>
  readonly sources: string
}

export interface CompiledLaws {
  readonly data: LawBookData
  readonly notes: LawNotesData
  /** One sentence each, with the file and the place in it; empty where all is in order. */
  readonly problems: readonly string[]
}

const SCHEMAS = {
  'act.yaml': actSchema,
  'exemptions.yaml': exemptionsSchema,
  'deadlines.yaml': deadlinesSchema,
  'notice.yaml': noticeSchema,
} as const

/** Validates and compiles the folders of `laws/`; the folder `calendars` holds the calendars, whose days the library knows. */
export function compileLawBook(folders: readonly LawFolder[], library: HolidayLibrary): CompiledLaws {
  const problems: string[] = []
  const laws: LawPack[] = []
  const notes: LawNotes[] = []
  const calendars: CalendarData[] = []
  const calendarNotes: CalendarNotes[] = []
  const packs: LawFiles[] = []
  for (const folder of folders) {
    if (folder.name === 'calendars') {
      const files = readCalendars(folder, problems)
      const built = buildCalendars(files, library)
      calendars.push(...built.calendars)
      calendarNotes.push(...files.map(compileCalendarNotes))
      problems.push(...built.problems)
      continue
    }
    const files = readPack(folder, problems)
    if (files === null) continue
    packs.push(files)
    problems.push(...checkPatterns(folder.name, files), ...checkSources(folder.name, folder.files, folder.sources))
    laws.push(compileLawPack(files))
    notes.push(compileLawNotes(files, folder.sources))
  }
  problems.push(...checkLawFiles(packs, calendars))
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  return {
    data: { laws: laws.sort(byId), calendars: calendars.sort(byId) },
    notes: { laws: notes.sort(byId), calendars: calendarNotes.sort(byId) },
    problems,
  }
}

function readPack(folder: LawFolder, problems: string[]): LawFiles | null {
  const act = parse(folder, 'act.yaml', problems)
  const exemptions = parse(folder, 'exemptions.yaml', problems)
  const deadlines = parse(folder, 'deadlines.yaml', problems)
  const notice = parse(folder, 'notice.yaml', problems)
  for (const name of folder.files.keys()) {
    if (!(name in SCHEMAS)) problems.push(`laws/${folder.name}/${name}: no such file belongs to a law`)
  }
  if (act === null || exemptions === null || deadlines === null || notice === null) return null
  if (act.id !== folder.name) problems.push(`laws/${folder.name}/act.yaml: id is ${act.id}, the folder ${folder.name}`)
  return { act, exemptions, deadlines, notice }
}

function parse<K extends keyof typeof SCHEMAS>(
  folder: LawFolder,
  name: K,
  problems: string[],
): z.infer<(typeof SCHEMAS)[K]> | null {
  const path = `laws/${folder.name}/${name}`
  if (!folder.files.has(name)) {
    problems.push(`${path}: is missing`)
    return null
  }
  const result = SCHEMAS[name].safeParse(folder.files.get(name))
  if (result.success) return result.data as z.infer<(typeof SCHEMAS)[K]>
  problems.push(...sentences(path, result.error))
  return null
}

function readCalendars(folder: LawFolder, problems: string[]): CalendarFile[] {
  const calendars: CalendarFile[] = []
  for (const [name, value] of folder.files) {
    const path = `laws/calendars/${name}`
    const result = calendarSchema.safeParse(value)
    if (!result.success) {
      problems.push(...sentences(path, result.error))
      continue
    }
    const file = result.data
    if (`${file.id}.yaml` !== name) problems.push(`${path}: id is ${file.id}`)
    calendars.push(file)
  }
  problems.push(...checkSources(folder.name, folder.files, folder.sources))
  return calendars
}

function sentences(path: string, error: ZodError): string[] {
  return error.issues.map((issue) => `${path}: ${issue.path.join('.') || 'the file'}: ${issue.message}`)
}
