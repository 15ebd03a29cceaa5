import type { Span } from '../model/page.ts'
import { isContentWord, tokensOf } from '../text/tokens.ts'

const LEADS =
  /^\W{0,3}(?:finally,?\s|lastly,?\s|further,?\s)?(?:as\s(?:regards|to|for|concerns)|regarding|concerning|turning\sto|moving\sto|with\s(?:regards?|respect|reference)\sto|in\s(?:relation|respect|regard|response|answer)\s(?:to|of))\s(?:the\s|your\s|any\s|all\s)?(?:(?:request|question|point)\s(?:for|about|on)\s(?:the\s|any\s|all\s)?)?/i
/** What the topic ends with: a comma, or the verb of a sentence that has none. */
const ENDS = /[,;:.–—]|\s(?:is|are|was|were|has|have|i|we|there)\s/i
const LONGEST = 90

/** "As regards the minutes, I have …": the words that say what the paragraph is about; null where it opens otherwise. */
export function paragraphTopic(text: string, { start, end }: Span): readonly string[] | null {
  const words = text.slice(start, Math.min(end, start + LONGEST + 80))
  const lead = LEADS.exec(words)?.[0]
  if (lead === undefined) return null
  const topic = words.slice(lead.length)
  const length = topic.search(ENDS)
  if (length <= 0 || length > LONGEST) return null
  const said = tokensOf(topic.slice(0, length)).words.filter(isContentWord)
  return said.length === 0 || said.length > MOST_WORDS ? null : said
}

const MOST_WORDS = 6
