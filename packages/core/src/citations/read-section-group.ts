import type { Anchor } from './anchors.ts'
import type { Group } from './group.ts'
import { ANY_SYNTAX, type LawSyntax } from './law-syntax.ts'
import { parentOf, refOf } from './levels.ts'
import { isCounted } from './plain-number.ts'
import { type ProvisionList, type ProvisionSpan, readProvisions } from './read-provisions.ts'
import { readStepsOf } from './read-steps-of.ts'
import type { Reader } from './reader.ts'
import { type Ownership, ownership } from './resolve-law.ts'
import { beginsLine } from './scan-text.ts'

/** Sections and regulations: with their word, behind `exemption`, or bare in a letter whose regime is known. */
export function readSectionGroup(reader: Reader, anchor: Anchor): Group | null {
  const { text } = reader
  const own = ownLaw(reader, anchor)
  const worded = anchor.family === 'section' || anchor.family === 'regulation' || anchor.family === 'sign'
  if (own === null && !worded && !isOpenToAll(reader, anchor)) return null
  if (anchor.weak && !isMeantAsSection(text, anchor, own)) return null
  const provisional = own === null ? null : readWith(text, anchor, own)
  const list = provisional ?? readWith(text, anchor, ANY_SYNTAX)
  if (list === null) return null
  const nobody: Group = { start: anchor.start, end: list.end, law: null, items: [], open: false }
  const owner = ownership(reader, anchor.start, list, provisional === null ? null : own)
  if (owner.kind === 'unknown') return { ...nobody, open: worded && own === null }
  if (owner.kind === 'none') return nobody
  const law = owner.syntax
  const read = law === own ? list : readWith(text, anchor, law)
  if (read === null || law.style === 'usParagraph') return nobody
  const items = read.items.filter((item) => belongs(text, law, item, anchor, owner))
  return { start: read.items[0]!.start, end: read.end, law, items, open: false }
}

/** Without a regime, `12(4)(b) EIR` and `Exemption 7(1)(f), 5 ILCS 140` are of the act behind them. */
function isOpenToAll(reader: Reader, { family }: Anchor): boolean {
  return reader.own.length === 0 && (family === 'bare' || family === 'exemption')
}

/** Reads an open group again once its law is known. */
export function readOpenGroup(text: string, anchor: Anchor, law: LawSyntax): Group | null {
  const read = readWith(text, anchor, law)
  return read && { start: anchor.start, end: read.end, law, items: read.items, open: false }
}

function readWith(text: string, anchor: Anchor, law: LawSyntax): ProvisionList | null {
  const list = readProvisions(text, anchor.start, anchor.number, law, anchor.plural)
  return list && readStepsOf(text, anchor.start, list, law)
}

/** The law of the regime that writes its provisions this way. */
function ownLaw(reader: Reader, anchor: Anchor): LawSyntax | null {
  switch (anchor.family) {
    case 'sign':
      return reader.own.find((law) => law.style === 'section') ?? null
    case 'section':
    case 'regulation':
      return reader.own.find((law) => law.style === anchor.family) ?? null
    case 'step':
      return reader.own[0] !== undefined && reader.own[0].words.size > 0 ? reader.own[0] : null
    case 'exemption':
    case 'bare':
      return anchor.weak ? null : bestOwn(reader, anchor)
    default:
      return null
  }
}

/** Of the laws that the letter can mean, the one whose table knows the provision best. */
function bestOwn(reader: Reader, anchor: Anchor): LawSyntax | null {
  let best: LawSyntax | null = null
  let score = 0
  for (const law of reader.own) {
    if (law.style !== 'section' && law.style !== 'regulation') continue
    const item = readWith(reader.text, anchor, law)?.items[0]
    if (item === undefined) continue
    const fits = anchor.family === 'bare' ? bareFit(reader.text, law, item) : groundFit(reader.text, law, item)
    if (fits > score) {
      best = law
      score = fits
    }
  }
  return best
}

function isGround(law: LawSyntax, ref: string): boolean {
  const kind = law.kindOf(ref)
  return kind !== undefined && kind !== 'procedural'
}

function groundFit(text: string, law: LawSyntax, item: ProvisionSpan): number {
  const ref = refOf(item.path)
  if (!law.has(item.path.section) || !isGround(law, ref)) return 0
  if (item.path.levels.length === 0 && isCounted(text, item.end)) return 0
  return law.has(ref) ? 3 : 1
}

/** A bare `36(2)(c)` must stand in the table, or one step below an entry of it; `18(e) Please send …` is a list's label. */
function bareFit(text: string, law: LawSyntax, item: ProvisionSpan): number {
  const { path } = item
  if (!law.bare || path.levels.length === 0 || !isGround(law, refOf(path))) return 0
  const first = law.levels[path.levels[0]!.position]
  if (path.levels.length === 1 && first !== 'number' && looksLikeLabel(text, item)) return 0
  if (law.has(refOf(path))) return 3
  return path.levels.length > 1 && law.has(refOf(parentOf(path))) ? 2 : 0
}

function looksLikeLabel(text: string, item: ProvisionSpan): boolean {
  return beginsLine(text, item.start) && /^[.:]?[ \t]\w/.test(text.slice(item.end, item.end + 3))
}

const ABOUT_LAW =
  /exempt|section|refus|withh|pursuant|under s|by virtue|FOI|EIR|(?:^|\W)Act(?:\W|$)|\d\)\s*(?:,|&|and|or)\s*$/i

/** Nothing but short forms: `s12`, `s21/s40`, `S31, S38 and S43`. */
const SHORT_LINE =
  /^s\.?\s?\d{1,2}[A-Z]{0,2}(?:\s?(?:[,;&/+]|and|or)\s?(?:s\.?\s?)?\d{1,2}[A-Z]{0,2}){0,6}[\s.;,]{0,3}$/i
const LONGEST_SHORT_LINE = 60

function lineAround(text: string, position: number): string {
  const from = Math.max(0, position - LONGEST_SHORT_LINE)
  const start = text.slice(from, position).lastIndexOf('\n') + 1
  const behind = text.slice(position, position + LONGEST_SHORT_LINE)
  const end = behind.indexOf('\n')
  return (text.slice(from + start, position) + (end < 0 ? behind : behind.slice(0, end))).trim()
}

/**
 * `S31` and `s 12` are also telephones, postcodes and parts: they need brackets, words of law beside them, the title
 * of the section behind them, or a line of their own.
 */
function isMeantAsSection(text: string, anchor: Anchor, own: LawSyntax | null): boolean {
  const after = text.slice(anchor.number, anchor.number + 60)
  if (/^\d{1,2}[A-Z]{0,2}[ \t]?\(\s?[0-9a-z]/.test(after)) return true
  if (/^\d{1,2} \d[A-Z]{2}/.test(after)) return false
  const number = /^\d{1,2}[A-Z]{0,2}/.exec(after)?.[0] ?? ''
  if (SHORT_LINE.test(lineAround(text, anchor.start))) return true
  const title = own?.titleOf(number).split(' ')[0] ?? ''
  if (title.length > 3 && after.slice(0, 30).toLowerCase().includes(title.toLowerCase())) return true
  const before = text.slice(Math.max(0, anchor.start - 60), anchor.start)
  return ABOUT_LAW.test(before) || ABOUT_LAW.test(after)
}

/** Whether a provision counts under its law. */
function belongs(text: string, law: LawSyntax, item: ProvisionSpan, anchor: Anchor, owner: Ownership): boolean {
  const ref = refOf(item.path)
  if (owner.kind === 'onlyListed') return item.path.levels.length > 0 && law.has(ref)
  if (owner.kind === 'law' && owner.explicit) return anchor.family !== 'bare' || bareFit(text, law, item) > 0
  // "R12(4)(b)" is a regulation, "R12(a)" any label.
  if (anchor.family === 'regulation' && anchor.weak) return law.has(ref)
  if (isGround(law, ref)) return true
  if (anchor.family === 'exemption') return false
  // A duty that the table doesn't list is still told by its word and its steps: "section 68(2)".
  const isTold = law.has(item.path.section) || (!anchor.weak && item.path.levels.length > 0)
  return isTold && !isDocumentNumber(text, item)
}

/** `section 4.3` of some policy, `Section1` of a style sheet: no way to write a duty of the act. */
function isDocumentNumber(text: string, item: ProvisionSpan): boolean {
  return /\d\.\d|[a-z]{4}\d/i.test(text.slice(item.start, item.end))
}
