import { resolve } from 'node:path'
import { DisclosedError } from '@disclosed/core/errors'
import type { Reading, SourceDocument } from '@disclosed/core/model'
import { findFiles } from '../add/find-files.ts'
import type { CompareCore } from './compare-core.ts'

/** A file that is compared with others, each taken for a case of its own. */
export interface ComparedFile {
  readonly document: SourceDocument
  /** The file itself and those inside of it. */
  readonly documents: readonly SourceDocument[]
  readonly reading: Reading
}

export interface FileHooks {
  readonly onProgress: (done: number, all: number) => void
  /** A file could not be read; the others go on. */
  readonly onFailure: (path: string, error: unknown) => void
}

/** A file with the files that lie inside it. */
export type ReadFiles = (path: string) => Promise<readonly SourceDocument[]>

/** Reads the files of folders, each as a correspondence. @throws DisclosedError `file-not-found` */
export async function* comparedFiles(
  paths: readonly string[],
  readFiles: ReadFiles,
  core: CompareCore,
  hooks: FileHooks,
): AsyncGenerator<ComparedFile> {
  const files = [...findFiles(paths, resolve())].flatMap((found) => {
    if (found.kind === 'missing') throw fileNotFound(found.path)
    return found.kind === 'file' ? [found.path] : []
  })
  for (const [done, path] of files.entries()) {
    hooks.onProgress(done, files.length)
    try {
      const documents = await readFiles(path)
      const document = core.joined(documents)
      yield { document, documents, reading: core.analyse(document) }
    } catch (error) {
      hooks.onFailure(path, error)
    }
  }
  hooks.onProgress(files.length, files.length)
}

export function fileNotFound(path: string): DisclosedError {
  return new DisclosedError('file-not-found', `${path} does not exist.`, 'Check the spelling.')
}
