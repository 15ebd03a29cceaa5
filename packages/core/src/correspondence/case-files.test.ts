import assert from 'node:assert/strict'
import { test } from 'node:test'
import { caseDocument } from '../model/case-document.ts'
import type { Envelope, SourceDocument } from '../model/page.ts'
import { textDocument } from '../testing/source-document.ts'
import { caseFiles } from './case-files.ts'

type Message = readonly [side: Envelope['side'], attachments: string]

/** A mailbox with a page for each message. */
function mailbox(messages: readonly Message[]): SourceDocument {
  const pages = messages.map(([side, attachments], at) => {
    const head = attachments === '' ? 'Someone\n\n' : `Someone\nAttachments: ${attachments}\n\n`
    const text = `${head}Words.\n`
    const facts = { from: 'Someone', to: null, date: null, dateText: null, subject: null, side }
    return {
      number: at + 1,
      text,
      envelopes: [{ start: 0, end: text.length, bodyStart: head.length, ...facts }],
    }
  })
  return { file: 'all.mbox', format: 'mailbox', warnings: [], pages }
}

const THREAD: readonly Message[] = [
  ['requester', ''],
  ['authority', 'image.png, answer.txt'],
  ['authority', 'image.png, costs.txt'],
  ['requester', ''],
]

const ROWS: [why: string, messages: readonly Message[], files: string[], order: string[]][] = [
  [
    'an attachment stands behind the mail that names it, not behind the last one',
    THREAD,
    ['answer.txt'],
    ['all.mbox 1', 'all.mbox 2', 'answer.txt 1', 'all.mbox 3', 'all.mbox 4'],
  ],
  [
    'of two mails that name a file so, the later one brought it',
    THREAD,
    ['image.png'],
    ['all.mbox 1', 'all.mbox 2', 'all.mbox 3', 'image.png 1', 'all.mbox 4'],
  ],
  [
    'numbers of an archive say which reply brought it',
    THREAD,
    ['1_2_image.png', '2_3_costs.txt', '2_2_image.png'],
    ['all.mbox 1', 'all.mbox 2', '1_2_image.png 1', 'all.mbox 3', '2_3_costs.txt 1', '2_2_image.png 1', 'all.mbox 4'],
  ],
  [
    'a number that is wrong does no harm',
    THREAD,
    ['7_2_answer.txt'],
    ['all.mbox 1', 'all.mbox 2', '7_2_answer.txt 1', 'all.mbox 3', 'all.mbox 4'],
  ],
  [
    'a file that comes twice, once inside a mail, counts once',
    THREAD,
    ['all.mbox/answer.txt', 'answer.txt'],
    ['all.mbox 1', 'all.mbox 2', 'all.mbox/answer.txt 1', 'all.mbox 3', 'all.mbox 4'],
  ],
  [
    'what nobody names is a file of its own',
    THREAD,
    ['2_2_other.txt'],
    ['all.mbox 1', 'all.mbox 2', 'all.mbox 3', 'all.mbox 4', '2_2_other.txt 1'],
  ],
]

for (const [why, messages, files, order] of ROWS) {
  test(`case files: ${why}`, () => {
    const documents = [mailbox(messages), ...files.map((file) => textDocument('Some words', file))]
    const { pages } = caseDocument(caseFiles(documents))
    assert.deepEqual(
      pages.map(({ file, number }) => `${file} ${number}`),
      order,
    )
  })
}
