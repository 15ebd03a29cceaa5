import type { Span } from '../model/page.ts'
import { lastWords, withoutSigns } from '../text/ends.ts'
import { foldSpace } from '../text/flow.ts'
import { endsNear, type Nearby, placesNear } from '../text/nearby.ts'
import { type Phrase, says } from '../text/phrases.ts'
import { isMarkedAnswer } from './marked-answer.ts'
import type { RoleBlock } from './roles.ts'
import { AUTHORITY_VOICE, REQUESTER_VOICE } from './voices.ts'

/** An authority's words that announce the requester's: what follows is the request, not an answer. */
export const RESTATES: readonly Phrase[] = [
  {
    pattern:
      /^\W*(?:(?:your|the|original|applicant(?:['’]s)?|requester(?:['’]s)?) (?:original |initial |full |exact )?(?:freedom of information |foi |eir |information )?(?:request|questions?|enquiry)(?: (?:was|is|asked|reads?|stated?|as follows|for|for information|in full|dated(?: \w+){1,4})){0,4}|you (?:have |had )?(?:ask(?:ed)?|requested|wrote|asked for|sought|said)(?: (?:us|for|the following|the council|about|to know|for the following(?: information)?)){0,4}|request(?: details| text| summary)?|information requested|details of (?:your )?request|(?:what )?you (?:asked|requested)(?: for)?)\W*$/i,
    examples: [
      'You asked:',
      'Your request:',
      '**Request**',
      'Your original request was as follows:',
      'Applicant Question:',
    ],
    counterExamples: ['You asked for the minutes of the board.', 'Request a review'],
  },
  {
    pattern:
      /(?:following|as follows|below|regarding|concerning|relating to|about|information|namely|to know|for|access to|specifically|that you)\s*[:;–-]{1,2}\s*$/i,
    after: {
      words:
        /\b(?:seek|sought|seeking|ask(?:ed|ing)?|request(?:ed|ing)?|wish(?:ed|ing)? to|want(?:ed)? to|wrote|state[ds]?|provision|information|request|below|details?|copies|copy)\b/gi,
      within: 160,
    },
    examples: [
      'The Department received your request under the Act for access to:',
      'You have requested the following information:',
      'I note you seek access to the following information:',
      'Thank you for your request received on 20 October for the provision of the following information:-',
      'In response to your recent request for information regarding;',
      'You asked for information about the following:',
    ],
    counterExamples: ['We hold the following information.', 'Please find our response to your request set out below.'],
  },
  {
    pattern: /\b(?:requesting|seeking|asking(?:\sfor)?|sought|requested)(?:\sthe\sfollowing)?\s?[:–-]{1,2}\s?$/i,
    after: {
      words: /\b(?:request|e-?mail|letter|application)\b/gi,
      within: 120,
      after: { words: /\byour\b/gi, within: 60 },
    },
    examples: ['The County is in receipt of your public records request dated June 3, 2024, requesting:'],
    counterExamples: ['We are requesting:'],
  },
  {
    pattern: /:\s?$/,
    after: { words: /\b(?:beantragt?en|bitten|baten|begehren|begehrten|wünschen)\sSie\b/gi, within: 160 },
    examples: ['mit E-Mail vom 10. Oktober 2023 beantragten Sie Zugang zu folgenden Informationen:'],
    counterExamples: ['Wir bitten Sie um Geduld.'],
  },
  {
    pattern:
      /\b(?:folgende[nr]?|nachstehende[nr]?)\s(?:Informationen|Unterlagen|Dokumenten?|Fragen)(?:\sgestellt|\sbeantragt|\sgebeten)?\s?:\s?$|^\W{0,3}Ihre? (?:Anfrage|Antrag|Fragen?)(?: lautet(?:e|en)?)?\s?:?\W{0,3}$/i,
    examples: ['Sie haben folgende Fragen gestellt:', 'Ihre Anfrage:'],
    counterExamples: ['Die Unterlagen sind beigefügt.'],
  },
  {
    pattern: /^\W*(?:we|i|the\s\w+)\s(?:have\s)?received\sthe\sfollowing\s(?:request|questions?|enquiry|e-?mail)\b/i,
    examples: ['We received the following request on 10 May 2022.'],
    counterExamples: ['We received the following from the depot.'],
  },
  {
    pattern:
      /\b(?:for|seeking|requesting)\s(?:(?:copies\sof|access\sto|disclosure\sof)\s)?(?:the\s)?following\s(?:[\w-]{1,20}\s){0,2}(?:records|documents|information|items|materials|data|e-?mails|communications)\s?[:;–-]{1,2}\s?$/i,
    examples: [
      'This responds to your request under 5 U.S.C. § 552, received on March 3, 2021, for the following records:',
    ],
    counterExamples: ['It is withheld for the following reasons:', 'We enclose the following documents:'],
  },
]

/** "I refer to your request received on 6 July, seeking access under the FOI Act to:" */
const SEEKS_ACCESS: Nearby = {
  words:
    /\b(?:seek(?:s|ing)?|sought|requested|requesting|(?:request|applied|application|asked|asking)\sfor)\s(?:access|copies|disclosure|information)\b/gi,
  within: 160,
}
const TO_WHAT = /\b(?:to|of|about|on|regarding)\s?[:;–-]{1,2}\s?$/i

/** "I refer to your request under the Act, received on 15 May 2023:" and no word of an answer. */
const REFERS_TO_REQUEST: Nearby = {
  words: /\byour\s(?:[\w-]{1,20}\s){0,5}(?:request|e-?mail|letter|application|enquiry)\b/gi,
  within: 140,
  after: {
    words: /\b(?:refer(?:ring)?\sto|thank\syou\sfor|further\sto|received|requesting|regarding)\b/gi,
    within: 30,
  },
}
const SPEAKS_OF_ANSWER =
  /\b(?:respon\w+|repl\w+|answers?|confirm|advise|inform|decision|decided|hold|comments?|disclos\w+)\b/i

/** Words that do so where their sentence ends with a colon. */
export const YOU_ASKED: readonly Phrase[] = [
  {
    pattern:
      /\b(?:you|your\s+(?:e-?mail|letter|request|application|message|enquiry)(?:\s(?:of|dated)(?:\s\w{1,9}){1,4})?)\s+(?:have\s+|had\s+)?(?:wrote|written|ask(?:ed)?|said|request(?:ed)?|stated|sought|seeks?|mentioned|mentions|describe[ds]|identifie[ds]|specifie[ds]|wish(?:ed)?|want(?:ed)?|are\s+(?:seeking|requesting|asking)|were\s+(?:seeking|requesting|asking))\b/i,
    examples: [
      'It was determined that you are seeking:',
      'I refer to your e-mail, in which you wrote:',
      'You requested:',
      'Your request of 23 April 2024 asked:',
      'You asked us to provide, for each ward and for every month from April 2019:',
      'Your e-mail asked for the following, for the period from 1 January 2014:',
    ],
    counterExamples: ['Your request is answered below:'],
  },
]

/** Announces the authority's own words: an answer, not the request. */
export const ANSWERS_BEGIN: readonly Phrase[] = [
  {
    pattern:
      /^\W*(?:(?:our|the|scc|council|trust|force|official|full|formal|authority)?\s?(?:response|reply|answers?|decision|disclosure|outcome|findings?)|response to (?:your )?(?:request|questions?)|searches? to locate information|decision and reasons?|begründung|bescheid|entscheidung|(?:unsere )?antwort)\W*$/i,
    examples: [
      'Begründung:',
      'Response:',
      'Our response',
      '## **DECISION**',
      '## **SEARCHES TO LOCATE INFORMATION**',
      'Answer',
    ],
    counterExamples: ['Response times in 2021'],
  },
]

/** "Please find our response to your request set out below:" ends with the first of these behind one of the second. */
const FOLLOWS: Nearby = { words: /\b(?:below|as follows|set out|following|to (?:your|each))\b/gi, within: 40 }
const REPLY: Nearby = { words: /\b(?:response|reply|answers?)\b/gi, within: 80 }

const READS = /\b(?:which|that|and|it)\s(?:reads?|states?|stated|says?|said|asked|runs?)$/i
const YOUR_REQUEST = /\byour\s(?:[\w-]{1,20}\s){0,4}(?:request|e-?mail|letter|application|message|enquiry)\b/i
const NEAR = 200

/** The blocks of an authority's message in which it repeats the request before it answers. */
export function restatedBlocks(text: string, blocks: readonly RoleBlock[], quoted: readonly Span[]): RoleBlock[] {
  const restated: RoleBlock[] = []
  let inside = false
  let announcing: RoleBlock | null = null
  for (const [i, block] of blocks.entries()) {
    if (block.role === 'furniture') continue
    const words = text.slice(block.start, Math.min(block.end, block.start + 700))
    if (inside && (endsRestated(text, words, block, restated) || goesOnNumbering(announcing, block))) inside = false
    const announcesMore = inside && restated.length === 0 && announces(words) && !announcesAnswers(words)
    if (inside && !announcesMore) restated.push(block)
    else if (mayAnnounce(block) && announcesNext(words, block, blocks[i + 1]) && !announcesAnswers(words)) {
      inside = startsRestated(block, blocks[i + 1], quoted)
      announcing = block
    }
  }
  // With answers marked among its questions it is no request that stands before them.
  const answered = restated.some((block) =>
    isMarkedAnswer(text.slice(block.start, Math.min(block.end, block.start + 60))),
  )
  return answered ? [] : restated
}

/** "1. I am writing about your request for: / All files on the dam / 2. I am authorised …": the letter numbers its own paragraphs. */
function goesOnNumbering(announcing: RoleBlock | null, block: RoleBlock): boolean {
  const [own, other] = [block.label?.parts[0], announcing?.label?.parts[0]]
  if (own === undefined || other === undefined) return false
  return own.style === other.style && Number(own.value) === Number(other.value) + 1
}

/** "Your request:" can stand below the signature. */
function mayAnnounce(block: RoleBlock): boolean {
  if (block.label?.parts[0]?.kinds[0] === 'bullet') return false
  const short = block.end - block.start
  return (
    block.role === 'text' || (block.role === 'signature' && short <= 60) || (block.role === 'review' && short <= 500)
  )
}

/** Where quoted lines follow the announcement, they hold the request. */
function startsRestated(block: RoleBlock, next: RoleBlock | undefined, quoted: readonly Span[]): boolean {
  return next !== undefined && !quoted.some((span) => span.start >= block.end && span.end <= next.start)
}

/** The list can run on in the announcing sentence: "your request for / (a) … / (b) …". */
function announcesNext(words: string, block: RoleBlock, next: RoleBlock | undefined): boolean {
  const runsOn = next !== undefined && next.label !== null && next.start - block.end <= 1
  return announces(runsOn ? `${withoutSigns(words, ' \n:;,“"\'‘–-')}:` : words)
}

export function announces(words: string): boolean {
  if (words.length > 500) return false
  const sentence = lastSentence(words)
  if (says(RESTATES, sentence) || readsOn(sentence) || refersToRequest(sentence) || seeksAccess(sentence)) return true
  return /[:;–-]\s*$/.test(sentence) && says(YOU_ASKED, lastWords(sentence, 330, '?!'))
}

/** "… received your request under the Public Records Act, chapter 42.56 RCW, which read:" */
function readsOn(sentence: string): boolean {
  const before = withoutSigns(sentence, ' \n:')
  const verb = READS.exec(lastWords(before, 20))
  return verb !== null && /:\s*$/.test(sentence) && YOUR_REQUEST.test(before.slice(-NEAR))
}

/** Its last words announce the answers, or it is their heading. */
export function announcesAnswers(words: string): boolean {
  if (says(ANSWERS_BEGIN, words)) return true
  const sentence = lastWords(withoutSigns(words, ' \n:.'))
  return placesNear(sentence, FOLLOWS).some((at) => endsNear(sentence.slice(0, at), REPLY))
}

function seeksAccess(sentence: string): boolean {
  return TO_WHAT.test(sentence.slice(-20)) && endsNear(withoutSigns(sentence, ' \n:;–-'), SEEKS_ACCESS)
}

function refersToRequest(sentence: string): boolean {
  const before = withoutSigns(sentence, ' \n:–-')
  return /:[-–]?\s*$/.test(sentence) && endsNear(before, REFERS_TO_REQUEST) && !SPEAKS_OF_ANSWER.test(before)
}

function lastSentence(words: string): string {
  const cut = Math.max(words.lastIndexOf('. '), words.lastIndexOf('.\n'))
  return cut < 0 ? words : words.slice(cut + 1).trim()
}

function endsRestated(text: string, words: string, block: RoleBlock, restated: readonly RoleBlock[]): boolean {
  if (announcesAnswers(words)) return true
  if (block.role === 'review' || block.role === 'sign-off' || block.role === 'annex' || block.role === 'disclaimer')
    return true
  const before = restated.at(-1)
  if (before === undefined) return false
  if (closesQuotation(text, before, block) || beginsAgain(block, restated) || answersFirst(text, block, restated))
    return true
  if (says(block.label === null ? AUTHORITY_VOICE : SPEAKS_TO_REQUESTER, words)) return true
  // Below the last item of a repeated list the authority speaks again, where the words are not the requester's.
  return (
    before.label !== null &&
    block.label === null &&
    block.afterBlank &&
    !says(REQUESTER_VOICE, words) &&
    !LINK_ALONE.test(words) &&
    !/\?\s*$/.test(words)
  )
}

/** "… as detailed here:", and the address on a line of its own. */
const LINK_ALONE = /^\W{0,5}(?:https?:\/\/|www\.)\S{1,600}\s*$/

/** "Item 1:" below "1. … 2. … 3. …": the authority goes through the list. */
function beginsAgain(block: RoleBlock, restated: readonly RoleBlock[]): boolean {
  const { label } = block
  if (label === null || !label.keyword) return false
  return restated.some(
    (other) => other.label !== null && !other.label.keyword && other.label.parts[0]!.value === label.parts[0]!.value,
  )
}

/** "1. … 2. … 3. …" and then "1." again, with the same words or with a statement: the authority goes through the list. */
function answersFirst(text: string, block: RoleBlock, restated: readonly RoleBlock[]): boolean {
  const labelled = restated.filter((other) => other.label !== null)
  const first = labelled[0]?.label
  if (first == null || block.label === null || !block.afterBlank || labelled.length < 2) return false
  const [own, other] = [block.label.parts[0]!, first.parts[0]!]
  if (!['1', 'a'].includes(own.value) || own.value !== other.value || own.style !== other.style) return false
  const words = foldSpace(text.slice(block.label.end, block.end))
  return words === foldSpace(text.slice(first.end, labelled[0]!.end)) || (STATES.test(words) && !words.includes('?'))
}

/** "We hold fourteen.", "It was signed in 2019.", "Yes." */
const STATES =
  /^(?:yes|no|none|nil|n\/a)\b|^(?:we|it|this|there|they|the (?:council|trust|force|department|university|board|authority|school))\s(?:\w+\s)?(?:is|are|was|were|has|have|had|do|does|did|holds?|owns?|spent|paid|employs?)\b/i

const CLOSES = /["”][^\w"”]{0,6}$|[.?!;]\s?['’][^\w'’]{0,5}$/

/** The request stands in quotation marks, and the block before ended with the closing one. */
function closesQuotation(text: string, before: RoleBlock, block: RoleBlock): boolean {
  const end = CLOSES.exec(text.slice(Math.max(before.start, before.end - 8), before.end))
  return end !== null && !/^\W{0,3}["“‘']/.test(text.slice(block.start, block.end))
}

/** Numbered paragraphs of a letter speak to the requester; numbered questions do not. */
export const SPEAKS_TO_REQUESTER: readonly Phrase[] = [
  {
    pattern:
      /^(?!.*\?\s*$).*\b(?:your (?:request|e-?mail|letter) (?:has|was|is)|(?:i|we) (?:can )?(?:confirm|have|are|do) (?:that|considered|withholding|not|decided)|(?:holds?|does not hold) (?:the |this |some )?information|in response to|as to (?:part|item|question|point))/is,
    examples: [
      '2. Your request has been handled under FOIA.',
      '3. As to part (a), 34 officials were working on the Bill.',
    ],
    counterExamples: ['2. How many of your requests were late?'],
  },
]

export function spansOf(blocks: readonly RoleBlock[]): Span[] {
  return blocks.map(({ start, end }) => ({ start, end }))
}
