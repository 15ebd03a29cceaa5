import { isMarkedAnswer } from '../correspondence/marked-answer.ts'
import { announcesAnswers } from '../correspondence/restated-request.ts'
import type { Block } from '../text/blocks.ts'
import { withoutTail } from '../text/ends.ts'
import { foldSpace } from '../text/flow.ts'
import { says } from '../text/phrases.ts'
import { sentencesOf } from '../text/sentences.ts'
import { ASKS, ASKS_OUTRIGHT } from './ask-phrases.ts'
import { askedInTables } from './asked-in-tables.ts'
import type { AskedQuestion } from './asked-question.ts'
import { findQuestions } from './find-questions.ts'
import { flatRows } from './flat-rows.ts'
import { headedAnswers } from './headed-answers.ts'

/** The questions of a reply that prints each one with its answer and holds no request before them. */
export function askedAndAnswered(text: string, blocks: readonly Block[]): AskedQuestion[][] {
  const inTables = askedInTables(text, blocks)
  if (inTables.length > 0) return inTables
  const pairs = itemPairs(text, blocks)
  if (pairs.length >= 2) return [pairs]
  const printed = questionBlocks(text, withTheirHeads(text, flatRows(text, blocks)))
  const lists = findQuestions(text, printed)
  const headed = headedAnswers(text, blocks)
  if (headed.length > lists.flat().length) return [headed]
  return lists.filter((list) => list.length >= 2 || /\?$/.test(list[0]?.text ?? ''))
}

const ITEM =
  /^\W{0,3}(?:item|records?|information|documents?)\s(?:requested|sought|asked\sfor)(?:\s?\d{1,2})?\s?:\s*(?=\S)/i

/** "Item requested: the payroll / Response: attached", one below the other. */
function itemPairs(text: string, blocks: readonly Block[]): AskedQuestion[] {
  const pairs = blocks.flatMap((block, i) => {
    const lead = ITEM.exec(text.slice(block.start, Math.min(block.end, block.start + 60)))
    const next = blocks[i + 1]
    if (lead === null || next === undefined || !isMarkedAnswer(text.slice(next.start, next.start + 60))) return []
    return [{ start: block.start + lead[0].length, end: block.end }]
  })
  return pairs.map((span, i) => {
    const whole = foldSpace(text.slice(span.start, span.end))
    return { path: [String(i + 1)], span, text: whole, stem: whole, headsOnly: false, labelled: false }
  })
}

/** A heading that is nothing but a label ("Question 1") belongs to the paragraph below it. */
function withTheirHeads(text: string, blocks: readonly Block[]): Block[] {
  const whole: Block[] = []
  for (const block of blocks) {
    const head = whole.at(-1)
    const isHead = head?.label?.keyword === true && ownWords(text, head) === ''
    if (isHead && block.label === null) whole[whole.length - 1] = { ...head, end: block.end }
    else whole.push(block)
  }
  return whole
}

/** The signs of one numbering: paragraphs `3.` and questions `(3)` can stand side by side. */
interface Series {
  readonly members: readonly Block[]
  readonly asking: number
}

/** Answers stand behind the question marks of several blocks. */
function answersBehind(text: string, blocks: readonly Block[]): boolean {
  return blocks.filter(({ start, end }) => /\?\s+\S/.test(text.slice(start, end))).length >= 2
}

/** "Please provide the plan. The plan was drawn by a lawyer …": among such blocks the first sentence is the question. */
function firstSentence(text: string, block: Block): Block {
  const [first] = sentencesOf(text, { start: block.label?.end ?? block.start, end: block.end })
  return first === undefined ? block : { ...block, end: first.end }
}

function questionBlocks(text: string, blocks: readonly Block[]): Block[] {
  const series = bestSeries(text, blocks)
  const asksOutright = (block: Block) =>
    block.label === null && says(ASKS_OUTRIGHT, ownWords(text, block).slice(0, 300))
  if (series === null && answersBehind(text, blocks))
    return blocks.flatMap((block, i) => {
      if (endsAsking(text, block)) return [cutAtAnswer(text, block, blocks[i + 1])]
      return asksOutright(block) ? [firstSentence(text, block)] : []
    })
  if (series === null && blocks.some((block) => replicates(text, block)))
    return blocks.flatMap((block, i) =>
      endsAsking(text, block) || asksOutright(block) ? [cutAtAnswer(text, block, blocks[i + 1])] : [],
    )
  if (series === null)
    return blocks.flatMap((block, i) => (endsAsking(text, block) ? [cutAtAnswer(text, block, blocks[i + 1])] : []))
  const heads = new Set(series.members)
  return blocks.flatMap((block, i) => {
    if (heads.has(block) || isSubQuestion(text, blocks, i, heads) || (block.label === null && endsAsking(text, block)))
      return [cutAtAnswer(text, block, blocks[i + 1])]
    return []
  })
}

/** "Your request is replicated below, together with our response": each paragraph that asks is one of the request's. */
function replicates(text: string, { start, end }: Block): boolean {
  const words = text.slice(start, Math.min(end, start + 200))
  return REPLICATED.every((pattern) => pattern.test(words))
}

const REPLICATED = [
  /\b(?:request|questions?)\b/i,
  /\b(?:replicated|reproduced|repeated|copied|shown|set\sout)\sbelow\b/i,
  /\b(?:response|reply|answers?)\b/i,
]

/** The numbering whose blocks ask most; null where none does. */
function bestSeries(text: string, blocks: readonly Block[]): Series | null {
  const byStyle = new Map<string, Block[]>()
  for (const block of blocks) {
    const first = block.label?.parts[0]
    if (first === undefined || first.kinds[0] === 'bullet') continue
    const style = block.label!.keyword ? keywordOf(text, block) : first.style
    if (ANSWER_WORD.test(style)) continue
    const known = byStyle.get(style)
    if (known === undefined) byStyle.set(style, [block])
    else known.push(block)
  }
  const series = [...byStyle.values()].map(plainLabels).map((members) => ({
    members,
    asking: members.filter((block) => asks(text, block)).length,
  }))
  const best = series.filter(isAsking).sort((a, b) => b.asking / b.members.length - a.asking / a.members.length)[0]
  if (best === undefined || !hasAnswers(text, blocks, best)) return null
  return best
}

const ANSWER_WORD = /^(?:answer|response|ans)$/

/** `question` of "QUESTION 3:". */
function keywordOf(text: string, block: Block): string {
  return /[a-z]+/.exec(text.slice(block.label!.start, block.label!.end).toLowerCase())?.[0] ?? 'keyword'
}

/** Where numbers have their stop, "11.4 WTE" is no eleventh question. */
function plainLabels(members: readonly Block[]): readonly Block[] {
  const plain = members.filter((block) => !block.label!.weak)
  return plain.length > 0 ? plain : members
}

function isAsking({ members, asking }: Series): boolean {
  return members.length >= 2 && asking >= members.length * 0.6
}

function asks(text: string, block: Block): boolean {
  return says(ASKS, ownWords(text, block))
}

/** Statements with a number before them are an answer's list, unless each has an answer: in a cell beside it or in a block below. */
function hasAnswers(text: string, blocks: readonly Block[], { members }: Series): boolean {
  const ofSeries = new Set(members)
  const answered = blocks.filter((block, i) => {
    if (!ofSeries.has(block)) return false
    const next = blocks[i + 1]
    return endsAsking(text, block) || answerCell(text, block) !== null || (next !== undefined && !ofSeries.has(next))
  })
  return answered.length >= members.length * 0.6
}

/** A short labelled line below a question that asks nothing alone: "1. How many times on / a) acute wards / b) …". */
function isSubQuestion(text: string, blocks: readonly Block[], index: number, heads: ReadonlySet<Block>): boolean {
  const block = blocks[index]!
  if (block.label === null || heads.has(block)) return false
  if (asks(text, block) && endsAsking(text, block)) return true
  let above = index - 1
  while (above >= 0 && !heads.has(blocks[above]!)) above--
  const head = blocks[above]
  if (head === undefined || !heads.has(head) || endsAsking(text, head) || !isBelow(block, head)) return false
  const labels = blocks.slice(above + 1, index).map((each) => each.label?.parts.at(-1)?.value)
  return (
    !labels.includes(block.label.parts.at(-1)!.value) && !/^\W*\d[\d,.%£$€]*$/.test(withoutTail(ownWords(text, block)))
  )
}

/** Letters, bullets and `1.1` stand below numbers; another row of numbers counts paragraphs. */
function isBelow(block: Block, head: Block): boolean {
  const [own, above] = [block.label!.parts, head.label!.parts]
  return own.length > above.length || own[0]!.kinds[0] !== above[0]!.kinds[0]
}

function endsAsking(text: string, block: Block): boolean {
  return /\?/.test(text.slice(block.start, block.end))
}

/** A question ends at its question mark or where the answer's cell begins, unless the line below it says that the answer begins there. */
function cutAtAnswer(text: string, block: Block, next: Block | undefined): Block {
  const cell = answerCell(text, block)
  if (cell !== null) return { ...block, end: cell }
  if (next !== undefined && announcesAnswers(text.slice(next.start, next.end))) return block
  const mark = text.slice(block.start, block.end).lastIndexOf('?')
  return mark < 0 ? block : { ...block, end: block.start + mark + 1 }
}

const CELL = /(?<!\s)\s+\|\s|\t|(?<=\S) {4,}(?=\S)/

/** Where the next cell of the question's row begins. */
function answerCell(text: string, block: Block): number | null {
  const from = block.label?.end ?? block.start
  const words = text.slice(from, block.end)
  const gap = CELL.exec(words.replace(/^[\s|]+/, (lead) => '_'.repeat(lead.length)))
  return gap === null ? null : from + gap.index
}

function ownWords(text: string, block: Block): string {
  return text.slice(block.label?.end ?? block.start, answerCell(text, block) ?? block.end).trim()
}
