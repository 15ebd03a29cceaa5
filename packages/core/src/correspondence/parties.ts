import type { Sender } from '../model/reading.ts'
import { withoutTail } from '../text/ends.ts'
import { foldSpace } from '../text/flow.ts'
import { countSaid, type Phrase, says } from '../text/phrases.ts'
import type { MessagePart } from './split-messages.ts'
import { AUTHORITY_VOICE, REQUESTER_VOICE } from './voices.ts'

/** "… made this Freedom of Information request to <authority>": who asked whom, where a page says it. */
const MADE_REQUEST =
  /^(.{2,80}?) (?:made this .{3,60} request to|filed this request with) (?:the )?(.{2,90}?)(?: of the United States of America)?\.?\s*$/m

export interface StatedParties {
  readonly requester: string | null
  readonly authority: string | null
}

export function statedParties(preface: string): StatedParties {
  const match = MADE_REQUEST.exec(preface)
  return match === null
    ? { requester: null, authority: null }
    : { requester: match[1]!.trim(), authority: match[2]!.replace(/ as part of a batch .*/, '').trim() }
}

/** A regulator's decision says whom it is about: "Public Authority: Wexcombe Borough Council". */
const PUBLIC_AUTHORITY = /^[^\w\r\n\u2028\u2029]*public authority:\W*(?<=\s)([a-z].*)/im

export function decidedAuthority(head: string): string | null {
  const name = withoutTail(PUBLIC_AUTHORITY.exec(head)?.[1] ?? '')
  return name.length >= 3 && name.length <= 90 ? name : null
}

const REGULATOR_NAME =
  /\b(?:information commissioner|scottish information commissioner|ico casework|information tribunal|ogis)\b/i

/** Who wrote each message. */
export function sendersOf(parts: readonly MessagePart[], texts: readonly string[], stated: StatedParties): Sender[] {
  const requester = stated.requester ?? firstRequester(parts, texts)
  return parts.map((part, i) => {
    if (part.side !== null) return part.side
    if (part.sender === null) return byVoice(texts[i]!)
    if (stated.authority !== null && sameName(part.sender, stated.authority)) return 'authority'
    if (requester !== null && sameName(part.sender, requester)) return 'requester'
    if (REGULATOR_NAME.test(part.sender)) return 'regulator'
    return parts.length === 1 || requester === null ? byVoice(texts[i]!) : 'authority'
  })
}

/** The sender of the first message that asks; a file can begin with an authority's mail. */
function firstRequester(parts: readonly MessagePart[], texts: readonly string[]): string | null {
  if (parts.length < 2) return null
  const asking = parts.findIndex(
    (part, i) => part.sender !== null && countSaid(REQUESTER_VOICE, texts[i]!) >= countSaid(AUTHORITY_VOICE, texts[i]!),
  )
  return asking < 0 ? null : parts[asking]!.sender
}

function byVoice(text: string): Sender {
  const authority = countSaid(AUTHORITY_VOICE, text)
  const requester = countSaid(REQUESTER_VOICE, text)
  if (
    /\bdecision notice\b/i.test(text.slice(0, 1500)) &&
    /\bthe commissioner['’]?s? (?:decision|finds|considers|has)\b/i.test(text)
  )
    return 'regulator'
  if (says(SPEAKS_OF_YOUR_REQUEST, text) && !/\bmy (?:request|foi)\b/i.test(text)) return 'authority'
  if (authority === 0 && requester === 0) return /\?\s*$/m.test(text) ? 'requester' : 'authority'
  return authority >= requester ? 'authority' : 'requester'
}

/** Only an authority speaks of the other's request, and says when it came and what becomes of it. */
export const SPEAKS_OF_YOUR_REQUEST: readonly Phrase[] = [
  {
    pattern: /\b(?:received|considered|dated|under the|in which you|asked|has been|was)\b/i,
    after: {
      words: /\byour\s+(?:[\w()]+\s+){0,6}(?:request|enquiry|application|e-?mail|letter|correspondence)\b/gi,
      within: 80,
    },
    examples: ['Your request was received on 4 May.', 'your letter dated 3 June'],
    counterExamples: ['I look forward to your letter.'],
  },
]

function sameName(a: string, b: string): boolean {
  const fold = (name: string) =>
    foldSpace(name)
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, '')
  const [x, y] = [fold(a), fold(b)]
  return (
    x === y ||
    (Math.min(x.length, y.length) > 5 &&
      (x.endsWith(` ${y}`) || y.endsWith(` ${x}`) || x.startsWith(`${y} `) || y.startsWith(`${x} `)))
  )
}
