import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partsPage } from './mail-page.ts'
import { type OutlookMail, outlookParts } from './outlook-mail.ts'

const MAIL: OutlookMail = {
  headers: '',
  from: { name: 'Ada Reeve', email: 'ada.reeve@northmere.example' },
  to: [
    { name: 'Sam Field', email: '/O=NORTHMERE/CN=SFIELD' },
    { name: '', email: 'b@x.example' },
  ],
  cc: [],
  date: new Date('2024-03-04T09:00:00Z'),
  subject: 'Your request',
  id: 'a1@northmere.example',
  body: 'Dear Sam Field,\r\n\r\n1. Twelve.\r\n',
  html: '',
  attachments: [{ name: 'costs.xlsx', content: new Uint8Array([1, 2, 3]) }],
}

const page = (changes: Partial<OutlookMail>) => partsPage(outlookParts({ ...MAIL, ...changes }), 1, () => '')

test('outlook mail: a head made of what Outlook knows', async () => {
  const { page: made, ids, attachments } = await page({})
  assert.equal(
    made.text,
    [
      'From: Ada Reeve <ada.reeve@northmere.example>',
      'To: Sam Field, b@x.example',
      'Date: Mon, 04 Mar 2024 09:00:00 +0000',
      'Subject: Your request',
      'Attachments: costs.xlsx',
      '',
      'Dear Sam Field,',
      '',
      '1. Twelve.',
      '',
    ].join('\n'),
  )
  assert.deepEqual(ids, { id: 'a1@northmere.example', references: [] })
  assert.deepEqual(attachments, [{ name: 'costs.xlsx', bytes: new Uint8Array([1, 2, 3]) }])
  assert.equal(made.envelopes[0]?.date, '2024-03-04')
})

test('outlook mail: the head that came over the internet goes before', async () => {
  const headers =
    'From: FOI Team <foi@northmere.example>\r\nDate: Tue, 5 Mar 2024 10:00:00 +0000\r\nReferences: <q@x>\r\n'
  const { page: made, ids } = await page({ headers })
  assert.match(made.text, /^From: FOI Team <foi@northmere\.example>\nTo: Sam Field/)
  assert.match(made.text, /\nDate: Tue, 5 Mar 2024/)
  assert.deepEqual(ids, { id: 'a1@northmere.example', references: ['q@x'] })
})

test('outlook mail: HTML where there is no plain text', async () => {
  const { page: made } = await page({ body: '', html: '<p>Dear Sam</p><ol><li>Twelve</li></ol>' })
  assert.match(made.text, /\n\nDear Sam\n\n1\. Twelve\n$/)
})

test('outlook mail: no date is no line', async () => {
  assert.doesNotMatch((await page({ date: null })).page.text, /Date:/)
})
