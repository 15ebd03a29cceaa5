import type { Finding, FindingCode, Reading } from '../model/index.ts'
import { plainDate } from '../text/plain-date.ts'

/** What a person can do about a finding. */
export interface FindingStep {
  /** Where the page shows what it rests on: how the days are counted, or what the law asks of such a reply. */
  readonly see: 'count' | 'law' | null
  /** Sentences for a letter to the authority; null where asking it makes no sense. */
  readonly letter: string | null
}

interface Words {
  readonly see: FindingStep['see']
  /** `about`: `question 4.a` or `your reply`. */
  readonly ask: ((about: string) => string) | null
}

const WORDS: Readonly<Record<FindingCode, Words>> = {
  late: {
    see: 'count',
    ask: () => 'Your reply came after the time limit. Please tell me why, and when the delay was noticed.',
  },
  overdue: {
    see: 'count',
    ask: () => 'The time limit for your reply has passed. Please tell me when I can expect it.',
  },
  'due-date-misstated': {
    see: 'count',
    ask: () => 'You name another due date than the law gives. Please tell me how you counted it.',
  },
  'blank-answer': {
    see: null,
    ask: (about) => `Your reply repeats ${about} without an answer behind it. Please answer it.`,
  },
  'unaddressed-question': { see: null, ask: (about) => `Your reply does not come to ${about}. Please answer it.` },
  'missing-attachment': {
    see: null,
    ask: (about) => `For ${about} you refer to an attachment that did not come with your reply. Please send it.`,
  },
  'withheld-without-ground': {
    see: 'law',
    ask: (about) =>
      `You withhold information about ${about} without naming the provision that you rely on. Please name it.`,
  },
  'ground-without-reason': {
    see: 'law',
    ask: (about) => `You name a provision for ${about} and not why it applies. Please give your reasons.`,
  },
  'public-interest-test-missing': {
    see: 'law',
    ask: (about) => `For ${about} you do not say how the public interest was weighed. Please set that out.`,
  },
  'prejudice-not-stated': {
    see: 'law',
    ask: (about) =>
      `For ${about} you do not say what harm disclosure would do and how likely it is. Please set that out.`,
  },
  'ncnd-without-ground': {
    see: 'law',
    ask: (about) =>
      `You neither confirm nor deny that you hold information about ${about}, without naming the provision that you rely on. Please name it.`,
  },
  'review-details-missing': {
    see: 'law',
    ask: () => 'Your reply does not say how I can ask for a review. Please tell me how, and within what time.',
  },
  'regulator-details-missing': {
    see: 'law',
    ask: () => 'Your reply does not say to whom I can complain. Please tell me.',
  },
  'cost-estimate-missing': {
    see: 'law',
    ask: (about) =>
      `You refuse ${about} because of its cost without an estimate. Please tell me how you arrived at it.`,
  },
  'advice-missing': {
    see: 'law',
    ask: (about) => `You do not say how ${about} could be put so that it can be answered. Please advise me.`,
  },
  'total-mismatch': {
    see: null,
    ask: (about) =>
      `The figures that you give for ${about} do not add up to the total. Please tell me which are right.`,
  },
  'dates-disagree': {
    see: null,
    ask: () => 'Dates in your reply contradict each other. Please tell me which are right.',
  },
  boilerplate: {
    see: 'law',
    ask: (about) =>
      `What you say of the public interest for ${about} stands word for word in other replies. Please weigh it for this request.`,
  },
  contradiction: {
    see: null,
    ask: (about) => `What you say about ${about} contradicts another reply. Please tell me which is right.`,
  },
}

/** What can be done about a finding, with words to send that name the request. */
export function findingStep({ code, questions }: Pick<Finding, 'code' | 'questions'>, reading: Reading): FindingStep {
  const { see, ask } = WORDS[code]
  return { see, letter: ask === null ? null : `${requestName(reading)}: ${ask(aboutWords(questions))}` }
}

/** `My request FOI 2025/0417 of 3 Mar 2025`. */
function requestName({ references, clock }: Reading): string {
  const received = clock?.received ?? null
  return ['My request', references[0], received === null ? null : `that you received on ${plainDate(received)}`]
    .filter((part) => part !== null && part !== undefined)
    .join(' ')
}

/** `question 4.a`, `questions 1, 2 and 4`. */
function aboutWords(questions: readonly string[]): string {
  const labels = questions.map((key) => key.slice(key.indexOf(':') + 1))
  if (labels.length === 0) return 'my request'
  if (labels.length === 1) return `question ${labels[0]}`
  return `questions ${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`
}
