import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hiddenSamples } from '../../testing/hidden-samples.ts'
import { readPdf } from '../pdf.ts'

/** Every word that is hidden on some sample is found, every other one stays in the text. */
const RECALL = 0.95
const PRECISION = 0.9

test('pdf: words that nobody sees are told from those that are seen', async (t) => {
  const counts = { right: 0, missed: 0, wrong: 0 }
  const mistaken: string[] = []
  for (const { why, pdf, hidden } of hiddenSamples()) {
    const result = await readPdf(pdf, { name: why, progress: () => {} })
    const found = (result.hidden ?? []).flatMap(({ text }) => text.split(' '))
    const right = found.filter((word) => hidden.includes(word)).length
    counts.right += right
    counts.missed += hidden.length - right
    counts.wrong += found.length - right
    if (right < hidden.length) mistaken.push(`${why}: missed`)
    if (right < found.length) mistaken.push(`${why}: hid ${found.filter((word) => !hidden.includes(word)).join(' ')}`)
    const text = result.pages.map((page) => page.text).join('\n')
    for (const word of found)
      assert.ok(!text.includes(word) || !hidden.includes(word), `${why}: ${word} is in the text`)
  }
  const recall = counts.right / (counts.right + counts.missed)
  const precision = counts.right / (counts.right + counts.wrong)
  t.diagnostic(`${hiddenSamples().length} samples, recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`)
  for (const each of mistaken) t.diagnostic(each)
  assert.ok(recall >= RECALL, `recall ${recall}: ${mistaken.join('; ')}`)
  assert.ok(precision >= PRECISION, `precision ${precision}: ${mistaken.join('; ')}`)
})
