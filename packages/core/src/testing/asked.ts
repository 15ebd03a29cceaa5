import type { AskedQuestion } from '../questions/asked-question.ts'
import { type Block, blocksOf } from '../text/blocks.ts'
import { wholeOf } from './source-document.ts'

/** Each question as `2.a How many?`; a line that only heads its sub-questions as `2: Bins`. */
export function askedLines(lists: readonly (readonly AskedQuestion[])[]): string[][] {
  return lists.map((list) =>
    list.map(({ path, text, headsOnly }) => `${path.join('.')}${headsOnly ? ':' : ''} ${text}`),
  )
}

export function blocksOfText(text: string): Block[] {
  return blocksOf(text, wholeOf(text))
}
