import assert from 'node:assert/strict'
import { test } from 'node:test'
import { termList } from './term-list.ts'

const names = (text: string) => termList(text, 'list.csv').map(({ term, aliases }) => [term, ...aliases].join(' = '))

const LISTS: readonly [why: string, text: string, terms: readonly string[]][] = [
  ['a text with a term a line', 'Gatewise\n\n  Oxmere Dales \n', ['Gatewise', 'Oxmere Dales']],
  ['a table with aliases', 'term,aliases\nGatewise,GSL; Gate Wise\n', ['Gatewise = GSL = Gate Wise']],
  ['other names of the columns', 'id;supplier\n4;Gatewise', ['Gatewise']],
  ['a single column with a head', 'name\nGatewise', ['Gatewise']],
  ['a byte order mark and the line ends of Windows', '\uFEFFterm,aliases\r\nGatewise,\r\n', ['Gatewise']],
  ['quotation marks', '"Ash, Elm & Co"\n"Gatewise"', ['Ash, Elm & Co', 'Gatewise']],
  [
    'dates of contracts among names',
    'Gatewise\nOxmere\nFramework 2019\n3 May 2021\nDock Ltd',
    ['Gatewise', 'Oxmere', 'Framework 2019', '3 May 2021', 'Dock Ltd'],
  ],
  ['reference numbers of ten digits', '4010232138\n4010232139\n4010232131', ['4010232138', '4010232139', '4010232131']],
  [
    'an authority in a street',
    'Mill Lane Library\n12 Systems Ltd\nDock Road Depot',
    ['Mill Lane Library', '12 Systems Ltd', 'Dock Road Depot'],
  ],
]
for (const [why, text, terms] of LISTS) test(`term list: ${why}`, () => assert.deepEqual(names(text), terms))

const REFUSED: readonly [why: string, text: string, code: string][] = [
  ['nothing', '\n \n', 'no-terms'],
  ['too many', 'a\n'.repeat(100_001), 'too-many-terms'],
  ['dates of birth', '3/5/1961\n12.11.1974\n1982-02-03', 'private-list'],
  ['dates of birth in words', '3 May 1961\nNovember 12, 1974\n3rd Feb 1982', 'private-list'],
  ['one date alone', '3 May 1961', 'private-list'],
  ['a column of dates of birth', 'name,dob\nGatewise,', 'private-list'],
  ['National Insurance numbers', 'QQ 12 34 56 C\nQQ123457A\nQQ123458B\nGatewise', 'private-list'],
  ['Social Security numbers', '123-45-6789\n124-45-6789\n125-45-6789', 'private-list'],
  ['NHS numbers', '943 476 5919\n9434765919', 'private-list'],
  ['private addresses', '12 Mill Lane\nFlat 3, 4 Dock Road, Oxmere\n7a High Street', 'private-list'],
]
for (const [why, text, code] of REFUSED)
  test(`term list: refused are ${why}`, () => assert.throws(() => termList(text, 'list.csv'), { code }))
