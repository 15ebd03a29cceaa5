import { TooMuchInside } from '../too-much-inside.ts'
import type { Block } from './blocks.ts'

/** A book of a thousand pages has some twenty thousand paragraphs and three million letters. */
const MOST_BLOCKS = 500_000
const MOST_LETTERS = 50_000_000

/** Keeps the blocks of a document below what a person could have written. */
export class BlockBudget {
  readonly blocks: Block[] = []
  #letters = 0

  add(blocks: readonly Block[]): void {
    for (const block of blocks) {
      this.blocks.push(block)
      if (block.kind === 'paragraph') this.#letters += block.text.length
    }
    if (this.blocks.length > MOST_BLOCKS) throw new TooMuchInside(`${MOST_BLOCKS} paragraphs`)
    if (this.#letters > MOST_LETTERS) throw new TooMuchInside(`${MOST_LETTERS} letters`)
  }
}
