import type { Cite, GroundUse, Question, Reading } from '../model/reading.ts'
import { withMark } from './corrected-field.ts'
import type { MadeCorrection, QuestionCorrection } from './correction.ts'
import { findQuestion } from './find-question.ts'

/** A reading in which something about a question is put right; null where the question is gone. */
export function correctQuestion(
  reading: Reading,
  made: MadeCorrection,
  correction: QuestionCorrection,
): Reading | null {
  if (correction.kind === 'question-added') return withAdded(reading, made, correction)
  const index = findQuestion(reading.questions, correction.question)
  const question = reading.questions[index]
  if (question === undefined) return null
  const put = (questions: readonly Question[]): Reading => ({
    ...reading,
    questions: reading.questions.toSpliced(index, 1, ...questions),
  })
  switch (correction.kind) {
    case 'question-removed':
      return withMark(put([]), made, question)
    case 'question-split':
      return put(correction.into.map((piece) => pieceOf(question, piece, made)))
    case 'question-moved':
      return moved(reading, made, index, correction.before)
    case 'questions-merged':
      return merged(reading, made, correction.question, correction.others)
    default:
      return put([withMark(changed(question, made, correction), made, machineValue(question, correction.kind))])
  }
}

type Change = Extract<
  QuestionCorrection,
  { kind: 'outcome' | 'answer' | 'text' | 'label' | 'ground-added' | 'ground-removed' }
>

function changed(question: Question, made: MadeCorrection, correction: Change): Question {
  switch (correction.kind) {
    case 'outcome':
      return { ...question, outcome: correction.value, sure: true, why: `corrected by ${made.by}` }
    case 'answer':
      return { ...question, answer: correction.value }
    case 'text':
      return { ...question, text: correction.value, cite: correction.cite ?? question.cite }
    case 'label':
      return { ...question, label: correction.value }
    case 'ground-added': {
      const ground: GroundUse = { ...correction.value, cite: question.answer?.cite ?? question.cite }
      return { ...question, grounds: [...question.grounds.filter((each) => !isSame(each, ground)), ground] }
    }
    case 'ground-removed':
      return { ...question, grounds: question.grounds.filter((each) => !isSame(each, correction.value)) }
  }
}

function machineValue(question: Question, kind: Change['kind']): unknown {
  return kind === 'ground-added' || kind === 'ground-removed' ? question.grounds : question[kind]
}

type Ground = Pick<GroundUse, 'law' | 'provision'>

export function isSame(a: Ground, b: Ground): boolean {
  return a.law === b.law && a.provision === b.provision
}

/** Behind the last question of its part that its number comes after. */
function withAdded(
  reading: Reading,
  made: MadeCorrection,
  { question: { part, label, text }, cite }: Extract<QuestionCorrection, { kind: 'question-added' }>,
): Reading {
  const isBefore = (other: Question) =>
    other.part < part || (other.part === part && other.label.localeCompare(label, 'en', { numeric: true }) < 0)
  const added: Question = {
    part,
    label,
    text,
    cite,
    outcome: 'unaddressed',
    sure: false,
    why: `added by ${made.by}`,
    answer: null,
    grounds: [],
  }
  const at = reading.questions.findLastIndex(isBefore) + 1
  return { ...reading, questions: reading.questions.toSpliced(at, 0, withMark(added, made, null)) }
}

/** A piece keeps what was read of the whole, which is then unsure. */
function pieceOf(question: Question, { label, text }: { label: string; text: string }, made: MadeCorrection): Question {
  const piece = {
    ...question,
    label,
    text,
    cite: partOf(question.cite, text),
    sure: false,
    why: `parted by ${made.by}`,
  }
  return withMark(piece, made, question)
}

/** Null where the question before which it is to stand is gone. */
function moved(
  reading: Reading,
  made: MadeCorrection,
  index: number,
  before: QuestionCorrection['question'] | null,
): Reading | null {
  const question = reading.questions[index]!
  const others = reading.questions.toSpliced(index, 1)
  const at = before === null ? others.length : findQuestion(others, before)
  if (at < 0) return null
  return { ...reading, questions: others.toSpliced(at, 0, withMark(question, made, index + 1)) }
}

/** Where the words stand in the cite; the whole where they do not. */
function partOf(cite: Cite, text: string): Cite {
  const at = cite.quote.indexOf(text)
  if (at < 0) return cite
  const { boxes: _, ...rest } = cite
  return { ...rest, start: cite.start + at, end: cite.start + at + text.length, quote: text }
}

/** All into the first; null where one of them is gone. What they came to is kept where it is the same. */
function merged(
  reading: Reading,
  made: MadeCorrection,
  first: QuestionCorrection['question'],
  others: readonly QuestionCorrection['question'][],
): Reading | null {
  const indexes = [first, ...others].map((key) => findQuestion(reading.questions, key))
  if (indexes.includes(-1) || new Set(indexes).size < indexes.length) return null
  const parts = indexes.map((index) => reading.questions[index]!)
  const head = parts[0]!
  const answered = parts.find(({ answer }) => answer !== null)
  const isAlike = parts.every(({ outcome }) => outcome === head.outcome)
  const whole: Question = {
    ...head,
    text: parts.map(({ text }) => text).join(' '),
    outcome: isAlike ? head.outcome : (answered ?? head).outcome,
    sure: isAlike && head.sure,
    why: `put together by ${made.by}`,
    answer: answered?.answer ?? null,
    grounds: parts.flatMap(({ grounds }, at) =>
      grounds.filter(
        (ground) => !parts.slice(0, at).some((before) => before.grounds.some((each) => isSame(each, ground))),
      ),
    ),
  }
  const questions = reading.questions.flatMap((question, index) => {
    if (index === indexes[0]) return [withMark(whole, made, parts)]
    return indexes.includes(index) ? [] : [question]
  })
  return { ...reading, questions }
}
