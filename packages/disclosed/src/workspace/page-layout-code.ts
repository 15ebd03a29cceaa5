import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { PageLayout } from '@disclosed/core/model'
import { ByteReader, ByteWriter } from './byte-numbers.ts'

const FORMAT = 1
/** More than any page of words takes. */
const MAX_BYTES = 64 * 1024 * 1024
const SOURCES = ['text-layer', 'ocr'] as const

/**
 * Where the words of a page stand, in about three bytes a word: each number as its difference from what the word before lets
 * expect, all numbers of one kind together, deflated.
 */
export function encodeLayout(layout: PageLayout): Uint8Array {
  const head = new ByteWriter()
  head.unsigned(FORMAT)
  head.unsigned(SOURCES.indexOf(layout.source))
  head.float(layout.width)
  head.float(layout.height)
  head.float(layout.confidence ?? Number.NaN)
  const words = layout.boxes.length / 4
  head.unsigned(words)
  const columns = Array.from({ length: 6 }, () => new ByteWriter())
  const [gaps, lengths, lefts, tops, widths, heights] = columns as [Column, Column, Column, Column, Column, Column]
  const last = { end: 0, right: 0, top: 0, height: 0 }
  for (let word = 0; word < words; word++) {
    const [start, end] = [layout.offsets[2 * word]!, layout.offsets[2 * word + 1]!]
    const [x0, y0, x1, y1] = layout.boxes.subarray(4 * word, 4 * word + 4) as unknown as [
      number,
      number,
      number,
      number,
    ]
    gaps.signed(start - last.end)
    lengths.signed(end - start)
    lefts.signed(x0 - last.right)
    tops.signed(y0 - last.top)
    widths.signed(x1 - x0)
    heights.signed(y1 - y0 - last.height)
    Object.assign(last, { end, right: x1, top: y0, height: y1 - y0 })
  }
  return deflateRawSync(Buffer.concat([head.bytes(), ...columns.map((column) => column.bytes())]), { level: 9 })
}

type Column = ByteWriter

/** @throws Error where the bytes are none of ours */
export function decodeLayout(bytes: Uint8Array): PageLayout {
  const plain = inflateRawSync(bytes, { maxOutputLength: MAX_BYTES })
  const reader = new ByteReader(plain)
  if (reader.unsigned() !== FORMAT) throw new Error('the page layout is of another version')
  const source = SOURCES[reader.unsigned()]
  if (source === undefined) throw new Error('the page layout is damaged')
  const [width, height, confidence] = [reader.float(), reader.float(), reader.float()]
  const words = reader.unsigned()
  if (words * 6 > plain.length) throw new Error('the page layout is damaged')
  const columns = Array.from({ length: 6 }, () => reader.signedNumbers(words))
  const [gaps, lengths, lefts, tops, widths, heights] = columns as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  const offsets = new Uint32Array(words * 2)
  const boxes = new Uint16Array(words * 4)
  const last = { end: 0, right: 0, top: 0, height: 0 }
  for (let word = 0; word < words; word++) {
    const start = last.end + gaps[word]!
    last.end = start + lengths[word]!
    const left = last.right + lefts[word]!
    last.right = left + widths[word]!
    last.top += tops[word]!
    last.height += heights[word]!
    offsets.set([start, last.end], 2 * word)
    boxes.set([left, last.top, last.right, last.top + last.height], 4 * word)
  }
  return { width, height, source, confidence: Number.isNaN(confidence) ? null : confidence, offsets, boxes }
}
