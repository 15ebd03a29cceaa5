/** A text in the form in which terms are looked for, and where each of its characters comes from. */
export interface MatchingText {
  /** Small letters without accents and digits, words parted by one blank, a blank at either end. */
  readonly text: string
  /** For each character the start and the end, in the source, of what it stands for. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** Places in `text` before which a hyphen of the source was left out. */
  readonly joints: readonly number[]
}

export interface MatchingForm {
  /** Signs that recognition mistakes for each other are one: 0 and o; 1, l and i; 5 and s; 8 and b; rn and m; vv and w. */
  readonly ocr: boolean
  /** A hyphen between letters, at the end of a line too, joins them; else it parts words as a blank does. */
  readonly joined: boolean
}

const BLANK = 0x20
const LOOKALIKES = new Map([...'0o1l|l5s8bil'.matchAll(/(.)(.)/g)].map(([, seen, meant]) => [seen!, meant!]))
/** Case, accents, hyphens, apostrophes and the full stops of initials do not count. */
export function matchingText(source: string, form: MatchingForm): MatchingText {
  const writer = new Writer(source.length + 2, form.ocr)
  const ascii = form.ocr ? OCR_ASCII : PLAIN_ASCII
  const joints: number[] = []
  writer.blank(0)
  for (let at = 0; at < source.length; ) {
    const code = source.charCodeAt(at)
    const length = code >= 0xd800 && code < 0xdc00 ? 2 : 1
    const simple = code < 0x80 ? ascii[code]! : 0
    const letters = code < 0x80 ? '' : lettersOf(source.slice(at, at + length), form.ocr)
    if (simple !== 0) writer.letter(simple, at, at + 1)
    else if (letters !== '')
      for (let i = 0; i < letters.length; i++) writer.letter(letters.charCodeAt(i), at, at + length)
    else if (code === BLANK && joints.at(-1) !== writer.length) writer.blank(at)
    else if (form.joined && isHyphen(code) && joinsWords(source, at)) joints.push(writer.length)
    else if (form.joined && joints.at(-1) === writer.length && isSpace(code)) {
      // The end of the line behind a hyphen.
    } else if (code === AMPERSAND) writer.word('and', at, at + 1)
    else if (!isPassedOver(source, at, code)) writer.blank(at)
    at += length
  }
  writer.blank(source.length)
  return { ...writer.done(), joints }
}

class Writer {
  #codes: Uint16Array
  #starts: Uint32Array
  #ends: Uint32Array
  readonly #ocr: boolean
  length = 0

  constructor(size: number, ocr: boolean) {
    this.#codes = new Uint16Array(size)
    this.#starts = new Uint32Array(size)
    this.#ends = new Uint32Array(size)
    this.#ocr = ocr
  }

  blank(at: number): void {
    if (this.length === 0 || this.#codes[this.length - 1] !== BLANK) this.#put(BLANK, at, at)
  }

  word(letters: string, start: number, end: number): void {
    this.blank(start)
    for (let i = 0; i < letters.length; i++) this.letter(letters.charCodeAt(i), start, end)
    this.blank(end)
  }

  letter(code: number, start: number, end: number): void {
    const pair = this.#ocr && this.length > 0 ? lookalike(this.#codes[this.length - 1]!, code) : 0
    if (pair === 0) this.#put(code, start, end)
    else {
      this.#codes[this.length - 1] = pair
      this.#ends[this.length - 1] = end
    }
  }

  done(): Omit<MatchingText, 'joints'> {
    let text = ''
    for (let at = 0; at < this.length; at += CHUNK)
      text += String.fromCharCode(...this.#codes.subarray(at, Math.min(this.length, at + CHUNK)))
    return { text, starts: this.#starts.subarray(0, this.length), ends: this.#ends.subarray(0, this.length) }
  }

  #put(code: number, start: number, end: number): void {
    if (this.length === this.#codes.length) this.#grow()
    this.#codes[this.length] = code
    this.#starts[this.length] = start
    this.#ends[this.length++] = end
  }

  #grow(): void {
    const [codes, starts, ends] = [this.#codes, this.#starts, this.#ends]
    this.#codes = new Uint16Array(codes.length * 2)
    this.#starts = new Uint32Array(codes.length * 2)
    this.#ends = new Uint32Array(codes.length * 2)
    this.#codes.set(codes)
    this.#starts.set(starts)
    this.#ends.set(ends)
  }
}

const CHUNK = 4096
const AMPERSAND = 0x26

/** `rn` looks like `m`, `vv` like `w`; 0 for other pairs. */
function lookalike(before: number, code: number): number {
  if (before === 0x72 && code === 0x6e) return 0x6d
  return before === 0x76 && code === 0x76 ? 0x77 : 0
}

/** The small letters and digits that a character stands for: `É` is `e`, `ﬁ` is `fi`, a dash nothing. */
function lettersOf(character: string, ocr: boolean): string {
  const known = FOLDED.get(character)
  const folded =
    known ??
    character
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
      .replaceAll('ß', 'ss')
  if (known === undefined) {
    if (FOLDED.size > MOST_FOLDED) FOLDED.clear()
    FOLDED.set(character, folded)
  }
  return ocr ? [...folded].map((letter) => LOOKALIKES.get(letter) ?? letter).join('') : folded
}

const FOLDED = new Map<string, string>()
const MOST_FOLDED = 20_000

const [PLAIN_ASCII, OCR_ASCII] = [false, true].map((ocr) =>
  Uint8Array.from({ length: 0x80 }, (_, code) => {
    const character = String.fromCharCode(code).toLowerCase()
    const letter = ocr ? (LOOKALIKES.get(character) ?? character) : character
    return /[a-z0-9]/.test(letter) ? letter.charCodeAt(0) : 0
  }),
) as [Uint8Array, Uint8Array]

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011
}

function isSpace(code: number): boolean {
  return code === BLANK || (code >= 9 && code <= 13)
}

/** Letters on both sides, or a letter before the end of a line: "Face-watch", "Face-⏎watch"; not "Oxmere - Dales". */
function joinsWords(source: string, at: number): boolean {
  return (
    /[\p{L}\p{N}]/u.test(source[at - 1] ?? '') &&
    /^(?:[ \t]*\r?\n[ \t]*)?[\p{L}\p{N}]/u.test(source.slice(at + 1, at + 40))
  )
}

/** Apostrophes, soft hyphens, accents on their own, and the full stops of initials: "p.l.c.", "U.S.". */
function isPassedOver(source: string, at: number, code: number): boolean {
  if (code === 0x27 || code === 0x2019 || code === 0xad || (code >= 0x300 && code <= 0x36f)) return true
  return code === 0x2e && isLoneLetter(source, at - 1) && /\p{L}/u.test(source[at + 1] ?? '')
}

function isLoneLetter(source: string, at: number): boolean {
  return /\p{L}/u.test(source[at] ?? '') && !/[\p{L}\p{N}]/u.test(source[at - 1] ?? '')
}
