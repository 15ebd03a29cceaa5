/** The command about the laws from end to end, with the real law packs. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isDisclosedError } from '@disclosed/core/errors'
import { compose } from './compose.ts'

const MAIN = fileURLToPath(new URL('cli/main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'laws-'))
after(() => rmSync(folder, { recursive: true, force: true }))

function laws(...argv: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'laws', ...argv], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '' },
  })
  return { status, stdout, stderr }
}

test('laws: each law with its title, country, since when, and how much of it is verified', () => {
  const { status, stdout } = laws('--width', '120')
  assert.equal(status, 0)
  assert.match(
    stdout,
    /\nuk-foia-2000 +Freedom of Information Act 2000\n +England, Wales.* · from 1 Jan 2005 · \d+ of \d+ facts verified\n/,
  )
  assert.match(stdout, /\ndisclosed laws show ID tells the rest\.\n$/)
  const lines = JSON.parse(laws('--json').stdout)
  assert.ok(lines.length >= 21)
  assert.deepEqual(Object.keys(lines[0]), ['id', 'title', 'shortTitle', 'jurisdiction', 'inForce', 'tally'])
})

test('laws show: every clock with its provision, what a refusal must say, the grounds, what is unsure', () => {
  const { status, stdout } = laws('show', 'uk-foia-2000', '--width', '120')
  assert.equal(status, 0)
  assert.match(stdout, /^Freedom of Information Act 2000\nId {10}uk-foia-2000, FOIA\n/)
  assert.match(
    stdout,
    /\nResponse {8}20 working days from receipt · authority: confirm or deny .*\n +s\.10\(1\) · statute\n/,
  )
  assert.match(stdout, /\n +SI 2010\/2768 · regulation · proprietors of Academies \?\n/)
  assert.match(stdout, /\nWhat a refusal must say\n[\s\S]*\n {2}names the exemption relied on\n {4}s\.17\(1\)\(b\) · /)
  assert.match(stdout, /\nGrounds\n {2}21 +.*\(absolute, class\)\n/)
  assert.match(stdout, /\n {2}42 +Legal professional privilege \(qualified, class\) \?\n/)
  assert.match(stdout, /\nUnsure\n[\s\S]* {2}not seen: wording of s\.17\(2\) and \(3\)\n/)
  assert.match(stdout, /\nSources\n {2}leg-foia-s10: http/)
  assert.doesNotMatch(stdout, /31\(1\)\(a\)/)
})

test('laws show: with all limbs and notes', () => {
  const { stdout } = laws('show', 'uk-foia-2000', '--full', '--width', '120')
  assert.match(stdout, /\n {2}31\(1\)\(a\) +.*\(qualified, prejudice\)\n/)
  assert.match(
    stdout,
    /\nWhat moves them\n {2}clarification requested, clarification received: starts the time again · s\.1\(3\)/,
  )
})

test('laws show: a time that the law leaves open, and a step that it does not have', () => {
  assert.match(laws('show', 'us-fl-119').stdout, /\nResponse {8}not fixed by law, from receipt · authority/)
  assert.match(laws('show', 'canada-atia').stdout, /\nAsk for review {2}none: No internal review/)
})

test('laws show: JSON holds the same with limbs, notes and sources', () => {
  const sheet = JSON.parse(laws('show', 'eir', '--json').stdout)
  assert.equal(sheet.id, 'uk-eir-2004')
  const [response] = sheet.clocks.find((each: { stage: string }) => each.stage === 'response').limits
  assert.deepEqual([response.amount, response.unit], [20, 'workingDays'])
  assert.ok(response.sure.sources.every((key: string) => key in sheet.sources))
})

test('laws ground: what it is and what a letter must say', () => {
  const { status, stdout } = laws('ground', 's.40(2)', '--law', 'uk-foia-2000')
  assert.equal(status, 0)
  assert.match(stdout, /^FOIA 40\(2\): Personal information\n/)
  assert.match(stdout, /\nAbsolute {4}partly absolute\n/)
  assert.match(stdout, /\nTest {8}class: no harm need be shown\n/)
  assert.match(stdout, /\nDeny {8}40\(5B\) lets the authority neither confirm nor deny\n/)
  assert.match(stdout, /\nWhat the notice must say\n[\s\S]*s\.17\(1\)\(b\)/)
  assert.match(stdout, /\nSources\n {2}ico-s40-notice: https/)
})

test('laws ground: marks what is unsure', () => {
  const { stdout } = laws('ground', '36', '--law', 'uk-foia-2000')
  assert.match(stdout, /\nSure {8}verified: /)
  assert.match(laws('ground', '42', '--law', 'foia', '--json').stderr, /"unknown-law"/)
  assert.match(laws('ground', '42', '--law', 'uk-foia-2000').stdout, /\nSure {8}not verified, likely right/)
})

const REFUSED: [why: string, argv: string[], sentence: RegExp, next: RegExp][] = [
  ['an unknown law', ['show', 'uk-foia-2001'], /No law is called "uk-foia-2001"\./, /Near it: uk-foia-2000/],
  [
    'an unknown ground',
    ['ground', 's.99', '--law', 'eir'],
    /EIR has no provision "s\.99"/,
    /disclosed laws show uk-eir-2004/,
  ],
  ['a ground without its law', ['ground', 's.40'], /'--law <id>' not specified/, /disclosed --help/],
]
for (const [why, argv, sentence, next] of REFUSED) {
  test(`laws refuses: ${why}`, () => {
    const { status, stdout, stderr } = laws(...argv)
    assert.equal(status, 2)
    assert.equal(stdout, '')
    assert.match(stderr, sentence)
    assert.match(stderr, new RegExp(`\nnext: .*${next.source}`))
  })
}

test('laws: without the notes beside the packs the error names the file', async () => {
  const packs = join(folder, 'laws.json')
  copyFileSync(fileURLToPath(new URL('../laws.json', import.meta.url)), packs)
  const program = compose({ laws: pathToFileURL(packs), reader: pathToFileURL(join(folder, 'none')) })
  await assert.rejects(
    program.law('eir'),
    (error) => isDisclosedError(error) && error.code === 'laws-missing' && /law-notes\.json/.test(error.message),
  )
})
