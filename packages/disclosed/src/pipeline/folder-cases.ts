import { readdirSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { DisclosedError } from '@disclosed/core/errors'
import type { Reading, SourceDocument } from '@disclosed/core/model'
import { findFiles } from './add/find-files.ts'
import type { CaseFileRead } from './read-case-file.ts'
import type { ReadCases } from './read-cases.ts'

export interface FolderCaseTools {
  readonly readCaseFile: (path: string) => Promise<CaseFileRead>
  readonly analyseCase: (documents: readonly SourceDocument[]) => Reading
  /** Hears before each case. */
  readonly onCase: (name: string, at: number, of: number) => Promise<void>
}

/**
 * The cases of a folder: each file in it is one, and each folder in it, with all its files by name.
 * What can't be read is told, and the others go on. @throws DisclosedError `file-not-found`, `not-a-folder`
 */
export async function folderCases(folder: string, tools: FolderCaseTools): Promise<ReadCases> {
  const names = entriesOf(folder)
  const cases: ReadCases['cases'][number][] = []
  const failures: DisclosedError[] = []
  for (const [at, name] of names.entries()) {
    await tools.onCase(name, at, names.length)
    const documents: SourceDocument[] = []
    for (const file of findFiles([join(folder, name)], '')) {
      if (file.kind !== 'file') continue
      try {
        const read = await tools.readCaseFile(file.path)
        documents.push(...read.documents.map((document) => ({ ...document, file: nameIn(folder, document.file) })))
        failures.push(...read.failures)
      } catch (error) {
        if (!(error instanceof DisclosedError)) throw error
        failures.push(error)
      }
    }
    if (documents.length > 0) cases.push({ name, reading: tools.analyseCase(documents) })
  }
  return { cases, failures, unread: 0 }
}

/** Cites name files as they lie in the folder, so that they hold when it is moved. */
function nameIn(folder: string, file: string): string {
  return relative(resolve(folder), file).split(sep).join('/')
}

/** By name, by code units; what is hidden is no case. */
function entriesOf(folder: string): string[] {
  const stats = statSync(folder, { throwIfNoEntry: false })
  if (stats === undefined)
    throw new DisclosedError('file-not-found', `There is no folder ${folder}.`, 'Check its name.')
  if (!stats.isDirectory())
    throw new DisclosedError(
      'not-a-folder',
      `${folder} is a file.`,
      'Name the folder in which each file, or each folder, is one case.',
    )
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && (entry.isFile() || entry.isDirectory()))
    .map(({ name }) => name)
    .sort()
}
