import { wholeOf } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { paragraphTopic } from './paragraph-topic.ts'

testTable(
  'paragraphTopic',
  [
    ['a thing', 'As regards the minutes, I have decided to release them.', ['minutes']],
    ['the request for it', 'Regarding your request for the dredging contract, we hold none.', ['dredging', 'contract']],
    ['up to the verb', 'As for the emails there are 14.', ['emails']],
    ['the number of a question names no thing', 'In relation to question 3, none.', null],
    ['the stop of a sentence', 'Regarding minutes. None.', ['minutes']],
    ['another opening', 'The minutes are attached.', null],
  ],
  (text) => paragraphTopic(text, wholeOf(text)),
)
