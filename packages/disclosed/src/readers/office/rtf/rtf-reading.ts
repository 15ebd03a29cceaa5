import { cleanText } from '../../clean-text.ts'
import type { Attachment } from '../../reader.ts'
import type { Block } from '../blocks.ts'
import { blocksText } from '../blocks-text.ts'
import { hideTemplate, type Property } from '../document-properties.ts'
import { HiddenFinds } from '../hidden-finds.ts'
import { LinkMarks, withoutMarks } from '../link-marks.ts'
import { symbolSign } from '../symbol-fonts.ts'
import { charsetPage, codePage, decodePage, SIGN_WORDS, SYMBOL_CHARSET } from './rtf-characters.ts'
import { fileOfHex } from './rtf-object.ts'
import { FIRST_STATE, INFO, type RtfState, SKIPPED } from './rtf-state.ts'
import { RtfStory } from './rtf-story.ts'
import type { RtfToken } from './rtf-tokens.ts'

const MAX_DEPTH = 2000
const MOST_INSTRUCTION = 4000

/** A group that is open, and what is to be done when it ends. */
interface Group {
  readonly state: RtfState
  readonly close: (() => void) | null
}

/** Reads an RTF file token by token (RTF 1.9.1). */
export class RtfReading {
  readonly hidden = new HiddenFinds()
  readonly links = new LinkMarks()
  readonly attachments: Attachment[] = []
  readonly margins = { header: [] as Block[], headerf: [] as Block[], footer: [] as Block[] }
  hasFirstPage = false
  readonly properties: Property[] = []
  readonly #body = new RtfStory('the text', this.links, this.hidden)
  readonly #notes: Block[] = []
  #noteCount = 0
  #story = this.#body
  #state: RtfState = { ...FIRST_STATE }
  #groups: Group[] = []
  #close: (() => void) | null = null
  #isStarred = false
  #page = 'windows-1252'
  readonly #fonts = new Map<number, number>()
  readonly #colors: boolean[] = []
  #color: (number | null)[] = [null, null, null]
  #told = ''
  #instruction = ''
  #boxSign = ''
  #isBox = false
  #author = ''
  readonly #authors: string[] = []
  #toSkip = 0
  #pending: { bytes: number[]; state: RtfState } | null = null

  take(token: RtfToken): void {
    if (token.kind === 'bytes') {
      this.#bytes(token.bytes)
      return
    }
    this.#flush()
    if (token.kind === 'open') this.#open()
    else if (token.kind === 'close') this.#end()
    else this.#word(token.word, token.value)
  }

  end(): { blocks: Block[]; notes: Block[] } {
    this.#flush()
    while (this.#groups.length > 0) this.#end()
    return { blocks: this.#body.end(), notes: this.#notes }
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
    if (word === 'u' && value !== null) this.#unicode(value)
    else if (SIGN_WORDS.has(word)) this.#put(SIGN_WORDS.get(word)!)
    else if (!this.#paragraphWord(word, value)) this.#stateWord(word, value)
  }

  /** Words that say what their group is for. */
  #destination(word: string): boolean {
    const state = this.#state
    switch (word) {
      case 'fonttbl':
        state.destination = 'fonts'
        return true
      case 'colortbl':
        state.destination = 'colors'
        return true
      case 'revtbl':
        this.#tell('authors', '', (names) => this.#authors.push(...names.split(';')))
        return true
      case 'listtext':
      case 'pntext':
        state.destination = 'label'
        return true
      case 'fldinst':
        this.#instruction = ''
        state.destination = 'instruction'
        return true
      case 'fldrslt':
        this.#fieldResult()
        return true
      case 'formfield':
        this.#boxSign = ''
        this.#isBox = false
        state.destination = 'form'
        return true
      case 'atnauthor':
        this.#tell('comment-author', '', (name) => {
          this.#author = name
        })
        return true
      case 'annotation':
        this.#begin('comments', (blocks) => {
          const words = withoutMarks(blocksText(blocks))
          this.hidden.add('comment', 'comments', `${this.#author || 'unknown'}: ${words}`)
        })
        return true
      case 'footnote':
        this.#begin('notes', (blocks) => this.#note(blocks))
        return true
      case 'header':
      case 'headerr':
        this.#begin('headers and footers', (blocks) => this.margins.header.push(...blocks))
        return true
      case 'headerf':
        this.#begin('headers and footers', (blocks) => this.margins.headerf.push(...blocks))
        return true
      case 'footer':
      case 'footerr':
        this.#begin('headers and footers', (blocks) => this.margins.footer.push(...blocks))
        return true
      case 'headerl':
      case 'footerl':
      case 'footerf':
        state.destination = 'skip'
        return true
      case 'shptxt':
      case 'dptxbxtext': {
        const outer = this.#story
        this.#begin('text boxes', (blocks) => outer.insert(blocks))
        return true
      }
      case 'objdata':
        this.#tell('object', '', (hex) => this.attachments.push(...fileOfHex(hex)))
        return true
      case 'template':
        this.#tell('info', 'template', (path) => hideTemplate(this.hidden, path))
        return true
      case 'info':
      case 'shpinst':
      case 'do':
      case 'nesttableprops':
      case 'shppict':
        state.destination = word === 'info' || word === 'shppict' ? 'skip' : 'text'
        if (word === 'info') state.destination = 'info'
        return true
      case 'upr':
        // The words in the file's code page stand first, the same in Unicode behind `\ud`.
        state.destination = 'skip'
        return true
      case 'ud':
        state.destination = 'text'
        return true
      default:
        if (state.destination !== 'info' || INFO[word] === undefined) return false
        this.#tell('info', INFO[word]!, (value) => this.properties.push([INFO[word]!, value]))
        return true
    }
  }

  /** Gathers the words of this group as one string. */
  #tell(destination: RtfState['destination'], property: string, take: (text: string) => void): void {
    this.#state.destination = destination
    this.#state.property = property || destination
    this.#told = ''
    this.#close = () => {
      const told = this.#told
      this.#told = ''
      take(told)
    }
  }

  /** This group is a flow of its own. */
  #begin(where: string, take: (blocks: Block[]) => void): void {
    const outer = this.#story
    const story = new RtfStory(where, this.links, this.hidden)
    this.#story = story
    Object.assign(this.#state, { destination: 'text', depth: 0, hidden: false, cellFill: where === 'text boxes' })
    this.#close = () => {
      this.#story = outer
      take(story.end())
    }
  }

  #note(blocks: Block[]): void {
    this.#noteCount++
    const [first, ...rest] = blocks
    if (first?.kind === 'paragraph')
      this.#notes.push({ ...first, text: first.text.trimStart(), marker: `[${this.#noteCount}]` }, ...rest)
    this.#story.put(`[${this.#noteCount}]`)
  }

  #fieldResult(): void {
    const story = this.#story
    const url = /^\s{0,9}HYPERLINK\s{1,9}"([^"]{1,2000})"/i.exec(this.#instruction)?.[1] ?? ''
    const from = story.length
    if (this.#boxSign !== '') story.put(this.#boxSign)
    this.#boxSign = ''
    this.#instruction = ''
    this.#state.destination = 'text'
    if (url !== '') this.#close = () => story.link(Math.min(from, story.length), url)
  }

  #paragraphWord(word: string, value: number | null): boolean {
    const { destination, depth, before, after } = this.#state
    if (destination !== 'text') return false
    switch (word) {
      case 'par':
      case 'sect':
        this.#story.endParagraph(depth, before, after)
        return true
      case 'cell':
      case 'nestcell':
        this.#story.endCell(depth, before, after)
        return true
      case 'row':
      case 'nestrow':
        this.#story.endRow(depth)
        return true
      case 'trowd':
        this.#state.cellFill = false
        return true
      case 'pard':
        Object.assign(this.#state, { depth: 0, before: 0, after: 0 })
        return true
      case 'intbl':
        this.#state.depth = Math.max(1, depth)
        return true
      case 'itap':
        this.#state.depth = Math.max(0, Math.min(8, value ?? 1))
        return true
      case 'sb':
        this.#state.before = (value ?? 0) / 20
        return true
      case 'sa':
        this.#state.after = (value ?? 0) / 20
        return true
      case 'sbauto':
      case 'saauto':
        if (value !== 0) this.#state[word === 'sbauto' ? 'before' : 'after'] = 14
        return true
      default:
        return false
    }
  }

  #stateWord(word: string, value: number | null): void {
    const state = this.#state
    const on = value !== 0
    switch (word) {
      case 'plain':
        Object.assign(state, { hidden: false, color: 0, fill: false, deleted: false, inserted: false })
        break
      case 'v':
        state.hidden = on
        break
      case 'deleted':
        state.deleted = on
        break
      case 'revised':
        state.inserted = on
        break
      case 'revauth':
        state.inserter = value ?? 0
        break
      case 'revauthdel':
        state.deleter = value ?? 0
        break
      case 'cf':
        state.color = value ?? 0
        break
      case 'highlight':
      case 'cb':
      case 'chcbpat':
        state.fill = value !== null && value !== 0
        break
      case 'clcbpat':
        state.cellFill = true
        break
      case 'f':
        state.font = value ?? 0
        break
      case 'fcharset':
        if (state.destination === 'fonts') this.#fonts.set(state.font, value ?? 0)
        break
      case 'uc':
        state.skipped = Math.max(0, Math.min(16, value ?? 1))
        break
      case 'ansicpg':
        this.#page = codePage(value ?? 1252)
        break
      case 'mac':
        this.#page = 'macintosh'
        break
      case 'titlepg':
        this.hasFirstPage = true
        break
      case 'red':
      case 'green':
      case 'blue':
        if (state.destination === 'colors') this.#color[['red', 'green', 'blue'].indexOf(word)] = value ?? 0
        break
      case 'fftype':
        this.#isBox = value === 1
        break
      case 'ffres':
      case 'ffdefres':
        // 25 leaves it to the default.
        if (this.#isBox && (value === 0 || value === 1) && this.#boxSign === '') this.#boxSign = value === 1 ? '☒' : '☐'
    }
  }

  #unicode(value: number): void {
    const code = value < 0 ? value + 0x10000 : value
    this.#put(code >= 0xf020 && code <= 0xf0ff ? symbolSign(code) : String.fromCharCode(code & 0xffff))
    this.#toSkip = this.#state.skipped
  }

  #bytes(bytes: Uint8Array): void {
    const skipped = Math.min(this.#toSkip, bytes.byteLength)
    this.#toSkip -= skipped
    const { destination } = this.#state
    if (destination === 'skip' || skipped === bytes.byteLength) return
    if (destination === 'colors') this.#colorEnds(bytes)
    else {
      // Letters of two bytes come one by one.
      this.#pending ??= { bytes: [], state: this.#state }
      for (let at = skipped; at < bytes.byteLength; at++) this.#pending.bytes.push(bytes[at]!)
    }
  }

  #flush(): void {
    if (this.#pending === null) return
    const bytes = Uint8Array.from(this.#pending.bytes)
    this.#pending = null
    this.#isStarred = false
    const charset = this.#fonts.get(this.#state.font) ?? 0
    if (charset === SYMBOL_CHARSET) this.#put([...bytes].map((byte) => this.#symbol(byte)).join(''))
    else this.#put(decodePage(bytes, charsetPage(charset) ?? this.#page))
  }

  #symbol(byte: number): string {
    if (byte < 0x80) return String.fromCharCode(byte)
    return symbolSign(byte) || (this.#state.destination === 'label' ? '•' : '')
  }

  #colorEnds(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (byte !== 0x3b) continue
      this.#colors.push(this.#color.every((part) => part !== null && part >= 0xfc))
      this.#color = [null, null, null]
    }
  }

  #put(text: string): void {
    const state = this.#state
    switch (state.destination) {
      case 'text':
        this.#putText(text === '\t' || text.startsWith('\n') ? text : cleanText(text), state)
        break
      case 'label':
        this.#story.label(text)
        break
      case 'instruction':
        if (this.#instruction.length < MOST_INSTRUCTION) this.#instruction += text
        break
      case 'authors':
      case 'object':
      case 'comment-author':
        this.#told += text
        break
      case 'info':
        if (state.property !== '') this.#told += text
    }
  }

  #putText(text: string, state: RtfState): void {
    const isWhite = this.#colors[state.color] === true && state.color > 0 && !state.fill && !state.cellFill
    if (state.deleted) this.#story.hide('tracked-change', text)
    else if (state.hidden) this.#story.hide('hidden-text', text)
    else if (isWhite) this.#story.hide('white-text', text)
    else this.#story.put(text)
    if (state.deleted || state.inserted) {
      const author = this.#authors[state.deleted ? state.deleter : state.inserter] ?? 'unknown'
      this.hidden.addOnce('tracked-change', this.#story.where, `changed by ${author}`)
    }
  }
}
