import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyse } from './analyse.ts'
import { caseFiles } from './correspondence/case-files.ts'
import { caseDocument } from './model/case-document.ts'
import type { SourceDocument } from './model/page.ts'
import { citesOf } from './testing/check-reading.ts'
import { textDocument } from './testing/source-document.ts'
import { testLawBook } from './testing/test-law-book.ts'

const REQUEST = textDocument(
  'Dear Northmere Borough Council,\n\nUnder the Freedom of Information Act 2000 please tell me:\n\n1. How many street lights does the Council own?\n\n2. What did their repair cost in 2023?\n\nYours faithfully,\n\nSam Field\n4 March 2024\n',
  'case/request.txt',
)

function mail(body: string, attachments: string): SourceDocument {
  const head = `From: FOI Team <foi@northmere.example>\nDate: Mon, 25 Mar 2024 10:00:00 +0000\nSubject: FOI/24/118\nAttachments: ${attachments}\n\n`
  const text = head + body
  const envelope = {
    start: 0,
    end: text.length,
    bodyStart: head.length,
    from: 'FOI Team',
    to: null,
    date: '2024-03-25',
    dateText: null,
    subject: 'FOI/24/118',
    side: null,
  }
  return { file: 'case/reply.eml', format: 'mail', warnings: [], pages: [{ number: 1, text, envelopes: [envelope] }] }
}

const LETTER =
  'Dear Sam Field,\n\nThank you for your request under the Freedom of Information Act 2000. Our answers are in the attached file.\n\nYours sincerely,\n\nA. Reeve\nInformation Officer\n'
const ANSWERS =
  '1. How many street lights does the Council own?\n\n18,640\n\n2. What did their repair cost in 2023?\n\n£91,200\n'

function readingOf(...documents: SourceDocument[]) {
  const document = caseDocument(caseFiles(documents))
  const reading = analyse(document, { book: testLawBook(), today: '2024-06-01' })
  for (const { file, page, start, end, quote } of citesOf(reading)) {
    const source = documents.find((candidate) => candidate.file === file)
    assert.equal(source?.pages[page - 1]?.text.slice(start, end), quote)
  }
  return reading
}

test('a case: request and reply in two files are one correspondence', () => {
  const reply = `${LETTER.replace(' Our answers are in the attached file.', '')}\n${ANSWERS}`
  const reading = readingOf(REQUEST, textDocument(reply, 'case/reply.txt'))
  assert.deepEqual(
    reading.messages.map(({ kind, from, cite }) => [kind, from, cite.file]),
    [
      ['request', 'requester', 'case/request.txt'],
      ['response', 'authority', 'case/reply.txt'],
    ],
  )
  assert.deepEqual(
    reading.questions.map(({ outcome, cite, answer }) => [outcome, cite.file, answer?.text, answer?.cite.file]),
    [
      ['answered', 'case/request.txt', '18,640', 'case/reply.txt'],
      ['answered', 'case/request.txt', '£91,200', 'case/reply.txt'],
    ],
  )
})

test('a case: an answer in an attachment is found there', () => {
  const reading = readingOf(REQUEST, mail(LETTER, 'answers.txt'), textDocument(ANSWERS, 'case/answers.txt'))
  assert.deepEqual(
    reading.questions.map(({ outcome, answer }) => [outcome, answer?.text, answer?.cite.file]),
    [
      ['answered', '18,640', 'case/answers.txt'],
      ['answered', '£91,200', 'case/answers.txt'],
    ],
  )
  assert.deepEqual(
    reading.messages.map(({ kind }) => kind),
    ['request', 'response'],
    'a list is no message',
  )
  assert.deepEqual(
    reading.findings.filter(({ code }) => code === 'missing-attachment'),
    [],
  )
})

test('a case: an attachment that does not repeat the questions is named, unsure', () => {
  const table = textDocument('Ward\tLights\tRepairs\nEast\t9,000\t40,000\nWest\t9,640\t51,200\n', 'case/table.txt')
  const reading = readingOf(REQUEST, mail(LETTER, 'table.txt'), table)
  assert.deepEqual(
    reading.questions.map(({ outcome, sure }) => [outcome, sure]),
    [
      ['answered', false],
      ['answered', false],
    ],
  )
  assert.equal(reading.questions[0]?.why, 'the answer is said to be in the attachment case/table.txt')
})

test('a case: without its attachment the answer is missing', () => {
  const reading = readingOf(REQUEST, mail(LETTER, 'answers.txt'))
  assert.deepEqual(
    reading.questions.map(({ outcome }) => outcome),
    ['missing-attachment', 'missing-attachment'],
  )
})

test('a case: a letter that was attached to a mail is a message of the authority', () => {
  const cover = 'Dear Sam Field,\n\nPlease find attached our response to your request.\n\nKind regards\n\nFOI Team\n'
  const letter = `${LETTER.replace(' Our answers are in the attached file.', '')}\n${ANSWERS}`
  const reading = readingOf(REQUEST, mail(cover, 'response.txt'), textDocument(letter, 'case/response.txt'))
  assert.deepEqual(
    reading.messages.map(({ from, cite }) => [from, cite.file]),
    [
      ['requester', 'case/request.txt'],
      ['authority', 'case/reply.eml'],
      ['authority', 'case/response.txt'],
    ],
  )
  assert.deepEqual(
    reading.questions.map(({ outcome }) => outcome),
    ['answered', 'answered'],
  )
})

const ONLY = '1. How many street lights does the Council own?'
const asks = textDocument(`Dear Northmere Council,\n\nUnder the FOI Act:\n\n${ONLY}\n\nSam Field\n`, 'ask.txt')
const replies = (words: string) =>
  textDocument(
    `Dear Sam Field,\n\nThank you for your request, which reads:\n\n${ONLY}\n\n${words}\n\nRegards,\n\nA. Reeve\n`,
  )

test('a case: a number below the only question answers it, a number of the handling does not', () => {
  const outcomeOf = (words: string) => readingOf(asks, replies(words)).questions[0]?.outcome
  assert.equal(outcomeOf('18,640'), 'answered')
  assert.equal(outcomeOf('You will receive a response within 20 working days.'), 'awaiting')
})
