import { wholeOf } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { rolesOf } from './roles.ts'
import { withToldLists } from './told-lists.ts'

testTable<string, string[]>(
  'withToldLists',
  [
    [
      'numbers behind the sentence that announces them',
      'We received your request on 6 March. You requested: 1. the log of the crane, and 2. its plan.',
      ['We received your request on 6 March. You requested:', '1. the log of the crane, and', '2. its plan.'],
    ],
    [
      'letters in the sentence itself',
      'This is in response to your request for (a) the log of the crane; (b) its plan; and (c) its weight.',
      ['This is in response to your request for', '(a) the log of the crane;', '(b) its plan; and', '(c) its weight.'],
    ],
    [
      'what the authority lists',
      'We have found: 1. the log of the crane, and 2. its plan.',
      ['We have found: 1. the log of the crane, and 2. its plan.'],
    ],
  ],
  (text) => withToldLists(text, rolesOf(text, [wholeOf(text)])).map(({ start, end }) => text.slice(start, end).trim()),
)
