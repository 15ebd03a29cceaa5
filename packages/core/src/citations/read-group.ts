import type { Anchor } from './anchors.ts'
import { codeName, type Group, isJoined, settle } from './group.ts'
import { abbreviationAt, knownActAt } from './named-act.ts'
import { readArticles } from './read-articles.ts'
import { readParagraphSigns } from './read-paragraph-signs.ts'
import { readProvisions } from './read-provisions.ts'
import { readSectionGroup } from './read-section-group.ts'
import { readUsGroup } from './read-us-group.ts'
import type { Reader } from './reader.ts'
import { matchAt, skipGap } from './scan-text.ts'

/** Reads what an anchor introduces, or null where it introduces nothing. */
export function readGroup(reader: Reader, anchor: Anchor, previous: Group | null): Group | null {
  return (
    readCode(reader, anchor, previous) ??
    readUsGroup(reader, anchor) ??
    readSign(reader, anchor) ??
    readArticle(reader, anchor) ??
    readSectionGroup(reader, anchor)
  )
}

/** A code with its name before the number, or with a number that tells it: `Gov. Code § 7922.000`, `RCW 42.56.240(1)`. */
function readCode(reader: Reader, anchor: Anchor, previous: Group | null): Group | null {
  for (const law of reader.syntax.codes) {
    if (law.style === 'usParagraph' || matchAt(law.number, reader.text, anchor.number) === null) continue
    const name = codeName(reader.text, anchor.number, law)
    const isOwn = reader.own[0] === law
    const tells = law.distinctive && (anchor.family !== 'bare' || isOwn || name !== null)
    const follows =
      previous?.law === law && anchor.family === 'sign' && isJoined(reader.text, previous.end, anchor.start)
    const ownCode = isOwn && law.style === 'code' && anchor.family !== 'bare'
    if (name === null && !tells && !follows && !ownCode) continue
    const start = name ?? anchor.start
    const list = readProvisions(reader.text, start, anchor.number, law, anchor.plural || name !== null)
    if (list !== null) return { start, end: list.end, law, items: list.items, open: false }
  }
  return null
}

/** German paragraphs: `§ 3 Nr. 1 IFG`; in a letter under such a law also `Paragraph 3 Nr. 1`. */
function readSign(reader: Reader, anchor: Anchor): Group | null {
  if (anchor.family !== 'sign' && anchor.family !== 'step') return null
  for (const law of reader.syntax.laws) {
    const isOwn = reader.own.includes(law)
    if (law.style !== 'paragraphSign' || (!isOwn && (anchor.family === 'step' || reader.own.length > 0))) continue
    const list = readParagraphSigns(reader.text, anchor.start, anchor.number, law)
    if (list === null) continue
    if (isOtherAbbreviation(reader, list.end))
      return { start: anchor.start, end: list.end, law: null, items: [], open: false }
    const group = settle(reader, anchor.start, list, law.style, isOwn ? law : null)
    return group.law === law || group.law === null ? group : null
  }
  return null
}

function readArticle(reader: Reader, anchor: Anchor): Group | null {
  if (anchor.family !== 'article') return null
  for (const law of reader.syntax.laws) {
    if (law.style !== 'article') continue
    const list = readArticles(reader.text, anchor.start, anchor.number, law, anchor.plural)
    if (list === null) continue
    const start = list.items[0]!.start
    if (isOtherAbbreviation(reader, list.end)) return { start, end: list.end, law: null, items: [], open: false }
    const group = settle(reader, start, list, law.style, reader.own.includes(law) ? law : null)
    return group.law === law ? group : { ...group, law: null, items: [] }
  }
  return null
}

/** `§ 4 UIG`, `Article 6(1)(f) GDPR`: the short name of another law right behind. */
function isOtherAbbreviation({ text, book }: Reader, end: number): boolean {
  const position = skipGap(text, end)
  return abbreviationAt(text, position) !== null && knownActAt(text, position, book) === null
}
