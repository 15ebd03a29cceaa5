import type { MessageKind } from '../model/reading.ts'
import { type ThreadMessage, threadDocument } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { openFlow } from '../text/flow.ts'
import { feeEvents } from './fee-events.ts'
import { openLetters } from './open-letters.ts'

type Written = readonly [MessageKind, ...ThreadMessage]

function events(written: readonly Written[]): string[] {
  const document = threadDocument(written.map(([, ...message]) => message))
  const flow = openFlow(document.pages)
  const letters = openLetters(document, flow).letters.map((letter, i) => ({ ...letter, kind: written[i]![0] }))
  return feeEvents(flow.plain, letters, 'day-first').map(({ type, date }) => `${type} ${date}`)
}

const ASKED: Written = ['request', 'requester', '2024-03-04', 'How many bins are there?']
const NOTICE: Written = ['other', 'authority', '2024-03-06', 'Fees notice\n\nA fee of £40 is payable.']

testTable(
  'feeEvents',
  [
    ['no fee is asked for', [ASKED, ['response', 'authority', '2024-03-11', 'There are fourteen bins.']], []],
    ['a fee that was not paid', [ASKED, NOTICE], ['feesNoticeGiven 2024-03-06']],
    [
      'the authority says when it was paid',
      [
        ASKED,
        NOTICE,
        ['response', 'authority', '2024-03-20', 'Your payment was received on 13 March 2024. There are fourteen bins.'],
      ],
      ['feesNoticeGiven 2024-03-06', 'feePaid 2024-03-13'],
    ],
    [
      'else the requester’s next message brought it',
      [ASKED, NOTICE, ['other', 'requester', '2024-03-12', 'I enclose a cheque.']],
      ['feesNoticeGiven 2024-03-06', 'feePaid 2024-03-12'],
    ],
    ['a notice without a date', [ASKED, ['other', 'authority', null, 'Fees notice\n\nA fee of £40 is payable.']], []],
    [
      'a fee is spoken of in an answer',
      [ASKED, ['response', 'authority', '2024-03-11', 'There are fourteen. A fee is payable for more.']],
      [],
    ],
  ] as readonly (readonly [string, readonly Written[], readonly string[]])[],
  (written): readonly string[] => events(written),
)
