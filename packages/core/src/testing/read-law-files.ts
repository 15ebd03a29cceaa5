import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { LawFolder } from '../law/compile-law-book.ts'

/** The folders of `laws/` as parsed YAML, for the build and for tests. */
export function readLawFiles(dir = fileURLToPath(new URL('../../../../laws', import.meta.url))): LawFolder[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => {
      const names = readdirSync(`${dir}/${entry.name}`)
      const files = names
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => [name, parseFile(`${dir}/${entry.name}/${name}`)] as const)
      const sources = names.includes('SOURCES.md') ? readFileSync(`${dir}/${entry.name}/SOURCES.md`, 'utf8') : ''
      return { name: entry.name, files: new Map<string, unknown>(files), sources }
    })
}

function parseFile(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
