import assert from 'node:assert/strict'
import { it } from 'node:test'
import { constants, inflateRawSync } from 'node:zlib'
import { workbookBytes } from './workbook.ts'

/** The text of all entries of an archive, as its local headers name them. */
function entriesOf(zip: Uint8Array): string {
  const bytes = Buffer.from(zip)
  let text = ''
  for (let at = bytes.indexOf('PK\u0003\u0004'); at >= 0; at = bytes.indexOf('PK\u0003\u0004', at + 4)) {
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
    text += inflateRawSync(bytes.subarray(start), { finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8')
  }
  return text
}

it('writes texts that look like formulas as texts, and control characters not at all', async () => {
  const rows = [['=1+1', '+1', '-1', '@sum', 'a\u0001b\uD800']]
  const text = entriesOf(await workbookBytes([{ name: 'One', columns: ['a', 'b', 'c', 'd', 'e'], rows, frozen: 1 }]))
  assert.ok(!text.includes('<f>'))
  for (const cell of ['=1+1', '+1', '-1', '@sum', 'ab']) assert.ok(text.includes(`>${cell}<`), cell)
})

it('writes numbers, dates and yes or no as what they are, below a head that stays', async () => {
  const rows = [[4.5, true, { date: '2024-03-04' }, null]]
  const text = entriesOf(await workbookBytes([{ name: 'One', columns: ['a', 'b', 'c', 'd'], rows, frozen: 1 }]))
  assert.match(text, /<c r="A2"[^>]*><v>4\.5<\/v>/)
  assert.match(text, /<c r="B2"[^>]*t="b"[^>]*><v>1<\/v>/)
  assert.match(text, /<c r="C2"[^>]*><v>45355<\/v>/)
  assert.match(text, /<pane ySplit="1" xSplit="1"/)
})
