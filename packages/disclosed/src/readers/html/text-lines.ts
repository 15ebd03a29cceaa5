/** How deep `> ` marks may stack; a mail of 10,000 nested quotes would else grow with the square of its depth. */
const MAX_QUOTE_DEPTH = 32
/** Lists inside lists are indented up to this many blanks, for the same reason. */
const MAX_INDENT = 40

/**
 * Builds the text of a page line by line: folds white space as a browser does, parts paragraphs by one empty line and
 * puts quote marks and list markers in front of the lines.
 */
export class TextLines {
  readonly #lines: string[] = []
  #parts: string[] = []
  /** The line so far ends in white space (or is empty): a further blank adds nothing. */
  #afterBlank = true
  #pendingBlank = false
  /** An empty line is due before the next text. */
  #gap = false
  #quoteDepth = 0
  #indent = ''
  #marker = ''

  /** Words in the flow; runs of blanks, tabs and line ends count as one blank, no-break spaces stay. */
  words(text: string): void {
    const folded = text.replace(/[ \t\n\r\f]+/g, ' ')
    if (folded === '') return
    const begins = folded.startsWith(' ')
    const ends = folded.endsWith(' ') && folded.length > 1
    const inner = folded.slice(begins ? 1 : 0, ends ? -1 : undefined)
    if (begins && !this.#afterBlank) this.#pendingBlank = true
    if (inner === '') return
    this.#put(inner)
    if (ends) this.#pendingBlank = true
  }

  /** Preformatted text: every character as it stands. */
  verbatim(text: string): void {
    const lines = text.split(/\r\n|[\r\n]/)
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.breakLine()
      if (line !== '') this.#put(line)
    }
  }

  /** `<br>`: ends the line, even an empty one. */
  breakLine(): void {
    this.#flush(true)
  }

  /** The edge of a block: the next text stands on a line of its own. */
  endBlock(): void {
    this.#flush(false)
  }

  /** The edge of a paragraph: an empty line parts it from what came before. */
  endParagraph(): void {
    this.#flush(false)
    if (this.#lines.length > 0) this.#gap = true
  }

  quoted(write: () => void): void {
    this.endParagraph()
    // The empty line above a quotation is not part of it.
    if (this.#gap) this.#openGap()
    this.#quoteDepth++
    write()
    this.endBlock()
    this.#quoteDepth--
    this.endParagraph()
  }

  /** A list item: the marker stands before its first words, or alone where the item is empty. */
  item(marker: string, indent: string, write: () => void): void {
    this.endBlock()
    const outer = this.#indent
    if (outer.length < MAX_INDENT) this.#indent = outer + indent
    this.#marker = marker
    write()
    if (this.#marker !== '') this.#put('')
    this.endBlock()
    this.#indent = outer
  }

  toString(): string {
    this.#flush(false)
    while (this.#lines.length > 0 && this.#afterEmptyLine()) this.#lines.pop()
    return this.#lines.join('\n')
  }

  #put(text: string): void {
    if (this.#gap) this.#openGap()
    if (this.#marker !== '') {
      this.#parts.push(this.#marker)
      this.#marker = ''
      this.#pendingBlank = text !== ''
    }
    if (this.#pendingBlank) this.#parts.push(' ')
    this.#parts.push(text)
    this.#pendingBlank = false
    this.#afterBlank = text === ''
  }

  #openGap(): void {
    this.#gap = false
    if (!this.#afterEmptyLine()) this.#lines.push(this.#quoteMarks().trimEnd())
  }

  /** At the top of the page, or below a line without words. */
  #afterEmptyLine(): boolean {
    return this.#lines.length === 0 || /^[> ]*$/.test(this.#lines.at(-1)!)
  }

  #flush(evenEmpty: boolean): void {
    const line = this.#parts.join('')
    if (line.trim() !== '' || line.includes('\t')) {
      this.#lines.push(this.#quoteMarks() + this.#indent + line)
    } else if (evenEmpty ? this.#lines.length > 0 && this.#marker === '' : line !== '' && !this.#afterEmptyLine()) {
      // Word writes an empty paragraph as one that holds a no-break space.
      this.#lines.push(this.#quoteMarks().trimEnd())
    }
    this.#parts = []
    this.#afterBlank = true
    this.#pendingBlank = false
  }

  #quoteMarks(): string {
    return '> '.repeat(Math.min(this.#quoteDepth, MAX_QUOTE_DEPTH))
  }
}
