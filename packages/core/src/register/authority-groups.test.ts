import { testTable } from '../testing/test-table.ts'
import { authorityGroups } from './authority-groups.ts'

testTable(
  'authorityGroups',
  [
    ['capitals and "the"', ['Rookhope Council', 'the Rookhope council'], 1],
    ['an ampersand', ['Perrin & Holt Council', 'Perrin and Holt Council'], 1],
    ['accents and apostrophes', ['King’s Lea Council', 'Kings Lea Council'], 1],
    ['its own abbreviation', ['Saltmere Police Service (SPS)', 'SPS', 'Saltmere Police Service'], 1],
    ['an abbreviation of two bodies', ['Saltmere Police Service (SPS)', 'Stenton Port Service (SPS)', 'SPS'], 3],
    ['an abbreviation with other letters', ['Saltmere Police Service (MERLIN)', 'MERLIN'], 2],
    ['an abbreviation that nobody explains', ['Saltmere Police Service', 'SPS'], 2],
    ['a county and its city', ['Brackendale County Council', 'Brackendale City Council'], 2],
    ['another country in brackets', ['Board of Waters (North)', 'Board of Waters'], 2],
    ['a slip of the pen is never guessed', ['Rookhope Council', 'Rookhop Council'], 2],
  ] as const,
  (names: readonly string[]) => new Set([...authorityGroups(names).values()].map(({ name }) => name)).size,
)
