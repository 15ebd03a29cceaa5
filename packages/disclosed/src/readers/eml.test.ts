import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readEml } from './eml.ts'

async function pageOf(mail: string | Buffer) {
  const result = await readEml(typeof mail === 'string' ? Buffer.from(mail.replaceAll('\n', '\r\n'), 'utf8') : mail)
  assert.equal(result.pages.length, 1)
  return { ...result.pages[0]!, warnings: result.warnings }
}

const HEAD =
  'From: Sam Field <sam@requests.example>\nTo: "Foxdale Council" <foi@foxdale.example>\nDate: Wed, 04 Oct 2023 23:30:00 -0500\nSubject: Bins\n'
const SHOWN =
  'From: Sam Field <sam@requests.example>\nTo: "Foxdale Council" <foi@foxdale.example>\nDate: Wed, 04 Oct 2023 23:30:00 -0500\nSubject: Bins\n'
const multipart = (kind: string, ...parts: string[]) =>
  `${HEAD}MIME-Version: 1.0\nContent-Type: multipart/${kind}; boundary="b1"\n\nnot shown\n${parts.map((part) => `--b1\n${part}\n`).join('')}--b1--\n`
const PLAIN = 'Content-Type: text/plain; charset=utf-8\n\nHow many bins?\n'
const HTML = 'Content-Type: text/html; charset=utf-8\n\n<p>How many <b>bins</b>?</p><ol><li>green</li></ol>\n'
const attached = (name: string, type = 'application/pdf') =>
  `Content-Type: ${type}; name="${name}"\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\nQUJD\n`
const INNER = 'From: foi@foxdale.example\nSubject: Inner\nDate: Thu, 5 Oct 2023 09:00:00 +0100\n\nInner words\n'

const TEXTS: [why: string, mail: string, text: string][] = [
  [
    'header lines, an empty line, the body as it stands',
    `${HEAD}\nDear all,\n\n1. What?\n`,
    `${SHOWN}\nDear all,\n\n1. What?\n`,
  ],
  [
    'a copy is named',
    `${HEAD}Cc: x@y.example\n\nbody\n`,
    `${SHOWN.replace('Date:', 'Cc: x@y.example\nDate:')}\nbody\n`,
  ],
  [
    'an encoded subject',
    `${HEAD.replace('Bins', '=?UTF-8?Q?Caf=C3=A9_=E2=80=93_bins?=')}\nbody\n`,
    `${SHOWN.replace('Bins', 'Café – bins')}\nbody\n`,
  ],
  [
    'a folded subject',
    `${HEAD.replace('Bins', 'Bins\n and boxes')}\nbody\n`,
    `${SHOWN.replace('Bins', 'Bins and boxes')}\nbody\n`,
  ],
  ['the plain part of two', multipart('alternative', PLAIN, HTML), `${SHOWN}\nHow many bins?\n`],
  [
    'the HTML part where the plain part is blank',
    multipart('alternative', 'Content-Type: text/plain\n\n \n', HTML),
    `${SHOWN}\nHow many bins?\n\n1. green\n`,
  ],
  ['the HTML part where there is no other', multipart('alternative', HTML), `${SHOWN}\nHow many bins?\n\n1. green\n`],
  [
    'attachments by name',
    multipart('mixed', PLAIN, attached('a.pdf'), attached('b.xlsx')),
    `${SHOWN}Attachments: a.pdf, b.xlsx\n\nHow many bins?\n`,
  ],
  [
    'an attachment without a name',
    multipart('mixed', PLAIN, 'Content-Type: application/pdf\nContent-Disposition: attachment\n\nx\n'),
    `${SHOWN}Attachments: unnamed (application/pdf)\n\nHow many bins?\n`,
  ],
  [
    'a picture in the HTML part is no attachment',
    multipart(
      'related',
      HTML,
      'Content-Type: image/png; name="logo.png"\nContent-ID: <logo>\nContent-Disposition: inline; filename="logo.png"\n\nx\n',
    ),
    `${SHOWN}\nHow many bins?\n\n1. green\n`,
  ],
  [
    'a forwarded mail follows below a line',
    multipart(
      'mixed',
      PLAIN,
      `Content-Type: message/rfc822\nContent-Disposition: attachment; filename="Inner.eml"\n\n${INNER}`,
    ),
    `${SHOWN}\nHow many bins?\n\n---------- Forwarded message ----------\nFrom: foi@foxdale.example\nDate: Thu, 5 Oct 2023 09:00:00 +0100\nSubject: Inner\n\nInner words\n`,
  ],
  [
    'quoted-printable',
    `${HEAD}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n=C2=A35 for a long=\n line\n`,
    `${SHOWN}\n£5 for a long line\n`,
  ],
  [
    'a multipart mail without its boundary keeps its body',
    `${HEAD}Content-Type: multipart/mixed; boundary="zz"\n\nThe words\n`,
    `${SHOWN}\nThe words\n`,
  ],
  [
    'a mail without From or Subject',
    'Content-Type: text/plain\nDate: 4 Oct 2023\n\nbody\n',
    'Date: 4 Oct 2023\n\nbody\n',
  ],
  ['a control character in the body', `${HEAD}\na\u001B[31mb\n`, `${SHOWN}\na\uFFFD[31mb\n`],
]

for (const [why, mail, text] of TEXTS) {
  test(`mail: ${why}`, async () => {
    const page = await pageOf(mail)
    assert.equal(page.text, text)
    assert.deepEqual(page.warnings, [])
  })
}

test('mail: the envelope says who wrote when, by the date as written', async () => {
  const { text, envelopes } = await pageOf(`${HEAD}\nbody\n`)
  assert.deepEqual(envelopes, [
    {
      start: 0,
      end: text.length,
      bodyStart: text.indexOf('body'),
      from: 'Sam Field',
      to: 'Foxdale Council',
      date: '2023-10-04',
      subject: 'Bins',
      dateText: null,
      side: null,
    },
  ])
})

const ENVELOPES: [why: string, head: string, from: string | null, date: string | null][] = [
  ['an address without a name', 'From: a@b.example\nDate: Wed, 4 Oct 2023 10:00:00 GMT\n', 'a@b.example', '2023-10-04'],
  ['a date nobody can read', 'From: A <a@b.example>\nDate: yesterday\n', 'A', null],
  ['no sender', 'Subject: x\nDate: 2023-10-04\n', null, '2023-10-04'],
]

for (const [why, head, from, date] of ENVELOPES) {
  test(`mail envelope: ${why}`, async () => {
    const envelope = (await pageOf(`${head}\nbody\n`)).envelopes[0]!
    assert.deepEqual([envelope.from, envelope.date], [from, date])
  })
}

const BYTES: [why: string, mail: Buffer, part: string][] = [
  [
    'Windows-1252 in a body that names no character set',
    Buffer.from('From: a@b.example\nSubject: x\n\n\xa35 isn\x92t\n', 'latin1'),
    '£5 isn’t',
  ],
  [
    'Windows-1252 in a header',
    Buffer.from('From: a@b.example\nSubject: caf\xe9\n\nbody\n', 'latin1'),
    'Subject: café\n',
  ],
  [
    'a named character set is believed',
    Buffer.from(
      'From: a@b.example\nSubject: x\nContent-Type: text/plain; charset=iso-8859-2\nContent-Transfer-Encoding: 8bit\n\nko\xb9ice\n',
      'latin1',
    ),
    'košice',
  ],
]

for (const [why, mail, part] of BYTES) {
  test(`mail bytes: ${why}`, async () => assert.ok((await pageOf(mail)).text.includes(part)))
}

test('mail: what has no headers is shown as it stands, with a warning', async () => {
  const page = await pageOf('only words\nand more words\n')
  assert.equal(page.text, 'only words\nand more words\n')
  assert.deepEqual(page.envelopes, [])
  assert.deepEqual(
    page.warnings.map((warning) => warning.code),
    ['broken-mail'],
  )
})

test('mail: more nesting than a mail may have is shown as it stands, with a warning', async () => {
  const open = Array.from(
    { length: 300 },
    (_, at) => `Content-Type: multipart/mixed; boundary="n${at}"\n\n--n${at}\n`,
  ).join('')
  const page = await pageOf(`${HEAD}${open}\nbody\n`)
  assert.deepEqual(
    page.warnings.map((warning) => warning.code),
    ['broken-mail'],
  )
  assert.match(page.text, /body/)
})

test('mail: forwarded mails are followed ten deep, deeper ones still show their words', async () => {
  let mail = 'Subject: innermost\n\ninnermost words\n'
  for (let at = 0; at < 14; at++)
    mail = `Subject: s${at}\nContent-Type: multipart/mixed; boundary="f${at}"\n\n--f${at}\nContent-Type: message/rfc822\n\n${mail}\n--f${at}--\n`
  const page = await pageOf(mail)
  assert.equal(page.text.match(/^-{10} Forwarded message -{10}$/gm)?.length, 11)
  assert.match(page.text, /innermost words/)
})

async function attachmentsOf(mail: string) {
  const found: [string, string][] = []
  const { attachments = [] } = await readEml(Buffer.from(mail.replaceAll('\n', '\r\n')))
  for await (const { name, bytes } of attachments) found.push([name, Buffer.from(bytes).toString()])
  return found
}

test('eml: the files that the head names are attachments', async () => {
  assert.deepEqual(await attachmentsOf(multipart('mixed', PLAIN, attached('a.pdf'), attached('b.xlsx'))), [
    ['a.pdf', 'ABC'],
    ['b.xlsx', 'ABC'],
  ])
  assert.deepEqual(await attachmentsOf(`${HEAD}\nbody\n`), [])
})

test('eml: attachments of a forwarded mail come with it', async () => {
  const inner = multipart('mixed', PLAIN, attached('inner.pdf')).replaceAll('b1', 'b2')
  const forwarded = `Content-Type: message/rfc822\n\n${inner}`
  assert.deepEqual(await attachmentsOf(multipart('mixed', PLAIN, forwarded)), [['inner.pdf', 'ABC']])
})
