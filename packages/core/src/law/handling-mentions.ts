import type { Span } from '../model/page.ts'
import type { LawId } from '../model/reading.ts'
import { endsNear, type Nearby } from '../text/nearby.ts'
import type { LawBook } from './law-book.ts'
import type { LawMention } from './law-mentions.ts'

/** The authority says under which law it handles the request. */
const HANDLES: Nearby = {
  words:
    /\b(?:handl(?:ed|ing)|deal(?:t|ing)\s+with|process(?:ed|ing)|consider(?:ed|ing)|treat(?:ed|ing)|respond(?:ing|ed)?|answer(?:ed|ing)|review(?:ed|ing))\b(?<!\b(?:will|shall|to)\s+(?:now\s+)?be\s+[\w\s]{1,12})/gi,
  within: 110,
}
/** It says under which law the request was made, or will be handled: under which it then answers is another matter. */
const ASKED: Nearby = {
  words:
    /\b(?:request(?:ed)?|received|made|logged|classified|handled|dealt\s+with|processed|considered|treated|answered)\b/gi,
  within: 110,
}

/** "and not the Freedom of Information Act", "under FOI or EIR". */
const NOT_UNDER =
  /\b(?:(?:not|rather\s+than|instead\s+of)\s+(?:under\s+)?(?:the\s+)?|FOIA?\s+(?:or|and\/or)\s+(?:the\s+)?)$/i
/** "We have dealt with it under the Scottish regulations and rely on section 39(2) of the Act": the second names a ground. */
const RELIES_ON =
  /\b(?:rel(?:y|ied|ying)\s+(?:up)?on|exempt\w*\s+(?:under|by|from|in))\s+(?:\S+\s+){0,4}of\s+(?:the\s+|that\s+)?$/i
/** "Question 4 has been considered under the Environmental Information Regulations". */
const OF_A_PART: Nearby = { words: /\b(?:parts?|questions?|items?|points?|some)\b/gi, within: 100 }
/** A redirect to subject access is of the part that was spoken of last. */
const PART_SPOKEN_OF =
  /\b(?:parts?|questions?|items?|points?|some|elements?|aspects?|remainder)\b|^[ \t]{0,8}\(?\d{1,2}[.)]/im

export interface Handling {
  /** The laws that may be meant by the name. */
  readonly laws: readonly LawId[]
  /** The authority speaks of its own handling, not only of how the request was made. */
  readonly isHandled: boolean
}

/**
 * The laws that may be meant where the authority says, last, how it handles the request. What it says of the whole
 * goes before what it says of a part, and how it handles the request before how the request was made.
 */
export function handlingMentions(text: string, mentions: readonly LawMention[], book: LawBook): Handling {
  const positive = mentions.filter((mention) => {
    const before = wordsBefore(text, mention)
    return !NOT_UNDER.test(before) && !RELIES_ON.test(before)
  })
  const handled = positive.filter((mention) => endsNear(wordsBefore(text, mention), HANDLES))
  const asked = positive.filter((mention) => endsNear(wordsBefore(text, mention), ASKED))
  const ofTheWhole = (mention: LawMention) => !endsNear(wordsBefore(text, mention), OF_A_PART)
  const isOwnData = (mention: LawMention) => book.law(mention.law)?.gives === 'ownData'
  const access = handled.filter((mention) => !isOwnData(mention))
  const ownData = handled.filter(
    (mention) =>
      isOwnData(mention) && !PART_SPOKEN_OF.test(text.slice(Math.max(0, mention.start - 300), mention.start)),
  )
  const accessAsked = asked.filter((mention) => !isOwnData(mention))
  const groups = [
    access.filter(ofTheWhole),
    ownData,
    accessAsked.filter(ofTheWhole),
    asked.filter((mention) => isOwnData(mention) && ofTheWhole(mention)),
    access,
    accessAsked,
  ]
  const decisive = groups.find((group) => group.length > 0) ?? []
  const last = decisive.at(-1)
  return {
    laws: decisive.filter((mention) => mention.start === last!.start).map((mention) => mention.law),
    isHandled: last !== undefined && handled.includes(last),
  }
}

function wordsBefore(text: string, mention: Span): string {
  return text.slice(Math.max(0, mention.start - 140), mention.start)
}
