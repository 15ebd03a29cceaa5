#!/usr/bin/env node
// Compiles laws/ into packages/disclosed/laws.json, and what only people read of it into law-notes.json.
//   node scripts/build-laws.mjs           writes the files
//   node scripts/build-laws.mjs --check   only validates
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compileLawBook } from '../packages/core/src/law/compile-law-book.ts'
import { libraryHolidays } from '../packages/core/src/testing/library-holidays.ts'
import { readLawFiles } from '../packages/core/src/testing/read-law-files.ts'

const { data, notes, problems } = compileLawBook(readLawFiles(), libraryHolidays())
if (problems.length > 0) {
  for (const problem of problems) console.error(problem)
  console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'} in laws/`)
  process.exit(1)
}
const count = `${data.laws.length} packs, ${data.calendars.length} calendars`
if (process.argv.includes('--check')) {
  console.log(`laws: ${count}: in order`)
} else {
  const characters = Object.entries({ 'laws.json': data, 'law-notes.json': notes }).map(([name, value]) => {
    const text = JSON.stringify(value)
    writeFileSync(fileURLToPath(new URL(`../packages/disclosed/${name}`, import.meta.url)), text)
    return `${name} ${text.length} characters`
  })
  console.log(`packages/disclosed: ${count}; ${characters.join(', ')}`)
}
