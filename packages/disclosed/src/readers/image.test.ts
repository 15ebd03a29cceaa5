import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encode } from 'fast-png'
import { readBytes } from '../testing/read-bytes.ts'
import { drawPage } from './draw-page.ts'
import { readImage } from './image.ts'

/** All show a picture of 16 by 8 pixels whose left quarter is black. */
const [WIDTH, HEIGHT, BLACK] = [16, 8, 4]
const isBlack = (at: number) => at % WIDTH < BLACK
const all = <T>(value: (at: number) => T): T[] => Array.from({ length: WIDTH * HEIGHT }, (_, at) => value(at))
const base64 = (text: string) => Buffer.from(text, 'base64')

const grayPng = encode({
  width: WIDTH,
  height: HEIGHT,
  channels: 1,
  depth: 8,
  data: Uint8Array.from(all((at) => (isBlack(at) ? 0 : 255))),
})
const clearPng = encode({
  ...{ width: WIDTH, height: HEIGHT, channels: 4, depth: 8 },
  data: Uint8Array.from(all((at) => [0, 0, 0, isBlack(at) ? 255 : 0]).flat()),
})
const deepPng = encode({
  width: WIDTH,
  height: HEIGHT,
  channels: 1,
  depth: 16,
  data: Uint16Array.from(all((at) => (isBlack(at) ? 0 : 65535))),
})

/** A bitmap of rows from the top, or from the bottom, with a table of colours or without. */
function bitmap(bits: 1 | 8 | 24, isTopDown = false): Buffer {
  const palette = bits > 8 ? [] : [0, 0, 0, 0, 255, 255, 255, 0]
  const row =
    bits === 24
      ? rowOf((x) => (x < BLACK ? [0, 0, 0] : [255, 255, 255]))
      : bits === 8
        ? rowOf((x) => [x < BLACK ? 0 : 1])
        : [0x0f, 0xff, 0, 0]
  const head = Buffer.alloc(54)
  head.write('BM')
  head.writeUInt32LE(54 + palette.length, 10)
  head.writeUInt32LE(40, 14)
  head.writeInt32LE(WIDTH, 18)
  head.writeInt32LE(isTopDown ? -HEIGHT : HEIGHT, 22)
  head.writeUInt16LE(1, 26)
  head.writeUInt16LE(bits, 28)
  head.writeUInt32LE(palette.length / 4, 46)
  return Buffer.concat([head, Buffer.from(palette), ...Array.from({ length: HEIGHT }, () => Buffer.from(row))])
}

function rowOf(pixel: (x: number) => number[]): number[] {
  return Array.from({ length: WIDTH }, (_, x) => pixel(x)).flat()
}

const JPEG = base64(
  '/9j/4AAQSkZJRgABAQEAlgCWAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/wAALCAAIABABASIA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAYEAACAwAAAAAAAAAAAAAAAAAABkSCwv/aAAgBAQAAPwAmTKaKY//Z',
)
/** One picture, packed as faxes are (T.6). */
const FAX_TIFF = base64(
  'SUkqABAAAAAmr///8AEAEA0AAAEDAAEAAAAQAAAAAQEDAAEAAAAIAAAAAgEDAAEAAAABAAAAAwEDAAEAAAAEAAAABgEDAAEAAAAAAAAACgEDAAEAAAABAAAAEQEEAAEAAAAIAAAAEgEDAAEAAAABAAAAFQEDAAEAAAABAAAAFgEDAAEAAAAIAAAAFwEEAAEAAAAIAAAAHAEDAAEAAAABAAAAKQEDAAIAAAAAAAEAAAAAAA==',
)
const WEBP = base64('UklGRi4AAABXRUJQVlA4ICIAAAAwAQCdASoQAAgAAgA0JaQAA3AA/vIZf/5XHf/y0P/ysQAA')
const LOSSLESS_WEBP = base64('UklGRigAAABXRUJQVlA4TBsAAAAvD8ABAA8w//M///MfeBALJv62M+hMIaL/oQMA')

/** Two pages of bare pixels: a directory each, the first pointing to the second. */
function twoPageTiff(): Buffer {
  const entry = (tag: number, type: number, value: number) => {
    const bytes = Buffer.alloc(12)
    bytes.writeUInt16LE(tag, 0)
    bytes.writeUInt16LE(type, 2)
    bytes.writeUInt32LE(1, 4)
    bytes.writeUInt32LE(value, 8)
    return bytes
  }
  const pixels = Buffer.from(all((at) => (isBlack(at) ? 0 : 255)))
  const tags = (next: number) => {
    const entries = [
      entry(256, 3, WIDTH),
      entry(257, 3, HEIGHT),
      entry(258, 3, 8),
      entry(259, 3, 1),
      entry(262, 3, 1),
      entry(273, 4, 8),
      entry(277, 3, 1),
      entry(278, 3, HEIGHT),
      entry(279, 4, pixels.length),
    ]
    const count = Buffer.alloc(2)
    count.writeUInt16LE(entries.length)
    const link = Buffer.alloc(4)
    link.writeUInt32LE(next)
    return Buffer.concat([count, ...entries, link])
  }
  const first = 8 + pixels.length
  const head = Buffer.from('II*\0\0\0\0\0', 'latin1')
  head.writeUInt32LE(first, 4)
  return Buffer.concat([head, pixels, tags(first + tags(0).length), tags(0)])
}

/** Its first tag says that it holds two billion values. */
function endlessTiff(): Buffer {
  const bytes = Buffer.from(FAX_TIFF)
  bytes.writeUInt32LE(2_000_000_000, bytes.readUInt32LE(4) + 2 + 4)
  return bytes
}

/** The same JPEG, lying on its side, with the mark of a camera that says so (EXIF, orientation 6). */
const CAMERA_JPEG = Buffer.concat([
  JPEG.subarray(0, 2),
  Buffer.from('ffe1001e457869660000', 'hex'),
  Buffer.from('4d4d002a00000008000101120003000000010006', 'hex'),
  JPEG.subarray(2),
])

const IMAGES: readonly [name: string, bytes: Uint8Array, pages: number][] = [
  ['PNG', grayPng, 1],
  ['PNG with clear parts', clearPng, 1],
  ['PNG of 16 bits', deepPng, 1],
  ['bitmap of two colours', bitmap(1), 1],
  ['bitmap with a palette', bitmap(8), 1],
  ['bitmap in colour', bitmap(24), 1],
  ['bitmap from the top down', bitmap(24, true), 1],
  ['JPEG', JPEG, 1],
  ['TIFF packed as a fax', FAX_TIFF, 1],
  ['TIFF of two pages', twoPageTiff(), 2],
  ['WebP', WEBP, 1],
  ['WebP without loss', LOSSLESS_WEBP, 1],
]

for (const [name, bytes, count] of IMAGES) {
  test(`image: ${name}`, async () => {
    const { format, pages, warnings } = await readBytes(readImage, bytes, name)
    assert.deepEqual([format, pages.length, warnings], ['image', count, []])
    assert.ok(pages.every(({ text, needsOcr }) => text === '' && needsOcr === 'no-text'))
    const { width, height, pixels } = await drawPage(bytes, name, count)
    assert.ok(Math.abs(width / height - 2) < 0.01)
    const at = (x: number) => pixels[Math.floor(height / 2) * width + Math.floor(width * x)]!
    assert.ok(at(0.1) < 60, `left: ${at(0.1)}`)
    assert.ok(at(0.7) > 200, `right: ${at(0.7)}`)
  })
}

test('image: a JPEG is turned as its camera says', async () => {
  const { width, height, pixels } = await drawPage(CAMERA_JPEG, 'photo.jpg', 1)
  assert.ok(Math.abs(height / width - 2) < 0.01)
  assert.ok(pixels[Math.floor(width / 2)]! < 60, 'its left side is on top')
})

const hugePng = Buffer.from(grayPng)
hugePng.writeUInt32BE(20_000, 16)
hugePng.writeUInt32BE(20_000, 20)

const BROKEN: readonly [why: string, bytes: Uint8Array, sentence: RegExp][] = [
  ['too large', hugePng, /It has 400 megapixels; images of up to 200 are read\./],
  ['cut off in the header of a PNG', grayPng.subarray(0, 20), /cut off/],
  ['cut off in the header of a JPEG', JPEG.subarray(0, 30), /cut off/],
  ['cut off in the header of a bitmap', bitmap(24).subarray(0, 30), /cut off/],
  ['a TIFF with a tag of two billion values', endlessTiff(), /longer than the file/],
  ['a TIFF without a picture', Buffer.from('II*\0\x08\0\0\0\0\0\0\0\0\0', 'latin1'), /no picture/],
  ['no width', Buffer.concat([bitmap(24).subarray(0, 18), Buffer.alloc(4), bitmap(24).subarray(22)]), /no width/],
]

for (const [why, bytes, sentence] of BROKEN) {
  test(`image: ${why}`, async () => {
    await assert.rejects(readBytes(readImage, bytes, 'a'), { message: sentence })
  })
}
