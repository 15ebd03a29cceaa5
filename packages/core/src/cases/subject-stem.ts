import { isContentWord, tokensOf } from '../text/tokens.ts'

const REPLY = /^(?:(?:re|fw|fwd|aw|wg|antw|sv|vs|automatic reply|auto)\s?:|\[[^\]]{0,60}\])\s?/i
const FORWARD = /^(?:[^:]{1,12}:\s?){0,4}(?:fw|fwd|wg)\s?:/i

/** Words that say that it is a request, and not which. */
const FORMAL = new Set(
  `freedom foi foia foisa eir eirs environmental act regulations ref reference case number internal review response reply
   acknowledgement acknowledgment receipt received external internal official sensitive email mail re fw fwd new update final
   decision notification confirmation disclosure attached council complaint clarification enquiry query 2000 2004 2002`.split(
    /\s+/,
  ),
)

/** What a subject is about, without `Re:` and what every request says; null where nothing is left. */
export function subjectStem(subject: string): string | null {
  let rest = subject.trim()
  for (let before = ''; before !== rest; ) {
    before = rest
    rest = rest.replace(REPLY, '').trim()
  }
  const words = tokensOf(rest).words.filter(
    (word) => isContentWord(word) && !FORMAL.has(word) && !/^[\d/.,:-]+$/.test(word),
  )
  return words.length < 2 && (words[0]?.length ?? 0) < 8 ? null : words.join(' ')
}

export function isForwarded(subject: string): boolean {
  return FORWARD.test(subject.trim())
}

export function isAnswering(subject: string): boolean {
  return /^(?:re|aw|antw|sv)\s?:/i.test(subject.trim())
}
