#!/usr/bin/env node
// Compiles the YAML of laws/ into packages/disclosed/laws.json.
//   node scripts/build-laws.mjs           writes the file
//   node scripts/build-laws.mjs --check   only validates
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compileLawBook } from '../packages/core/src/law/compile-law-book.ts'
import { libraryHolidays } from '../packages/core/src/testing/library-holidays.ts'
import { readLawFiles } from '../packages/core/src/testing/read-law-files.ts'

const { data, problems } = compileLawBook(readLawFiles(), libraryHolidays())
if (problems.length > 0) {
  for (const problem of problems) console.error(problem)
  console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'} in laws/`)
  process.exit(1)
}
const count = `${data.laws.length} packs, ${data.calendars.length} calendars`
if (process.argv.includes('--check')) {
  console.log(`laws: ${count}: in order`)
} else {
  const text = JSON.stringify(data)
  writeFileSync(fileURLToPath(new URL('../packages/disclosed/laws.json', import.meta.url)), text)
  console.log(`packages/disclosed/laws.json: ${count}, ${text.length} characters`)
}
