import { textDocument } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { openFlow } from '../text/flow.ts'
import { openLetters } from './open-letters.ts'
import { isRequestLog } from './request-log.ts'

const ROWS = 'FOI-24-001\tHow many lamps?\t14\nFOI-24-002\tHow many bins?\t\nFOI-24-003\tWhich parks?\tAll of them'

testTable<string, boolean>(
  'isRequestLog',
  [
    ['requests with references of their own', `Reference\tRequest\tResponse\n${ROWS}`, true],
    ['without a column of references', ROWS, false],
    ['questions with numbers', 'Ref\tQuestion\tAnswer\n1\tHow many lamps?\t14\n2\tHow many bins?\t3', false],
    [
      'a letter that lists earlier requests',
      `Dear Sam,\n\nWe have answered these requests:\n\nReference\tRequest\tResponse\n${ROWS}`,
      false,
    ],
    ['nothing', '', false],
  ],
  (text) => {
    const document = textDocument(text)
    const flow = openFlow(document.pages)
    return isRequestLog(flow.plain, openLetters(document, flow).letters)
  },
)
