import { wholeOf } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { linesOf } from '../text/lines.ts'
import { type MailHeader, mailHeaderAt, withoutAddress } from './mail-header.ts'

const NOTHING = { from: null, to: null, date: null, subject: null }

testTable(
  'mailHeaderAt',
  [
    [
      'the usual four fields',
      'From: A. Requester\nSent: 4 May 2020 10:14\nTo: FOI Team\nSubject: Bins\n\nDear all',
      { from: 'A. Requester', date: '4 May 2020 10:14', to: 'FOI Team', subject: 'Bins', lastLine: 3 },
    ],
    [
      'the recipient first',
      'To: FOI Team\nFrom: A. Requester\nDate: 4 May 2020\nSubject: Bins\n\nDear all',
      { from: 'A. Requester', date: '4 May 2020', to: 'FOI Team', subject: 'Bins', lastLine: 3 },
    ],
    ['no sender', 'To: FOI Team\nDate: 4 May 2020\nSubject: Bins\n', null],
    [
      'with an address',
      'From: A. Requester <a@example.org>\nTo: foi@westholt.gov.uk\nDate: Mon, 4 May 2020\n',
      { ...NOTHING, from: 'A. Requester', to: 'foi@westholt.gov.uk', date: 'Mon, 4 May 2020', lastLine: 2 },
    ],
    [
      'in bold type',
      '**From:** A. Requester\n**Sent:** 4 May 2020\n**Subject:** Bins\n',
      { ...NOTHING, from: 'A. Requester', date: '4 May 2020', subject: 'Bins', lastLine: 2 },
    ],
    [
      'quoted',
      '> From: A. Requester\n> Sent: 4 May 2020\n> Subject: Bins\n',
      { ...NOTHING, from: 'A. Requester', date: '4 May 2020', subject: 'Bins', lastLine: 2 },
    ],
    [
      'a long subject runs on',
      'From: A. Requester\nSent: 4 May 2020\nSubject: Bins of the old town\nand of the new town\n\nDear all',
      {
        ...NOTHING,
        from: 'A. Requester',
        date: '4 May 2020',
        subject: 'Bins of the old town and of the new town',
        lastLine: 3,
      },
    ],
    [
      'a greeting is no part of the subject',
      'From: A. Requester\nSent: 4 May 2020\nSubject: Bins\nDear all,\n',
      { ...NOTHING, from: 'A. Requester', date: '4 May 2020', subject: 'Bins', lastLine: 2 },
    ],
    [
      'in German',
      'Von: A. Requester\nGesendet: 4.5.2020\nAn: Amt\nBetreff: Tonnen\n',
      { from: 'A. Requester', date: '4.5.2020', to: 'Amt', subject: 'Tonnen', lastLine: 3 },
    ],
    ['one field is none', 'From: the depot\nwe sent three vans\n', null],
    ['two fields are none', 'From: the depot\nTo: the market\n\n', null],
    [
      'the day first',
      'Sent: 4 May 2020\nFrom: A. Requester\nSubject: Bins\n',
      { ...NOTHING, from: 'A. Requester', date: '4 May 2020', subject: 'Bins', lastLine: 2 },
    ],
    ['words are none', 'Dear all', null],
  ],
  (text): MailHeader | null => mailHeaderAt(text, linesOf(text, wholeOf(text)), 0),
)

testTable(
  'withoutAddress',
  [
    ['a name with its address', 'A. Requester <a@example.org>', 'A. Requester'],
    ['in quotation marks', '"Requester, A." <a@example.org>', 'Requester, A.'],
    ['in brackets', 'FOI [mailto:foi@westholt.gov.uk]', 'FOI'],
    ['an address alone', '<a@example.org>', 'a@example.org'],
    ['on behalf of another', 'FOI Team on behalf of Head of Legal', 'FOI Team'],
    ['none', null, null],
  ],
  withoutAddress,
)
