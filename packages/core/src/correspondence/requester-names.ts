import type { SourceDocument } from '../model/page.ts'
import { openFlow } from '../text/flow.ts'
import { linesOf } from '../text/lines.ts'
import { type Letter, openLetters } from './open-letters.ts'

/** "Dear Ms Fielding,": whom a letter is written to. */
const GREETED =
  /^[\s>]{0,8}(?:dear|hi|hello|good (?:morning|afternoon)),?[ \t]{1,4}(.{2,60}?)[ \t]{0,4}[,:;.!–-]?[ \t]{0,4}$/im
/** Two to four words with capitals, a title before them perhaps. */
const PERSON =
  /^(?:(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev|Cllr)\.?[ \t]{1,3})?\p{Lu}[\p{L}'’-]{0,24}\.?(?:[ \t]{1,3}\p{Lu}[\p{L}'’-]{0,24}\.?){0,3}$/u
/** Words of offices, teams and of nobody in particular. */
const NOBODY =
  /\b(?:sir|madam|applicant|requester|requestor|colleagues?|team|officer|office|council|police|constabulary|trust|department|service|authority|board|university|freedom|information|foi|eir|data|records|customer|resident|enquirer|all|both|everyone|there|manager|co-?ordinator|commissioner|public|access|unit|government|governance|yours|regards)\b/i

/**
 * What the person who asked is called in a document: in the heads of mails, in the greeting of replies, below requests. None where nothing says so.
 * Pairs with `maskNames`.
 */
export function requesterNames(document: SourceDocument): string[] {
  const flow = openFlow(document.pages)
  const { letters, stated } = openLetters(document, flow)
  const said = letters.flatMap((letter) =>
    letter.from === 'requester'
      ? [letter.sender, ...signed(flow.plain, letter)]
      : letter.from === 'authority'
        ? [letter.recipient, greeted(flow.plain, letter)]
        : [],
  )
  const names = [stated.requester, ...said].flatMap((name) => (name === null ? [] : withoutAddress(name)))
  return [...new Set(names)].filter((name) => PERSON.test(name) && !NOBODY.test(name))
}

function withoutAddress(name: string): string[] {
  const plain = name
    .replace(/(?<!\S)\S{1,100}@\S{1,200}/g, '')
    .replaceAll(/["']/g, '')
    .trim()
  const [last, first, ...more] = plain.split(',').map((part) => part.trim())
  return first !== undefined && more.length === 0 ? [`${first} ${last}`] : [plain]
}

function greeted(text: string, { blocks }: Letter): string | null {
  const greeting = blocks.find(({ role }) => role === 'greeting')
  return greeting === undefined ? null : (GREETED.exec(text.slice(greeting.start, greeting.end))?.[1] ?? null)
}

/** The first lines below "Yours sincerely". */
function signed(text: string, { blocks }: Letter): string[] {
  const signature = blocks.find(({ role }) => role === 'signature')
  if (signature === undefined) return []
  const lines = linesOf(text, signature).map(({ start, end }) => text.slice(start, end).trim())
  return lines.filter((line) => line !== '').slice(0, 2)
}
