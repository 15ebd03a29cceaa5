import type { Citation } from '../citations/citation.ts'
import type { Span } from '../model/page.ts'
import type { GroundKind, LawId } from '../model/reading.ts'
import type { Phrase } from '../text/phrases.ts'
import { says } from '../text/phrases.ts'
import { NEITHER_CONFIRMS, NOT_HELD, REFUSES, UNABLE } from './outcome-phrases.ts'
import { SUPPOSES_HELD } from './supposes-held.ts'

/** A provision on which the authority relies, where it says so. */
export interface ReliedGround extends Span {
  readonly law: LawId
  readonly provision: string
  readonly use: GroundKind
  /** Exempt because the requester can have it elsewhere (FOIA s.21). */
  readonly elsewhere: boolean
}

/** Words by which a reply relies on a provision. */
export const RELIES: readonly Phrase[] = [
  {
    pattern:
      /\b(?:exempt(?:s|ed|ion|ions)?|exception|withh(?:old|eld|olding)|refus(?:e|ed|es|ing|al)|redact(?:ed|ing|ions?)?|appl(?:y|ies|ied|ying)|engag(?:e|es|ed|ing)|rel(?:y|ies|ied|ying|iance)|virtue|pursuant|in accordance with|by reason of|exceeds?|vexatious|claim(?:ed|ing)?|cit(?:e|ed|ing)|invok(?:e|ed|ing)|falls? (?:within|under)|covered by|removed|suppress(?:ed|ing|ion)|not (?:disclos|releas|provid|oblig|requir)\w*|under|protect(?:s|ed)|disappl(?:y|ied|ies)|in terms of|gives? (?:you )?notice|gemäß|nach|aufgrund|wegen|entgegen|den(?:y|ied)|inform you|accessible)\b/i,
    examples: [
      'is exempt under section 40(2)',
      'we rely on section 43(2)',
      'by virtue of the following',
      'Section 12(1) applies',
      'withheld pursuant to Exemption 6',
      'Small numbers are suppressed in line with section 40(2)',
    ],
    counterExamples: ['The report mentions section 40.'],
  },
]

/** The clause before a citation takes it back, or only tells of it. */
const TAKEN_BACK_BEFORE =
  /\b(?:falls?\s+outside|not\s+(?:exempt|withheld|engaged|apply|rely(?:ing)?)\b(?![^.;]{0,30}\bby\s+(?:virtue|reason)\b)[^.;]{0,30}|no\s+longer\s+(?:rely(?:ing)?|relies|seek|wish|appl(?:y|ies|ying))|withdraw(?:n|s|ing)?|rather\s+than|instead\s+of|previously|originally|had\s+(?:relied|applied|cited)|initially|(?:may|might|could)\s+(?:also\s+)?(?:be|engage|apply|rely)|(?:usually|normally|generally|ordinarily|often|typically)\s+(?:be\s+)?(?:exempt|withheld|redacted)|whether(?:\s+or\s+not)?|if|exemptions?\s+such\s+as|reserve\s+the\s+right|advice\s+and\s+assistance\s+under|duty\s+(?:in|under|of|imposed\s+by)|obligations?\s+(?:in|under)|accordance\s+with\s+our\s+obligations?)(?:\s+\w+){0,5}$/i

function isTakenBackBefore(before: string): boolean {
  return (/\s$/.test(before) && TAKEN_BACK_BEFORE.test(before.slice(-140).trimEnd())) || says(SUPPOSES_HELD, before)
}

/** The clause behind a citation does so. */
const TAKEN_BACK_BEHIND =
  /^[^.;,]{0,50}\b(?:do(?:es)?\s+not\s+(?:apply|arise)|did\s+not\s+apply|is\s+not\s+(?:engaged|applicable|relied)|are\s+not\s+engaged|no\s+longer\s+(?:applies|relied)|(?:was|were)\s+(?:incorrectly|wrongly|not)|(?:has|have)\s+been\s+(?:withdrawn|dropped|overturned)|(?:is|are)\s+(?:therefore\s+|now\s+)?(?:withdrawn|overturned|set\s+aside)|had\s+no\s+(?:business|place)|would\s+not\s+apply|cannot\s+be\s+relied)\b/i

/** What a reply relies on, told from what it only mentions. `isHeading` is true for a line that is little but its citation. */
export interface Reliance {
  readonly citation: Citation
  /** The sentence with the citation, and where it begins in the text. */
  readonly sentence: string
  readonly sentenceStart: number
  readonly isHeading: boolean
  /** The sentences right before it: "This is withheld. Section 31(1)(g) protects information whose disclosure …". */
  readonly before: string
  readonly hasNcndLimb: boolean
  readonly elsewhere: boolean
}

/** The sentence takes the provision back, or says that it does not apply. */
export function isTakenBack({ citation, sentence, sentenceStart }: Reliance): boolean {
  const before = sentence.slice(0, citation.start - sentenceStart)
  const behind = sentence.slice(citation.end - sentenceStart)
  return isTakenBackBefore(before) || TAKEN_BACK_BEHIND.test(behind.slice(0, 140))
}

export function reliedOn(reliance: Reliance): ReliedGround | null {
  const { citation, sentence, isHeading, before: earlier, hasNcndLimb, elsewhere } = reliance
  const use = useOf(citation, hasNcndLimb ? sentence : earlier + sentence)
  if (use === null) return null
  if (isTakenBack(reliance)) return null
  if (citation.kind === 'notHeld' && !says(NOT_HELD, earlier + sentence)) return null
  if (
    citation.kind !== 'notHeld' &&
    !isHeading &&
    !says(RELIES, sentence) &&
    !keepsBack(sentence) &&
    !keepsBack(earlier)
  )
    return null
  const { start, end, law, provision } = citation
  return { start, end, law, provision, use, elsewhere }
}

function keepsBack(words: string): boolean {
  return says(REFUSES, words) || says(UNABLE, words) || says(NEITHER_CONFIRMS, words)
}

/** `words` are the sentence; where the law has no limb of its own for it, with those before it. */
function useOf({ kind }: Citation, words: string): GroundKind | null {
  switch (kind) {
    case 'ncnd':
      return 'ncnd'
    case 'exemption':
      return says(NEITHER_CONFIRMS, words) ? 'ncnd' : 'withheld'
    case 'notHeld':
      return 'withheld'
    case 'exclusion':
    case 'administrative':
      return says(NEITHER_CONFIRMS, words) ? 'ncnd' : 'refused'
    case 'cost':
    case 'vexatious':
    case 'repeated':
      return 'refused'
    default:
      return null
  }
}

/** Each ground once, in order; a bare section is dropped where one of its limbs is relied on. */
export function eachGroundOnce(grounds: readonly ReliedGround[]): ReliedGround[] {
  const once: ReliedGround[] = []
  for (const ground of grounds) {
    const known = once.some(
      (other) => other.law === ground.law && other.provision === ground.provision && other.use === ground.use,
    )
    if (!known && !grounds.some((other) => isLimbOf(other, ground))) once.push(ground)
  }
  return once
}

function isLimbOf(limb: ReliedGround, ground: ReliedGround): boolean {
  return (
    limb.law === ground.law &&
    limb.provision.length > ground.provision.length &&
    limb.provision.startsWith(`${ground.provision}(`)
  )
}
