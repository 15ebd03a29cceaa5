import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calendarDate, type SourceDocument } from '@disclosed/core/model'
import { startAnalysisThread } from './pipeline/cases/analysis-thread.ts'
import { ANALYSIS } from './testing/case-workspace.ts'

const TODAY = calendarDate(2026, 1, 1)!
const LETTER: SourceDocument = {
  file: '0123456789/letter.txt',
  format: 'text',
  warnings: [],
  pages: [
    {
      number: 1,
      text: 'Dear Sir,\n\nFreedom of Information Act 2000 - our ref FOI/77\n\n1. How many boats do you own?\n\nFour.\n\nYours faithfully',
      envelopes: [],
    },
  ],
}

const laws = new URL('../laws.json', import.meta.url)
const open = () => startAnalysisThread(new URL('analysis-thread.ts', import.meta.url), laws, () => {})

test('a thread finds what is found here, for several documents in turn', async () => {
  const thread = open()
  const asked = [1, 2].map(() => thread.facts(LETTER, [], TODAY))
  assert.equal(thread.waiting(), 2)
  const here = await ANALYSIS.facts(LETTER, [], TODAY)
  for (const found of await Promise.all(asked)) assert.deepEqual(found, here)
  assert.equal(thread.waiting(), 0)
})

test('a document that can not be read through fails alone', async () => {
  const thread = open()
  await assert.rejects(thread.facts({ pages: null } as unknown as SourceDocument, [], TODAY))
  assert.ok((await thread.facts(LETTER, [], TODAY)).reading)
})

test('a thread that breaks down fails what waits for it', async () => {
  const thread = startAnalysisThread(new URL('no-such-file.ts', import.meta.url), laws, () => {})
  await assert.rejects(thread.facts(LETTER, [], TODAY))
})
