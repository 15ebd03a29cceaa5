#!/usr/bin/env node
// Golden letters: letters/<act>/<case>/input/* are read, and what a person would check of the readings must equal
// expected.json beside it; every cite must hold. NOTE.md says what the letter is there for.
//   node scripts/compare-letters.mjs             compares; a missing expected.json is written and the run fails,
//                                                until somebody has read it
//   node scripts/compare-letters.mjs --update    writes the readings that differ; read the difference before you keep it
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { compose } from '../packages/disclosed/src/compose.ts'
import { brokenCites, letterAccount } from './letter-account.mjs'
import { readableFiles } from './readable-files.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Readings depend on the day; golden letters are read as on this one. */
const AS_OF = '2026-01-01'

const program = compose({
  laws: new URL('../packages/disclosed/laws.json', import.meta.url),
  reader: new URL('../packages/disclosed/src/readers/reader-child.ts', import.meta.url),
})

async function readingsOf(folder) {
  process.chdir(join(ROOT, folder))
  const accounts = []
  const broken = []
  for (const file of readableFiles(['input'])) {
    const document = await program.readDocument(file)
    const reading = await program.analyse(document, AS_OF)
    accounts.push(letterAccount(reading))
    broken.push(...brokenCites(reading, document.pages))
  }
  return { account: `${JSON.stringify(accounts.length === 1 ? accounts[0] : accounts, null, 2)}\n`, broken }
}

async function compareCase(folder, update) {
  const path = join(ROOT, folder, 'expected.json')
  const { account: found, broken } = await readingsOf(folder)
  if (broken.length > 0) return `${folder}: a cite does not hold: ${JSON.stringify(broken[0])}`
  if (!existsSync(join(ROOT, folder, 'NOTE.md')))
    return `${folder}: NOTE.md is missing: say what the letter is there for`
  if (!existsSync(path)) {
    writeFileSync(path, found)
    return `${folder}: expected.json was missing and has been written: read it, then run this again`
  }
  const expected = readFileSync(path, 'utf8')
  if (expected === found) return null
  if (update) writeFileSync(path, found)
  return `${folder}: ${update ? 'updated: ' : ''}${firstDifference(expected, found)}`
}

function firstDifference(expected, found) {
  const [left, right] = [expected.split('\n'), found.split('\n')]
  const at = left.findIndex((line, index) => line !== right[index])
  const line = at < 0 ? left.length : at
  return `line ${line + 1} should be ${(left[line] ?? 'the end').trim()}, is ${(right[line] ?? 'the end').trim()}`
}

const update = process.argv.includes('--update')
const folders = globSync('letters/*/*/input', { cwd: ROOT })
  .map((path) => dirname(path).replaceAll('\\', '/'))
  .sort()
let differences = 0
for (const folder of folders) {
  const difference = await compareCase(folder, update)
  if (difference === null) continue
  differences++
  console.error(difference)
}
console.log(`letters: ${folders.length} cases, ${differences} ${update ? 'updated' : 'different'}`)
process.exitCode = folders.length > 0 && (differences === 0 || update) ? 0 : 1
