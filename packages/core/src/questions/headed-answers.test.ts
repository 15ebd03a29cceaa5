import { askedLines, blocksOfText } from '../testing/asked.ts'
import { testTable } from '../testing/test-table.ts'
import { headedAnswers } from './headed-answers.ts'

testTable<string, string[][]>(
  'headedAnswers',
  [
    [
      'things asked as headings in the paragraphs of their answers',
      'The number of ponies\n14 and 9\n\nThe reasons for their sale\nThese are in the minutes.\n\nCost of the field shelter\n£400',
      [['1 The number of ponies', '2 The reasons for their sale', '3 Cost of the field shelter']],
    ],
    [
      'in a paragraph of their own, one with a question mark',
      'Number of ponies\n\nWe keep 14.\n\nHow many were sold?\n\nNone was.\n\nTotal cost of hay\n\nThis is not recorded.',
      [['1 Number of ponies', '2 How many were sold?', '3 Total cost of hay']],
    ],
    [
      'the subject of the letter is none',
      'The Ponies Act\n\nI write about your request.\n\nThe number of ponies\n14\n\nThe reasons for their sale\nNone.\n\nThe hay store\nIt is full.',
      [['1 The number of ponies', '2 The reasons for their sale', '3 The hay store']],
    ],
    [
      'headings of the decision',
      'The harm\nIt would help thieves.\n\nThe public interest\nIt is balanced.\n\nThe exemption\nSection 31 applies.',
      [],
    ],
    ['two are sections of a letter', 'The number of ponies\n14\n\nThe reasons for their sale\nNone.', []],
    ['what asks nothing', 'Ponies in May\nFourteen.\n\nPonies in June\nNine.\n\nPonies in July\nNone.', []],
  ],
  (text) => askedLines([headedAnswers(text, blocksOfText(text))].filter((list) => list.length > 0)),
)
