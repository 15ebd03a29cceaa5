import { type BigIntStats, globSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isWorkspace } from '../../workspace/find-workspace.ts'

/** A file that is to be added, or what stands in its way. */
export type FoundFile =
  | { readonly kind: 'file'; readonly path: string; readonly size: number; readonly modified: bigint }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'left-out'; readonly path: string; readonly why: LeftOut }

/** Inside a folder these are no records: the litter of the system, links (which may lead anywhere, or round in a circle), sockets and pipes. */
export type LeftOut = 'hidden' | 'link' | 'special'

const LITTER = new Set(['thumbs.db', 'desktop.ini'])

/**
 * The files that are meant by paths and globs, folders with all that is in them. Workspaces inside are no records and are passed over.
 * What is named itself is taken, whatever it is called.
 */
export function* findFiles(inputs: readonly string[], cwd: string): Generator<FoundFile> {
  for (const input of inputs) {
    const path = resolve(cwd, input)
    const stats = statSync(path, { bigint: true, throwIfNoEntry: false })
    if (stats !== undefined) yield* filesAt(path, stats)
    else yield* globbed(input, cwd)
  }
}

function* globbed(pattern: string, cwd: string): Generator<FoundFile> {
  let matches = 0
  if (/[*?[{]/.test(pattern)) {
    for (const match of globSync(pattern, { cwd }).sort()) {
      const path = resolve(cwd, match)
      const stats = statSync(path, { bigint: true, throwIfNoEntry: false })
      if (stats === undefined) continue
      matches++
      yield* filesAt(path, stats)
    }
  }
  if (matches === 0) yield { kind: 'missing', path: resolve(cwd, pattern) }
}

function* filesAt(path: string, stats: BigIntStats): Generator<FoundFile> {
  if (stats.isDirectory()) yield* inFolder(path)
  else if (stats.isFile()) yield fileOf(path, stats)
  else yield { kind: 'left-out', path, why: 'special' }
}

function* inFolder(folder: string): Generator<FoundFile> {
  if (isWorkspace(folder)) return
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (isLitter(entry.name)) {
      if (!(entry.isDirectory() && isWorkspace(path))) yield { kind: 'left-out', path, why: 'hidden' }
    } else if (entry.isSymbolicLink()) yield { kind: 'left-out', path, why: 'link' }
    else if (entry.isDirectory()) yield* inFolder(path)
    else if (entry.isFile()) {
      const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false })
      if (stats !== undefined) yield fileOf(path, stats)
    } else yield { kind: 'left-out', path, why: 'special' }
  }
}

function isLitter(name: string): boolean {
  return name.startsWith('.') || LITTER.has(name.toLowerCase())
}

function fileOf(path: string, { size, mtimeNs }: BigIntStats): FoundFile {
  return { kind: 'file', path, size: Number(size), modified: mtimeNs }
}
