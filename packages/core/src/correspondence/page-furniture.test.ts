import { textDocument, wordsOfSpans } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { openFlow } from '../text/flow.ts'
import { pageFurniture } from './page-furniture.ts'

const FOOT =
  'Emergency and TTY: 9-1-1 - Non Emergency and TTY: 3-1-1\nE-mail: police@example.gov - Website: www.example.gov'

testTable<string, string[]>(
  'pageFurniture',
  [
    ['lines at the foot of a page', `1. The date\n\n${FOOT}\f2. The place`, FOOT.split('\n').reverse()],
    ['at the head of the next', `1. The date\f${FOOT}\n2. The place`, FOOT.split('\n')],
    ['not in the middle of a page', `1. The date\n${FOOT}\n2. The place\fThe end`, []],
    ['not on the last page', `1. The date\f2. The place\n${FOOT}`, []],
    ['a line that says only one way', 'Who runs it?\nwww.example.gov/halls\fThe end', []],
    ['what the writer says', 'You can e-mail sam@example.gov or telephone 01999 000112\fThe end', []],
  ],
  (text) => {
    const flow = openFlow(textDocument(text).pages)
    return wordsOfSpans(flow.text, pageFurniture(flow))
  },
)
