import type { Block } from '../blocks.ts'
import { blocksText } from '../blocks-text.ts'
import type { HiddenFinds } from '../hidden-finds.ts'
import { type LinkMarks, withoutMarks } from '../link-marks.ts'
import { RtfStory } from './rtf-story.ts'

/** The flows of paragraphs in a file: its text, headers, notes, comments and text boxes. One of them is being written. */
export class RtfFlows {
  readonly margins = { header: [] as Block[], headerf: [] as Block[], footer: [] as Block[] }
  readonly notes: Block[] = []
  /** Who wrote the next comment. */
  author = ''
  readonly #links: LinkMarks
  readonly #hidden: HiddenFinds
  readonly #body: RtfStory
  #noteCount = 0
  #story: RtfStory

  constructor(links: LinkMarks, hidden: HiddenFinds) {
    this.#links = links
    this.#hidden = hidden
    this.#body = new RtfStory('the text', links, hidden)
    this.#story = this.#body
  }

  get story(): RtfStory {
    return this.#story
  }

  end(): Block[] {
    return this.#body.end()
  }

  /** What ends the flow that this word begins; null where it begins none. */
  begin(word: string): (() => void) | null {
    switch (word) {
      case 'annotation':
        return this.#begin('comments', (blocks) => {
          const words = withoutMarks(blocksText(blocks))
          this.#hidden.add('comment', 'comments', `${this.author || 'unknown'}: ${words}`)
        })
      case 'footnote':
        return this.#begin('notes', (blocks) => this.#note(blocks))
      case 'header':
      case 'headerr':
        return this.#begin('headers and footers', (blocks) => this.margins.header.push(...blocks))
      case 'headerf':
        return this.#begin('headers and footers', (blocks) => this.margins.headerf.push(...blocks))
      case 'footer':
      case 'footerr':
        return this.#begin('headers and footers', (blocks) => this.margins.footer.push(...blocks))
      case 'shptxt':
      case 'dptxbxtext': {
        const outer = this.#story
        return this.#begin('text boxes', (blocks) => outer.insert(blocks))
      }
      default:
        return null
    }
  }

  #begin(where: string, take: (blocks: Block[]) => void): () => void {
    const outer = this.#story
    const story = new RtfStory(where, this.#links, this.#hidden)
    this.#story = story
    return () => {
      this.#story = outer
      take(story.end())
    }
  }

  #note(blocks: Block[]): void {
    this.#noteCount++
    const [first, ...rest] = blocks
    if (first?.kind === 'paragraph')
      this.notes.push({ ...first, text: first.text.trimStart(), marker: `[${this.#noteCount}]` }, ...rest)
    this.#story.put(`[${this.#noteCount}]`)
  }
}
