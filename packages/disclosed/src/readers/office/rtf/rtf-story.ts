import type { HiddenChannel } from '../../reader.ts'
import { BlockBuilder } from '../block-builder.ts'
import { type Block, paragraph } from '../blocks.ts'
import type { HiddenFinds } from '../hidden-finds.ts'
import { type LinkMarks, withoutMarks } from '../link-marks.ts'
import type { RtfHead } from './rtf-head.ts'
import type { RtfState } from './rtf-state.ts'

/** One flow of paragraphs: the text, a header, a note, a text box. */
export class RtfStory {
  readonly where: string
  readonly #builder = new BlockBuilder()
  readonly #links: LinkMarks
  readonly #hidden: HiddenFinds
  #parts: string[] = []
  #label = ''
  #hiddenWords = new Map<HiddenChannel, string>()
  #isOpen = false

  constructor(where: string, links: LinkMarks, hidden: HiddenFinds) {
    this.where = where
    this.#links = links
    this.#hidden = hidden
  }

  put(text: string): void {
    this.#parts.push(text)
    this.#isOpen = true
  }

  /** Letters as they look: what nobody was to see is hidden. */
  putLetters(text: string, state: RtfState, head: RtfHead): void {
    if (state.deleted) this.hide('tracked-change', text)
    else if (state.hidden) this.hide('hidden-text', text)
    else if (head.isWhite(state.color) && !state.fill && !state.cellFill) this.hide('white-text', text)
    else this.put(text)
    if (!state.deleted && !state.inserted) return
    const author = head.authors[state.deleted ? state.deleter : state.inserter] ?? 'unknown'
    this.#hidden.addOnce('tracked-change', this.where, `changed by ${author}`)
  }

  hide(channel: HiddenChannel, text: string): void {
    this.#hiddenWords.set(channel, (this.#hiddenWords.get(channel) ?? '') + text)
    this.#isOpen = true
  }

  /** The number of the paragraph, as the writer's program printed it. */
  label(text: string): void {
    this.#label += text
  }

  /** A place in the paragraph, to mark a link from. */
  get length(): number {
    return this.#parts.length
  }

  link(from: number, url: string): void {
    const words = this.#parts.splice(from).join('')
    if (words !== '') this.#parts.push(this.#links.mark(words, url))
  }

  insert(blocks: readonly Block[]): void {
    for (const block of blocks) if (block.kind === 'paragraph') this.#builder.add(block, 0)
  }

  endParagraph(depth: number, before: number, after: number): void {
    const text = this.#parts.join('')
    const label = this.#label.trim()
    const onlyHidden = this.#hiddenWords.size > 0 && withoutMarks(text).trim() === ''
    for (const [channel, words] of this.#hiddenWords) this.#hidden.add(channel, this.where, words)
    this.#parts = []
    this.#label = ''
    this.#hiddenWords = new Map()
    this.#isOpen = false
    if (onlyHidden) return
    const marker = /^[\p{L}\p{N}([]/u.test(label) && label !== 'o' ? label : label === '' ? '' : '-'
    this.#builder.add(
      paragraph(text, { ...(marker === '' ? {} : { marker, list: 'list' }), spacing: { before, after } }),
      depth,
    )
  }

  endCell(depth: number, before: number, after: number): void {
    this.endParagraph(Math.max(1, depth), before, after)
    this.#builder.endCell(Math.max(1, depth))
  }

  endRow(depth: number): void {
    this.#builder.endRow(Math.max(1, depth))
  }

  end(): Block[] {
    if (this.#isOpen) this.endParagraph(0, 0, 0)
    return this.#builder.end()
  }
}
