import { type ZipEntry, zipFile } from './zip-file.ts'

/** An archive of parts by their names, as office files are. */
export function makeZip(parts: Readonly<Record<string, ZipEntry['content']>>): Uint8Array<ArrayBuffer> {
  return zipFile(Object.entries(parts).map(([name, content]) => ({ name, content })))
}
