import { cleanText } from '../../clean-text.ts'
import type { Attachment } from '../../reader.ts'
import type { Block } from '../blocks.ts'
import { hideTemplate, type Property } from '../document-properties.ts'
import { HiddenFinds } from '../hidden-finds.ts'
import { LinkMarks } from '../link-marks.ts'
import { symbolSign } from '../symbol-fonts.ts'
import { SIGN_WORDS } from './rtf-characters.ts'
import { RtfField } from './rtf-field.ts'
import { RtfFlows } from './rtf-flows.ts'
import { RtfHead } from './rtf-head.ts'
import { fileOfHex } from './rtf-object.ts'
import { type Destination, FIRST_STATE, GROUP_WORDS, INFO, type RtfState, SKIPPED } from './rtf-state.ts'
import { takeLetterWord, takeParagraphWord } from './rtf-state-words.ts'
import type { RtfToken } from './rtf-tokens.ts'

const MAX_DEPTH = 2000

/** A group that is open, and what is to be done when it ends. */
interface Group {
  readonly state: RtfState
  readonly close: (() => void) | null
}

/** Reads an RTF file token by token (RTF 1.9.1). */
export class RtfReading {
  readonly head = new RtfHead()
  readonly hidden = new HiddenFinds()
  readonly links = new LinkMarks()
  readonly attachments: Attachment[] = []
  readonly properties: Property[] = []
  readonly #flows = new RtfFlows(this.links, this.hidden)
  #state: RtfState = { ...FIRST_STATE }
  #groups: Group[] = []
  #close: (() => void) | null = null
  #isStarred = false
  readonly #field = new RtfField()
  #told = ''
  #toSkip = 0
  /** Letters of two bytes come one by one. */
  #bytes: number[] = []

  take(token: RtfToken): void {
    if (token.kind === 'bytes') {
      this.#gather(token.bytes)
      return
    }
    this.#flush()
    if (token.kind === 'open') this.#open()
    else if (token.kind === 'close') this.#end()
    else this.#word(token.word, token.value)
  }

  end(): { blocks: Block[]; notes: Block[]; margins: RtfFlows['margins'] } {
    this.#flush()
    while (this.#groups.length > 0) this.#end()
    const { notes, margins } = this.#flows
    return { blocks: this.#flows.end(), notes, margins }
  }

  #open(): void {
    if (this.#groups.length >= MAX_DEPTH)
      throw new Error(`its groups stand more than ${MAX_DEPTH} deep inside one another.`)
    this.#groups.push({ state: this.#state, close: this.#close })
    this.#state = { ...this.#state }
    this.#close = null
    this.#isStarred = false
    this.#toSkip = 0
  }

  #end(): void {
    const group = this.#groups.pop()
    if (group === undefined) return
    this.#close?.()
    this.#close = group.close
    this.#state = group.state
    this.#isStarred = false
    this.#toSkip = 0
  }

  #word(word: string, value: number | null): void {
    const state = this.#state
    if (word === '*') {
      this.#isStarred = true
      return
    }
    const isStarred = this.#isStarred
    this.#isStarred = false
    if (state.destination === 'skip' && word !== 'ud') return
    if (this.#destination(word)) return
    if (isStarred || SKIPPED.has(word)) {
      state.destination = 'skip'
      return
    }
    const sign = SIGN_WORDS.get(word)
    if (word === 'u' && value !== null) this.#unicode(value)
    else if (sign !== undefined) this.#put(sign)
    else if (state.destination === 'text' && takeParagraphWord(state, this.#flows.story, word, value)) return
    else if (this.#field.takeWord(word, value) || this.head.takeWord(word, value, state)) return
    else takeLetterWord(state, word, value)
  }

  /** Words that say what their group is for. */
  #destination(word: string): boolean {
    const state = this.#state
    const plain = GROUP_WORDS.get(word)
    if (plain !== undefined) {
      state.destination = plain
      return true
    }
    switch (word) {
      case 'revtbl':
        this.#tell('authors', (names) => this.head.authors.push(...names.split(';')))
        return true
      case 'fldinst':
        this.#field.beginInstruction()
        state.destination = 'instruction'
        return true
      case 'fldrslt':
        this.#fieldResult()
        return true
      case 'formfield':
        this.#field.beginForm()
        state.destination = 'form'
        return true
      case 'atnauthor':
        this.#tell('comment-author', (name) => {
          this.#flows.author = name
        })
        return true
      case 'objdata':
        this.#tell('object', (hex) => this.attachments.push(...fileOfHex(hex)))
        return true
      case 'template':
        this.#tell('info', (path) => hideTemplate(this.hidden, path))
        return true
      default:
        return this.#flow(word) || this.#property(word)
    }
  }

  /** Words whose group is a flow of paragraphs of its own. */
  #flow(word: string): boolean {
    const close = this.#flows.begin(word)
    if (close === null) return false
    const cellFill = this.#flows.story.where === 'text boxes'
    Object.assign(this.#state, { destination: 'text', depth: 0, hidden: false, cellFill })
    this.#close = close
    return true
  }

  #property(word: string): boolean {
    const name = this.#state.destination === 'info' ? INFO.get(word) : undefined
    if (name === undefined) return false
    this.#tell('info', (value) => this.properties.push([name, value]))
    return true
  }

  /** Gathers the words of this group as one string. */
  #tell(destination: Destination, take: (text: string) => void): void {
    this.#state.destination = destination
    this.#state.isTold = true
    this.#told = ''
    this.#close = () => {
      const told = this.#told
      this.#told = ''
      take(told)
    }
  }

  #fieldResult(): void {
    const story = this.#flows.story
    const from = story.length
    const { sign, url } = this.#field.takeResult()
    if (sign !== '') story.put(sign)
    this.#state.destination = 'text'
    if (url !== '') this.#close = () => story.link(Math.min(from, story.length), url)
  }

  #unicode(value: number): void {
    const code = value < 0 ? value + 0x10000 : value
    this.#put(code >= 0xf020 && code <= 0xf0ff ? symbolSign(code) : String.fromCharCode(code & 0xffff))
    this.#toSkip = this.#state.skipped
  }

  #gather(bytes: Uint8Array): void {
    const skipped = Math.min(this.#toSkip, bytes.byteLength)
    this.#toSkip -= skipped
    const { destination } = this.#state
    if (destination === 'skip' || skipped === bytes.byteLength) return
    if (destination === 'colors') this.head.takeColors(bytes)
    else for (let at = skipped; at < bytes.byteLength; at++) this.#bytes.push(bytes[at]!)
  }

  #flush(): void {
    if (this.#bytes.length === 0) return
    const bytes = Uint8Array.from(this.#bytes)
    this.#bytes = []
    this.#isStarred = false
    this.#put(this.head.textOf(bytes, this.#state))
  }

  #put(text: string): void {
    const state = this.#state
    switch (state.destination) {
      case 'text':
        this.#flows.story.putLetters(text === '\t' || text.startsWith('\n') ? text : cleanText(text), state, this.head)
        break
      case 'label':
        this.#flows.story.label(text)
        break
      case 'instruction':
        this.#field.instruct(text)
        break
      case 'authors':
      case 'object':
      case 'comment-author':
        this.#told += text
        break
      case 'info':
        if (state.isTold) this.#told += text
    }
  }
}
