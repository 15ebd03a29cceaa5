import type { Span } from '../model/page.ts'
import type { Block } from '../text/blocks.ts'
import { withoutSigns } from '../text/ends.ts'
import { foldSpace, trimSpan } from '../text/flow.ts'
import { says } from '../text/phrases.ts'
import { runInList } from '../text/run-in-list.ts'
import { sentencesOf } from '../text/sentences.ts'
import { ASKS, ASKS_OUTRIGHT, COURTESY, FORM_HEADING, FORM_WISH } from './ask-phrases.ts'
import type { AskedQuestion } from './asked-question.ts'
import type { ItemList, ListItem } from './list-items.ts'
import { opensChoices, opensList } from './list-openings.ts'
import { askedInProse, asksAlone } from './prose-questions.ts'
import { sortBlocks, wordsOf } from './question-lists.ts'

/**
 * The questions of one request, part by part: each list of questions is a part. `announced` says that words outside the
 * blocks call them the request ("You asked for:").
 */
export function findQuestions(text: string, blocks: readonly Block[], announced = false): AskedQuestion[][] {
  const { lists, prose } = sortBlocks(
    text,
    blocks.flatMap((block) => runInList(text, block)),
  )
  const parts = lists
    .filter((list) => (announced && list.intro === null) || asksForInformation(text, list))
    .map((list) => questionsOfList(text, list))
  const asked = parts.filter((part) => part.some((question) => !question.headsOnly))
  if (asked.length === 0) {
    const alone = askedInProse(text, blocks)
    return alone.length > 0 ? [alone] : []
  }
  return withAfterthoughts(text, asked, prose)
}

/** "I would also like a copy of the policy" after a list is one more question. */
function withAfterthoughts(text: string, parts: AskedQuestion[][], prose: readonly Block[]): AskedQuestion[][] {
  const last = parts.at(-1)!
  const end = last.at(-1)!.span.end
  const later = prose.filter((block) => block.start >= end && asksAlone(text, block))
  let number = Math.max(0, ...last.map((question) => Number(question.path[0]) || 0))
  const more = later
    .flatMap((block) => askedInProse(text, [block]))
    .map((question) => ({ ...question, path: [String(++number)] }))
  return [...parts.slice(0, -1), [...last, ...more]]
}

/** "May I have / • the lease / • the plan": the list ends the sentence of its introduction. */
function runsOn(text: string, { intro, items }: ItemList): boolean {
  return intro !== null && /[\p{L},]\s*$/u.test(text.slice(intro.start, intro.end)) && items[0]!.start - intro.end <= 2
}

/** A list asks where its introduction announces questions or its items read like some. */
function asksForInformation(text: string, list: ItemList): boolean {
  const intro = list.intro === null ? '' : wordsOf(text, list.intro, 700)
  const leaves = flatten(list.items).filter((item) => item.blocks.length > 0)
  const asking = leaves.filter((item) => says(ASKS, itemText(text, item).text)).length
  const bulleted = list.items[0]!.kind === 'bullet'
  const introAsks =
    (opensList(lastSentence(text, list.intro)) || FOLLOWING_INFORMATION.test(intro) || runsOn(text, list)) &&
    says(ASKS, intro)
  if (bulleted && opensChoices(lastSentence(text, list.intro)) && asking < leaves.length) return false
  if (bulleted)
    return (
      introAsks ||
      (asking >= leaves.length / 2 &&
        asking > 0 &&
        says(ASKS_OUTRIGHT, leaves.map((item) => itemText(text, item).text).join('\n')))
    )
  return introAsks || asking > 0 || (opensList(intro) && !TELLS.test(lastSentence(text, list.intro)))
}

/** "I visited the following parks:" */
const TELLS =
  /^\W*(?:i|we)\s+(?:(?:have|recently|also|regularly)\s+)?(?:visited|saw|seen|noticed|attended|walked|drove|used|met|live|work)\b/i

/** "I'd be grateful for the following information. By 'household' I mean …" */
const FOLLOWING_INFORMATION = /\bfollowing (?:information|questions?|details|data|figures|points)\b/i

function lastSentence(text: string, block: Block | null): string {
  if (block === null) return ''
  const last = sentencesOf(text, { start: Math.max(block.start, block.end - 500), end: block.end }).at(-1)
  return last === undefined ? '' : text.slice(last.start, last.end)
}

function flatten(items: readonly ListItem[]): ListItem[] {
  return items.flatMap((item) => [item, ...flatten(item.children)])
}

function questionsOfList(text: string, list: ItemList): AskedQuestion[] {
  return list.items.flatMap((item) => questionsOfItem(text, item))
}

function questionsOfItem(text: string, item: ListItem): AskedQuestion[] {
  const own = itemText(text, item)
  if (says(FORM_HEADING, own.text) || (own.text.length < 220 && says(FORM_WISH, own.text))) return []
  if (item.children.length === 0) return own.text === '' ? [] : [asked(item, own, false)]
  if (own.text !== '' && childrenAreChoices(text, item, own.text))
    return [{ ...asked(item, throughChildren(text, item), false), stem: own.text }]
  const below = item.children.flatMap((child) => questionsOfItem(text, child))
  if (own.text === '') return below
  return below.length === 0 ? [asked(item, own, false)] : [asked(item, own, headsOnly(text, item, own.text)), ...below]
}

function asked(item: ListItem, own: ItemText, heads: boolean): AskedQuestion {
  return { path: item.path, span: own.span, text: own.text, stem: own.text, headsOnly: heads, labelled: true }
}

interface ItemText {
  readonly span: Span
  readonly text: string
}

function itemText(text: string, item: ListItem): ItemText {
  const last = item.blocks.at(-1)
  return spanText(text, { start: item.start, end: last === undefined ? item.start : Math.max(item.start, last.end) })
}

function throughChildren(text: string, item: ListItem): ItemText {
  const blocks = flatten([item]).flatMap((each) => each.blocks)
  return spanText(text, { start: item.start, end: blocks.reduce((end, block) => Math.max(end, block.end), item.start) })
}

/** The mark that closes the quoted request belongs to no question. */
function withoutClosingQuote(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const marks = words.match(/["“”]/g) ?? []
  const isOpen = marks.length % 2 === 1 && /["”]$/.test(words)
  return isOpen ? trimSpan(text, { start, end: end - 1 }) : { start, end }
}

function spanText(text: string, span: Span): ItemText {
  const trimmed = withoutClosingQuote(text, trimSpan(text, span))
  const words = foldSpace(text.slice(trimmed.start, trimmed.end)).replace(/^\*+\s*/, '')
  return { span: trimmed, text: words.endsWith('*') ? withoutSigns(words, '* ') : words }
}

/** One of several answers to choose from. */
const YES_OR_NO = /^\W*(?:yes|no)\W*$/i
const OTHER = /^\W*other\b[^?]{0,30}\b(?:specify|state|describe)\W*$/i

/** Options to choose from, examples and fields belong to the question; years, places and things asked are sub-questions. */
function childrenAreChoices(text: string, item: ListItem, own: string): boolean {
  const children = item.children.map((child) => itemText(text, child).text)
  if (children.length === 1 && item.children[0]!.kind === 'bullet' && !/\?$/.test(children[0]!)) return true
  if (
    item.children.some(
      (child, i) => YES_OR_NO.test(children[i]!) || (child.kind === 'bullet' && OTHER.test(children[i]!)),
    )
  )
    return true
  if (children.filter((child) => says(ASKS_OUTRIGHT, child)).length > children.length / 2) return false
  if (children.every((child) => /^(?:in |to date in )?(?:19|20)\d\d\b/i.test(child))) return false
  const lastClause = own.slice(Math.max(0, own.slice(0, -2).search(/[.?!][^.?!]*$/)))
  return opensChoices(lastClause) && !/\b(?:for|of|to) each\b/i.test(lastClause)
}

/** "(a) in total (b) to each company": nothing without the stem. */
const FRAGMENT =
  /^\W*(?:(?:in |to date in )?(?:19|20)\d\d\b|(?:in|to|for|by|from|on|at|with|per|as|of(?! (?:which|whom|these|those|this|them)\b)|under|over|during|within)\b)[^?]{0,80}$/

/** A stem asks nothing alone: no question mark of its own, and no child that looks back at it ("Of these, how many …"). */
function headsOnly(text: string, item: ListItem, own: string): boolean {
  const children = item.children.map((child) => itemText(text, child).text)
  if (children.length > 1 && children.every((child) => FRAGMENT.test(child))) return true
  if (/\?/.test(own) || /[\w)], and\W*$/.test(own)) return false
  const first = children[0]!
  const looksBack = /^\W*(?:of (?:these|those|this|them|which|whom)|if (?:so|yes|no|not)|how many of)\b/i.test(first)
  return !looksBack || /:\s*$/.test(own)
}

export function isCourtesy(words: string): boolean {
  return says(COURTESY, words) || says(FORM_WISH, words)
}
