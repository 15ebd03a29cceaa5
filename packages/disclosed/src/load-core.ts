import { readFileSync } from 'node:fs'
import { DisclosedError } from '@disclosed/core/errors'

export type Core = Awaited<ReturnType<typeof loadCore>>

/** The analysis with its law packs. @throws DisclosedError `laws-missing` */
export async function loadCore(lawsFile: URL) {
  const core = await import('@disclosed/core')
  return { ...core, book: core.openLawBook(loadData(lawsFile)) }
}

/** @throws DisclosedError `laws-missing` */
export function loadData(file: URL) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw lawsMissing(file.pathname.slice(file.pathname.lastIndexOf('/') + 1), error)
  }
}

function lawsMissing(name: string, cause?: unknown): DisclosedError {
  return new DisclosedError(
    'laws-missing',
    `The compiled law packs (${name}) are missing or damaged.`,
    'npm run build',
    cause,
  )
}
