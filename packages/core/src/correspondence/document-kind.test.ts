import type { DocumentKind, MessageKind, Sender } from '../model/reading.ts'
import { textDocument } from '../testing/source-document.ts'
import { testLawBook } from '../testing/test-law-book.ts'
import { testTable } from '../testing/test-table.ts'
import { openFlow } from '../text/flow.ts'
import { correspondenceKind, isCorrespondence, otherKind } from './document-kind.ts'
import { openLetters } from './open-letters.ts'

testTable<readonly [text: string, asks: boolean], boolean>(
  'isCorrespondence',
  [
    ['a reply', ['Dear Ms Amari\n\nThank you for your request for information. We hold fourteen.', false], true],
    ['answers under the name of the law', ['Hi Mr Brennan,\n\nRe: FOI\n\n1. Bins - 14\n2. Lamps - none', false], true],
    [
      'a refusal of several e-mails',
      [
        'Dear Mr Oakes\n\nI refer to your emails of 2 and 9 June. Your requests are vexatious within section 14(1) of the Freedom of Information Act 2000.',
        false,
      ],
      true,
    ],
    [
      'a reply that calls the request by its writer’s name',
      [
        'Dear Mr Rowan\n\nFreedom of Information Act\n\nI refer to the Gazette’s request of 3 July. It is attached.',
        false,
      ],
      true,
    ],
    ['a request', ['Dear Westholt Council\n\nUnder the Freedom of Information Act I request a list.', true], true],
    [
      'a request without a greeting',
      ['This is a freedom of information request. Please provide a list of bins.', true],
      true,
    ],
    ['a decision', ["Decision notice\n\nThe Commissioner's decision is that the Council was right.", false], true],
    [
      'a request that names no law (FOIA s.8 asks for none)',
      ['Dear Westholt Council\n\nCan you tell me how many bins you own?', true],
      true,
    ],
    [
      'a request of one line',
      ['Hi\n\nFOI request please: how many bins do you own, and what did they cost in 2023?', true],
      true,
    ],
    [
      'a reply that names its law by letters alone',
      ['Dear Ms Amari\n\nYou asked for felling maps. We have treated this under the EIRs. They are enclosed.', false],
      true,
    ],
    [
      'a reply that names no act',
      ['Dear Ms Amari\n\nFreedom of Information: parking\n\nYou asked how many permits there are: 14.', false],
      true,
    ],
    [
      'a letter of thanks that speaks of a law',
      ['Dear Ms Amari\n\nThe EIRs are twenty years old. Come to our party.', false],
      false,
    ],
    ['a letter between friends', ['Dear Sam\n\nCan you tell me how many bins you own?', true], false],
    [
      'two messages are correspondence whatever they say',
      ['A. Requester\n4 May 2020\n\nHello.\n\nB. Officer\n5 May 2020\n\nHello.', false],
      true,
    ],
    ['a letter that speaks of no request', ['Dear Ms Amari\n\nYour bins will be emptied on Monday.', false], false],
    ['a news story', ['Figures released under the Freedom of Information Act show that bins are full.', false], false],
    ['a list', ['Contract,Supplier\n1,Bins Ltd', false], false],
    ['nothing', ['', false], false],
  ],
  ([text, asks]) => {
    const document = textDocument(text)
    const flow = openFlow(document.pages)
    return isCorrespondence(flow.plain, openLetters(document, flow).letters, asks, testLawBook())
  },
)

testTable<readonly (readonly [Sender, MessageKind])[], DocumentKind>(
  'correspondenceKind',
  [
    ['a request alone', [['requester', 'request']], 'request'],
    ['a reminder alone', [['requester', 'chaser']], 'request'],
    ['a reply alone', [['authority', 'response']], 'response'],
    ['an acknowledgement alone', [['authority', 'acknowledgement']], 'response'],
    ['a decision', [['regulator', 'decision']], 'decision'],
    [
      'two messages',
      [
        ['requester', 'request'],
        ['authority', 'response'],
      ],
      'thread',
    ],
  ],
  (letters) => correspondenceKind(letters.map(([from, kind]) => ({ from, kind }))),
)

const STORY = `Councils across the county empty their bins less often than they did five years ago, figures obtained under the Freedom of Information Act show. Westholt empties its bins once in three weeks. A spokesperson said that residents had been told. Campaigners called the change a disgrace and asked for a vote. The county said that it had no plans to change its own rounds. A decision is expected in the spring.`

testTable(
  'otherKind',
  [
    ['a news story', STORY, 'article'],
    ['the minutes of a meeting', 'Minutes of the Bins Committee\n\nPresent: A, B and C', 'record'],
    ['an agenda', 'AGENDA\n\n1. Apologies', 'record'],
    ['a table with tabs', 'Year\tBins\n2019\t14\n2020\t17\n2021\t3', 'record'],
    ['a table with bars', '| Year | Bins |\n| 2019 | 14 |\n| 2020 | 17 |\n| 2021 | 3 |', 'record'],
    ['a register of contracts', 'Contracts register\n\nBins Ltd, £400', 'record'],
    [
      'an essay that speaks of no disclosure',
      STORY.replace('figures obtained under the Freedom of Information Act show', 'one can see')
        .replace('spokesperson', 'neighbour')
        .replace('Campaigners', 'Some'),
      'other',
    ],
    ['two lines', 'Buy milk\nand bread', 'other'],
    ['nothing', ' \n ', 'other'],
  ],
  otherKind,
)
