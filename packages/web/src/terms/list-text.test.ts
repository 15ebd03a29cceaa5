import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listText } from './list-text.ts'

const LISTS: [why: string, bytes: number[], expected: string][] = [
  ['UTF-8', [0xc3, 0xa9], 'é'],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x61], 'a'],
  ['UTF-16 of Windows', [0xff, 0xfe, 0xe9, 0x00], 'é'],
  ['as Excel writes in the west', [0xe9, 0x80], 'é€'],
]

for (const [why, bytes, expected] of LISTS)
  test(`listText: ${why}`, async () => {
    assert.equal(await listText(new Blob([new Uint8Array(bytes)])), expected)
  })
