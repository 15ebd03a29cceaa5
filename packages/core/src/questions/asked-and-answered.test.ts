import { askedLines, blocksOfText } from '../testing/asked.ts'
import { testTable } from '../testing/test-table.ts'
import { askedAndAnswered } from './asked-and-answered.ts'

testTable(
  'askedAndAnswered',
  [
    [
      'questions with their answers below',
      '1. How many bins are there?\nFourteen.\n2. Who owns them?\nThe council.',
      [['1 How many bins are there?', '2 Who owns them?']],
    ],
    [
      'the answer on the question’s own line',
      '1. How many bins are there? Fourteen.\n2. Who owns them? The council.',
      [['1 How many bins are there?', '2 Who owns them?']],
    ],
    [
      'answers behind the questions, one of which has no question mark',
      'How many bins are there? Fourteen.\n\nPlease provide the bin policy. The policy was drawn by a lawyer and is exempt.\n\nWho owns them? The council.',
      [['1 How many bins are there?', '2 Please provide the bin policy.', '3 Who owns them?']],
    ],
    [
      'the answer in the next cell',
      '1. The number of bins | 14\n2. The number of lamps | 3',
      [['1 The number of bins', '2 The number of lamps']],
    ],
    [
      'questions in the first cells of a table in Markdown',
      '| Question | Answer |\n|---|---|\n| How many bins are there? | 14 |\n| Who owns them? | The council |',
      [['1 How many bins are there?', '2 Who owns them?']],
    ],
    [
      'numbered paragraphs beside numbered questions',
      '1. We received your request.\n(1) How many bins are there?\n2. There are fourteen.\n(2) Who owns them?\n3. The council.',
      [['1 How many bins are there?', '2 Who owns them?']],
    ],
    [
      'items, each with its response below',
      'Item requested: The payroll of the pool\nResponse: Attached\nItem requested: The water test\nResponse: None.',
      [['1 The payroll of the pool', '2 The water test']],
    ],
    [
      'a request that is replicated paragraph by paragraph',
      'Your request is replicated below, together with our response.\n\nPlease provide the statements.\n\nThey are exempt.\n\nWho owns the bins?\n\nThe council.',
      [['1 Please provide the statements.', '2 Who owns the bins?']],
    ],
    [
      'questions without numbers',
      'How many bins are there?\n\nFourteen.\n\nWho owns them?\n\nThe council.',
      [['1 How many bins are there?', '2 Who owns them?']],
    ],
    [
      'sub-questions of a stem',
      '1. How many bins are there in\na) Mill Lane\nb) Quarry Hill\nFourteen and three.\n2. Who owns them?\nThe council.',
      [['1: How many bins are there in', '1.a Mill Lane', '1.b Quarry Hill', '2 Who owns them?']],
    ],
    [
      'answers with keywords of their own',
      'Question 1: How many bins are there?\nAnswer 1: Fourteen.\nQuestion 2: Who owns them?\nAnswer 2: The council.',
      [['1 How many bins are there?', '2 Who owns them?']],
    ],
    ['numbered statements are an answer’s list', '1. Mill Lane has fourteen.\n2. Quarry Hill has three.', []],
    ['statements alone', 'There are fourteen bins.', []],
    ['one question alone', 'How many bins are there?\n\nFourteen.', [['1 How many bins are there?']]],
    ['nothing', '', []],
  ],
  (text) => askedLines(askedAndAnswered(text, blocksOfText(text))),
)
