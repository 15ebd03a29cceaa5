import type { Cite, Question, Reading } from '@disclosed/core/model'

/** A cite on a page, for tests that look at views and not at offsets. */
export function cite(page: number, quote: string): Cite {
  return { page, start: 0, end: quote.length, quote }
}

export function question(label: string, outcome: Question['outcome'], more: Partial<Question> = {}): Question {
  const text = `Question ${label}?`
  return {
    part: 1,
    label,
    text,
    cite: cite(1, text),
    outcome,
    sure: true,
    why: 'said so',
    answer: null,
    grounds: [],
    ...more,
  }
}

/** A small invented reading with one of everything. */
export function sampleReading(more: Partial<Reading> = {}): Reading {
  const ground = { law: 'uk-foia-2000', provision: '40(2)', use: 'withheld', cite: cite(1, 'section 40(2)') } as const
  return {
    file: 'letters/harrowgate.txt',
    kind: 'response',
    pages: 2,
    authority: 'Harrowgate Borough Council',
    law: 'uk-foia-2000',
    references: ['FOI/24/118'],
    messages: [],
    questions: [
      question('1', 'answered', {
        text: 'How many streets were dimmed?',
        answer: { text: '14 streets', cite: cite(1, '14 streets'), value: { number: 14, unit: null } },
      }),
      question('2', null, { text: 'Of these, please state' }),
      question('2.a', 'refused', { text: 'the names of the officers', grounds: [ground], sure: false }),
      question('2.b', 'blank', {
        text: 'the cost of the trial in pounds, by ward and by month, with the supplier of each lamp',
      }),
    ],
    grounds: [ground],
    clock: { received: '2019-01-15', due: '2019-02-12', answered: '2019-02-27', daysTaken: 31, daysLate: 11 },
    findings: [
      {
        code: 'late',
        message: 'The answer came 11 working days late.',
        questions: [],
        cites: [cite(1, '27 February 2019')],
      },
      {
        code: 'blank-answer',
        message: 'Question 2.b is repeated and nothing stands behind it.',
        questions: ['1:2.b'],
        cites: [cite(2, 'the cost'), cite(2, 'x')],
      },
    ],
    ...more,
  }
}
