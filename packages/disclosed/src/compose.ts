/** The only file that knows the concrete parts. Entry points and end-to-end tests call it, nobody else. */
import { readFileSync } from 'node:fs'
import { DisclosedError } from '@disclosed/core/errors'
import { lawName } from '@disclosed/core/views'
import type { Program } from './pipeline/program.ts'
import { readFile } from './pipeline/read-file.ts'

/** `lawsFile`: where the compiled law packs lie (`laws.json`). They are loaded when first needed. */
export function compose(lawsFile: URL): Program {
  let loaded: ReturnType<typeof loadCore> | undefined
  const core = () => {
    loaded ??= loadCore(lawsFile)
    return loaded
  }
  return {
    readDocument: (path) => readFile(path),
    analyse: async (document, today) => {
      const { analyse, book } = await core()
      return analyse(document, { book, today })
    },
    lawName: async (id) => {
      const law = (await core()).book.law(id)
      return law === undefined ? null : lawName(law)
    },
  }
}

async function loadCore(lawsFile: URL) {
  const { analyse, openLawBook } = await import('@disclosed/core')
  return { analyse, book: openLawBook(loadLaws(lawsFile)) }
}

function loadLaws(lawsFile: URL) {
  try {
    return JSON.parse(readFileSync(lawsFile, 'utf8'))
  } catch (error) {
    throw new DisclosedError(
      'laws-missing',
      'The compiled law packs (laws.json) are missing or damaged.',
      'npm run build',
      error,
    )
  }
}
