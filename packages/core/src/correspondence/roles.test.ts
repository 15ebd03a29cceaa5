import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { wholeOf } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { rolesOf } from './roles.ts'

/** `text How many?` for each block. */
const roles = (text: string) =>
  rolesOf(text, [wholeOf(text)]).map(({ role, start, end }) => `${role} | ${text.slice(start, end).split('\n')[0]!}`)

testTable(
  'rolesOf',
  [
    [
      'a request',
      'Dear Westholt Council,\n\nHow many bins are there?\n\nYours faithfully,\n\nA. Requester',
      [
        'greeting | Dear Westholt Council,',
        'text | How many bins are there?',
        'sign-off | Yours faithfully,',
        'signature | A. Requester',
      ],
    ],
    [
      'a name alone greets, a line of a letterhead does not',
      'Oonagh,\n\nThanks for this. The gates of the ferry were shut on forty-one days in 2022, and we hold no figures for the others.',
      [
        'greeting | Oonagh,',
        'text | Thanks for this. The gates of the ferry were shut on forty-one days in 2022, and we hold no figures for the others.',
      ],
    ],
    [
      'the outcome of a review is text, how to ask for one is not',
      'Dear Sam\n\nBins\n\nI have carried out a review of the reply. You can ask for its notes.\n\nYou can ask for a review within two months.',
      [
        'greeting | Dear Sam',
        'text | Bins',
        'text | I have carried out a review of the reply. You can ask for its notes.',
        'review | You can ask for a review within two months.',
      ],
    ],
    [
      'a table of answers is no letterhead',
      'Question\tResponse\nCost in 2022/23\t£4\nLamps?\t14',
      ['text | Question\tResponse', 'text | Cost in 2022/23\t£4', 'text | Lamps?\t14'],
    ],
    [
      'a letterhead above the greeting',
      'Westholt Council\nTown Hall\n4 May 2020\n\nDear Ms Amari\n\nThere are fourteen.',
      [
        'head | Westholt Council',
        'head | Town Hall',
        'head | 4 May 2020',
        'greeting | Dear Ms Amari',
        'text | There are fourteen.',
      ],
    ],
    [
      'a letterhead without a greeting, where a date or a reference is in it',
      'Westholt Council\nOur ref: FOI/2020/12\n4 May 2020\n\nThere are fourteen bins.',
      [
        'head | Westholt Council',
        'head | Our ref: FOI/2020/12',
        'head | 4 May 2020',
        'text | There are fourteen bins.',
      ],
    ],
    [
      'short lines without a date or a reference are text',
      'Bins\nLamps\nTrees\n\nThere are fourteen bins.',
      ['text | Bins', 'text | Lamps', 'text | Trees', 'text | There are fourteen bins.'],
    ],
    [
      'questions above a greeting are no letterhead',
      'How many bins are there?\n\nDear Ms Amari\n\nThere are fourteen.',
      ['text | How many bins are there?', 'greeting | Dear Ms Amari', 'text | There are fourteen.'],
    ],
    [
      'standard paragraphs of a reply',
      `Dear Ms Amari

There are fourteen bins.

If you have any queries about this letter, please contact me.

You may re-use this information under the Open Government Licence.

If you are unhappy with this reply you may ask for an internal review.

Yours sincerely

Sam Officer
Westholt Council

This email is confidential and intended solely for the addressee.`,
      [
        'greeting | Dear Ms Amari',
        'text | There are fourteen bins.',
        'queries | If you have any queries about this letter, please contact me.',
        'licence | You may re-use this information under the Open Government Licence.',
        'review | If you are unhappy with this reply you may ask for an internal review.',
        'sign-off | Yours sincerely',
        'signature | Sam Officer',
        'signature | Westholt Council',
        'disclaimer | This email is confidential and intended solely for the addressee.',
      ],
    ],
    [
      'a review paragraph goes on through its address',
      `Dear Ms Amari

There are fourteen bins.

You are entitled to ask for an internal review.

Write to the clerk at the Town Hall.

You can also contact the Information Commissioner's Office at Wycliffe House.`,
      [
        'greeting | Dear Ms Amari',
        'text | There are fourteen bins.',
        'review | You are entitled to ask for an internal review.',
        'review | Write to the clerk at the Town Hall.',
        "review | You can also contact the Information Commissioner's Office at Wycliffe House.",
      ],
    ],
    [
      'a question ends the review paragraph',
      `Dear Ms Amari

There are fourteen bins.

You are entitled to ask for an internal review.

Q2. How many lamps are there?

None.`,
      [
        'greeting | Dear Ms Amari',
        'text | There are fourteen bins.',
        'review | You are entitled to ask for an internal review.',
        'text | Q2. How many lamps are there?',
        'text | None.',
      ],
    ],
    [
      'a letter that begins with review asks for one',
      'Dear Westholt Council\n\nI ask for an internal review: if you remain dissatisfied with a reply, this is how.',
      [
        'greeting | Dear Westholt Council',
        'text | I ask for an internal review: if you remain dissatisfied with a reply, this is how.',
      ],
    ],
    [
      'an annex on the law lasts to the end',
      `Dear Ms Amari

There are fourteen bins.

Legal annex

Section 40(2) provides an exemption for personal data.

It is absolute.`,
      [
        'greeting | Dear Ms Amari',
        'text | There are fourteen bins.',
        'annex | Legal annex',
        'annex | Section 40(2) provides an exemption for personal data.',
        'annex | It is absolute.',
      ],
    ],
    [
      'numbered answers below a signature are text again',
      `Dear Ms Amari

Our answers are below.

Yours sincerely

Sam Officer

Q1. How many bins are there?
Fourteen.`,
      [
        'greeting | Dear Ms Amari',
        'text | Our answers are below.',
        'sign-off | Yours sincerely',
        'signature | Sam Officer',
        'text | Q1. How many bins are there?',
        'text | Fourteen.',
      ],
    ],
    [
      'what a web page puts around a message',
      'Dear Ms Amari\n\nThere are fourteen bins.\n\n2 Attachments\n\nView as HTML',
      [
        'greeting | Dear Ms Amari',
        'text | There are fourteen bins.',
        'furniture | 2 Attachments',
        'furniture | View as HTML',
      ],
    ],
    [
      'the links of a converted mail',
      'There are fourteen bins, see [1]here.\n\nReferences\n\nVisible links\n1. https://westholt.gov.uk/bins',
      [
        'text | There are fourteen bins, see [1]here.',
        'text | References',
        'links | Visible links',
        'links | 1. https://westholt.gov.uk/bins',
      ],
    ],
    ['nothing', '\n\n', []],
  ],
  roles,
)

describe('rolesOf', () => {
  it('gives every block of the message a role, in order, and greets once at most', () => {
    const line = fc.constantFrom(
      'Dear Ms Amari',
      'Westholt Council',
      '4 May 2020',
      '1. How many?',
      'There are fourteen bins.',
      '',
      'Yours sincerely',
      'Legal annex',
      'If you are unhappy with this reply',
      'View as HTML',
      'Visible links',
      'This email is confidential',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const text = lines.join('\n')
        const found = rolesOf(text, [wholeOf(text)])
        assert.equal(
          found.map(({ start, end }) => text.slice(start, end)).join('\n'),
          lines.filter((each) => each !== '').join('\n'),
        )
        assert.ok(found.filter(({ role }) => role === 'greeting').length <= 1)
      }),
    )
  })
})
