import type { MessageKind, Sender } from '../model/reading.ts'
import { clockEvents } from '../testing/clock-events.ts'
import { testLawBook } from '../testing/test-law-book.ts'
import { testTable } from '../testing/test-table.ts'
import { clockOf } from './clock.ts'

const book = testLawBook()

/** `request 2024-03-04, acknowledgement@authority 2024-03-05`: the authority writes what a requester cannot. */
function messages(notation: string) {
  const authorities: readonly MessageKind[] = [
    'response',
    'acknowledgement',
    'extension',
    'review-response',
    'transfer',
    'other',
  ]
  return notation.split(', ').map((each) => {
    const [kind, date] = each.split(' ') as [string, string | undefined]
    const [name, side] = kind.split('@') as [MessageKind, Sender | undefined]
    return {
      kind: name,
      from: side ?? (authorities.includes(name) ? 'authority' : 'requester'),
      date: date ?? null,
    } as const
  })
}

/** `received … due … answered … taken … late …` */
type Dates = readonly [
  received: string | null,
  due: string | null,
  answered: string | null,
  taken: number | null,
  late: number | null,
]

interface Written {
  readonly messages: string
  readonly stated?: string
  readonly fees?: string
  readonly law?: string | null
}

function clock({ messages: notation, stated, fees, law = 'uk-foia-2000' }: Written): Dates {
  const found = clockOf(
    messages(notation),
    stated ?? null,
    clockEvents(fees ?? ''),
    law === null ? null : book.law(law)!,
    book,
  )
  return [found.received, found.due, found.answered, found.daysTaken, found.daysLate]
}

testTable(
  'clockOf',
  [
    [
      'answered in time (FOIA s.10(1): twenty working days, St Patrick’s Day and Easter left out)',
      { messages: 'request 2024-03-04, response 2024-03-11' },
      ['2024-03-04', '2024-04-04', '2024-03-11', 5, 0],
    ],
    [
      'answered on the last day',
      { messages: 'request 2024-03-04, response 2024-04-04' },
      ['2024-03-04', '2024-04-04', '2024-04-04', 20, 0],
    ],
    [
      'answered a day late',
      { messages: 'request 2024-03-04, response 2024-04-05' },
      ['2024-03-04', '2024-04-04', '2024-04-05', 21, 1],
    ],
    [
      'the authority’s word on the receipt counts before the date of the request',
      { messages: 'request 2024-03-02, response 2024-04-05', stated: '2024-03-05' },
      ['2024-03-05', '2024-04-05', '2024-04-05', 20, 0],
    ],
    [
      'no reply',
      { messages: 'request 2024-03-04, acknowledgement 2024-03-05' },
      ['2024-03-04', '2024-04-04', null, null, null],
    ],
    [
      'where an acknowledgement is enough, the answer may come later (RCW 42.56.520(1))',
      { messages: 'request 2025-08-18, acknowledgement 2025-08-22, response 2025-10-09', law: 'us-wa-pra' },
      ['2025-08-18', '2025-08-25', '2025-10-09', 37, 0],
    ],
    [
      'where it is enough and there was none in time',
      { messages: 'request 2025-08-18, acknowledgement 2025-09-05, response 2025-10-09', law: 'us-wa-pra' },
      ['2025-08-18', '2025-08-25', '2025-10-09', 37, 32],
    ],
    [
      'where it is enough and the file holds the answer alone, nobody can tell',
      { messages: 'response 2025-10-09', stated: '2025-08-18', law: 'us-wa-pra' },
      ['2025-08-18', '2025-08-25', '2025-10-09', 37, null],
    ],
    ['nobody says when', { messages: 'request, response' }, [null, null, null, null, null]],
    ['only the reply has a date', { messages: 'response 2024-03-11' }, [null, null, '2024-03-11', null, null]],
    ['a month is no day', { messages: 'request 2024-03, response 2024-03-11' }, [null, null, '2024-03-11', null, null]],
    [
      'no law, no time',
      { messages: 'request 2024-03-04, response 2024-03-11', law: null },
      ['2024-03-04', null, '2024-03-11', null, null],
    ],
    [
      'the first answer counts, not the second',
      { messages: 'request 2024-03-04, response 2024-03-11, response 2024-05-13' },
      ['2024-03-04', '2024-04-04', '2024-03-11', 5, 0],
    ],
    [
      'without an answer the answer to the review is one',
      { messages: 'request 2024-03-04, review-request 2024-04-10, review-response 2024-04-12' },
      ['2024-03-04', '2024-04-04', '2024-04-12', 26, 6],
    ],
    [
      'a clarification starts the clock again (FOIA s.1(3), s.10(6))',
      {
        messages:
          'request 2024-02-05, clarification@authority 2024-02-12, clarification 2024-03-04, response 2024-04-04',
      },
      ['2024-03-04', '2024-04-04', '2024-04-04', 20, 0],
    ],
    [
      'a clarification that was not given moves nothing',
      { messages: 'request 2024-03-04, clarification@authority 2024-03-05' },
      ['2024-03-04', '2024-04-04', null, null, null],
    ],
    [
      'a clarification without a date moves nothing',
      { messages: 'request 2024-03-04, clarification@authority, clarification 2024-03-08' },
      ['2024-03-04', '2024-04-04', null, null, null],
    ],
    [
      'under FOIA more time is taken for the public interest alone: the day stays',
      { messages: 'request 2024-03-04, extension 2024-03-20, response 2024-04-05' },
      ['2024-03-04', '2024-04-04', '2024-04-05', 21, 1],
    ],
    [
      'under the EIR a notice within the time doubles it (reg 7(1))',
      { messages: 'request 2024-04-03, extension 2024-04-20, response 2024-05-30', law: 'uk-eir-2004' },
      ['2024-04-03', '2024-05-31', '2024-05-30', 39, 0],
    ],
    [
      'the days on which a fee was waited for do not count (FOIA s.10(2))',
      { messages: 'request 2024-03-04, response 2024-04-15', fees: 'feesNoticeGiven 2024-03-06, feePaid 2024-03-13' },
      ['2024-03-04', '2024-04-12', '2024-04-15', 27, 1],
    ],
    [
      'calendar days where the law counts so (CPRA: ten days, and Sunday is no last day)',
      { messages: 'request 2024-03-04, response 2024-03-18', law: 'us-ca-cpra' },
      ['2024-03-04', '2024-03-14', '2024-03-18', 14, 4],
    ],
    [
      'business days where the law counts so (FOIL: five)',
      { messages: 'request 2024-03-04, response 2024-03-18', law: 'us-ny-foil' },
      ['2024-03-04', '2024-03-11', '2024-03-18', 10, 5],
    ],
  ],
  clock,
)
