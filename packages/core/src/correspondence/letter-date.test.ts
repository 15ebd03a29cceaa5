import { textDocument, threadDocument } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { openFlow } from '../text/flow.ts'
import { letterDate, writtenDate } from './letter-date.ts'
import { openLetters } from './open-letters.ts'

testTable(
  'letterDate',
  [
    ['named', 'Westholt Council\nDate: 4 May 2020\n\nDear Ms Amari\n\nWe hold fourteen.', '2020-05-04'],
    ['behind its place', 'Harbour Agency\nRotterdam, 5 April 2024\n\nDear Ms Amari\n\nWe hold none.', '2024-04-05'],
    [
      'behind its place in German',
      'Bundesamt\nBonn, den 3. Mai 2023\n\nSehr geehrte Frau Amari,\n\nIhrem Antrag wird entsprochen.',
      '2023-05-03',
    ],
    ['alone on its line', 'Westholt Council\n4 May 2020\n\nDear Ms Amari\n\nWe hold fourteen.', '2020-05-04'],
    [
      'not that of the request in the subject',
      'Westholt Council\n4 May 2020\n\nRe: Records Request dated 1 April 2020\n\nDear Ms Amari\n\nWe hold fourteen.',
      '2020-05-04',
    ],
    ['with its weekday', 'Westholt Council\nMonday 4 May 2020\n\nDear Ms Amari\n\nWe hold fourteen.', '2020-05-04'],
    [
      'in a column of the letterhead',
      'Town Hall          Date: 04/05/2020\n\nDear Ms Amari\n\nWe hold fourteen.',
      '2020-05-04',
    ],
    ['at the right of a line', 'Town Hall          4 May 2020\n\nDear Ms Amari\n\nWe hold fourteen.', '2020-05-04'],
    [
      'at the left of a line',
      '4 May 2020\tBy e-mail: sam@example.org\n\nDear Ms Amari\n\nWe hold fourteen.',
      '2020-05-04',
    ],
    [
      'an answer in a table is none',
      'Dear Ms Amari\n\nOur answers:\n\nQuestion\tAnswer\nWhen was it bought?\t14 March 2019\nInspected on\t2 May 2019\n\nYours sincerely\nA. Reeve\n4 May 2020',
      '2020-05-04',
    ],
    ['nor one to a question about a date', 'On what date?\t14 March 2019\n\nWe hold no more.\n', null],
    [
      'a letterhead may be drawn as a table',
      'Our ref:\tFOI 12\nTown Hall\t4 May 2020\n\nDear Ms Amari\n\nWe hold fourteen.',
      '2020-05-04',
    ],
    ['the response date', 'Response date: 4 May 2020\n\nDear Ms Amari\n\nWe hold fourteen.', '2020-05-04'],
    [
      'the date of the request is another one',
      'Request date: 1 May 2020\nDate: 4 May 2020\n\nDear Ms Amari\n\nWe hold fourteen.',
      '2020-05-04',
    ],
    ['so is the due date', 'Due date: 1 June 2020\n4 May 2020\n\nDear Ms Amari\n\nWe hold fourteen.', '2020-05-04'],
    [
      'so is the date received',
      'Date received: 1 May 2020\nDate: 4 May 2020\n\nDear Ms Amari\n\nWe hold it.',
      '2020-05-04',
    ],
    [
      'so is the date of the request',
      'Date of request: 1 May 2020\nDate of reply: 4 May 2020\n\nDear Ms Amari\n\nWe hold it.',
      '2020-05-04',
    ],
    ['below the greeting', 'Dear Ms Amari\n\n4 May 2020\n\nWe hold fourteen.', '2020-05-04'],
    [
      'below the signature',
      'Dear Ms Amari\n\nWe hold fourteen.\n\nYours sincerely\n\nSam Officer\n4 May 2020',
      '2020-05-04',
    ],
    ['a date in a sentence is not the letter’s', 'Dear Ms Amari\n\nThe depot opened on 4 May 2020 in the rain.', null],
    ['a month is no day', 'Westholt Council\nMay 2020\n\nDear Ms Amari\n\nWe hold fourteen.', null],
    ['none', 'Dear Ms Amari\n\nWe hold fourteen.', null],
  ],
  (text) => {
    const document = textDocument(text)
    const flow = openFlow(document.pages)
    return letterDate(flow.plain, openLetters(document, flow).letters[0]!, 'day-first')
  },
)

testTable(
  'letterDate of a message with a header',
  [
    ['the date of the format', '2020-05-04', '2020-05-04'],
    ['none', null, null],
  ] as const,
  (date: string | null): string | null => {
    const document = threadDocument([['authority', date, 'Dear Ms Amari\n\nWe hold fourteen.']])
    const flow = openFlow(document.pages)
    return letterDate(flow.plain, openLetters(document, flow).letters[0]!, 'day-first')
  },
)

testTable(
  'writtenDate',
  [
    ['a date', '4 May 2020', '2020-05-04'],
    ['with a time', 'Mon, 4 May 2020 10:14', '2020-05-04'],
    ['with a zone', 'Mon, 4 May 2020 10:14:03 +0100', '2020-05-04'],
    ['no date', 'yesterday', null],
  ],
  (text) => writtenDate(text, 'day-first'),
)
