import fc from 'fast-check'
import type { Outcome } from '../model/reading.ts'

/** A thread that was made of questions and answers, with what a reader must find in it. */
export interface KnownThread {
  readonly text: string
  /** `1 answered: There are 14.`, with nothing behind the colon where there is no answer. */
  readonly expected: readonly string[]
}

/** Questions that have no telling word in common. */
const QUESTIONS = [
  'How many litter bins does the council own?',
  'Who empties the dustcarts in Mill Lane?',
  'What did the play area cost in 2023?',
  'When was the harbour wall last repaired?',
  'Which school has the most pupils from abroad?',
  'Please provide a copy of the allotment policy.',
  'How often are street lamps tested after storms?',
  'What training do swimming teachers receive?',
  'Has the museum lent any paintings to hotels?',
] as const

/** Answers with what they are. A null is a question that the reply leaves out. */
const ANSWERS: readonly (readonly [answer: string | null, outcome: Outcome])[] = [
  ['There are 14.', 'answered'],
  ['£1,250', 'answered'],
  ['The depot does this twice a year.', 'answered'],
  ['N/A', 'not-applicable'],
  ['We do not hold this information.', 'not-held'],
  ['This is exempt under section 43(2), as it would prejudice trade.', 'refused'],
  ['We neither confirm nor deny that we hold this.', 'neither-confirmed-nor-denied'],
  ['This is published on our website.', 'elsewhere'],
  ['Please see the attached spreadsheet.', 'missing-attachment'],
  ['', 'blank'],
  [null, 'unaddressed'],
]

const LABELS: readonly ((index: number) => readonly [printed: string, name: string])[] = [
  (i) => [`${i + 1}. `, `${i + 1}`],
  (i) => [`${i + 1}) `, `${i + 1}`],
  (i) => [`(${i + 1}) `, `${i + 1}`],
  (i) => [`Q${i + 1}. `, `${i + 1}`],
  (i) => [`Question ${i + 1}: `, `${i + 1}`],
  (i) => [`${'abcdefghi'[i]}) `, 'abcdefghi'[i]!],
  (i) => [`- `, `${i + 1}`],
  (i) => [`1.${i + 1} `, `1.${i + 1}`],
]

/** How a reply sets an answer behind its question. */
const LAYOUTS: readonly ((question: string, answer: string) => string)[] = [
  (question, answer) => `${question}\n\n${answer}`,
  (question, answer) => `${question}\n${answer}`,
  (question, answer) => `${question} ${answer}`,
  (question, answer) => `**${question}**\n\n${answer}`,
  (question, answer) => `${question}\n\nResponse: ${answer}`,
  (question, answer) => `│ ${question} │ ${answer} │\n├──────────┼──────────┤`,
]

/** Two questions in a row with nothing behind them can share the answer below, so that their outcome is another matter. */
function isClear(answers: readonly (readonly [string | null, Outcome])[]): boolean {
  const given = answers.filter(([answer]) => answer !== null)
  return given.length >= 2 && given.every(([answer], i) => answer !== '' || given[i + 1]?.[0] !== '')
}

interface Asked {
  readonly question: string
  readonly label: readonly [printed: string, name: string]
  readonly answer: readonly [answer: string | null, outcome: Outcome]
}

const asked = (answers: typeof ANSWERS, labels: typeof LABELS): fc.Arbitrary<Asked[]> =>
  fc
    .record({
      questions: fc.shuffledSubarray([...QUESTIONS], { minLength: 3, maxLength: 7 }),
      given: fc.array(fc.constantFrom(...answers), { minLength: 7, maxLength: 7 }),
      label: fc.constantFrom(...labels),
    })
    .map(({ questions, given, label }) =>
      questions.map((question, i) => ({ question, label: label(i), answer: given[i]! })),
    )

const gap = fc.constantFrom('\n', '\n\n')

/** A reply that prints each question with its answer behind it, or leaves it out. */
export const repeatingThread: fc.Arbitrary<KnownThread> = fc
  .record({ list: asked(ANSWERS, LABELS), layout: fc.constantFrom(...LAYOUTS), gap })
  .filter(({ list }) => isClear(list.map(({ answer }) => answer)))
  .map(({ list, layout, gap }) =>
    knownThread(
      list,
      gap,
      list
        .filter(({ answer: [answer] }) => answer !== null)
        .map(({ question, label: [printed], answer: [answer] }) => layout(printed + question, answer!))
        .join(layout('', '').startsWith('│') ? '\n' : '\n\n'),
    ),
  )

/** A reply that prints numbers with answers, and no question. */
export const numberedThread: fc.Arbitrary<KnownThread> = fc
  .record({
    list: asked(
      ANSWERS.filter(([answer]) => answer !== null && answer !== ''),
      LABELS.filter((label) => label(0)[0] !== '- '),
    ),
    gap,
  })
  .map(({ list, gap }) =>
    knownThread(list, gap, list.map(({ label: [printed], answer: [answer] }) => printed + answer).join(gap)),
  )

function knownThread(list: readonly Asked[], gap: string, reply: string): KnownThread {
  return {
    text: thread(list.map(({ question, label: [printed] }) => printed + question).join(gap), reply),
    expected: list.map(({ label: [, name], answer: [answer, outcome] }) => `${name} ${outcome}: ${answer ?? ''}`),
  }
}

function thread(request: string, reply: string): string {
  return `R. Amari
4 March 2024

Dear Westholt Council,

Under the Freedom of Information Act 2000 please tell me:

${request}

Yours faithfully,

R. Amari

Westholt Council
11 March 2024

Dear R. Amari,

Your request has been handled under the Freedom of Information Act 2000. Our response is set out below.

${reply}

If you are unhappy with this reply you may ask for an internal review.

Yours sincerely,

Sam Officer
Westholt Council
`
}
