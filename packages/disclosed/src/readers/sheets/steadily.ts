import type { CellBudget } from './cell-budget.ts'

/** Bytes after which a reader tells that it is still at work. */
const STEP = 4 * 1024 * 1024

/** The pieces of a part with signs of life between them, until no more cells are taken. */
export async function* steadily(
  chunks: AsyncIterable<Uint8Array>,
  progress: () => void,
  budget: CellBudget,
): AsyncIterable<Uint8Array> {
  let bytes = 0
  for await (const chunk of chunks) {
    if (budget.isSpent()) return
    bytes += chunk.byteLength
    if (bytes > STEP) {
      bytes = 0
      progress()
    }
    yield chunk
  }
}
