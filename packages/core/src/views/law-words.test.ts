import { testTable } from '../testing/test-table.ts'
import { inForceWords, limitWords } from './law-words.ts'
import { type SureSheet, sureWords } from './sure-sheet.ts'

testTable(
  'limitWords',
  [
    [
      'from receipt',
      { amount: 20, unit: 'workingDays', plus: null, on: null, from: null },
      '20 working days from receipt',
    ],
    [
      'from a step',
      { amount: 2, unit: 'months', plus: null, on: null, from: 'response issued' },
      '2 months from response issued',
    ],
    [
      'on top of another',
      { amount: 10, unit: 'workingDays', plus: null, on: 'response', from: null },
      '10 working days on top of response',
    ],
    ['left open', { amount: null, unit: 'days', plus: null, on: null, from: null }, 'not fixed by law, from receipt'],
  ],
  (limit: Parameters<typeof limitWords>[0]) => limitWords(limit),
)

testTable(
  'inForceWords',
  [
    ['since', { from: '2005-01-01', until: null }, 'from 1 Jan 2005'],
    ['until', { from: null, until: '2018-05-25' }, 'until 25 May 2018'],
    ['both', { from: '2005-01-01', until: '2018-05-25' }, 'from 1 Jan 2005 until 25 May 2018'],
    ['not known', { from: null, until: null }, ''],
  ],
  (span: Parameters<typeof inForceWords>[0]) => inForceWords(span),
)

const sure: SureSheet = { certain: true, verified: true, confidence: 'high', sources: [], note: null }
testTable(
  'sureWords',
  [
    ['seen', sure, 'verified'],
    ['from knowledge', { ...sure, certain: false, verified: false }, 'not verified, likely right'],
    [
      'with a note',
      { ...sure, certain: false, confidence: 'medium', note: 'number only' },
      'verified in part or at second hand: number only',
    ],
    ['no mark at all', { ...sure, certain: false, verified: false, confidence: null }, 'not verified'],
  ],
  (each: SureSheet) => sureWords(each),
)
