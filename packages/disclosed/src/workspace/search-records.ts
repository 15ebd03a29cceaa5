import type { Reading } from '@disclosed/core/model'
import { caseFacts, type Fact } from '@disclosed/core/views'
import type { Database } from 'better-sqlite3'
import { openFactSets } from './fact-sets.ts'

/** Pages of a document that belong to a case; null for all. */
export interface SearchedMember {
  readonly document: number
  readonly pages: readonly number[] | null
}

/** Keeps what can be searched for beside the text. Every change belongs into the transaction of what it is about. */
export interface SearchRecords {
  /** The facts of a document that no case is needed for. */
  readonly factsOf: (document: number, format: string) => number | null
  /** In the place of what was known of the case. */
  readonly putCase: (id: number, key: string, members: readonly SearchedMember[], reading: Reading) => void
  /** These pages no longer belong to a case. */
  readonly forgetPages: (members: readonly SearchedMember[]) => void
}

interface PageRow {
  readonly number: number
  readonly shared: number | null
  readonly own: number | null
}

/** As the cites of a case's reading begin a file's name. */
const CITED_ID = 10

export function openSearchRecords(database: Database): SearchRecords {
  const sets = openFactSets(database)
  const paths = database
    .prepare<[number], string>(
      `WITH RECURSIVE up (id) AS (VALUES (?) UNION SELECT parent FROM parts JOIN up ON child = id)
       SELECT path FROM locations WHERE document IN up ORDER BY path`,
    )
    .pluck()
  const document = database.prepare<[number], { sha256: string; format: string | null }>(
    'SELECT sha256, format FROM documents WHERE id = ?',
  )
  const pages = database.prepare<[number], PageRow>(
    'SELECT number, shared_facts AS shared, own_facts AS own FROM pages WHERE document = ?',
  )
  const setFacts = database.prepare(
    'UPDATE pages SET shared_facts = ?, own_facts = ? WHERE document = ? AND number = ?',
  )
  const clearRecords = database.prepare('DELETE FROM case_records WHERE case_id = ?')
  const addRecord = database.prepare(
    `INSERT INTO case_records (case_id, kind, document, page, start, end, name, text, shared_facts, own_facts)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const ofDocument = (id: number, format: string | null): Fact[] => [
    ...(format === null ? [] : [{ field: 'format', value: format } as const]),
    ...foldersOf(paths.all(id)).map((value) => ({ field: 'collection', value }) as const),
  ]
  /** Only what changes is indexed anew. */
  const changePages = (
    { document: id, pages: numbers }: SearchedMember,
    factsOf: (page: number) => Omit<PageRow, 'number'>,
  ) => {
    for (const { number, shared, own } of pages.all(id)) {
      if (numbers !== null && !numbers.includes(number)) continue
      const now = factsOf(number)
      if (now.shared !== shared || now.own !== own) setFacts.run(now.shared, now.own, id, number)
    }
  }
  return {
    factsOf: (id, format) => sets.idOf(ofDocument(id, format)),
    putCase: (id, key, members, reading) => {
      clearRecords.run(id)
      const facts = caseFacts(reading)
      const ofFile = new Map<string, { readonly document: number; readonly shared: number | null }>()
      for (const member of members) {
        const found = document.get(member.document)
        if (found === undefined) continue
        const own = ofDocument(member.document, found.format)
        const shared = sets.idOf([{ field: 'case', value: key }, ...own, ...facts.shared])
        const cited = found.sha256.slice(0, CITED_ID)
        ofFile.set(cited, { document: member.document, shared })
        const file = citedFile(reading, cited)
        changePages(member, (page) => ({ shared, own: sets.idOf(facts.ofPage(file, page)) }))
      }
      for (const { kind, cite, name, text, facts: own } of facts.records) {
        const file = ofFile.get((cite.file ?? reading.file).slice(0, CITED_ID))
        if (file === undefined) continue
        const { page, start, end } = cite
        addRecord.run(id, kind, file.document, page, start, end, name, text, file.shared, sets.idOf(own))
      }
    },
    forgetPages: (members) => {
      for (const member of members) {
        const shared = sets.idOf(ofDocument(member.document, document.get(member.document)?.format ?? null))
        changePages(member, () => ({ shared, own: null }))
      }
    },
  }
}

/** What the reading calls a document; a reading of one file names none in its cites. */
function citedFile(reading: Reading, id: string): string | undefined {
  const cites = [...reading.messages, ...reading.questions, ...reading.grounds].map(({ cite }) => cite.file)
  return cites.find((file) => file?.startsWith(id))
}

/** Folders in which a file lies, without those of which only the machine knows the names. */
function foldersOf(locations: readonly string[]): string[] {
  const folders = locations.flatMap((path) => path.split('/').slice(0, -1))
  return [...new Set(folders.filter((folder) => folder !== '' && !/^\.+$/.test(folder) && !/^[A-Za-z]:$/.test(folder)))]
}
