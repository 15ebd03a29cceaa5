import type { Span } from '../model/page.ts'
import { trimSpan } from './flow.ts'
import { type Label, labelAt } from './labels.ts'
import { isBlank, linesOf, wrapWidth } from './lines.ts'

/** What the writer typed as one paragraph or list item, whatever a mail program did to its lines. */
export interface Block extends Span {
  readonly label: Label | null
  /** Columns of white space before its first line. */
  readonly indent: number
  readonly afterBlank: boolean
}

/** A line that is a block of its own whatever stands before it. */
const STARTS_ALONE =
  /^\s*(?:>|#{1,6}\s|[┌├└│║╔╠╚]|\*\*[^*]+\*\*:?\s*$|_{4,}|-{3,}|={4,}|(?:ANSWER|RESPONSE|REPLY|Answer|Response|Reply)\s?\d{0,2}\s?(?::|[-–—]\s)|(?:[Ff]rom|[Ss]ent|[Tt]o|[Cc]c|[Ss]ubject|[Dd]ate|[Rr]ef)\s*(?::|$)|(?:(?:Our |Your )?(?:Ref|Reference)|Dear|DEAR|Yours|Kind regards|Regards|Sincerely)\b)/

/** A line of a drawn table and the number of a page go on with nothing that stands below them. */
const ENDS_ALONE = /^\s*(?:[┌├└│║╔╠╚]|page \d{1,4}(?: of \d{1,4})?\s*$)/i

/** Parts a passage into blocks: hard-wrapped lines are joined where the next word would not have fitted. */
export function blocksOf(text: string, span: Span): Block[] {
  const lines = linesOf(text, span)
  const width = wrapWidth(text, lines)
  const blocks: Block[] = []
  let open: { start: number; end: number; label: Label | null; indent: number; afterBlank: boolean } | null = null
  let afterBlank = true
  let previous: Span | null = null
  for (const line of lines) {
    if (isBlank(text, line)) {
      open = null
      previous = null
      afterBlank = true
      continue
    }
    const trimmed = trimSpan(text, line)
    const label = labelAt(text, line)
    const joins = open !== null && previous !== null && continues(text, open, previous, trimmed, label, width)
    if (joins) open!.end = trimmed.end
    else {
      open = { start: trimmed.start, end: trimmed.end, label, indent: trimmed.start - line.start, afterBlank }
      blocks.push(open)
    }
    afterBlank = false
    previous = line
  }
  return blocks
}

function continues(
  text: string,
  block: Pick<Block, 'start' | 'end' | 'label'>,
  previous: Span,
  line: Span,
  label: Label | null,
  width: number | null,
): boolean {
  if (STARTS_ALONE.test(text.slice(line.start, Math.min(line.end, line.start + 60)))) return false
  if (ENDS_ALONE.test(text.slice(previous.start, Math.min(previous.end, previous.start + 100)))) return false
  const before = trimSpan(text, previous)
  if (label !== null && namesInPassing(text, label) && LEADS_ON.test(text.slice(before.start, before.end))) return true
  if (label !== null && !label.keyword && CITES.test(text.slice(Math.max(before.start, before.end - 40), before.end)))
    return true
  if (width === null) return label === null && breaksSentence(text, block, before, line)
  const length = before.end - previous.start
  const gap = text.slice(line.start, line.end).search(/\s/)
  const firstWord = gap < 0 ? line.end - line.start : gap
  const noRoom = length + 1 + firstWord > width
  const open = !/[.?!:;]["'”’)]?$/.test(text.slice(before.start, before.end))
  if (label !== null && !label.weak) {
    const isWrapped = isDash(label) && !(block.label !== null && isDash(block.label))
    return noRoom && open && (isWrapped || namesInPassing(text, label))
  }
  // Lines set in a proportional type end where the letters' widths say, not their number.
  if (noRoom || (open && length >= width * 0.8)) return true
  const goesOn = open ? /[\p{Ll}\d]/u : /\p{Ll}/u
  return length >= width * 0.7 && goesOn.test(text[line.start]!)
}

/** Nobody ends a line of a list with such a word: "liable under the / Harbours Act", "Das / Bekanntwerden". */
const ENDS_OPEN =
  /(?:^|\s)(?:the|an?|of|to|for|in|and|or|with|by|at|from|this|that|our|your|de[rmns]|die|das|und|oder|eine?r?|mit|von|zu[rm]?|nach|für|bei|(?:\(|^|\s)§\s?\d{1,2})$/

/** Too few lines to tell a width by: "It came on Monday. I will get / back to you by 29 June." */
function breaksSentence(text: string, block: Span, before: Span, line: Span): boolean {
  const length = before.end - before.start
  if (length < 50 || length > 110) return false
  if (ENDS_OPEN.test(text.slice(before.end - 12, before.end))) return true
  if (!/\p{Ll}/u.test(text[line.start]!)) return false
  const words = text.slice(Math.max(block.start, before.end - 400), before.end)
  const sentence = words.slice(Math.max(words.lastIndexOf('. '), words.lastIndexOf('? '), words.lastIndexOf('! ')) + 1)
  return sentence.length < words.length && !/[.?!:;,]$/.test(sentence)
}

/** "please go to / question 4." */
const LEADS_ON = /\b(?:to|of|for|in|see|and|or|from|with|under|answer|by|at|on)$/i

/** "in its entirety under section / 23.": what follows is the number of the provision. */
const CITES =
  /\S\s(?:under|of|and|or|in|by|to|with|see|from|pursuant\sto)\s(?:sub)?(?:section|paragraph|article|regulation|exemption|exception)s?$/i

/** "The answers to / questions 1 and 2 are exempt": a wrapped sentence, where a label would have a capital. */
function namesInPassing(text: string, label: Label): boolean {
  return label.keyword && /\p{Ll}{3}/u.test(text.slice(label.start, label.start + 3))
}

/** A wrapped line can begin with a dash: "cars 2022 / – 2023 which we received". */
function isDash(label: Label): boolean {
  return label.parts.length === 1 && /^[-–—]$/.test(label.parts[0]!.style)
}
