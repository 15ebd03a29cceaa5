import type { LawBook } from '../law/law-book.ts'
import { lawMentions } from '../law/law-mentions.ts'
import type { DocumentKind, MessageKind, Sender } from '../model/reading.ts'
import { says } from '../text/phrases.ts'
import type { Letter } from './open-letters.ts'
import { isResponseForm } from './response-form.ts'
import { AUTHORITY_VOICE, REQUESTER_VOICE } from './voices.ts'

/** The document is correspondence about a request for information, or what else it is. */
export function isCorrespondence(text: string, letters: readonly Letter[], asks: boolean, book: LawBook): boolean {
  if (letters.length > 1) return true
  const letter = letters[0]!
  const words = text.slice(letter.bodyStart, Math.min(letter.end, letter.bodyStart + 20_000))
  const greeting = letter.blocks.find((block) => block.role === 'greeting')
  const addressed = greeting !== undefined
  const authority = (YOUR_REQUEST.test(words) && says(AUTHORITY_VOICE, words)) || (addressed && answersOne(words, book))
  const requester =
    asks &&
    (says(REQUESTER_VOICE, words)
      ? addressed || REQUESTS_INFORMATION.test(words)
      : addressed && asksBody(words, text.slice(greeting.start, greeting.end)))
  return authority || requester || isResponseForm(words) || letter.from === 'regulator'
}

/** "You asked for felling maps. We have treated this as a request under the EIRs." */
function answersOne(words: string, book: LawBook): boolean {
  const names = [YOUR_REQUEST, YOU_ASKED, NAMED_REQUEST, ITS_SUBJECT].some((pattern) => pattern.test(words))
  if (!names) return false
  return REQUESTS_INFORMATION.test(words) || lawMentions(words, { start: 0, end: words.length }, book).length > 0
}

/** A requester need name no law and use no form of words (FOIA s.8): the body that is greeted is asked. */
function asksBody(words: string, greeting: string): boolean {
  return FOI_REQUEST.test(words) || (BODY.test(greeting) && ASKS_YOU.test(words))
}

const FOI_REQUEST = /\b(?:foia?|eir|freedom of information) request\b/i
const BODY =
  /\b(?:council|trust|police|constabulary|university|college|school|department|ministry|office|agency|board|authority|commission|force|service|team|officer|foi)\b/i
const ASKS_YOU =
  /\b(?:can|could|would|will) you (?:please |kindly |also )?(?:tell|send|give|provide|supply|let|confirm|advise|inform|disclose|release|state)\b/i

/** A letter to a body may call it by its name: "I refer to the Gazette's request of 3 July". */
const NAMED_REQUEST =
  /\b(?:refer|response|responding|reply|replying) to the [^.;:\n]{1,60} request (?:of|dated|made)\b/i
/** "Re: FOI" above the answers. */
const ITS_SUBJECT = /^\W{0,3}(?:re|subject)\s?:?\s(?:foia?|eir|freedom\sof\sinformation)\b/im
const YOUR_REQUEST =
  /\bIhre[mnr]?\s(?:Antrags?|Anfrage)\b|\bIhr\sAntrag\b|\byour\s+(?:[\w().,§]+\s+){0,9}(?:requests?|enquir(?:y|ies)|e-?mails?|letters?|applications?|correspondence|questions?|appeals?)\b/i
const YOU_ASKED =
  /\byou\s+(?:have\s+)?(?:(?:asked|enquired|wrote)\s+(?:us\s+)?(?:for|about|how|what|when|where|which|who|whether|to)|requested|(?:made|sent|submitted)\s+(?:us\s+)?an?\s+(?:\w+\s+){0,4}request)\b|\bthis\s+response\b|\bthe\s+information\s+(?:that\s+)?you\s+(?:have\s+)?(?:requested|asked)\b/i
const REQUESTS_INFORMATION =
  /\b(?:freedom of information|foi|foia|environmental information|public records|access to information|official information|under the \w+ act)\b/i

export function correspondenceKind(letters: readonly { from: Sender; kind: MessageKind }[]): DocumentKind {
  if (letters.length > 1) return 'thread'
  const only = letters[0]!
  if (only.from === 'regulator' || only.kind === 'decision') return 'decision'
  return only.from === 'requester' ? 'request' : 'response'
}

/** What a document is that is no correspondence: told, recorded, or something else. */
export function otherKind(text: string): DocumentKind {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length === 0) return 'other'
  const tabular = lines.filter((line) => isTabular(line)).length
  if (tabular >= Math.max(3, lines.length * 0.35) || RECORD.test(text.slice(0, 1500))) return 'record'
  return isArticle(text, lines) ? 'article' : 'other'
}

const RECORD =
  /^[^\w\r\n\u2028\u2029]*(?:minutes\b|agenda\b|contracts? register|register of|schedule of|asset register|risk register|statement of accounts|memorandum of understanding|this agreement\b|data protection impact assessment|minutes of)/im

function isTabular(line: string): boolean {
  return line.includes('\t') || line.split('|').length >= 4 || line.split(/ {3,}/).length >= 3
}

/** Told in paragraphs, about disclosures or public bodies, to readers at large. */
function isArticle(text: string, lines: readonly string[]): boolean {
  const sentences = text.match(/[a-z)”"'][.!?](?:\s|$)/g)?.length ?? 0
  const words = text.split(/\s+/).length
  return sentences >= 5 && words / Math.max(1, lines.length) >= 12 && ABOUT_DISCLOSURE.test(text)
}

const ABOUT_DISCLOSURE =
  /\b(?:freedom of information|foia?\b|foi request|documents? (?:obtained|released|show|reveal)|records? (?:obtained|released|show|reveal)|disclos(?:ed|ures?)|reveal(?:s|ed)?|according to|reported|journalists?|campaigners?|spokes(?:person|man|woman))\b/i
