#!/usr/bin/env node
// Lets a real disk run full while `disclosed add` writes to it: it ends with exit 5 and names the bytes that it needs, and after
// space was made the same command comes to the same end as if nothing had been. The disk should be small and hold nothing else:
//   mount -t tmpfs -o size=160m tmpfs /mnt/small && node scripts/full-disk.mjs --disk /mnt/small [--levels 50] [--files 300]
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { CrashRun } from './crash.mjs'

const MIB = 1024 * 1024
const { values } = parseArgs({
  options: {
    disk: { type: 'string' },
    levels: { type: 'string', default: '50' },
    files: { type: 'string', default: '300' },
  },
})
if (values.disk === undefined) throw new Error('--disk FOLDER is missing')
const disk = values.disk
const levels = Number(values.levels)
const ballast = join(disk, 'ballast')
const records = mkdtempSync(join(tmpdir(), 'full-disk-'))
const run = new CrashRun(mkdtempSync(join(disk, 'run-')), 1, Number(values.files), records)
let ended = 0

const free = () => {
  const { bavail, bsize } = statfsSync(disk)
  return bavail * bsize
}

/** Takes all space but so much. */
function fill(rest) {
  const file = openSync(ballast, 'a')
  try {
    while (free() > rest) writeSync(file, Buffer.alloc(Math.min(MIB, free() - rest)))
  } catch (error) {
    if (error.code !== 'ENOSPC') throw error
  } finally {
    closeSync(file)
  }
}

/** Half of them have too little space from the start, the others lose it while they run. */
async function level(at) {
  const root = run.newWorkspace(`level-${at}`)
  await run.init(root, ['nowhere', 0, 'kill'])
  const isSudden = at % 2 === 1
  if (!isSudden) fill(Math.round((1 - at / levels) * 66 * MIB))
  const adding = run.add(root, ['nowhere', 0, 'kill'])
  if (isSudden) {
    await pause(300 + (at / levels) * run.usual)
    fill(0)
  }
  const { code, stderr } = await adding
  if (code === 5) ended++
  if (code === 5 && !/needs \d+ bytes more/.test(stderr)) run.problems.push(`level ${at}: says ${stderr}`)
  if (![0, 3, 5].includes(code)) run.problems.push(`level ${at}: ends with ${code}: ${stderr}`)
  rmSync(ballast, { force: true })
  await run.finish(root, `level ${at}`)
}

try {
  await run.prepare()
  for (let at = 0; at < levels; at++) await level(at)
} finally {
  rmSync(ballast, { force: true })
  rmSync(run.folder, { recursive: true, force: true })
  rmSync(records, { recursive: true, force: true })
}
for (const problem of run.problems) console.error(problem)
console.log(`full disk: ${levels} levels, ${ended} ended for want of space, ${run.problems.length} problems`)
process.exitCode = run.problems.length === 0 ? 0 : 1
