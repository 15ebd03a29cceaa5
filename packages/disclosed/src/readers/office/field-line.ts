import type { HiddenChannel } from '../reader.ts'
import type { Block } from './blocks.ts'
import type { LinkMarks } from './link-marks.ts'

interface Field {
  instruction: string
  /** From its separator on what follows is its result, which is shown. */
  showing: boolean
  /** Where its words begin, if it is a link. */
  linkFrom: number | null
  /** The sign that stands for it where it is a box to tick. */
  readonly sign: string
}

/** Fields that are open; they may run over paragraphs. */
export type OpenFields = Field[]

/** The words of one paragraph of a file of Word while they are gathered: what is shown, what is hidden, and the boxes that hang on it. */
export class FieldLine {
  readonly boxes: Block[] = []
  readonly hidden = new Map<HiddenChannel, string>()
  readonly #parts: string[] = []
  readonly #fields: OpenFields
  readonly #links: LinkMarks

  constructor(fields: OpenFields, links: LinkMarks) {
    this.#fields = fields
    this.#links = links
    for (const field of fields) field.linkFrom = field.linkFrom === null ? null : 0
  }

  put(text: string): void {
    if (text !== '' && !this.isInstructed) this.#parts.push(text)
  }

  hide(channel: HiddenChannel, text: string): void {
    this.hidden.set(channel, (this.hidden.get(channel) ?? '') + text)
  }

  linked(url: string, write: () => void): void {
    const from = this.#parts.length
    write()
    this.#mark(from, url)
  }

  beginField(sign = ''): void {
    this.#fields.push({ instruction: '', showing: false, linkFrom: null, sign })
  }

  /** What comes next tells the program what to show. */
  get isInstructed(): boolean {
    return this.#fields.some((field) => !field.showing)
  }

  instruct(text: string): void {
    const field = this.#fields.at(-1)
    if (field !== undefined && field.instruction.length < 2000) field.instruction += text
  }

  separateField(): void {
    const field = this.#fields.at(-1)
    if (field === undefined) return
    field.showing = true
    if (linkTarget(field.instruction) !== null) field.linkFrom = this.#parts.length
  }

  endField(): void {
    const field = this.#fields.pop()
    if (field === undefined) return
    this.put(field.sign)
    this.#endLink(field)
  }

  /** The paragraph's text. Instructions of fields end with it: what comes next is shown, even if the file forgot to say so. */
  end(): string {
    for (const field of this.#fields) {
      this.#endLink(field)
      field.showing = true
    }
    return this.#parts.join('')
  }

  #endLink({ instruction, linkFrom }: Field): void {
    if (linkFrom !== null) this.#mark(linkFrom, linkTarget(instruction) ?? '')
  }

  #mark(from: number, url: string): void {
    const words = this.#parts.splice(from).join('')
    if (words !== '') this.#parts.push(this.#links.mark(words, url))
  }
}

/** `HYPERLINK "https://…"`; with `\l` it leads to a place in the document. */
function linkTarget(instruction: string): string | null {
  return /^\s{0,9}HYPERLINK\s{1,9}"([^"]{1,2000})"/i.exec(instruction)?.[1] ?? null
}
