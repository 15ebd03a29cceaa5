import { wholeOf } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { blocksOf } from './blocks.ts'
import { foldSpace } from './flow.ts'

const FILLER = `The council empties the bins of the old town on Mondays and those of
the new town on Thursdays, and it sweeps the market square every night
after the stalls have gone, whatever the weather and the season may be.`

const words = (text: string) => blocksOf(text, wholeOf(text)).map(({ start, end }) => foldSpace(text.slice(start, end)))
/** The blocks below paragraphs that show how wide the text was wrapped. */
const behindFiller = (text: string) => words(`${FILLER}\n\n${text}`).slice(1)

testTable(
  'text that was not wrapped: each line is a block',
  [
    ['a line', 'One line.', ['One line.']],
    ['two lines', 'One line.\nAnother line.', ['One line.', 'Another line.']],
    ['an empty line between', 'One line.\n\nAnother line.', ['One line.', 'Another line.']],
    ['nothing', '\n \n', []],
  ],
  words,
)

testTable(
  'text that was wrapped',
  [
    ['a paragraph is one block', FILLER, [foldSpace(FILLER)]],
    [
      'the number of a provision on the next line',
      'One note of four pages was withheld in its entirety under section\n23.\n24. Do you own vans?',
      ['One note of four pages was withheld in its entirety under section 23.', '24. Do you own vans?'],
    ],
    [
      'an item with its second line',
      `1. How many bins did the council replace in the old town in the years
2019, 2020 and 2021?
2. How many did it repair?`,
      [
        '1. How many bins did the council replace in the old town in the years 2019, 2020 and 2021?',
        '2. How many did it repair?',
      ],
    ],
    [
      'a line that goes on with a number',
      'Thank you for your request for information received on 11 May\n2017 about the bins of the old town and those of the new town, which is\nanswered below.',
      [
        'Thank you for your request for information received on 11 May 2017 about the bins of the old town and those of the new town, which is answered below.',
      ],
    ],
    [
      'short lines stay apart: an address',
      'Town Hall\nMarket Square\nWestholt',
      ['Town Hall', 'Market Square', 'Westholt'],
    ],
    [
      'an item begins a block below a full line',
      `1. How many bins did the council replace in the old town last winter
2. How many did it repair?`,
      ['1. How many bins did the council replace in the old town last winter', '2. How many did it repair?'],
    ],
    [
      'a wrapped line can begin with a dash',
      `Please provide the number of bins replaced in the two years from May 21
- 2023 in the old town.`,
      ['Please provide the number of bins replaced in the two years from May 21 - 2023 in the old town.'],
    ],
    [
      'below an item with a dash a dash begins the next, however full the line',
      `Please let me know:
- whether the council has put cameras on the bins of the old town
- whether it has told the people who live there that it has done so`,
      [
        'Please let me know:',
        '- whether the council has put cameras on the bins of the old town',
        '- whether it has told the people who live there that it has done so',
      ],
    ],
    [
      'a heading of a mail begins a block',
      `The council empties the bins of the old town on Mondays and those off
Subject: bins`,
      ['The council empties the bins of the old town on Mondays and those off', 'Subject: bins'],
    ],
    [
      'a closing begins a block',
      `The council empties the bins of the old town on Mondays and those off
Yours sincerely`,
      ['The council empties the bins of the old town on Mondays and those off', 'Yours sincerely'],
    ],
    [
      'lines of a drawn table stay apart',
      `│ The council empties the bins of the old town │ Mondays and Tuesdays │
│ and those of the new town │ Thursdays │`,
      [
        '│ The council empties the bins of the old town │ Mondays and Tuesdays │',
        '│ and those of the new town │ Thursdays │',
      ],
    ],
    [
      'what stands below a drawn table is no part of it',
      `│ The council empties the bins of the old town │ Mondays and Tuesdays │
The figures are those of last year.`,
      [
        '│ The council empties the bins of the old town │ Mondays and Tuesdays │',
        'The figures are those of last year.',
      ],
    ],
  ],
  (text) => (text === FILLER ? words(text) : behindFiller(text)),
)

testTable(
  'what a block says of itself',
  [
    [
      'a label',
      'x\n\n  2. How many?',
      [
        [null, 0, true],
        ['2', 2, true],
      ],
    ],
    [
      'no empty line before it',
      'x\n2. How many?',
      [
        [null, 0, true],
        ['2', 0, false],
      ],
    ],
    ['a label of two parts', '3(b) How many?', [['3.b', 0, true]]],
  ] as const,
  (text): readonly (readonly [string | null, number, boolean])[] =>
    blocksOf(text, wholeOf(text)).map(({ label, indent, afterBlank }) => [
      label?.parts.map((part) => part.value).join('.') ?? null,
      indent,
      afterBlank,
    ]),
)
