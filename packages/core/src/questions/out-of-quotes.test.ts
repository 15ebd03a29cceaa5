import { wholeOf } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { outOfQuotes } from './out-of-quotes.ts'

testTable<string, string>(
  'outOfQuotes',
  [
    ['both', '"How many bins?"', 'How many bins?'],
    ['the first alone', '“How many bins?', 'How many bins?'],
    ['the last alone', 'Who empties them?”', 'Who empties them?'],
    ['a word in quotes stays', 'What is a "bin"', 'What is a "bin"'],
    ['none', 'How many bins?', 'How many bins?'],
  ],
  (text) => {
    const { start, end } = outOfQuotes(text, wholeOf(text))
    return text.slice(start, end)
  },
)
