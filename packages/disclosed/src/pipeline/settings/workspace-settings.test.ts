import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OcrSettings } from '../ocr-settings.ts'
import { checkSetting, ocrOf, settingLines } from './workspace-settings.ts'

const of = (values: Readonly<Record<string, string>>) => ({
  get: (name: string) => values[name] ?? null,
  put: () => {},
})

type Row = readonly [
  why: string,
  set: Readonly<Record<string, string>>,
  given: Partial<OcrSettings> | null,
  expected: Partial<OcrSettings> | null,
]
const ROWS: readonly Row[] = [
  ['nothing is set: as usual', {}, {}, {}],
  ['what is set counts', { ocr: 'own', 'ocr-language': 'fra' }, {}, { engine: 'own', language: 'fra' }],
  [
    'what is given goes before it',
    { ocr: 'own', 'ocr-language': 'fra' },
    { language: 'deu' },
    { engine: 'own', language: 'deu' },
  ],
  ['none means none', { ocr: 'none' }, {}, null],
  ['an engine that is given recognises all the same', { ocr: 'none' }, { engine: 'own' }, { engine: 'own' }],
  ['--no-ocr goes before everything', { ocr: 'own' }, null, null],
]
for (const [why, set, given, expected] of ROWS)
  test(`recognition: ${why}`, () => assert.deepEqual(ocrOf(of(set), given), expected))

test('settings: each with its value, and whether that is the usual one', () => {
  const lines = settingLines(of({ ocr: 'none' }))
  assert.deepEqual(
    lines.map(({ name, value, isUsual }) => [name, value, isUsual]),
    [
      ['ocr', 'none', false],
      ['ocr-language', 'eng', true],
      ['law', '', true],
    ],
  )
})

test('settings: what does not exist is refused', () => {
  assert.throws(() => checkSetting('colour', 'red'), { code: 'unknown-setting' })
  assert.throws(() => checkSetting('ocr', 'magic'), { code: 'bad-setting' })
  checkSetting('ocr', null)
})
