import { askedLines, blocksOfText } from '../testing/asked.ts'
import { testTable } from '../testing/test-table.ts'
import { findQuestions, isCourtesy } from './find-questions.ts'

const found = (text: string) => askedLines(findQuestions(text, blocksOfText(text)))

testTable(
  'lists',
  [
    [
      'numbered questions',
      '1. How many bins are there?\n2. Who owns them?',
      [['1 How many bins are there?', '2 Who owns them?']],
    ],
    [
      'numbered things below an introduction',
      'Please provide the following information:\n\n1. The number of bins\n2. Their cost',
      [['1 The number of bins', '2 Their cost']],
    ],
    [
      'bullets below an introduction',
      'Please provide the following information:\n\n- The number of bins\n- Their cost',
      [['1 The number of bins', '2 Their cost']],
    ],
    [
      'sub-questions below a stem that asks nothing alone',
      '1. For each of the last three years, please state:\na) the number of bins\nb) their cost\n2. Who owns them?',
      [
        [
          '1: For each of the last three years, please state:',
          '1.a the number of bins',
          '1.b their cost',
          '2 Who owns them?',
        ],
      ],
    ],
    [
      'sub-questions below a question that stands alone',
      '1. Do you own bins?\na) If so, how many are there?\nb) Who empties them?',
      [['1 Do you own bins?', '1.a If so, how many are there?', '1.b Who empties them?']],
    ],
    [
      'years below a stem are questions',
      '1. How many bins were there in:\na) 2019\nb) 2020',
      [['1: How many bins were there in:', '1.a 2019', '1.b 2020']],
    ],
    [
      'fragments say nothing without the stem',
      '1. How much was spent on bins?\na) in total\nb) by each ward',
      [['1: How much was spent on bins?', '1.a in total', '1.b by each ward']],
    ],
    [
      'three levels',
      '1. On bins:\na) please state:\ni) how many there are\nii) who owns them\n2. How many lamps are there?',
      [
        [
          '1: On bins:',
          '1.a: please state:',
          '1.a.i how many there are',
          '1.a.ii who owns them',
          '2 How many lamps are there?',
        ],
      ],
    ],
    [
      'answers to choose from belong to their question',
      '1. Who empties the bins? Please choose one option:\n- the council\n- a company\n- other (please specify)\n2. How many are there?',
      [
        [
          '1 Who empties the bins? Please choose one option: - the council - a company - other (please specify)',
          '2 How many are there?',
        ],
      ],
    ],
    [
      'yes and no are answers to choose from',
      '1. Do you own bins?\na) Yes\nb) No\n2. How many?',
      [['1 Do you own bins? a) Yes b) No', '2 How many?']],
    ],
    [
      'fields of one list belong to their question',
      '1. Please provide a list of bins with the following fields:\n- street\n- owner\n2. How many are full?',
      [['1 Please provide a list of bins with the following fields: - street - owner', '2 How many are full?']],
    ],
    [
      'one bullet below a question explains it',
      '1. How many bins are there?\n- all kinds of bins, also those of shops.\n2. Who owns them?',
      [['1 How many bins are there? - all kinds of bins, also those of shops.', '2 Who owns them?']],
    ],
    [
      'an explanation on the next line belongs to its question',
      '1. How many bins are there?\n(not including those of shops)\n2. Who owns them?',
      [['1 How many bins are there? (not including those of shops)', '2 Who owns them?']],
    ],
    [
      'a label printed twice stays as it is printed',
      '1. How many bins?\n2. Which?\n2. How many lamps?\n3. Which?',
      [['1 How many bins?', '2 Which?', '2 How many lamps?', '3 Which?']],
    ],
    [
      'two lists are two parts',
      'On bins I would like to know:\n\n1. How many are there?\n2. Who owns them?\n\nOn lamps I would like to know:\n\n1. How many are there?\n2. Who owns them?',
      [
        ['1 How many are there?', '2 Who owns them?'],
        ['1 How many are there?', '2 Who owns them?'],
      ],
    ],
    [
      'a wish about the form is no question, also with a number',
      '1. How many bins are there?\n2. Who owns them?\n3. Please provide this information in Excel format.',
      [['1 How many bins are there?', '2 Who owns them?']],
    ],
    [
      'an afterthought is one more question',
      '1. How many bins are there?\n2. Who owns them?\n\nI would also like to see a copy of the contract for them.',
      [
        [
          '1 How many bins are there?',
          '2 Who owns them?',
          '3 I would also like to see a copy of the contract for them.',
        ],
      ],
    ],
    [
      'a courtesy is none',
      '1. How many bins are there?\n2. Who owns them?\n\nI would also be grateful if you could acknowledge receipt.',
      [['1 How many bins are there?', '2 Who owns them?']],
    ],
    [
      'a numbered list that asks nothing is none',
      'I visited the following parks:\n\n1. Mill Park\n2. Quarry Park\n\nHow many bins do they have?',
      [['1 How many bins do they have?']],
    ],
    [
      'numbers in bold type',
      '**1.** How many bins are there?\n**2.** Who owns them?',
      [['1 How many bins are there?', '2 Who owns them?']],
    ],
    [
      'keywords',
      'Q1: How many bins are there?\nQ2: Who owns them?',
      [['1 How many bins are there?', '2 Who owns them?']],
    ],
    [
      'a keyword on its own line',
      'Question 1\nHow many bins are there?\nQuestion 2\nWho owns them?',
      [['1 How many bins are there?', '2 Who owns them?']],
    ],
    [
      'a number on its own line',
      '1.\nHow many bins are there?\n2.\nWho owns them?',
      [['1 How many bins are there?', '2 Who owns them?']],
    ],
    [
      'numbers with points',
      '1.1 How many bins are there?\n1.2 Who owns them?\n1.3 Why?\n2.1 How many lamps are there?\n2.2 Who owns those?',
      [
        [
          '1.1 How many bins are there?',
          '1.2 Who owns them?',
          '1.3 Why?',
          '2.1 How many lamps are there?',
          '2.2 Who owns those?',
        ],
      ],
    ],
    [
      'numbers with points: the next first number is the last second one',
      '1.1 How many bins are there?\n1.2 Who owns them?\n2.1 How many lamps are there?\n2.2 Who owns those?',
      [['1.1 How many bins are there?', '1.2 Who owns them?', '2.1 How many lamps are there?', '2.2 Who owns those?']],
    ],
    [
      'a heading between two questions belongs to neither',
      '1. How many bins are there?\n2. Who owns them?\n\nLamps\n\n3. How many lamps are there?',
      [['1 How many bins are there?', '2 Who owns them?', '3 How many lamps are there?']],
    ],
    [
      'nor does it where the questions have no stop',
      '1. The number of bins\n2. Their cost\n\nLamps\n\n3. The number of lamps',
      [['1 The number of bins', '2 Their cost', '3 The number of lamps']],
    ],
    [
      'a list on one line',
      '1. How many bins are there? 2. Who owns them? 3. How full are they?',
      [['1 How many bins are there?', '2 Who owns them?', '3 How full are they?']],
    ],
    [
      'the ways of writing roman numbers and capital letters',
      'I. How many bins are there?\nII. Who owns them?\nIII. How full are they?',
      [['i How many bins are there?', 'ii Who owns them?', 'iii How full are they?']],
    ],
    [
      'capital letters',
      'A. How many bins are there?\nB. Who owns them?\nC. How full are they?',
      [['a How many bins are there?', 'b Who owns them?', 'c How full are they?']],
    ],
    [
      'a keyword and letters',
      'Q1. a. How many bins are there?\nQ1. b. Who owns them?\nQ2. How many lamps are there?',
      [['1.a How many bins are there?', '1.b Who owns them?', '2 How many lamps are there?']],
    ],
    ['nothing', '', []],
  ],
  found,
)

testTable(
  'announced as the request',
  [
    [
      'things without a word that asks',
      '1. Bins in Mill Lane\n2. Lamps in Mill Lane',
      [['1 Bins in Mill Lane', '2 Lamps in Mill Lane']],
    ],
    ['an introduction of their own must ask', 'The parks:\n\n1. Mill Park\n2. Quarry Park', []],
  ],
  (text) => askedLines(findQuestions(text, blocksOfText(text), true)),
)

testTable(
  'isCourtesy',
  [
    ['thanks', 'Thank you for your help.', true],
    ['a wish about the form', 'Please provide this information in Excel format.', true],
    ['a question', 'How many bins are there?', false],
  ],
  isCourtesy,
)
