import type { ReferenceStyle } from '../law/law-pack.ts'
import type { LawSyntax } from './law-syntax.ts'
import { refOf } from './levels.ts'
import type { ProvisionList, ProvisionSpan } from './read-provisions.ts'
import type { Reader } from './reader.ts'
import { ownership } from './resolve-law.ts'

/** References that belong together and are of one law; without a law they are nobody's, and the text is passed over. */
export interface Group {
  readonly start: number
  readonly end: number
  readonly law: LawSyntax | null
  readonly items: readonly ProvisionSpan[]
  /** Read, but of a law that is not known yet: `section 24 and section 31 of the Freedom of Information Act 2000`. */
  readonly open: boolean
}

const LONGEST_NAME = 64
const LONGEST_JOIN = 24

/** Where the code's name before this number begins. */
export function codeName(text: string, number: number, law: LawSyntax): number | null {
  const from = Math.max(0, number - LONGEST_NAME)
  const before = text.slice(from, number)
  for (const expression of law.named) {
    const match = expression.exec(before)
    if (match !== null) return from + match.index
  }
  return null
}

/** Only a connecting word between two references: `POL § 87(2)(b) and § 89(2)(b)`. */
export function isJoined(text: string, end: number, start: number): boolean {
  if (start < end || start - end > LONGEST_JOIN) return false
  return /^(?:[,;&]|and|or|und|oder|sowie|,\s?and)?$/i.test(text.slice(end, start).trim())
}

/**
 * Settles whose a list is that only laws of one way of writing can own.
 *
 * @param own the law where nothing beside the list says otherwise, or null
 */
export function settle(
  reader: Reader,
  start: number,
  list: ProvisionList,
  style: ReferenceStyle,
  own: LawSyntax | null,
): Group {
  const owner = ownership(reader, start, list, own)
  const group = { start, end: list.end, items: list.items, open: owner.kind === 'unknown' }
  if (owner.kind === 'onlyListed') return { ...group, law: own?.has(refOf(list.items[0]!.path)) ? own : null }
  if (owner.kind !== 'law') return { ...group, law: null }
  // "FOIA Exemption 6" is shared by name, but only one of the acts numbers its exemptions so.
  return { ...group, law: owner.syntax.style === style ? owner.syntax : own }
}
