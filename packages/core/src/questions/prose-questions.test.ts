import { askedLines, blocksOfText } from '../testing/asked.ts'
import { testTable } from '../testing/test-table.ts'
import { askedInProse, asksAlone } from './prose-questions.ts'

testTable(
  'askedInProse',
  [
    ['one question', 'How many bins are there?', ['1 How many bins are there?']],
    [
      'two in one paragraph',
      'How many bins are there? Who owns them?',
      ['1 How many bins are there?', '2 Who owns them?'],
    ],
    ['a wish', 'Please provide the number of bins in Westholt.', ['1 Please provide the number of bins in Westholt.']],
    [
      'a wish in the past',
      'I am requesting a copy of the contract for bins.',
      ['1 I am requesting a copy of the contract for bins.'],
    ],
    [
      'an announcement asks nothing',
      'I am writing to make a request under the Freedom of Information Act.\n\nHow many bins are there?',
      ['1 How many bins are there?'],
    ],
    [
      'a sentence that explains belongs to its question',
      'How many bins are there? By this I mean those of the council.',
      ['1 How many bins are there? By this I mean those of the council.'],
    ],
    [
      'a sentence that goes on with it belongs to it',
      'Please provide the number of bins. If possible, break this down by ward.',
      ['1 Please provide the number of bins. If possible, break this down by ward.'],
    ],
    [
      'a wish about the form is none',
      'How many bins are there? Please provide the information in Excel format.',
      ['1 How many bins are there?'],
    ],
    [
      'courtesies are none',
      'How many bins are there?\n\nThank you very much for your help. I look forward to hearing from you. Please acknowledge receipt.',
      ['1 How many bins are there?'],
    ],
    ['nor are short ones', 'How many bins are there? Thank you for your help.', ['1 How many bins are there?']],
    ['where the answer is, is none', 'Please can I get an update?', []],
    ['in other words', 'Please could you give me an update?', []],
    [
      'short lines below an announcement are things of their own',
      'Please provide the following:\n\nThe number of bins\nThe number of lamps',
      ['1 The number of bins', '2 The number of lamps'],
    ],
    [
      'a thing named behind an announcement',
      'I would like the following information:\n\nThe number of bins in Westholt.',
      ['1 The number of bins in Westholt.'],
    ],
    ['a thing named without one', 'The number of bins in Westholt.', []],
    [
      'bullets below a question that asks belong to it',
      'Please provide a list of bins with the following fields:\n\n- street\n- owner',
      ['1 Please provide a list of bins with the following fields: - street - owner'],
    ],
    ['a statement', 'The bins of Westholt are full.', []],
    ['nothing', '', []],
  ],
  (text) => askedLines([askedInProse(text, blocksOfText(text))])[0]!,
)

testTable(
  'asksAlone',
  [
    ['asks for more', 'I would also like a copy of the policy.', true],
    ['in addition', 'In addition, please provide the minutes.', true],
    ['a question that asks for no more', 'How many bins are there?', false],
    ['a courtesy', 'I would also like to thank you.', false],
    ['a wish about the form', 'Please also provide this information in Excel format.', false],
  ],
  (text) => asksAlone(text, blocksOfText(text)[0]!),
)
