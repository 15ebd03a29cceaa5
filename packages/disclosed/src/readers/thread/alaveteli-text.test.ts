import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../text.ts'

const PREFACE =
  'This is a plain-text version of the Freedom of Information request "Drones in parks".  The latest, full version is available online at http://askthem.example/request/drones_in_parks.'
const RULE = '-------------------------------'
const REQUEST = `  From: Sam Field
  To: Harrowgate Borough Council
  Date: 4 March 2024
  Dear Harrowgate Borough Council,

1. How many drones?

Sam Field`
const REPLY = `  From: A. Reeve, Harrowgate Borough Council
  To: Sam Field
  Date: 28 March 2024

  Dear Sam Field,

See the file.

    Attachment: answer.pdf (12K)

    Attachment: costs 2023.xlsx (1.2M)
`
const written = (...events: string[]) => [PREFACE, '\n\n', ...events.flatMap((event) => [RULE, event, '\n'])].join('\n')

async function messagesOf(text: string) {
  const { pages } = await readText(Buffer.from(text))
  return pages.map((page) =>
    page.envelopes.map(({ from, to, date, side, bodyStart, end }) => [
      from,
      to,
      date,
      side,
      page.text.slice(bodyStart, end),
    ]),
  )
}

const SAM = [
  'Sam Field',
  'Harrowgate Borough Council',
  '2024-03-04',
  'requester',
  'Dear Harrowgate Borough Council,\n\n1. How many drones?\n\nSam Field',
]
const REEVE = [
  'A. Reeve, Harrowgate Borough Council',
  'Sam Field',
  '2024-03-28',
  'authority',
  'Dear Sam Field,\n\nSee the file.',
]

const ROWS: [why: string, text: string, messages: unknown[][][]][] = [
  ['a page for each message, with its side', written(REQUEST, REPLY), [[SAM], [REEVE]]],
  ['line ends of Windows', written(REQUEST, REPLY).replaceAll('\n', '\r\n'), [[SAM], [REEVE]]],
  [
    'a reply whose sender gives no name',
    written(REQUEST, REPLY.replace('A. Reeve', '')),
    [[SAM], [['Harrowgate Borough Council', ...REEVE.slice(1)]]],
  ],
  [
    'a date with its mark-up',
    written(
      REQUEST,
      REPLY.replace('28 March 2024', '<time datetime="2024-03-28T09:10:00Z" title="x">March 28, 2024</time>'),
    ),
    [[SAM], [REEVE]],
  ],
  ['an annotation is no message', written(REQUEST, 'Kim left an annotation (5 March 2024)\n\nGood luck'), [[SAM]]],
  ['what was sent again is no message', written(REQUEST, 'Date: 9 March 2024\nSent again.'), [[SAM]]],
  ['labels of another language', written(REQUEST.replace('From', 'De').replace('To', 'Para'), REPLY), [[SAM], [REEVE]]],
  ['another text with such rules is read as it stands', `Notes\n${RULE}\n${REQUEST}\n`, [[]]],
]

for (const [why, text, messages] of ROWS) {
  test(`text of a thread: ${why}`, async () => {
    assert.deepEqual(await messagesOf(text), messages)
  })
}

test('text of a thread: attachments are named in the head of their message', async () => {
  const { pages } = await readText(Buffer.from(written(REQUEST, REPLY)))
  assert.match(pages[1]!.text, /^Attachments: answer\.pdf, costs 2023\.xlsx$/m)
  assert.match(pages[0]!.text, /^This is a plain-text version/)
})
