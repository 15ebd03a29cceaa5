import { readingOfText } from '../testing/account.ts'
import { testTable } from '../testing/test-table.ts'

testTable(
  'headSpan: where a message begins',
  [
    [
      'its header',
      'A. Requester\n4 March 2024\n\nHow many litter bins are there?\n\nWestholt Council\n11 March 2024\n\nThere are 14.',
      ['A. Requester\n4 March 2024', 'Westholt Council\n11 March 2024'],
    ],
    [
      'without one its first line',
      '\n  Dear Ms Amari\n\nThank you for your request under the Freedom of Information Act. There are 14.',
      ['Dear Ms Amari'],
    ],
    [
      'a letter of one line',
      'Please provide a list of litter bins under the Freedom of Information Act.',
      ['Please provide a list of litter bins under the Freedom of Information Act.'],
    ],
  ],
  (text) => readingOfText(text).messages.map(({ cite }) => cite.quote),
)
