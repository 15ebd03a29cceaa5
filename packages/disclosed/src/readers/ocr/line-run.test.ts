import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leaning, type ScanPicture, scanOf, turnedRight } from '../../testing/scan.ts'
import { lineRun } from './line-run.ts'
import { shownPoint, upright, upsideDown } from './upright.ts'

const LETTER = [
  'Thank you for your request for information about the grit',
  'bins that the council keeps in the north of the borough.',
  'We have looked through the records of the depot and found',
  'that fourteen bins stood in Mill Lane during that winter.',
  'Each of them was filled twice, at a cost of eighty pounds.',
]
const scan = await scanOf(LETTER)
const degrees = (radians: number) => (radians * 180) / Math.PI

const RUNS: readonly [why: string, picture: ScanPicture, turn: number, skew: number][] = [
  ['upright', scan, 0, 0],
  ['turned to the right: text runs down', turnedRight(scan, 1), 1, 0],
  ['upside down', turnedRight(scan, 2), 2, 0],
  ['turned to the left: text runs up', turnedRight(scan, 3), 3, 0],
  ['fallen to the right by two degrees', leaning(scan, (2 * Math.PI) / 180), 0, 2],
  ['fallen to the left by three degrees', leaning(scan, (-3 * Math.PI) / 180), 0, -3],
  ['an empty page', { width: 400, height: 600, pixels: new Uint8Array(240_000).fill(255) }, 0, 0],
]

for (const [why, picture, turn, skew] of RUNS) {
  test(`how lines run: ${why}`, () => {
    const run = lineRun(picture)
    assert.equal(run.turn, turn)
    assert.ok(Math.abs(degrees(run.skew) - skew) < 0.3, `${degrees(run.skew)}`)
  })
}

for (const quarters of [0, 1, 2, 3]) {
  test(`upright: a page turned ${quarters} times is turned back, and its points are found again`, () => {
    const turned = turnedRight(scan, quarters)
    const straight = upright(turned)
    assert.deepEqual(straight.pixels, scan.pixels)
    const [x, y] = shownPoint(straight, 0, 0)
    assert.deepEqual(
      [Math.round(x), Math.round(y)],
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ][quarters],
    )
  })
}

test('upright: one that seems upside down can be left as it is', () => {
  const left = upsideDown({ ...upright(turnedRight(scan, 2)), scale: 1 })
  assert.equal(left.turn, 0)
  assert.deepEqual(left.pixels, turnedRight(scan, 2).pixels)
})
