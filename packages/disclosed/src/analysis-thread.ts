/** A thread that finds the facts of documents while the program does so for others: see pipeline/cases/shared-analysis.ts. */
import { parentPort, workerData } from 'node:worker_threads'
import { coreAnalysis } from './core-analysis.ts'
import { loadCore } from './load-core.ts'
import type { FactsAnswer, FactsOrder } from './pipeline/cases/facts-messages.ts'

const core = loadCore(new URL(workerData))
const analysis = coreAnalysis(() => core)

parentPort!.on('message', ({ number, of }: FactsOrder) => {
  analysis.facts(...of).then(
    (found) => answer({ number, found }),
    (error) => answer({ number, reason: error instanceof Error ? error.message : String(error) }),
  )
})

function answer(message: FactsAnswer): void {
  parentPort!.postMessage(message)
}
