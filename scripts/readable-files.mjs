import { readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'

const READABLE = new Set(['.txt', '.md', '.html', '.htm', '.eml', '.mbox', '.pdf', '.csv'])

/** The files of the given paths: a file as it is, a folder as the readable files in it and below, sorted by name. */
export function readableFiles(paths) {
  return paths.flatMap((path) => (statSync(path, { throwIfNoEntry: false })?.isDirectory() ? filesBelow(path) : [path]))
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesBelow(path)
      return READABLE.has(extname(entry.name).toLowerCase()) ? [path] : []
    })
}
