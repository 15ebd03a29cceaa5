/** The only file that knows the concrete parts. Entry points and end-to-end tests call it, nobody else. */
import type { LawNotesData } from '@disclosed/core'
import { isCalendarDate } from '@disclosed/core/model'
import { lawName } from '@disclosed/core/views'
import { coreAnalysis } from './core-analysis.ts'
import { type Core, loadCore, loadData } from './load-core.ts'
import type { CompareCore } from './pipeline/compare/compare-core.ts'
import type { CorrectCore } from './pipeline/corrections/correct-core.ts'
import { MAX_FILE_BYTES } from './pipeline/file-bytes.ts'
import type { OcrParts } from './pipeline/ocr-engine.ts'
import type { Program, ReadOcr } from './pipeline/program.ts'
import { type ReadApart, type Recognise, readFile } from './pipeline/read-file.ts'
import { readText } from './pipeline/read-text.ts'
import { READER_LIMITS } from './pipeline/reader-limits.ts'
import type { ReaderPool } from './pipeline/reader-pool.ts'
import { saveFile } from './pipeline/save-file.ts'
import { type FailPoint, NO_FAIL_POINT } from './workspace/fail-points.ts'

const NOTES = 'law-notes.json'

/** The files that the program is made of besides its own code. They are loaded when first needed. */
export interface Parts {
  /** The compiled law packs, `laws.json`, with `law-notes.json` beside it. */
  readonly laws: URL
  /** The program of the processes that read files. */
  readonly reader: URL
  /** The program of the thread that analyses beside this one. Absent: documents are analysed one after the other. */
  readonly analysis?: URL
  /** Absent: pages that are pictures stay without text. */
  readonly ocr?: OcrParts
}

/** What lies outside the program. */
export interface Surroundings {
  /** Of this program. */
  readonly version: string
  readonly now: () => Date
  /** For tests of crashes. */
  readonly failPoint: FailPoint
}

const SURROUNDINGS: Surroundings = { version: 'unknown', now: () => new Date(), failPoint: NO_FAIL_POINT }

export function compose(parts: Parts, surroundings: Partial<Surroundings> = {}): Program {
  let loaded: ReturnType<typeof loadCore> | undefined
  const core = () => {
    loaded ??= loadCore(parts.laws)
    return loaded
  }
  let pool: ReaderPool | undefined
  const readers = async () => {
    const { openReaderPool } = await import('./pipeline/reader-pool.ts')
    pool ??= openReaderPool(parts.reader, 1, READER_LIMITS)
    return pool
  }
  const readApart: ReadApart = async (path, name, take = () => {}) => {
    return (await readers()).read(path, name, take)
  }
  const recogniseWith =
    (ocrParts: OcrParts, { settings, onPage }: ReadOcr): Recognise =>
    async (path, numbers) => {
      const { recogniseFile } = await import('./pipeline/recognise-file.ts')
      return recogniseFile(path, numbers, {
        readers: await readers(),
        parts: ocrParts,
        settings: settings ?? {},
        onPage,
      })
    }
  const recogniser = (ocr: ReadOcr = { settings: {}, onPage: () => {} }) =>
    parts.ocr === undefined || ocr.settings === null ? null : recogniseWith(parts.ocr, ocr)
  const analysis = coreAnalysis(core)
  return {
    readDocument: (path, ocr) => readFile(path, readApart, MAX_FILE_BYTES, recogniser(ocr)),
    readCaseFile: async (path, ocr) => {
      const { readCaseFile } = await import('./pipeline/read-case-file.ts')
      return readCaseFile(path, readApart, recogniser(ocr))
    },
    analyse: async (document, today) => {
      const { analyse, book } = await core()
      return analyse(document, { book, today })
    },
    analyseCase: analysis.read,
    lawName: async (id) => {
      const law = (await core()).book.law(id)
      return law === undefined ? null : lawName(law)
    },
    laws: async () => {
      const { book, lawLines } = await core()
      return lawLines(loadNotes(parts.laws), book)
    },
    law: async (name) => {
      const { book, findLaw, lawSheet } = await core()
      return lawSheet(findLaw(book, name), loadNotes(parts.laws), book)
    },
    ground: async (name, provision) => {
      const { book, findLaw, groundSheet } = await core()
      return groundSheet(findLaw(book, name), provision, loadNotes(parts.laws), book)
    },
    due: async (name, query) => {
      const { book, dueAccount, findLaw } = await core()
      return dueAccount(findLaw(book, name), query, book)
    },
    cite: async (text, name) => {
      const { book, citedReferences, findRegime } = await core()
      return citedReferences(text, name === null ? null : (findRegime(book, name)?.id ?? null), book)
    },
    readText: async (path) => readText(path),
    eventTypes: async () => {
      const { book, knownEvents } = await core()
      return new Set(book.laws.flatMap(knownEvents))
    },
    lawEvents: async (name) => {
      const { book, findLaw, knownEvents } = await core()
      return knownEvents(findLaw(book, name))
    },
    readDate: async (text, name) => {
      const { book, dateOfLine, findLaw } = await core()
      const date = dateOfLine(text, findLaw(book, name).dayFirst ? 'day-first' : 'month-first')
      return isCalendarDate(date) ? date : null
    },
    folderCases: async (folder, today, onCase) => {
      const { folderCases } = await import('./pipeline/folder-cases.ts')
      const { readCaseFile } = await import('./pipeline/read-case-file.ts')
      const { analyse, book, caseDocument, caseFiles } = await core()
      return folderCases(folder, {
        readCaseFile: (path) => readCaseFile(path, readApart, recogniser()),
        analyseCase: (documents) => analyse(caseDocument(caseFiles(documents)), { book, today }),
        onCase,
      })
    },
    saveWorkbook: async (path, tables) => {
      const { workbookBytes } = await import('./exports/workbook.ts')
      saveFile(path, await workbookBytes(tables), null)
    },
    workspace: async () => {
      const { workspaceProgram } = await import('./pipeline/workspace-program.ts')
      const { sharedAnalysis } = await import('./pipeline/cases/shared-analysis.ts')
      return workspaceProgram({
        reader: parts.reader,
        ocr: parts.ocr,
        analyse: analysis.read,
        analysis: parts.analysis === undefined ? analysis : sharedAnalysis(analysis, parts.analysis, parts.laws),
        compare: async (workspace) => {
          const { compareCases } = await import('./pipeline/compare/keep-findings.ts')
          compareCases(workspace, compareCore(await core()))
        },
        ...SURROUNDINGS,
        ...surroundings,
      })
    },
    comparison: async () => {
      const { comparisonProgram } = await import('./pipeline/compare/comparison-program.ts')
      const { readCaseFile } = await import('./pipeline/read-case-file.ts')
      return comparisonProgram({
        readFiles: async (path) => (await readCaseFile(path, readApart, recogniser())).documents,
        core: async () => compareCore(await core()),
        ...SURROUNDINGS,
        ...surroundings,
      })
    },
    corrections: async () => {
      const { correctionProgram } = await import('./pipeline/corrections/correction-program.ts')
      return correctionProgram({ core: async () => correctCore(await core()), ...SURROUNDINGS, ...surroundings })
    },
    saveCalendar: async (path, dues, today) => {
      const { dueCalendar } = await import('./exports/due-calendar.ts')
      saveFile(path, dueCalendar(dues, today), 'BEGIN:VCALENDAR')
    },
  }
}

function compareCore({
  analyse,
  book,
  caseDocument,
  caseFiles,
  citeOf,
  heldDocument,
  openFlow,
  ownWordsOf,
}: Core): CompareCore {
  return {
    ownWords: (correspondence, { law, questions }) => {
      const dayFirst = law === null ? undefined : book.law(law)?.dayFirst
      const order = dayFirst === undefined ? null : dayFirst ? 'day-first' : 'month-first'
      const asked = questions.map(({ text }) => text)
      return ownWordsOf(correspondence, order, asked)
    },
    joined: (documents) => caseDocument(caseFiles(documents)),
    analyse: (correspondence) => analyse(correspondence, { book, today: null }),
    held: heldDocument,
    cite: (correspondence, span) => citeOf(openFlow(correspondence.pages), span),
  }
}

function correctCore({ book, ...core }: Core): CorrectCore {
  return {
    joined: (documents) => core.caseDocument(core.caseFiles(documents)),
    flow: ({ pages }) => {
      const flow = core.openFlow(pages)
      return { ...flow, cite: (span) => core.citeOf(flow, span) }
    },
    answerValue: core.answerValue,
    lawId: (name) => core.findLaw(book, name).id,
    provisions: (text, law) =>
      core.citedReferences(text, law, book).map((found) => ({ law: found.law.id, provision: found.provision })),
    count: (machine, corrections) =>
      corrections.some(core.isClockCorrection) ? core.countClock(machine, corrections, book) : null,
  }
}

function loadNotes(lawsFile: URL): LawNotesData {
  return loadData(new URL(NOTES, lawsFile))
}
