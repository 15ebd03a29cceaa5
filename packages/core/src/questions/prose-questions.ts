import type { Span } from '../model/page.ts'
import type { Block } from '../text/blocks.ts'
import { withoutSigns } from '../text/ends.ts'
import { foldSpace } from '../text/flow.ts'
import { type Phrase, says } from '../text/phrases.ts'
import { sentencesOf } from '../text/sentences.ts'
import {
  ASKS_BELOW_INTRODUCTION,
  ASKS_FOR_REPLY,
  ASKS_OUTRIGHT,
  CONTINUES,
  COURTESY,
  FORM_WISH,
} from './ask-phrases.ts'
import type { AskedQuestion } from './asked-question.ts'
import { opensChoices, opensList } from './list-openings.ts'
import { outOfQuotes } from './out-of-quotes.ts'
import { partedAsks } from './parted-asks.ts'

/** Announces the request and asks nothing yet; read without the stop at its end. */
export const ANNOUNCES: readonly Phrase[] = [
  {
    pattern:
      /^\W*(?:(?:specifically|accordingly|therefore|so|firstly|under [^,?]{3,80}|as such),? )?(?:i|we) (?:am|are|(?:would|should) like|wish|want|write|['’]d like)(?: to| writing to)?(?: make| submit| formally| request| send){0,3}(?: an?| the| this| my| under){0,3} (?:\w+ )?(?:request|application|freedom of information|foi|information)\b(?! (?:on|about|regarding|relating|of|held|for the number|that))[^?]{0,200}$/i,
    examples: ['I am writing to make a Freedom of Information request', 'Therefore I wish to submit an FOI request'],
    counterExamples: ['I would like information on the number of fines', 'I am writing to make a request?'],
  },
  {
    pattern:
      /^\W*(?:(?:specifically|accordingly|therefore|so|firstly|under [^,?]{3,80}|as such),? )?(?:please|could you|can you|i would like|i['’]d like|i request|i am requesting|we request)[^?]{0,160}(?:the following(?: information| questions?| data| details)?|as follows|below|following information[^?]{0,80})$/i,
    examples: ['Please could you send me the following information', 'I request the documents listed below'],
    counterExamples: ['Please send me the contract'],
  },
]

/** Asks more than the sentence before it. */
const ASKS_MORE = /\b(?:also|in addition|additionally|further(?:more)?|as well|secondly|thirdly|finally)\b/i

/** The questions of a request without a list: one for each sentence that asks, with the sentences that explain it. */
export function askedInProse(text: string, blocks: readonly Block[]): AskedQuestion[] {
  const questions: { start: number; end: number }[] = []
  let announced = false
  let open = false
  for (const block of blocks) {
    let asksInBlock = false
    let opensBlock = true
    for (const sentence of sentencesOf(text, { start: block.label?.end ?? block.start, end: block.end })) {
      const words = foldSpace(text.slice(sentence.start, sentence.end))
      const verdict = judge(words, { announced, open, isChoice: block.label !== null, asksInBlock, opensBlock })
      opensBlock = false
      if (verdict === 'ask') questions.push({ ...sentence })
      else if (verdict === 'explain') questions.at(-1)!.end = sentence.end
      if (verdict === 'announce') announced = true
      if (verdict === 'ask') asksInBlock = true
      open = verdict === 'ask' || (verdict === 'explain' && open)
    }
  }
  return questions
    .flatMap((span) => partedAsks(text, outOfQuotes(text, span)))
    .map((span, i) => toQuestion(text, span, i))
}

type Verdict = 'ask' | 'explain' | 'announce' | 'pass'

interface Standing {
  readonly announced: boolean
  /** A question stands right before this sentence. */
  readonly open: boolean
  /** A bullet below a question that asks. */
  readonly isChoice: boolean
  readonly asksInBlock: boolean
  /** The first sentence of its line or paragraph. */
  readonly opensBlock: boolean
}

/** "Thank you for your help." */
const CLOSES = /^\W*(?:(?:many |with )?thanks|thank you|(?:kind |best )?regards|yours)\b/i

function judge(words: string, { announced, open, isChoice, asksInBlock, opensBlock }: Standing): Verdict {
  if (words.length < 3) return 'pass'
  const isShort =
    words.length < 25 && !CLOSES.test(words) && !(announced && opensBlock && says(ASKS_BELOW_INTRODUCTION, words))
  if (open && !/\?$/.test(words) && (isChoice || isShort)) return 'explain'
  if (says(FORM_WISH, words) || says(ASKS_FOR_REPLY, words)) return 'pass'
  if (says(COURTESY, words) && !asksStrongly(words)) return 'pass'
  if (open && says(CONTINUES, words) && !ASKS_MORE.test(words)) return 'explain'
  if (
    says(ANNOUNCES, withoutSigns(words, ' .,:;–-')) ||
    (/:\s*$/.test(words) && !/\?/.test(words) && opensList(words) && !isChoice && !asksForChoices(words))
  )
    return 'announce'
  if (says(ASKS_OUTRIGHT, words)) return 'ask'
  if (announced && says(ASKS_BELOW_INTRODUCTION, words)) return 'ask'
  return asksInBlock && open ? 'explain' : 'pass'
}

/** "Please provide a list with the following fields:" asks for one thing and goes on with its parts. */
function asksForChoices(words: string): boolean {
  return opensChoices(words) && says(ASKS_OUTRIGHT, words)
}

/** A sentence that hopes or thanks can still ask for a thing. */
function asksStrongly(words: string): boolean {
  return (
    /\b(?:number of|how many|how much|cop(?:y|ies) of|list of|details of|i would like to know|please (?:provide|supply|state|disclose)(?: me| us)?(?: with)? (?:the|a|all|any|details|copies|information))\b/i.test(
      words,
    ) && !/\badvice and assistance\b/i.test(words)
  )
}

function toQuestion(text: string, span: Span, index: number): AskedQuestion {
  const words = foldSpace(text.slice(span.start, span.end))
  return {
    path: [String(index + 1)],
    span,
    text: words,
    stem: words,
    headsOnly: false,
    labelled: false,
  }
}

/** Prose behind a list that asks for one more thing. */
export function asksAlone(text: string, block: Block): boolean {
  const words = text.slice(block.start, Math.min(block.end, block.start + 500))
  return ASKS_MORE.test(words) && says(ASKS_OUTRIGHT, words) && !says(COURTESY, words) && !says(FORM_WISH, words)
}
