import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DisclosedError } from '@disclosed/core/errors'
import type { DocumentFormat, SourceDocument } from '@disclosed/core/model'
import { isCorrespondenceName } from '../readers/archive/request-archive-names.ts'
import type { Attachment } from '../readers/reader.ts'
import { MAX_FILE_BYTES } from './file-bytes.ts'
import { endedFailure, tooDeep } from './read-failure.ts'
import { isArchive, type ReadApart, type Recognise, readFile } from './read-file.ts'
import { withTemporaryFolder } from './temporary-folder.ts'

export interface CaseFileRead {
  /** The file itself where it has pages, then the files inside of it, called `FILE/name`. */
  readonly documents: readonly SourceDocument[]
  /** Why files inside of it were not read. */
  readonly failures: readonly DisclosedError[]
}

/** Files inside files inside files. */
const DEPTH = 5
/** Archives in archives may hold far more than each of them alone. */
const MOST_FILES = 10_000
const MOST_MIB = 2048

interface Source {
  readonly path: string
  readonly file: string
}

/**
 * A file of a case with the files inside of it. These lie in a folder of their own, which is the user's alone, while they are read.
 * @throws DisclosedError as `readFile`, where the file itself can't be read
 */
export function readCaseFile(path: string, readApart: ReadApart, recognise: Recognise | null): Promise<CaseFileRead> {
  return withTemporaryFolder((folder) => readInto(folder, path, readApart, recognise))
}

async function readInto(
  folder: string,
  path: string,
  readApart: ReadApart,
  recognise: Recognise | null,
): Promise<CaseFileRead> {
  let count = 0
  let unpacked = 0
  const failures: DisclosedError[] = []

  const readOne = async ({ path, file }: Source, depth: number): Promise<SourceDocument[]> => {
    const inside: Source[] = []
    const take = ({ name, bytes }: Attachment) => {
      unpacked += bytes.byteLength
      if (count === MOST_FILES) throw endedFailure(file, { kind: 'too-much-inside', limit: `${MOST_FILES} files` })
      if (unpacked > MOST_MIB * 1024 * 1024)
        throw endedFailure(file, { kind: 'too-much-inside', limit: `${MOST_MIB} MiB` })
      const path = join(folder, String(count++))
      writeFileSync(path, bytes, { mode: 0o600 })
      inside.push({ path, file: `${file}/${name}` })
    }
    const read = await readFile(path, readApart, MAX_FILE_BYTES, recognise, { file, take }).catch(
      asContainer(() => inside.length > 0),
    )
    const documents = read !== null && read.pages.length > 0 ? [read] : []
    for (const part of inReadingOrder(inside, read?.format ?? null)) {
      if (depth === DEPTH) failures.push(tooDeep(part.file, DEPTH))
      else documents.push(...(await readPart(part, depth + 1)))
    }
    return documents
  }
  const readPart = async (part: Source, depth: number): Promise<SourceDocument[]> => {
    try {
      return await readOne(part, depth)
    } catch (error) {
      if (!(error instanceof DisclosedError)) throw error
      failures.push(error)
      return []
    }
  }

  return { documents: await readOne({ path, file: path }, 0), failures }
}

/** A mail that says nothing itself may bring files. */
function asContainer(hasFiles: () => boolean): (error: unknown) => null {
  return (error) => {
    if (error instanceof DisclosedError && error.code === 'empty-file' && hasFiles()) return null
    throw error
  }
}

/** Files of an archive by name, numbers as numbers, the text of all messages first; files of a mail in its own order. */
function inReadingOrder(parts: readonly Source[], format: DocumentFormat | null): readonly Source[] {
  if (format === null || !isArchive(format)) return parts
  const { compare } = new Intl.Collator('en', { numeric: true })
  const rank = ({ file }: Source) => (isCorrespondenceName(file) ? 0 : 1)
  return parts.toSorted((a, b) => rank(a) - rank(b) || compare(a.file, b.file))
}
