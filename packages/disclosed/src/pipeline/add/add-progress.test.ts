import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ProgressMeter } from './add-progress.ts'

/** A clock that stands where it is put. */
function clock() {
  const time = { now: 0 }
  return { time, meter: new ProgressMeter(() => time.now) }
}

test('progress: never all of it while something is left', () => {
  const { meter } = clock()
  for (let file = 0; file < 2000; file++) meter.expect(1000)
  for (let file = 0; file < 1999; file++) meter.finish(1000, true)
  assert.ok(meter.progress('reading').share < 1)
  meter.finish(1000, true)
  assert.equal(meter.progress('reading').share, 1)
})

test('progress: what is found inside a file is work that is left', () => {
  const { meter } = clock()
  meter.expect(1000)
  meter.expectInside(5_000_000)
  meter.finish(1000, true)
  const { share, done, all } = meter.progress('reading')
  assert.ok(share < 0.5)
  assert.deepEqual([done, all], [1, 1])
})

test('progress: from half-way on, the time that is left is right within a quarter', () => {
  const { time, meter } = clock()
  for (let file = 0; file < 100; file++) meter.expect(file * 10_000)
  // Half the time for the bytes, half for each file.
  const seconds = (file: number) => 0.3 + file * 0.01
  let rest = Array.from({ length: 100 }, (_, file) => seconds(file)).reduce((sum, each) => sum + each, 0)
  for (let file = 0; file < 100; file++) {
    time.now += seconds(file) * 1000
    rest -= seconds(file)
    meter.finish(file * 10_000, true)
    const { share, left } = meter.progress('reading')
    if (share > 0.5 && rest > 1) assert.ok(Math.abs(left! - rest) / rest < 0.25, `${file}: ${left} for ${rest}`)
  }
})

test('progress: nothing is said of the time while hardly anything is done', () => {
  const { time, meter } = clock()
  for (let file = 0; file < 100; file++) meter.expect(1000)
  meter.finish(1000, true)
  time.now = 5000
  assert.equal(meter.progress('reading').left, null)
})
