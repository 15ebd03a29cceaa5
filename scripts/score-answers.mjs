#!/usr/bin/env node
// How well typed values are read from real answers: many councils answered the same questions, and researchers took
// values from the answers by hand. The labels lie outside the project; without them it says so and passes.
//   node scripts/score-answers.mjs [FOLDER] [--verbose]
// FOLDER (by default ../shared beside the project, or $DISCLOSED_LABELS) holds gold/foi-admin-answers.csv.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { typedValue } from '../packages/core/src/answers/values/read-value.ts'
import { shortValue } from '../packages/core/src/answers/values/short-value.ts'
import { parseCsv } from '../packages/disclosed/src/csv/csv-table.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const argv = process.argv.slice(2)
const folder = resolve(
  argv.find((word) => !word.startsWith('--')) ?? process.env.DISCLOSED_LABELS ?? join(ROOT, '../shared'),
)
const file = join(folder, 'gold/foi-admin-answers.csv')
if (!existsSync(file)) {
  console.log('score-answers: not run, there are no labelled answers beside the project')
  process.exit(0)
}

/** The columns: a question, its answer, and the value that was taken from it by hand. */
const { columns, rows } = parseCsv(readFileSync(file, 'utf8'))
const data = rows.map(({ cells }) => Object.fromEntries(columns.map((column, at) => [column, cells[at]])))
const question = (number) => columns.find((column) => column.startsWith(`${number} `))
const typed = (number, kind, row) =>
  typedValue(kind, row[question(number)].replace(/\s+/g, ' ').trim(), question(number).slice(2))

const tally = { yesNo: [0, 0], name: [0, 0], people: [0, 0] }
let peopleAsked = 0
const take = (figure, right, row, answer, value, label) => {
  tally[figure][1]++
  if (right) tally[figure][0]++
  else if (argv.includes('--verbose'))
    console.log(
      `${figure}: ${row.Authority}: said ${shortValue(value)}, label ${label}: ${answer.replace(/\s+/g, ' ').slice(0, 160)}`,
    )
}

/** The labels tell "not any more" and "not yet" apart from "no"; all three say that there is none. */
const saysNo = (label) => ['no', 'planned', 'discontinued'].includes(label)

for (const row of data) {
  const log = typed(4, 'yes-no', row)
  const logLabel = row.disclosure_log.trim()
  take('yesNo', log.kind === 'yes-no' && log.value === !saysNo(logLabel), row, row[question(4)], log, logLabel)

  const system = typed(3, 'text', row)
  const labels = [row.case_management_system, row.case_management_reduced]
  take(
    'name',
    labels.some((label) => isSameSystem(system, label)),
    row,
    row[question(3)],
    system,
    labels[0].trim(),
  )

  if (row.rough_people_count === '') continue
  peopleAsked++
  const people = typed(1, 'number', row)
  if (people.kind === 'unsure') continue
  take('people', people.value === Number(row.rough_people_count), row, row[question(1)], people, row.rough_people_count)
}

function isSameSystem(value, label) {
  if (value.kind !== 'text') return false
  if (/^no crm$/i.test(label.trim())) return value.named === 'none'
  if (/^custom in-house$/i.test(label.trim())) return value.named === 'in-house'
  if (value.named === 'none' || value.named === 'unnamed') return false
  const [said, meant] = [value.value, label].map(wordsOf)
  const [short, long] = said.length <= meant.length ? [said, meant] : [meant, said]
  return short.length > 0 && short.every((word) => long.some((other) => isSameWord(word, other)))
}

/** Without the years of versions. */
function wordsOf(name) {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^(?:19|20)\d\d$/.test(word))
}

/** The labels misspell some names: a letter more or less, two letters changed about in a long word. */
function isSameWord(one, other) {
  if (one === other) return true
  const [a, b] = one.length <= other.length ? [one, other] : [other, one]
  if (a.length < 5 || b.length - a.length > 1) return false
  if (a.length === b.length) return [...a].sort().join('') === [...b].sort().join('')
  return [...b].some((_, at) => b.slice(0, at) + b.slice(at + 1) === a)
}

const share = ([right, all]) => (all === 0 ? 1 : right / all)
const figures = [
  ['yesNo', share(tally.yesNo), 0.95],
  ['name', share(tally.name), 0.9],
  ['peopleOfGiven', share(tally.people), 0.9],
  ['peopleOfAll', peopleAsked === 0 ? 1 : tally.people[0] / peopleAsked, 0.6],
]
for (const [name, value, floor] of figures)
  console.log(`${name.padEnd(14)} ${value.toFixed(3)}  wanted ${floor.toFixed(2)}`)
console.log(`${data.length} authorities; people given for ${tally.people[1]} of ${peopleAsked}`)
const ok = figures.every(([, value, floor]) => value >= floor)
console.log(ok ? 'score-answers: every figure reached' : 'score-answers: not every figure reached')
process.exitCode = ok ? 0 : 1
