import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { DisclosedError } from '@disclosed/core/errors'
import type { DocumentRecord } from '../workspace/document-record.ts'
import type { Workspace } from '../workspace/open-workspace.ts'
import { columnsOf, insertLines, tableLines, tableNames } from '../workspace/table-rows.ts'
import { rebuildIndex } from '../workspace/word-index.ts'
import { damagedBlob } from './backup-workspace.ts'
import { documentMasks, type Mask, maskedValue, UNMASKED } from './document-mask.ts'
import { documentSheet } from './document-sheet.ts'

/** `export.json`: what an export holds. */
export interface ExportManifest {
  readonly format: 1
  readonly madeAt: string
  readonly version: string
  readonly documents: number
  /** Whether personal data was left out; then there are no originals either. */
  readonly masked: boolean
  /** The tables of the workspace with their columns; empty where only the documents were exported. */
  readonly tables: Readonly<Record<string, readonly string[]>>
  readonly tablesVersion: number
}

/** What is exported. */
export interface ExportOrder {
  /** With all records, and everything as it is. */
  readonly all: boolean
  /** With personal data and the originals. */
  readonly unmasked: boolean
}

const MANIFEST = 'export.json'
const README = `# Records kept by Disclosed

- \`text/\`: what was read in each document, as Markdown; \`documents.jsonl\`: what is known of it, a JSON object a line
- unless \`export.json\` says \`"masked": false\`, addresses of mail, telephone numbers and what the person is called who asked were left
  out, as far as letters give them away: read it before you publish it
- \`originals/\` (only with \`--unmasked\` or \`--all\`): every file as it came
- \`records/\` (only with \`--all\`): all tables, from which \`disclosed init FOLDER --from THIS-FOLDER\` makes the same workspace again;
  here lies also what senders perhaps did not mean to send: do not publish this folder unseen
`

/**
 * Writes what was read in documents into a new folder that needs no program to be read, without personal data; `unmasked` with all that
 * stands there and the originals, with `all` also all records, so that the workspace can be made again from it.
 * @throws DisclosedError `folder-not-empty`, `blob-damaged`
 */
export async function exportWorkspace(
  workspace: Workspace,
  target: string,
  options: ExportOrder & { readonly version: string; readonly now: Date },
): Promise<ExportManifest & { readonly root: string }> {
  const root = resolve(target)
  if (existsSync(root) && readdirSync(root).length > 0) throw folderNotEmpty(root)
  const masked = !options.unmasked && !options.all
  const maskOf = masked ? documentMasks(workspace) : () => UNMASKED
  for (const folder of foldersOf(options)) mkdirSync(join(root, folder), { recursive: true, mode: 0o700 })
  let documents = 0
  const sheets = async function* () {
    for (const document of workspace.documents.all()) {
      if (document.removedAt !== null && !options.all) continue
      documents++
      const mask = maskOf(document)
      if (!masked) await exportOriginal(workspace, document, root)
      exportText(workspace, document, root, mask)
      yield `${JSON.stringify(sheetOf(workspace, document, masked, mask))}\n`
    }
  }
  await pipeline(sheets, createWriteStream(join(root, 'documents.jsonl'), { mode: 0o600 }))
  const tables = options.all ? await exportTables(workspace, root) : {}
  const tablesVersion = workspace.database.pragma('user_version', { simple: true }) as number
  const manifest: ExportManifest = {
    format: 1,
    madeAt: options.now.toISOString(),
    version: options.version,
    documents,
    masked,
    tables,
    tablesVersion,
  }
  writeFileSync(join(root, 'README.md'), README)
  writeFileSync(join(root, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
  return { root, ...manifest }
}

function foldersOf({ all, unmasked }: ExportOrder): string[] {
  return ['text', ...(all || unmasked ? ['originals'] : []), ...(all ? ['records'] : [])]
}

/** Paths tell of the machine and its user. */
function sheetOf(workspace: Workspace, document: DocumentRecord, masked: boolean, mask: Mask): unknown {
  const { original: _, paths, ...sheet } = documentSheet(workspace, document)
  if (!masked) return { ...sheet, paths, original: join('originals', originalName(document)) }
  const { id, parts, inside, ...told } = sheet
  const named = (documents: typeof parts) => documents.map(({ id, name }) => ({ id, name: mask(name) }))
  return { id, ...(maskedValue(told, mask) as object), parts: named(parts), inside: named(inside) }
}

async function exportOriginal(workspace: Workspace, document: DocumentRecord, root: string): Promise<void> {
  const source = workspace.blobs.pathOf(document.sha256)
  if (!existsSync(source)) throw damagedBlob(document.name, document.sha256)
  await pipeline(
    createReadStream(source),
    createWriteStream(join(root, 'originals', originalName(document)), { mode: 0o600 }),
  )
}

function exportText(workspace: Workspace, document: DocumentRecord, root: string, mask: Mask): void {
  if (document.pages === 0) return
  const pages = workspace.contents.pages(document.id)
  const text = pages.map((page) => `## Page ${page.number}\n\n${mask(page.text.trimEnd())}\n`).join('\n')
  const head = `# ${mask(document.name).replace(/\s+/g, ' ')}\n\nSHA-256 ${document.sha256}, ${document.format}, added ${document.addedAt}\n\n`
  writeFileSync(join(root, 'text', `${document.sha256.slice(0, 16)}.md`), head + text, { mode: 0o600 })
}

/** Its hash, and of its name only an ending of plain letters: a name inside an archive may be anything. */
function originalName({ sha256, name }: DocumentRecord): string {
  const ending = extname(name).toLowerCase()
  return sha256 + (/^\.[a-z0-9]{1,8}$/.test(ending) ? ending : '')
}

async function exportTables({ database }: Workspace, root: string): Promise<Record<string, string[]>> {
  const tables: Record<string, string[]> = {}
  for (const table of tableNames(database)) {
    tables[table] = columnsOf(database, table)
    const lines = (function* () {
      for (const line of tableLines(database, table)) yield `${line}\n`
    })()
    await pipeline(lines, createWriteStream(join(root, 'records', `${table}.jsonl`), { mode: 0o600 }))
  }
  return tables
}

export function exportManifest(root: string): ExportManifest | null {
  const path = join(root, MANIFEST)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

/**
 * Fills a new workspace with an export of everything.
 * @throws DisclosedError `not-importable`, `blob-damaged`
 */
export async function importExport(workspace: Workspace, root: string, manifest: ExportManifest): Promise<void> {
  const { database, transaction } = workspace
  const tables = Object.keys(manifest.tables)
  const isOurs = tables.length > 0 && manifest.tablesVersion === database.pragma('user_version', { simple: true })
  if (!isOurs || tables.some((table) => !tableNames(database).includes(table))) throw notImportable(root, manifest)
  transaction(() => {
    database.pragma('defer_foreign_keys = ON')
    for (const [table, columns] of Object.entries(manifest.tables)) {
      const known = columnsOf(database, table)
      if (columns.some((column) => !known.includes(column))) throw notImportable(root, manifest)
      insertLines(database, table, columns, readFileSync(join(root, 'records', `${table}.jsonl`), 'utf8').split('\n'))
    }
    // Pages came before what is known of them.
    rebuildIndex(database)
  })
  for (const document of workspace.documents.all()) {
    const { sha256 } = await workspace.blobs.store(createReadStream(join(root, 'originals', originalName(document))))
    if (sha256 !== document.sha256) throw damagedBlob(document.name, document.sha256)
  }
}

export function folderNotEmpty(root: string): DisclosedError {
  return new DisclosedError('folder-not-empty', `${root} is there already and not empty.`, 'Name a new folder.')
}

function notImportable(root: string, manifest: ExportManifest): DisclosedError {
  return new DisclosedError(
    'not-importable',
    `${root} holds no records from which this version could make a workspace.`,
    Object.keys(manifest.tables).length === 0
      ? 'Export with --all, or add its originals: disclosed add originals/'
      : `Use the version that wrote it (${manifest.version}), or add its originals: disclosed add originals/`,
  )
}
