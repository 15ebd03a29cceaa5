// Damages files as disks, mail programs and people with bad intentions do; the same damage for the same seed.
import { gunzipSync, gzipSync } from 'node:zlib'
import { openPackage } from '../packages/disclosed/src/readers/office/open-package.ts'
import { zipFile } from '../packages/disclosed/src/testing/zip-file.ts'
import { seededRandom } from './seeded-random.mjs'

/** Values at which programs miscount. */
const EDGES = [0, 1, 0x7f, 0x80, 0xff]
const HOW = [flipped, flipped, cut, spliced, doubled, blanked]

/** @returns {Promise<(seed: number) => Buffer>} makes the mutant of a seed */
export async function mutantsOf(source) {
  const parts = await partsOf(source)
  const isGzip = source[0] === 0x1f && source[1] === 0x8b
  return (seed) => {
    const random = seededRandom(seed * 7919 + 13)
    if (isGzip && random(2) === 0) return gzipSync(damaged(gunzipSync(source), random))
    // Damage to a packed part mostly ends at its checksum: half of the mutants are packed after they were damaged.
    if (parts === null || random(2) === 0) return damaged(Buffer.from(source), random)
    const victim = random(parts.length)
    const entries = parts.map(({ name, content }, at) => ({
      name,
      content: at === victim ? damaged(Buffer.from(content), random) : content,
      stored: name === 'mimetype',
    }))
    return Buffer.from(zipFile(entries))
  }
}

async function partsOf(source) {
  if (source[0] !== 0x50 || source[1] !== 0x4b) return null
  const archive = await openPackage(source)
  const parts = []
  for (const name of archive.names) parts.push({ name, content: Buffer.from((await archive.bytes(name)) ?? []) })
  return parts.length === 0 ? null : parts
}

function damaged(bytes, random) {
  return bytes.length === 0 ? bytes : HOW[random(HOW.length)](bytes, random)
}

function flipped(bytes, random) {
  for (let left = 1 + random(12); left > 0; left--)
    bytes[random(bytes.length)] = random(2) === 0 ? random(256) : EDGES[random(EDGES.length)]
  return bytes
}

function cut(bytes, random) {
  return bytes.subarray(0, random(bytes.length))
}

function spliced(bytes, random) {
  const [from, to] = [random(bytes.length), random(bytes.length)]
  bytes.copyWithin(to, from, from + 1 + random(64))
  return bytes
}

function doubled(bytes, random) {
  const at = random(bytes.length)
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + 1 + random(200)), bytes.subarray(at)])
}

function blanked(bytes, random) {
  const at = random(bytes.length)
  return bytes.fill(random(2) * 255, at, Math.min(bytes.length, at + 1 + random(64)))
}
