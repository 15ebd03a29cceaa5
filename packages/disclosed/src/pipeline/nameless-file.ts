import { randomUUID } from 'node:crypto'
import { closeSync, existsSync, openSync, unlinkSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a process is to open that was started with such a file as its standard input. */
export const STANDARD_INPUT = '/dev/fd/0'

/**
 * Bytes as an open file that has no name: another process can be given it, nobody else can open it, and nothing is left of it however
 * the programs end. Null where the system has no such files, or no room.
 */
export function namelessFile(parts: readonly Uint8Array[]): number | null {
  if (!existsSync('/dev/fd')) return null
  let file: number | null = null
  try {
    const path = join(tmpdir(), `disclosed-${randomUUID()}`)
    file = openSync(path, 'wx+', 0o600)
    unlinkSync(path)
    // By place: the process that gets the file begins at its beginning.
    let at = 0
    for (const part of parts) at = writeAll(file, part, at)
    return file
  } catch {
    if (file !== null) closeSync(file)
    return null
  }
}

/** Gives the place behind it. */
function writeAll(file: number, bytes: Uint8Array, at: number): number {
  for (let done = 0; done < bytes.byteLength; ) done += writeSync(file, bytes, done, bytes.byteLength - done, at + done)
  return at + bytes.byteLength
}
