import { createHash } from 'node:crypto'
import { DisclosedError } from '@disclosed/core/errors'
import type { TermListFile } from './comparison-program.ts'
import { MOST_PLACES, type TermHit, type TermHooks, type TermTally, tooManyPlaces } from './find-terms.ts'

/** What was found of a list of terms. */
export interface TermRun {
  /** The same list gives the same. */
  readonly id: string
  readonly file: string
  readonly ocr: boolean
  readonly tally: TermTally
  readonly places: readonly TermHit[]
}

/** The last runs, to be looked through page by page and written as tables. They end with the program. */
export interface TermRuns {
  /** @throws DisclosedError `no-terms`, `too-many-terms`, `private-list`, `too-many-places` */
  readonly start: (list: TermListFile, ocr: boolean) => Promise<TermRun>
  /** @throws DisclosedError `term-run-not-found` */
  readonly byId: (id: string) => TermRun
}

type FindTerms = (list: TermListFile, ocr: boolean, hooks: TermHooks) => Promise<TermTally>

const KEPT = 3

export function openTermRuns(findTerms: FindTerms): TermRuns {
  const runs = new Map<string, TermRun>()
  return {
    start: async (list, ocr) => {
      const places: TermHit[] = []
      const onHit = async (hit: TermHit) => {
        if (places.push(hit) > MOST_PLACES) throw tooManyPlaces()
      }
      const tally = await findTerms(list, ocr, { onHit, onProgress: () => {}, onFailure: () => {} })
      const run = { id: idOf(list, ocr), file: list.file, ocr, tally, places }
      runs.delete(run.id)
      runs.set(run.id, run)
      for (const old of [...runs.keys()].slice(0, -KEPT)) runs.delete(old)
      return run
    },
    byId: (id) => {
      const run = runs.get(id)
      if (run !== undefined) return run
      throw new DisclosedError(
        'term-run-not-found',
        'What was found of this list is no longer at hand.',
        'Look for the list again.',
      )
    },
  }
}

const SHOWN_ID = 12

function idOf({ text }: TermListFile, ocr: boolean): string {
  return createHash('sha256').update(`${ocr} ${text}`).digest('hex').slice(0, SHOWN_ID)
}
