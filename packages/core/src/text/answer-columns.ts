import type { DrawnCell } from './drawn-tables.ts'

const ASKED =
  /^(?:(?:the |your )?(?:questions?|requests?)(?: asked)?|(?:information|details) (?:requested|sought|asked for))\W*$/i
const ANSWERED =
  /^(?:(?:the |our |council )?(?:answers?|responses?|repl(?:y|ies))(?: given)?|information (?:provided|supplied))\W*$/i

/** The columns of questions and their answers by the head of a table: `Ref | Question | Answer`. */
export function answerColumns(head: readonly Pick<DrawnCell, 'text'>[]): { question: number; answer: number } | null {
  const question = head.findIndex(({ text }) => ASKED.test(text))
  const answer = head.findIndex(({ text }, column) => column > question && ANSWERED.test(text))
  return question < 0 || answer < 0 ? null : { question, answer }
}
