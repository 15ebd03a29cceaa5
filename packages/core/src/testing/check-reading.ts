import assert from 'node:assert/strict'
import type { SourceDocument } from '../model/page.ts'
import { type Cite, FINDING_CODES, OUTCOMES, type Reading } from '../model/reading.ts'

/** Every place that a reading points at. */
export function citesOf(reading: Reading): Cite[] {
  return [
    ...reading.messages.map(({ cite }) => cite),
    ...reading.questions.flatMap(({ cite, answer, grounds }) => [
      cite,
      ...(answer === null ? [] : [answer.cite]),
      ...grounds.map((ground) => ground.cite),
    ]),
    ...reading.grounds.map(({ cite }) => cite),
    ...reading.findings.flatMap(({ cites }) => cites),
  ]
}

/** A cite is what its page has at its place. */
export function checkCites(document: SourceDocument, reading: Reading): void {
  for (const { page, start, end, quote } of citesOf(reading)) {
    const text = document.pages[page - 1]?.text
    assert.ok(
      text !== undefined && start >= 0 && start <= end && end <= text.length,
      `no place ${page}:${start}-${end}`,
    )
    assert.equal(quote, text.slice(start, end))
  }
}

/** What the contract says of questions: labels of their own in their part, words of their own on their page. */
export function checkQuestions(reading: Reading): void {
  const labels = reading.questions.map(({ part, label }) => `${part}:${label}`)
  assert.deepEqual(labels, [...new Set(labels)])
  let part = 1
  for (const question of reading.questions) {
    assert.ok(question.part === part || question.part === part + 1, `part ${question.part} behind part ${part}`)
    part = question.part
    assert.ok(question.text !== '' && question.cite.quote !== '', `question ${question.label} without words`)
    assert.ok(question.outcome === null || OUTCOMES.includes(question.outcome))
    assert.ok(question.why !== '')
  }
}

/** An answer given must have words; where there are none, there is none. */
export function checkAnswers(reading: Reading): void {
  const empty = new Set(['blank', 'unaddressed', 'awaiting'])
  for (const { label, outcome, answer } of reading.questions) {
    if (answer !== null) assert.notEqual(answer.text, '', `answer to ${label} without words`)
    if (outcome !== null && empty.has(outcome)) assert.equal(answer, null, `${label} is ${outcome} and has an answer`)
  }
}

/** In one message an answer never takes the question's own words for its own. */
export function checkOverlap(reading: Reading): void {
  for (const { label, cite, answer } of reading.questions) {
    if (answer === null || answer.cite.page !== cite.page) continue
    const overlaps = answer.cite.start < cite.end && cite.start < answer.cite.end
    assert.ok(!overlaps, `answer to ${label} (${answer.cite.quote}) overlaps its question (${cite.quote})`)
  }
}

/** Findings name questions that there are, and say what they say in a sentence. */
export function checkFindings(reading: Reading): void {
  const labels = new Set(reading.questions.map(({ part, label }) => `${part}:${label}`))
  for (const { code, message, questions } of reading.findings) {
    assert.ok(FINDING_CODES.includes(code))
    assert.match(message, /^[A-Z].*\.$/)
    for (const question of questions) assert.ok(labels.has(question), `no question ${question}`)
  }
}
