// The public format and its findings: docs/reading.md and docs/findings.md against the model, the rules, the law packs
// and what the program prints.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import process from 'node:process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { RULES } from '../packages/core/src/findings/rules.ts'
import { DOCUMENT_KINDS, FINDING_CODES, MESSAGE_KINDS, OUTCOMES } from '../packages/core/src/model/reading.ts'
import { OUTCOME_MARKS } from '../packages/core/src/views/outcome-marks.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const model = read('packages/core/src/model/reading.ts')
const reading = read('docs/reading.md')
const findings = read('docs/findings.md')

/** The lines between a heading and the next one, of whatever level. */
function section(page, heading) {
  const lines = page.split('\n')
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading)
  assert.ok(start >= 0, `no heading "${heading}"`)
  const length = lines.slice(start + 1).findIndex((line) => /^#+ /.test(line))
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length)
}

/** Cells of the rows that begin with a code. */
const rows = (lines) =>
  lines
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
const firstCodes = (lines) => rows(lines).map(([first]) => first.replaceAll('`', ''))

/** Members of a union of strings that the model has no list of. */
function members(type) {
  const union = new RegExp(`^export type ${type} = (.+)$`, 'm').exec(model)?.[1] ?? ''
  return [...union.matchAll(/'([a-z-]+)'/g)].map((match) => match[1])
}

function fieldsOf(type) {
  const body = new RegExp(`^export interface ${type} \\{\\n([\\s\\S]*?)^\\}`, 'm').exec(model)?.[1] ?? ''
  return [...body.matchAll(/^ {2}(\w+)\??:/gm)].map((match) => match[1])
}

const CLOSED_LISTS = [
  ['Kinds of document', DOCUMENT_KINDS],
  ['Kinds of message', MESSAGE_KINDS],
  ['Senders', members('Sender')],
  ['Outcomes', OUTCOMES],
  ['Uses of a ground', members('GroundKind')],
  ['Finding codes', FINDING_CODES],
]
for (const [heading, list] of CLOSED_LISTS) {
  test(`docs/reading.md: "${heading}" lists every member in order, with a sentence, and nothing else`, () => {
    const lines = section(reading, heading)
    assert.ok(list.length >= 3)
    assert.deepEqual(firstCodes(lines), [...list])
    for (const row of rows(lines)) assert.ok(row.at(-1).length > 10, row[0])
  })
}

test('docs/reading.md: every list of the model that is exported has its table', () => {
  const lists = [...model.matchAll(/^export const ([A-Z_]+) = \[/gm)].map((match) => match[1])
  assert.deepEqual(lists.sort(), ['DOCUMENT_KINDS', 'FINDING_CODES', 'MESSAGE_KINDS', 'OUTCOMES'])
  const unions = [...model.matchAll(/^export type (\w+) = '/gm)].map((match) => match[1])
  assert.deepEqual(unions.sort(), ['GroundKind', 'Sender'])
})

const TYPES = [
  'Reading',
  'Cite',
  'Message',
  'Question',
  'Answer',
  'Value',
  'GroundUse',
  'Clock',
  'CorrectedField',
  'Finding',
]
for (const type of TYPES) {
  test(`docs/reading.md: ${type} has every field of the model in order, and nothing else`, () => {
    const fields = fieldsOf(type)
    assert.ok(fields.length >= 2)
    assert.deepEqual(firstCodes(section(reading, type)), fields)
  })
}

test('docs/reading.md: every object of the model is explained', () => {
  assert.deepEqual([...model.matchAll(/^export interface (\w+)/gm)].map((match) => match[1]).sort(), [...TYPES].sort())
})

test('docs/reading.md: a field that the model lets be null says so, and no other', () => {
  for (const type of TYPES) {
    const shapes = new Map(rows(section(reading, type)).map(([field, shape]) => [field.replaceAll('`', ''), shape]))
    const body = new RegExp(`^export interface ${type} \\{\\n([\\s\\S]*?)^\\}`, 'm').exec(model)[1]
    for (const [, field, shape] of body.matchAll(/^ {2}(\w+): (.+)$/gm))
      assert.equal(/\bor null$/.test(shapes.get(field)), shape.endsWith('| null'), `${type}.${field}`)
  }
})

test('docs/reading.md: the signs of outcomes are those that are shown', () => {
  for (const [code, sign] of rows(section(reading, 'Outcomes')))
    assert.equal(sign, OUTCOME_MARKS[code.replaceAll('`', '')].symbol)
})

test('docs/reading.md: the example is what the program prints, but for what "…" leaves out', () => {
  const example = section(reading, 'Example')
    .filter((line) => line.startsWith('    '))
    .map((line) => line.slice(4))
  const file = /"file": "([^"]+)"/.exec(example.join('\n'))[1]
  const printed = printedReading(file)
  const passages = example
    .map((line) => (line.trim() === '…' ? '…' : line))
    .join('\n')
    .split('\n…\n')
  assert.ok(passages.length > 1)
  assert.ok(printed.startsWith(passages[0]), `the example begins otherwise than the reading of ${file}`)
  assert.ok(printed.endsWith(passages.at(-1)), `the example ends otherwise than the reading of ${file}`)
  let from = 0
  for (const passage of passages) {
    const at = printed.indexOf(passage, from)
    assert.ok(at >= 0, `not in the reading of ${file}:\n${passage}`)
    from = at + passage.length
  }
})

function printedReading(file) {
  const program = fileURLToPath(new URL('../packages/disclosed/src/cli/main.ts', import.meta.url))
  const { stdout } = spawnSync(process.execPath, [program, 'read', '--json', file], { cwd: ROOT, encoding: 'utf8' })
  return stdout.trimEnd()
}

test('docs/findings.md: every rule has its row in order, and no other code has one', () => {
  const lines = section(findings, 'Findings')
  assert.deepEqual(
    firstCodes(lines),
    RULES.map((rule) => rule.code),
  )
  for (const [code, when, act] of rows(lines)) assert.ok(when.length > 20 && act.length > 10, code)
})

test('docs/findings.md: codes without a rule are named as such', () => {
  const ruled = new Set(RULES.map((rule) => rule.code))
  const prose = section(findings, 'Findings')
    .filter((line) => !line.startsWith('|'))
    .join(' ')
  assert.deepEqual(
    FINDING_CODES.filter((code) => prose.includes(`\`${code}\``)),
    FINDING_CODES.filter((code) => !ruled.has(code)),
  )
})

test('docs/findings.md: the provisions are those that the law packs name for each code', () => {
  const lines = section(findings, 'What they rest on')
  const header = lines.find((line) => line.startsWith('| code |'))
  const laws = header
    .slice(1, -1)
    .split('|')
    .slice(1)
    .map((cell) => cell.trim())
  const written = rows(lines).flatMap(([code, ...cells]) =>
    cells.flatMap((cell, i) => (cell === '' ? [] : [`${laws[i]} ${code.replaceAll('`', '')}: ${cell}`])),
  )
  const raised = globSync('laws/*/notice.yaml', { cwd: ROOT }).flatMap((file) => {
    const named = new Map()
    for (const { provision, raises } of parse(read(file)).requirements)
      for (const code of raises ?? []) named.set(code, (named.get(code) ?? new Set()).add(provision))
    return [...named].map(([code, provisions]) => `${basename(dirname(file))} ${code}: ${[...provisions].join('; ')}`)
  })
  assert.ok(raised.length > 20)
  assert.deepEqual(written.sort(), raised.sort())
})
