import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { DisclosedError } from '@disclosed/core/errors'

/**
 * Writes a file whole or not at all: to a name beside it, then renamed. An existing file is replaced only if it begins with
 * `opening`, the mark of what the program writes: somebody's letter is never overwritten.
 * @throws DisclosedError `not-overwritten`, `output-failed`
 */
export function saveText(path: string, text: string, opening: string): void {
  if (existsSync(path) && !isOurs(path, opening)) {
    throw new DisclosedError(
      'not-overwritten',
      `${path} exists and is no file of this kind, so it was left as it is.`,
      'Name a new file.',
    )
  }
  const draft = `${path}.${process.pid}.part`
  try {
    writeFileSync(draft, text, { flag: 'wx' })
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
