import type { SourceDocument } from '../model/page.ts'
import { textDocument, threadDocument } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { foldSpace, openFlow } from '../text/flow.ts'
import { openLetters, tellingWords } from './open-letters.ts'

const opened = (document: SourceDocument) => {
  const flow = openFlow(document.pages)
  return { flow, ...openLetters(document, flow) }
}

testTable(
  'openLetters: who wrote',
  [
    ['a request', textDocument('Dear Westholt Council\n\nI would like to request a list of bins.'), ['requester']],
    ['a reply', textDocument('Dear Ms Amari\n\nThank you for your request. We hold fourteen.'), ['authority']],
    [
      'a table of answers',
      textDocument('Question\tResponse\nHow many bins do you own in 2024?\t14\nWhich bins?\n'),
      ['authority'],
    ],
    [
      'a table of questions to be filled in',
      textDocument('Question\tResponse\nHow many bins do you own in 2024?\nWhich bins?\n'),
      ['requester'],
    ],
    [
      'as the format says',
      threadDocument([
        ['requester', null, 'How many?'],
        ['authority', null, 'Which?'],
      ]),
      ['requester', 'authority'],
    ],
  ],
  (document): string[] => opened(document).letters.map(({ from }) => from),
)

testTable(
  'tellingWords: a message without greeting, standard paragraphs, quotations and the request it repeats',
  [
    [
      'a reply',
      `Dear Ms Amari

Thank you for your request for information.

You asked:

1. How many bins are there?

Our response

There are fourteen.

If you are unhappy with this reply you may ask for an internal review.

Yours sincerely

Sam Officer

> How many bins are there?`,
      'Thank you for your request for information. You asked: Our response There are fourteen.',
    ],
    ['nothing', '', ''],
  ],
  (text) => {
    const { flow, letters } = opened(textDocument(text))
    return foldSpace(tellingWords(flow.plain, letters[0]!))
  },
)

testTable(
  'openLetters: parties that the page states',
  [
    [
      'a page of a request',
      'A. Requester made this Freedom of Information request to Westholt Council\n\nA. Requester\n4 May 2020\n\nHow many?\n\nSam\n5 May 2020\n\nFourteen.',
      { requester: 'A. Requester', authority: 'Westholt Council' },
    ],
    ['none', 'Dear Ms Amari\n\nWe hold fourteen.', { requester: null, authority: null }],
  ],
  (text) => opened(textDocument(text)).stated,
)
