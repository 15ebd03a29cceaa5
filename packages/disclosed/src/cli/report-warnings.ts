import type { SourceDocument } from '@disclosed/core/model'
import type { Output } from './context.ts'
import { safeName } from './safe-text.ts'

const SHOWN = 5

/** What a reader could not do, on stderr: a few lines per file, then how many more. JSON keeps stderr for errors alone. */
export async function reportWarnings(stderr: Output, document: SourceDocument, json: boolean): Promise<void> {
  if (json) return
  for (const warning of document.warnings.slice(0, SHOWN)) {
    await stderr.write(`disclosed: ${safeName(document.file)}: ${safeName(warning.message)}\n`)
  }
  const more = document.warnings.length - SHOWN
  if (more > 0) await stderr.write(`disclosed: ${safeName(document.file)}: ${more} more warnings of this kind\n`)
}
