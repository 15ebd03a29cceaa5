import type { SourceDocument, Span } from '../model/page.ts'
import type { Sender } from '../model/reading.ts'
import { answerColumns } from '../text/answer-columns.ts'
import { drawnTables } from '../text/drawn-tables.ts'
import { type Flow, foldSpace } from '../text/flow.ts'
import { pageFurniture } from './page-furniture.ts'
import { decidedAuthority, type StatedParties, sendersOf, statedParties } from './parties.ts'
import { type QuotedMail, quotationsOf, quotedMails } from './quotations.ts'
import { isResponseForm } from './response-form.ts'
import { restatedBlocks } from './restated-request.ts'
import { type RoleBlock, rolesOf } from './roles.ts'
import { type MessagePart, splitMessages } from './split-messages.ts'
import { withToldLists } from './told-lists.ts'

/** A message with its words told apart: its own, what it quotes, what it repeats of the request. */
export interface Letter extends MessagePart {
  readonly from: Sender
  readonly blocks: readonly RoleBlock[]
  /** Blocks in which an authority repeats the request. */
  readonly restated: readonly RoleBlock[]
  readonly quoted: readonly Span[]
  readonly quotedMails: readonly QuotedMail[]
}

/** A list or a table that was attached to a message is no message of its own; a letter is. */
export function isEnclosure(letter: Letter): boolean {
  return letter.attached && !letter.blocks.some((block) => block.role === 'greeting')
}

export interface OpenedLetters {
  readonly letters: readonly Letter[]
  readonly stated: StatedParties
}

export function openLetters(document: SourceDocument, flow: Flow): OpenedLetters {
  const parts = splitMessages(document, flow).map((part) => withSide(flow.plain, part))
  const made = statedParties(flow.plain.slice(0, Math.min(parts[0]?.bodyStart ?? 0, 1500)))
  const stated = { ...made, authority: made.authority ?? decidedAuthority(flow.plain.slice(0, 1500)) }
  const furniture = pageFurniture(flow)
  const read = parts.map((part) => {
    const { own, quoted, inline } = quotationsOf(flow.text, { start: part.bodyStart, end: part.end })
    return { part, quoted, blocks: rolesOf(flow.plain, own, inline, furniture) }
  })
  const senders = withAttachments(
    parts,
    sendersOf(
      parts,
      read.map(({ blocks }) => ownWords(flow.plain, blocks)),
      stated,
    ),
  )
  const letters = read.map(({ part, quoted, blocks: whole }, i) => {
    const isReply = senders[i] === 'authority'
    const blocks = isReply ? withToldLists(flow.plain, whole) : whole
    return {
      ...part,
      from: senders[i]!,
      blocks,
      restated: isReply ? restatedBlocks(flow.plain, blocks, quoted) : [],
      quoted,
      quotedMails: quotedMails(flow.text, quoted),
    }
  })
  return { letters, stated }
}

/** A table of questions with their answers was filled in by the authority, whatever voice its questions have. */
function withSide(text: string, part: MessagePart): MessagePart {
  if (part.side !== null || part.sender !== null) return part
  if (isResponseForm(text.slice(part.bodyStart, part.end))) return { ...part, side: 'authority' }
  const answers = drawnTables(text, { start: part.bodyStart, end: part.end }).some(({ rows: [head, ...rows] }) => {
    const columns = answerColumns(head!)
    return columns !== null && rows.some((row) => (row[columns.answer]?.text ?? '') !== '')
  })
  return answers ? { ...part, side: 'authority' } : part
}

/** An attachment speaks for whoever sent it. */
function withAttachments(parts: readonly MessagePart[], senders: readonly Sender[]): Sender[] {
  const all = [...senders]
  for (const [i, part] of parts.entries()) if (part.attached && i > 0) all[i] = all[i - 1]!
  return all
}

/** Enough of a message's own words to hear who speaks. */
const MOST_WORDS = 6000

function ownWords(text: string, blocks: readonly RoleBlock[]): string {
  let words = ''
  for (const block of blocks) {
    if (block.role !== 'disclaimer' && block.role !== 'links' && !block.quoted)
      words += `${foldSpace(text.slice(block.start, block.end))}\n`
    if (words.length > MOST_WORDS) break
  }
  return words
}

/** The words in which a message says what it is: its text without the request it repeats. */
export function tellingWords(text: string, letter: Letter): string {
  const restated = new Set(letter.restated)
  let words = ''
  for (const block of letter.blocks) {
    if (block.role === 'text' && !block.quoted && !restated.has(block))
      words += `${foldSpace(text.slice(block.start, block.end))}\n`
    if (words.length > MOST_WORDS) break
  }
  return words
}
