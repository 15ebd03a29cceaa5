import type { Clock, Message, Outcome, Question, Reading } from '../model/reading.ts'
import type { NamedCase } from '../register/campaign-case.ts'

/** A question with what became of it; without an answer it waits for one. */
export type AskedAndTold = readonly [question: string, answer?: string, outcome?: Outcome]

/** A case without files: questions numbered in order, cites into a page that nobody reads. */
export function namedCase(
  name: string,
  authority: string | null,
  asked: readonly AskedAndTold[],
  more: Partial<Pick<Reading, 'clock' | 'messages' | 'grounds'>> = {},
): NamedCase {
  const reading: Reading = {
    file: name,
    kind: 'thread',
    pages: 1,
    authority,
    law: 'uk-foia-2000',
    references: [],
    messages: more.messages ?? [messageAt('request', '2024-03-04')],
    questions: asked.map(questionOf),
    grounds: more.grounds ?? [],
    clock: more.clock ?? null,
    findings: [],
  }
  return { name, reading }
}

export function messageAt(kind: Message['kind'], date: string, page = 1): Message {
  return { kind, from: 'requester', date, cite: { page, start: 0, end: 0, quote: '' } }
}

export function clockOf(daysTaken: number, daysLate: number): Clock {
  return { received: '2024-03-04', due: '2024-04-03', answered: '2024-04-01', daysTaken, daysLate }
}

function questionOf([text, answer, outcome]: AskedAndTold, at: number): Question {
  return {
    part: 1,
    label: String(at + 1),
    text,
    cite: { page: 1, start: 0, end: text.length, quote: text },
    outcome: outcome ?? (answer === undefined ? 'awaiting' : 'answered'),
    sure: true,
    why: 'test',
    answer:
      answer === undefined
        ? null
        : { text: answer, cite: { page: 2, start: 10, end: 10 + answer.length, quote: answer }, value: null },
    grounds: [],
  }
}
