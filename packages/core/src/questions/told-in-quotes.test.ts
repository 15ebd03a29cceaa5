import { blocksOfText } from '../testing/asked.ts'
import { testTable } from '../testing/test-table.ts'
import { toldInQuotes } from './told-in-quotes.ts'

testTable<string, string | null>(
  'toldInQuotes',
  [
    [
      'behind the law and its chapter',
      'We received your request under the Records Law, G.L. c. 66, § 10, for “the discipline files of deckhands”.',
      'the discipline files of deckhands',
    ],
    ['behind a colon', 'You asked: "Who owns the boats in the harbour"', 'Who owns the boats in the harbour'],
    ['a word in quotes', 'Your request for “boats” was received.', null],
    ['what somebody else says', 'The Act defines “a record held by an authority”.', null],
    ['a quotation behind the request', 'Thank you for your request. We treat “a record of the harbour” as held.', null],
  ],
  (text) => toldInQuotes(text, blocksOfText(text))?.[0]?.[0]?.text ?? null,
)
