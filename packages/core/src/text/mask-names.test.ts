import { testTable } from '../testing/test-table.ts'
import { maskNames } from './mask-names.ts'

const NAMES = ['Ms Sam Fielding']

testTable(
  'maskNames',
  [
    ['the whole name', 'Request of Sam Fielding, 4 May', 'Request of [requester], 4 May'],
    ['in capitals', 'SAM FIELDING', '[requester]'],
    ['across a line', 'from Sam\nFielding.', 'from [requester].'],
    ['the other way round', 'From: Fielding, Sam', 'From: [requester]'],
    ['with a middle name', 'Sam J. Fielding', '[requester]'],
    ['in the name of a file', 'reply_Sam_Fielding.pdf', 'reply_[requester].pdf'],
    ['with an initial', 'S. Fielding wrote', '[requester] wrote'],
    ['in a greeting', 'Dear Ms Fielding,', 'Dear Ms [requester],'],
    ['the first name in a greeting', 'Hi Sam', 'Hi [requester]'],
    ['behind a title', 'as Mrs Fielding says', 'as Mrs [requester] says'],
    ['below a letter', 'Regards,\n\nSam\n', 'Regards,\n\n[requester]\n'],
    ['in a quotation', '> Sam\n', '> [requester]\n'],
    ['as a part of another word', 'Samuel Fieldings', 'Samuel Fieldings'],
    ['a word like a part of it', 'Fielding a team costs more', 'Fielding a team costs more'],
    ['somebody else', 'Dear Sarah', 'Dear Sarah'],
  ],
  (text) => maskNames(text, NAMES),
)

testTable(
  'maskNames, further people',
  [
    ['no name at all', [[], 'Dear Sam'], 'Dear Sam'],
    [
      'a single name only where somebody is addressed',
      [['Priya'], 'Dear Priya, Priya Road'],
      'Dear [requester], Priya Road',
    ],
    ['a double name', [['Lee O’Brien-Stone'], 'Lee O’Brien-Stone'], '[requester]'],
    ['signs that mean something elsewhere', [['A. (Sam) [x] Fielding*'], 'Sam Fielding'], '[requester]'],
  ] as const,
  ([names, text]) => maskNames(text, names),
)
