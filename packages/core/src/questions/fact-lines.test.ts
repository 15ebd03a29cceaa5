import { askedLines, blocksOfText } from '../testing/asked.ts'
import { testTable } from '../testing/test-table.ts'
import { factLines } from './fact-lines.ts'

testTable<string, string[][]>(
  'factLines',
  [
    [
      'things and figures with a dash',
      '1. Number of schools - 14\n2. Schools with a library - 3\n3. Books lent in 2022 - not recorded',
      [['1 Number of schools', '2 Schools with a library', '3 Books lent in 2022']],
    ],
    [
      'with a colon',
      'Public toilets owned: 9\nClosed since 2015: 4\nOpening times: see our website',
      [['1 Public toilets owned', '2 Closed since 2015', '3 Opening times']],
    ],
    ['lines of a letterhead', 'Our ref: 4471\nTelephone: 01999 000112\nDate: 4 May 2020\nE-mail: a@example.org', []],
    ['two are none', 'Public toilets owned: 9\nClosed since 2015: 4', []],
    ['sentences', 'We have decided this: 14 days.\nYou can ask again: 28 days.\nThe rule is plain: 4 weeks.', []],
  ],
  (text) => askedLines(factLines(text, blocksOfText(text))),
)
