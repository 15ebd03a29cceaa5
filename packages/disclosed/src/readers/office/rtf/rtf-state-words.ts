import type { RtfState } from './rtf-state.ts'
import type { RtfStory } from './rtf-story.ts'

/** A word that ends a paragraph or says how the next one stands; false for any other. */
export function takeParagraphWord(state: RtfState, story: RtfStory, word: string, value: number | null): boolean {
  const { depth, before, after } = state
  switch (word) {
    case 'par':
    case 'sect':
      story.endParagraph(depth, before, after)
      return true
    case 'cell':
    case 'nestcell':
      story.endCell(depth, before, after)
      return true
    case 'row':
    case 'nestrow':
      story.endRow(depth)
      return true
    case 'trowd':
      state.cellFill = false
      return true
    case 'pard':
      Object.assign(state, { depth: 0, before: 0, after: 0 })
      return true
    case 'intbl':
      state.depth = Math.max(1, depth)
      return true
    case 'itap':
      state.depth = Math.max(0, Math.min(8, value ?? 1))
      return true
    case 'sb':
      state.before = (value ?? 0) / 20
      return true
    case 'sa':
      state.after = (value ?? 0) / 20
      return true
    case 'sbauto':
    case 'saauto':
      if (value !== 0) state[word === 'sbauto' ? 'before' : 'after'] = 14
      return true
    default:
      return false
  }
}

/** A word that says how the letters behind it look, or who changed them. */
export function takeLetterWord(state: RtfState, word: string, value: number | null): void {
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
    case 'uc':
      state.skipped = Math.max(0, Math.min(16, value ?? 1))
  }
}
