import { wholeOf } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { partedAsks, partedThings } from './parted-asks.ts'

testTable<string, string[]>(
  'partedAsks',
  [
    [
      'three in one sentence',
      'How many bins are in use, how many were burnt in May, and how much was paid for them?',
      ['How many bins are in use', 'how many were burnt in May', 'how much was paid for them?'],
    ],
    [
      'behind a colon, the last with who',
      'You asked for: how many bins we own, what a bin costs to buy, and who empties them each week.',
      ['You asked for: how many bins we own', 'what a bin costs to buy', 'who empties them each week.'],
    ],
    [
      'two are one',
      'How many bins are in use, and how much was paid?',
      ['How many bins are in use, and how much was paid?'],
    ],
    [
      'a clause that tells more',
      'How many bins in the park, which we like, where they stand, are full?',
      ['How many bins in the park, which we like, where they stand, are full?'],
    ],
    ['too short to ask', 'What bins, what size, and what cost?', ['What bins, what size, and what cost?']],
  ],
  (text) => partedAsks(text, wholeOf(text)).map(({ start, end }) => text.slice(start, end)),
)

testTable<string, string[]>(
  'partedThings',
  [
    [
      'three',
      'all letters about bins; the report on them; and the contract for them.',
      ['all letters about bins', 'the report on them', 'the contract for them.'],
    ],
    ['two are one', 'all letters about bins; the report on them', ['all letters about bins; the report on them']],
    ['names', 'the bins of May; June; July', ['the bins of May; June; July']],
  ],
  (text) => partedThings(text, wholeOf(text)).map(({ start, end }) => text.slice(start, end)),
)
