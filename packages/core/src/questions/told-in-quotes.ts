import type { Block } from '../text/blocks.ts'
import { lastWords } from '../text/ends.ts'
import { foldSpace } from '../text/flow.ts'
import type { AskedQuestion } from './asked-question.ts'

const LOOKED_AT = 6
const QUOTED = /[“"]([^“”"]{1,1500})[”"]/g
/** What leads up to the words of a request: its noun or "you asked", and right before the quotation a word that opens it. */
const REQUEST =
  /\b(?:your\s(?:[\w()'’“”"-]{1,20}\s){0,7}(?:request|e-?mail|letter|application)|you\s(?:have\s)?(?:ask(?:ed)?|request(?:ed)?|sought|wrote|seek))\b/i
const OPENS =
  /(?:\b(?:for|seeking|requesting|sought|asking\sfor|asked\sfor|requested|reads?|stat(?:es|ed|ing)|wrote|said|as\sfollows)|[:,])\s*$/i

/** "… received your request under the Records Law, for “the files of deckhands”": the request is the quotation. */
export function toldInQuotes(text: string, blocks: readonly Block[]): AskedQuestion[][] | null {
  for (const { start, end } of blocks.slice(0, LOOKED_AT)) {
    const words = text.slice(start, end)
    for (const match of words.matchAll(QUOTED)) {
      const before = words.slice(0, match.index)
      if (!REQUEST.test(lastWords(before, 300, '?!')) || !OPENS.test(before.slice(-20))) continue
      const from = start + match.index + 1
      const span = { start: from, end: from + match[1]!.length }
      const whole = foldSpace(match[1]!)
      if (whole.split(' ').length < 3) continue
      return [[{ path: ['1'], span, text: whole, stem: whole, headsOnly: false, labelled: false }]]
    }
  }
  return null
}
