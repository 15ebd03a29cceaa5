import { testTable } from '../testing/test-table.ts'
import { opensChoices, opensList } from './list-openings.ts'

testTable(
  'opensList',
  [
    ['the following information', 'I would like to request the following information:', true],
    ['the following, without a colon', 'Please could you supply the following information for each year', true],
    ['a wish that ends with a colon', 'Please provide:', true],
    ['what is wished to be known', 'Specifically, I would like to know:', true],
    ['a word of a list a few words before the colon', 'Please give these for the years 2021 and 2022:', true],
    ['a question', 'How many bins were there?', false],
    ['a heading', 'Bins:', false],
    ['the following in an earlier sentence', 'I asked the following. You did not answer.', false],
    ['nothing', '', false],
  ],
  opensList,
)

testTable(
  'opensChoices',
  [
    ['fields', 'Please provide a list with the following fields:', true],
    ['options', 'Please select one option:', true],
    ['a breakdown', 'Please break this down by:', true],
    ['a question ended before', 'Do you have an option? Please state:', false],
    ['years', 'How many fines were issued in:', false],
    ['nothing', '', false],
  ],
  opensChoices,
)
