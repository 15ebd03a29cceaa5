const MOST_INSTRUCTION = 4000

/** The field that is being read: what it is told to do, and the box that it may be. */
export class RtfField {
  #instruction = ''
  #boxSign = ''
  #isBox = false

  beginInstruction(): void {
    this.#instruction = ''
  }

  beginForm(): void {
    this.#boxSign = ''
    this.#isBox = false
  }

  instruct(text: string): void {
    if (this.#instruction.length < MOST_INSTRUCTION) this.#instruction += text
  }

  /** True for a word of form fields. */
  takeWord(word: string, value: number | null): boolean {
    switch (word) {
      case 'fftype':
        this.#isBox = value === 1
        return true
      case 'ffres':
      case 'ffdefres':
        // 25 leaves it to the default.
        if (this.#isBox && (value === 0 || value === 1) && this.#boxSign === '') this.#boxSign = value === 1 ? '☒' : '☐'
        return true
      default:
        return false
    }
  }

  /** The sign to show before the field's result, and where the result leads to; each may be empty. */
  takeResult(): { sign: string; url: string } {
    const url = /^\s{0,9}HYPERLINK\s{1,9}"([^"]{1,2000})"/i.exec(this.#instruction)?.[1] ?? ''
    const sign = this.#boxSign
    this.#boxSign = ''
    this.#instruction = ''
    return { sign, url }
  }
}
