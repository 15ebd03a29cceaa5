import type { Span } from '../model/page.ts'
import type { Block } from '../text/blocks.ts'
import { foldSpace } from '../text/flow.ts'
import { type Phrase, says } from '../text/phrases.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { AskedQuestion } from './asked-question.ts'
import { partedAsks } from './parted-asks.ts'

/** How a reply leads up to what was asked, where it tells so in a sentence. */
export const TELLS_REQUEST: readonly Phrase[] = [
  {
    pattern:
      /^\W*(?:in (?:it|this|which|your (?:request|e-?mail|letter)[^.,]{0,40}),? )?you (?:have )?(?:asked(?: for| us for| to (?:see|know|have))?|requested|sought)(?: (?:for|to know))?:? (?=(?:an?|the|all|any|copies|details|information (?:on|about)|how|what|which|who|whether|when)\b)/i,
    examples: [
      'You asked for a copy of the contract.',
      'In it you asked for the number of drone flights in 2022.',
      'In your letter of 4 May you requested the minutes of the board.',
    ],
    counterExamples: ['You have asked us to reconsider.'],
  },
  {
    pattern:
      /^.{0,120}?\binformation (?:that |which )?you (?:have )?(?:requested|asked for|sought)(?: (?:on|by|in|dated|received) [^,.;:]{3,50}?)? (?:regarding|concerning|about|relating to|in relation to|on|in respect of)\s{1,4}(?=[A-Za-z])/i,
    examples: ['We cannot disclose the information you requested on 1 May 2017 regarding annual library returns.'],
    counterExamples: ['The information you requested is attached.'],
  },
  {
    pattern:
      /^.{0,200}?,? in which you (?:have )?(?:asked (?:for|us for|to (?:see|know|have))|requested|sought) (?=\w)/i,
    examples: ['I refer to your request received on 8 May 2023, in which you sought the cost of the quay.'],
    counterExamples: ['The day on which you wrote'],
  },
  {
    pattern:
      /^.{0,80}?\b(?:your|the [\w’' ]{2,40}?['’]s?) (?:recent |original |e-?mailed )?(?:(?:[\w()'’-]{1,20} ){0,7})(?:request|enquiry|application|e-?mail|letter)\b[^.?!;:]{0,80}?\b(?:for(?: (?:the )?[A-Z][\w&]*(?: [A-Z][\w&]*){0,5} to (?:provide|supply|disclose))?|regarding|concerning|about|relating to|in relation to|seeking|asking (?:for|about))\s{1,4}(?=\w)/i,
    examples: [
      'Thank you for your request for information about potholes in the borough.',
      'I refer to the Gazette’s request of 3 July 2008 for HARBOUR to provide figures for 2007.',
    ],
    counterExamples: ['Thank you for your letter.', 'Your request is being considered.'],
  },
]

/** What can stand behind such words and is not what was asked. */
const NOT_ASKED =
  /^(?:(?:an?|the|your|this|further) )?(?:internal )?(?:review|clarification|information\s*$|information (?:under|which|that|received|dated|made|pursuant|held)\b|freedom\b|foi\b|above|same|following|request|reference|matter|data protection|(?:the )?\w+ act\b|\d)|^(?:which|that|you|us|we)\b/i

/** "about interpreters" names a subject, not what was asked. */
const LEAST_WORDS = 3
const LOOKED_AT = 6

/** "You asked for a copy of the contract." is all that the reply says of the request; a list below its colon belongs to it. */
export function toldRequest(text: string, blocks: readonly Block[]): AskedQuestion[][] {
  for (const [i, block] of blocks.slice(0, LOOKED_AT).entries()) {
    for (const sentence of sentencesOf(text, block)) {
      const words = text.slice(sentence.start, sentence.end)
      const lead = leadOf(words)
      const thing = words.slice(lead).trim()
      if (lead === 0 || thing.split(/\s+/).length < LEAST_WORDS || NOT_ASKED.test(thing)) continue
      const span = { start: sentence.start + lead, end: endOfList(text, blocks, i, sentence.end) }
      return [partedAsks(text, span).map((part, k) => toQuestion(text, part, k))]
    }
  }
  return []
}

function toQuestion(text: string, span: Span, index: number): AskedQuestion {
  const whole = foldSpace(text.slice(span.start, span.end))
  return { path: [String(index + 1)], span, text: whole, stem: whole, headsOnly: false, labelled: false }
}

function leadOf(words: string): number {
  const flat = words.replaceAll('\n', ' ')
  const phrase = TELLS_REQUEST.find((each) => says([each], flat))
  const lead = phrase === undefined ? 0 : (phrase.pattern.exec(flat)?.[0].length ?? 0)
  return lead === 0 ? 0 : lead + (/^access to (?=\w)/i.exec(flat.slice(lead))?.[0].length ?? 0)
}

/** The bullets below a sentence that ends with a colon. */
function endOfList(text: string, blocks: readonly Block[], at: number, end: number): number {
  if (text[end - 1] !== ':') return end
  let last = end
  for (const block of blocks.slice(at + 1)) {
    if (block.label?.parts[0]?.kinds[0] !== 'bullet') break
    last = block.end
  }
  return last
}
