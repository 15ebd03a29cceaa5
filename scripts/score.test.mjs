import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('score.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'score-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** Reads every labelled document with the command that it is given and prints the figures that the test wants. */
const SCORER = `
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
const argv = process.argv.slice(2)
const end = argv.indexOf('--')
const option = (name) => argv[argv.indexOf(name) + 1]
const figures = JSON.parse(readFileSync(new URL('figures.json', import.meta.url), 'utf8'))
for (const name of readdirSync(option('--gold'))) {
  const label = JSON.parse(readFileSync(join(option('--gold'), name), 'utf8'))
  if (!new RegExp(option('--only')).test(label.file)) continue
  const [command, ...words] = argv.slice(end + 1).map((word) => word.replace('{file}', join(option('--corpus'), label.file)))
  const reading = JSON.parse(execFileSync(command, words, { encoding: 'utf8' }))
  figures.kind = reading.kind === label.kind ? 1 : 0
  if (argv.slice(0, end).includes('--verbose')) console.log('read ' + label.file + ' as ' + reading.kind)
}
let missed = false
for (const [name, value] of Object.entries(figures)) console.log(name.padEnd(16) + '  ' + value.toFixed(3))
argv.slice(0, end).forEach((word, at) => {
  if (word !== '--min') return
  const [name, least] = argv[at + 1].split('=')
  if (figures[name] === undefined || figures[name] < Number(least)) missed = true
})
process.exit(missed ? 1 : 0)
`
const NAMES =
  'citesHold kind authority law references messages received answered due late questions outcome outcomeMacro sureOutcome grounds questionGrounds answerText value findings'
const REACHED = {
  ...Object.fromEntries(NAMES.split(' ').map((name) => [name, 1])),
  unsureShare: 0.2,
  crashed: 0,
}

const run = (argv, labels) =>
  spawnSync(process.execPath, [script, ...argv], {
    encoding: 'utf8',
    env: { ...process.env, DISCLOSED_LABELS: labels },
  })
const score = (...argv) => run(argv, join(folder, 'elsewhere'))

/** A folder of two labelled letters, one of them no text file, and a scorer with these figures. */
function labelled(name, figures, kind = 'request') {
  const root = join(folder, name)
  for (const part of ['gold', 'corpus', 'score']) mkdirSync(join(root, part), { recursive: true })
  writeFileSync(
    join(root, 'corpus/lamps.txt'),
    'Dear Harrowgate Council,\n\nUnder the Freedom of Information Act please tell me:\n\n1. How many lamps are there?\n2. How many are lit?\n\nYours faithfully,\nRobin Fielding\n',
  )
  writeFileSync(join(root, 'gold/lamps.json'), JSON.stringify({ file: 'lamps.txt', kind }))
  writeFileSync(
    join(root, 'corpus/poles.rtf'),
    String.raw`{\rtf1 Dear Harrowgate Council,\par\par Under the Freedom of Information Act please tell me:\par\par How many poles are there?\par}`,
  )
  writeFileSync(join(root, 'gold/poles.json'), JSON.stringify({ file: 'poles.rtf', kind: 'request' }))
  writeFileSync(join(root, 'score/score.mjs'), SCORER)
  writeFileSync(join(root, 'score/figures.json'), JSON.stringify(figures))
  return root
}

test('score: without labelled documents it says "not run" and passes', () => {
  const { status, stdout } = score(join(folder, 'nothing'))
  assert.equal(status, 0)
  assert.match(stdout, /^score: not run, [^\n]+\n$/)
})

test('score: the folder may be named by the environment', () => {
  const { status, stdout } = run([], labelled('named', REACHED))
  assert.match(stdout, /every figure reached/)
  assert.equal(status, 0)
})

test('score: labels without a scorer are not run either', () => {
  mkdirSync(join(folder, 'bare/gold'), { recursive: true })
  const { status, stdout } = score(join(folder, 'bare'))
  assert.equal(status, 0)
  assert.match(stdout, /not run/)
})

test('score: passes where every figure is reached; the table is shown', () => {
  const { status, stdout, stderr } = score(labelled('reached', REACHED))
  assert.equal(stderr, '')
  assert.match(stdout, /^kind +1\.000$/m)
  assert.match(stdout, /\nscore: every figure reached\n$/)
  assert.equal(status, 0)
})

test('score: --verbose and the formats that are read reach the scorer, the readings come from the program', () => {
  const { stdout } = score(labelled('verbose', REACHED), '--verbose')
  assert.deepEqual(stdout.match(/^read .*$/gm), [
    'read lamps.txt as request',
    'read lamps.txt as request',
    'read poles.rtf as request',
  ])
})

test('score: fails where a letter is misread', () => {
  const { status, stdout } = score(labelled('misread', REACHED, 'decision'))
  assert.match(stdout, /^kind +0\.000$/m)
  assert.match(stdout, /\nscore: not every figure reached\n$/)
  assert.equal(status, 1)
})

const without = (name) => Object.fromEntries(Object.entries(REACHED).filter(([each]) => each !== name))
const FAILING = [
  ['a figure below its minimum', 'questions', { ...REACHED, questions: 0.87 }],
  ['a cite that does not hold', 'citesHold', { ...REACHED, citesHold: 0.999 }],
  ['a figure that the scorer does not give', 'findings', without('findings')],
]
for (const [why, name, figures] of FAILING) {
  test(`score: fails at ${why}`, () => {
    const { status, stdout } = score(labelled(`low-${name}`, figures))
    assert.match(stdout, /\nscore: not every figure reached\n$/)
    assert.equal(status, 1)
  })
}

const EXCEEDED = [
  ['too many unsure answers', 'unsureShare', { ...REACHED, unsureShare: 0.201 }, /too much: unsureShare 0\.201 > 0\.2/],
  ['a document without a reading', 'crashed', { ...REACHED, crashed: 1 }, /too much: crashed 1 > 0/],
  ['no word of crashes', 'silent', without('crashed'), /too much: crashed NaN > 0/],
]
for (const [why, name, figures, said] of EXCEEDED) {
  test(`score: fails at ${why}, though the scorer passes`, () => {
    const { status, stdout } = score(labelled(`high-${name}`, figures))
    assert.match(stdout, said)
    assert.equal(status, 1)
  })
}

test('score: fails where the scorer breaks down', () => {
  const root = labelled('broken', REACHED)
  writeFileSync(join(root, 'score/score.mjs'), 'throw new Error("no labels")\n')
  const { status, stderr } = score(root)
  assert.match(stderr, /no labels/)
  assert.equal(status, 1)
})
