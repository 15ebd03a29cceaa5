import type { Span } from '../../model/page.ts'
import { allMatches } from '../../text/all-matches.ts'

export interface ProperName extends Span {
  readonly name: string
}

const HEAD =
  "(?:\\p{Lu}[\\p{L}\\p{N}@’'&+.-]{0,24}[\\p{L}\\p{N}+]|\\p{Lu}(?=\\s\\p{Lu})|[a-z]{1,8}\\p{Lu}[\\p{L}\\p{N}-]{1,24}|\\p{L}{2,20}@\\p{L}{2,20})"
const LINK = '(?:of|on|the|for|in|&)'
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}/.@])${HEAD}(?:\\s{1,2}(?:${LINK}\\s(?:the\\s)?)?(?:${HEAD}|\\d{1,3}(?:\\p{Lu}\\p{L}{0,12})?\\b(?![.,]\\d)))*`,
  'gu',
)

/** Words with a capital that name no product: who writes, what they write about, how a sentence begins. */
const COMMON =
  /^(?:yes|no|none|not|we|our|the|this|these|that|it|its|there|they|a|an|as|at|by|for|from|if|in|on|all|any|both|each|please|see|currently|requests?|responses?|information|officers?|staff|council|councils?|authority|trust|department|fois?|foia|foisa|eirs?|sars?|dsars?|gdpr|dpa|ict|it|crm|ico|uk|eu|act|however|although|when|while|also|internally|bespoke|system|systems|software|database|databases|spreadsheets?|in-house|access to|case management|customer|permits?|n|n\.?a|nil|one|two|three|relationship|management|e-?mails?)$/i
/** Teams, offices and bodies are who does it, not what with; an in-house name is introduced as one. */
const WHO =
  /\b(?:team|teams|officers?|department|directorate|unit|council|councils|authority|trust|staff|office|offices|division|section|committee|act|regulations?|policy|service desk)$/i
/** A generic word behind a name belongs to what it is, not to its name. */
const KIND_WORD =
  /\s(?:system|systems|software|database|databases|spreadsheets?|solution|application|package|platform|module|tool)$/i

/** The capitalised names of a passage that may name a product or a company, without the generic words around them. */
export function properNames(text: string, span: Span): ProperName[] {
  return allMatches(NAME, text.slice(span.start, span.end)).flatMap((match) => {
    const bare = withoutOwnWords(match[0])
    if (bare === null) return []
    const start = span.start + match.index + match[0].indexOf(bare)
    return [{ name: bare.replace(/\s+/g, ' '), start, end: start + bare.length }]
  })
}

function withoutOwnWords(name: string): string | null {
  let words = name.split(/(?<=\s)/)
  while (words.length > 0 && COMMON.test(words[0]!.trim().replace(/[.,]$|['’]s$/g, ''))) words = words.slice(1)
  const bare = withoutKind(words.join('').trim())
  return bare.length < 2 || WHO.test(bare) || COMMON.test(bare) ? null : bare
}

function withoutKind(name: string): string {
  const shorter = name.replace(KIND_WORD, '')
  return shorter === name ? name : withoutKind(shorter)
}
