import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { DisclosedError } from '@disclosed/core/errors'

/**
 * Writes a file whole or not at all: to a name beside it, then renamed. An existing file is replaced only if it begins with
 * `opening`, the mark of what the program writes, and never where that is null: somebody's letter is never overwritten.
 * @throws DisclosedError `not-overwritten`, `output-failed`
 */
export function saveFile(path: string, content: string | Uint8Array, opening: string | null): void {
  if (existsSync(path) && (opening === null || !isOurs(path, opening))) {
    throw new DisclosedError(
      'not-overwritten',
      `${path} exists${opening === null ? '' : ' and is no file of this kind'}, so it was left as it is.`,
      'Name a new file.',
    )
  }
  const draft = `${path}.${process.pid}.part`
  try {
    writeFileSync(draft, content, { flag: 'wx' })
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    const reason = error instanceof Error ? error.message : String(error)
    throw new DisclosedError(
      'output-failed',
      `${path} could not be written: ${reason}.`,
      'Check the folder and its rights, or name another file.',
      error,
    )
  }
}

function isOurs(path: string, opening: string): boolean {
  return statSync(path).isFile() && readFileSync(path, 'utf8').startsWith(opening)
}
