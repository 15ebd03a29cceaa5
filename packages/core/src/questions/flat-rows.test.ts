import { blocksOfText } from '../testing/asked.ts'
import { testTable } from '../testing/test-table.ts'
import { flatRows } from './flat-rows.ts'

testTable<string, string[]>(
  'flatRows',
  [
    [
      'numbers, questions and answers line by line',
      'No.\nQuestion\n1\nHow many vans\nare there?\n14\n2\nWho drives\nthem?\nNobody\ndoes.',
      ['No.', 'Question', '1\nHow many vans\nare there?', '14', '2\nWho drives\nthem?', 'Nobody', 'does.'],
    ],
    ['one row is no table', '1\nHow many vans\nare there?\n14', ['1', 'How many vans', 'are there?', '14']],
    ['numbers that do not count on', '3\nHow many?\n7\nWho?', ['3', 'How many?', '7', 'Who?']],
    ['figures without questions', '1\nVans\n2\nBoats', ['1', 'Vans', '2', 'Boats']],
  ],
  (text) => flatRows(text, blocksOfText(text)).map(({ start, end }) => text.slice(start, end)),
)
