import type { DrawnCell } from './drawn-tables.ts'

const ASKED =
  /^(?:(?:the |your )?(?:questions?|requests?)(?: asked)?|(?:information|details|records?|items?|documents?) (?:requested|sought|asked for)|requested (?:information|records?|items?|documents?)|parts? of (?:the |your )?request)\W*$/i
const ANSWERED =
  /^(?:(?:the |our |(?:city|county|department|agency|council|trust|university|board|village|town|district|authority)(?:['’]s)? )?(?:answers?|responses?|repl(?:y|ies))(?: given)?|information (?:provided|supplied))\W*$/i

/** The columns of questions and their answers by the head of a table: `Ref | Question | Answer`. */
export function answerColumns(head: readonly Pick<DrawnCell, 'text'>[]): { question: number; answer: number } | null {
  const question = head.findIndex(({ text }) => ASKED.test(text))
  const answer = head.findIndex(({ text }, column) => column > question && ANSWERED.test(text))
  return question < 0 || answer < 0 ? null : { question, answer }
}

const REFERENCE =
  /^(?:(?:our|your|foia?|eir|case|request|tracking) )?(?:ref(?:erence)?|case|request|tracking|foia?|id)\.?(?: (?:no|number|id|ref(?:erence)?))?\W*$/i
/** `FOI-24-001`, `118234`: no number of a question. */
const LONG_NUMBER = /\d{3}/

/** The column of a log of requests that gives each row a reference of its own; null where the rows are no requests of their own. */
export function referenceColumn([head, ...rows]: readonly (readonly Pick<DrawnCell, 'text'>[])[]): number | null {
  const column = (head ?? []).findIndex(({ text }) => REFERENCE.test(text))
  const given = rows.map((row) => row[column]?.text ?? '').filter((reference) => LONG_NUMBER.test(reference))
  const isLog = given.length >= 2 && given.length >= rows.length * 0.6 && new Set(given).size === given.length
  return column >= 0 && isLog ? column : null
}
