import { testTable } from '../testing/test-table.ts'
import { requesterNames } from './requester-names.ts'

function namesIn(text: string, from: string | null = null, side: 'requester' | 'authority' | null = null): string[] {
  const envelope = {
    start: 0,
    bodyStart: 0,
    end: text.length,
    from,
    to: null,
    date: null,
    dateText: null,
    subject: null,
    side,
  }
  const envelopes = from === null ? [] : [envelope]
  return requesterNames({ file: 'a.txt', format: 'text', pages: [{ number: 1, text, envelopes }], warnings: [] })
}

const REQUEST = (end: string) =>
  `Dear Foxdale Council,\n\nUnder the Freedom of Information Act please tell me how many lamps you have.\n\n${end}`
const REPLY = (greeting: string) =>
  `${greeting}\n\nThank you for your request for information. We hold fourteen lamps.\n\nYours sincerely\n\nJo Warden\nInformation Officer\nFoxdale Council\n`

testTable(
  'requesterNames',
  [
    ['below a request', REQUEST('Yours faithfully,\n\nSam Fielding\n'), ['Sam Fielding']],
    ['greeted by the reply', REPLY('Dear Ms Fielding'), ['Ms Fielding']],
    ['with a comma', REPLY('Dear Sam,'), ['Sam']],
    ['nobody in particular', REPLY('Dear Sir or Madam,'), []],
    ['an applicant', REPLY('Dear Applicant'), []],
    ['no greeting', REPLY(''), []],
    ['a request without a name', REQUEST('Thanks\n'), []],
  ],
  (text) => namesIn(text),
)

testTable(
  'requesterNames, of a mail',
  [
    ['its sender', ['Fielding, Sam', 'requester'], ['Sam Fielding']],
    ['its sender with the address', ['Sam Fielding <sam@requests.example>', 'requester'], ['Sam Fielding']],
    ['the authority', ['Foxdale Council', 'authority'], []],
  ] as const,
  ([from, side]) => namesIn(REQUEST(''), from, side),
)
