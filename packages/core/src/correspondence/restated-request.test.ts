import { textDocument } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { openFlow } from '../text/flow.ts'
import { openLetters } from './open-letters.ts'

/** First lines of the blocks in which a reply repeats the request. */
function restated(body: string): string[] {
  const document = textDocument(
    `Dear Ms Amari\n\nThank you for your request for information.\n\n${body}\n\nYours sincerely\n\nSam Officer`,
  )
  const flow = openFlow(document.pages)
  return openLetters(document, flow).letters[0]!.restated.map(({ start, end }) => flow.text.slice(start, end))
}

testTable(
  'restatedBlocks',
  [
    [
      'a list below "You asked:" up to the answers',
      'You asked:\n\n1. How many bins are there?\n2. How many lamps are there?\n\nOur response\n\nFourteen bins and no lamps.',
      ['1. How many bins are there?', '2. How many lamps are there?'],
    ],
    [
      'up to the authority’s own voice',
      'Your request:\n\nHow many bins are there?\n\nI can confirm that there are fourteen.',
      ['How many bins are there?'],
    ],
    [
      'a sentence that announces it',
      'I refer to your e-mail, in which you wrote:\n\nHow many bins are there?\n\nResponse:\n\nFourteen.',
      ['How many bins are there?'],
    ],
    [
      'a sentence that names the law before it',
      'We received your request under the Public Records Act, chapter 42.56 RCW, which read:\n\nHow many bins are there?\n\nResponse:\n\nFourteen.',
      ['How many bins are there?'],
    ],
    [
      'access that it seeks, far behind the word request',
      'I refer to your request received by the Harbour Authority (HA) on 6 July 2023, seeking access under the Freedom of Information Act 1982 (FOI Act) to:\n\nThe log of the sluice gates.\n\nI have decided to release it.',
      ['The log of the sluice gates.'],
    ],
    [
      'up to the next paragraph, where the letter numbers its own',
      '1. I am writing about your request, received on 2 May 2024, for access to:\n\nThe log of the sluice gates.\n\n2. The log has fourteen pages.',
      ['The log of the sluice gates.'],
    ],
    [
      'up to the officer who names herself',
      'Your request was as follows:\n\nThe log of the sluice gates.\n\nI, Aoife Ryan, Principal Officer, have today made a final decision on your request.',
      ['The log of the sluice gates.'],
    ],
    [
      'what the authority found that it seeks',
      'It was determined that you are seeking:\n\nThe log of the sluice gates.\n\nI can confirm that there is no such log.',
      ['The log of the sluice gates.'],
    ],
    [
      'a list in single quotation marks',
      'I refer to your request, received on 4 May 2020:\n\n‘How many bins are there?’\n\nThere are fourteen.',
      ['‘How many bins are there?’'],
    ],
    [
      'a heading and a sentence that announces it',
      'REQUEST\n\nI refer to your letter, which was as follows:\n\nHow many bins are there?\n\nRESPONSE\n\nFourteen.',
      ['How many bins are there?'],
    ],
    [
      'the letters begin again with a statement',
      'You asked for\n(a) the model,\n(b) the map.\n\n(a) We are refusing this.\n\n(b) It is enclosed.',
      ['(a) the model,', '(b) the map.'],
    ],
    [
      'what a policy reads is no request',
      'We answer below. Our policy, which is on our website, reads, and it states:\n\nHow many bins are there?\n\nFourteen.',
      [],
    ],
    [
      'an address on a line of its own between its items',
      'You asked:\n\n1. How many bins are there, as listed here:\n\nhttps://bins.example/list\n\n2. How many lamps are there?\n\nOur response\n\nFourteen.',
      ['1. How many bins are there, as listed here:', 'https://bins.example/list', '2. How many lamps are there?'],
    ],
    [
      'in quotation marks up to the closing one',
      'You asked:\n\n“How many bins are there?”\n\nThere are fourteen of them.',
      ['“How many bins are there?”'],
    ],
    [
      'below the last item the authority speaks again',
      'You requested the following information:\n\n1. The number of bins\n2. The number of lamps\n\nThe depot counts fourteen bins and three lamps.',
      ['1. The number of bins', '2. The number of lamps'],
    ],
    [
      'a heading of its own',
      '**Request**\n\nHow many bins are there?\n\n**Response**\n\nFourteen.',
      ['How many bins are there?'],
    ],
    ['nothing is repeated', 'There are fourteen bins.', []],
    [
      'an answer is announced, not the request',
      'Please find our response to your request set out below:\n\nFourteen bins.',
      [],
    ],
    [
      'up to the review paragraph',
      'You asked:\n\nHow many bins are there?\n\nIf you are unhappy with this reply you may ask for an internal review.',
      ['How many bins are there?'],
    ],
  ],
  restated,
)

testTable(
  'what a requester writes is never a repeated request',
  [['a list below "You asked:"', 'You asked:\n\n1. Which bins?\n2. Which lamps?', []]],
  (body) => {
    const document = textDocument(
      `Dear Westholt Council\n\nI would like to ask about bins. ${body}\n\nI look forward to your reply.`,
    )
    const flow = openFlow(document.pages)
    return openLetters(document, flow).letters[0]!.restated.map(({ start }) => start)
  },
)
