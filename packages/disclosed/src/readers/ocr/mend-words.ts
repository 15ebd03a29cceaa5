import type { RecognisedWord } from './recognised-words.ts'

/** A stroke that stands where a word may stand is the word "I": nobody types a bar there. */
const LONE_STROKE = /^(["'“‘(]?)\|(?=$|['’.,:;)])/
/** "If" with a small L; no word of the languages of these laws begins so. */
const SMALL_L_F = /^(["'“‘(]?)lf$/
/** What is left of a line under words. */
const UNDERLINE = '_'
const DOMAIN = /^@[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}/
const MAILBOX = /^[\w.+-]{1,64}$/

/** Words with what is misread again and again put right, where no other reading makes sense. */
export function mendWords(words: readonly RecognisedWord[]): RecognisedWord[] {
  const mended: RecognisedWord[] = []
  for (const word of words.filter(({ text }) => text !== UNDERLINE)) {
    const text = word.text.replace(LONE_STROKE, '$1I').replace(SMALL_L_F, '$1If')
    const before = mended.at(-1)
    if (before !== undefined && before.y0 === word.y0 && DOMAIN.test(text) && MAILBOX.test(before.text))
      mended[mended.length - 1] = { ...before, text: before.text + text, x1: word.x1 }
    else mended.push({ ...word, text })
  }
  return mendLabels(mended)
}

/** `4,` before `5.` at the beginning of lines: a list's label, whose point got a tail. */
function mendLabels(words: readonly RecognisedWord[]): RecognisedWord[] {
  const starts = words.flatMap((word, index) => (index === 0 || words[index - 1]!.y0 !== word.y0 ? [index] : []))
  const labelOf = (index: number | undefined) =>
    index === undefined ? null : (/^(\d{1,2})[.,]$/.exec(words[index]!.text)?.[1] ?? null)
  const labels = new Set(
    starts.filter((start, line) => {
      const label = labelOf(start)
      if (label === null) return false
      const [above, below] = [labelOf(starts[line - 1]), labelOf(starts[line + 1])]
      return above === String(Number(label) - 1) || below === String(Number(label) + 1)
    }),
  )
  return words.map((word, index) => (labels.has(index) ? { ...word, text: word.text.replace(',', '.') } : word))
}
