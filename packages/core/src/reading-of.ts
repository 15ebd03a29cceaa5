import type { Account } from './answers/account.ts'
import { eachGroundOnce, type ReliedGround } from './answers/relied-grounds.ts'
import { correspondenceKind } from './correspondence/document-kind.ts'
import { isEnclosure } from './correspondence/open-letters.ts'
import type { Case, CaseLetter } from './findings/case.ts'
import { headSpan } from './findings/letter-spans.ts'
import { LOW_CONFIDENCE } from './model/page.ts'
import type { Answer, Cite, Finding, GroundUse, Message, Question, Reading } from './model/reading.ts'
import type { CollectedQuestion } from './questions/collect-questions.ts'
import { citeOf, type Flow } from './text/flow.ts'

/** The case in the public form. */
export function readingOf(found: Case, findings: Finding[]): Reading {
  const { document, flow, letters } = found
  return {
    file: document.file,
    kind: correspondenceKind(letters),
    pages: document.pages.length,
    authority: found.authority,
    law: found.law?.id ?? null,
    references: [...found.references],
    messages: letters.filter((letter) => !isEnclosure(letter)).map((letter) => messageOf(found, letter)),
    questions: found.questions.map((question, i) => questionOf(flow, question, found.accounts[i]!)),
    grounds: eachGroundOnce(found.grounds.flat()).map((ground) => groundOf(flow, ground)),
    clock: found.clock,
    findings,
  }
}

function messageOf(found: Case, letter: CaseLetter): Message {
  return { kind: letter.kind, from: letter.from, date: letter.date, cite: citeOf(found.flow, headSpan(found, letter)) }
}

function questionOf(flow: Flow, question: CollectedQuestion, account: Account): Question {
  const cite = citeOf(flow, question.span)
  const answer: Answer | null =
    account.answer === null
      ? null
      : { text: account.answer.text, cite: citeOf(flow, account.answer), value: account.answer.value }
  const isDoubtful = account.outcome !== null && (isHardToRead(cite) || (answer !== null && isHardToRead(answer.cite)))
  return {
    part: question.part,
    label: question.label,
    text: question.text,
    cite,
    outcome: account.outcome,
    sure: account.sure && !isDoubtful,
    why: isDoubtful ? `${account.why}; the page is hard to read` : account.why,
    answer,
    grounds: account.grounds.map((ground) => groundOf(flow, ground)),
  }
}

function isHardToRead({ confidence }: Cite): boolean {
  return confidence !== undefined && confidence < LOW_CONFIDENCE
}

function groundOf(flow: Flow, { law, provision, use, start, end }: ReliedGround): GroundUse {
  return { law, provision, use, cite: citeOf(flow, { start, end }) }
}
