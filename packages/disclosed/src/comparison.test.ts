/** Many letters together, as people ask for it: commands on real files. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { compose } from './compose.ts'
import { parseCsv } from './csv/csv-table.ts'
import { inProcess } from './testing/in-process.ts'
import { writeWorkspace } from './workspace/open-workspace.ts'

const folder = mkdtempSync(join(tmpdir(), 'comparison-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const program = compose({
  laws: new URL('../laws.json', import.meta.url),
  reader: new URL('readers/reader-child.ts', import.meta.url),
})
const run = inProcess(program, { XDG_DATA_HOME: join(folder, 'home'), NO_COLOR: '1' })

const WEIGHING =
  'Those who plan to break in would learn which of the depots stand empty at night and could choose among them at leisure. The town would then pay for guards that it does not need today, and the insurance would rise for all who store their goods there. We find that the balance lies in keeping the list back.'

const refusal = (authority: string, date: string, own: string) => `${authority}
Information team

${date}

Dear Sam Ash

Thank you for your request under the Freedom of Information Act 2000. You asked:

1. Which of the depots stand empty at night?
2. Who holds their keys?

The list is exempt under section 31(1)(a) of the Freedom of Information Act 2000. ${own}

Public interest test

${WEIGHING}

Yours sincerely
Information Officer
`

mkdirSync(join(folder, 'refusals'))
const saved = (name: string, text: string) => writeFileSync(join(folder, 'refusals', name), text)
saved('oxmere.txt', refusal('Oxmere Council', '3 May 2022', 'It names every depot of the parks service.'))
saved('wyrebank.txt', refusal('Wyrebank Council', '9 June 2021', 'Two depots were robbed last winter.'))

test('reuse: of files, for people', async () => {
  const { status, stdout } = await run(folder, ['reuse', '--from', 'refusals'])
  assert.equal(status, 0)
  assert.match(stdout, /^2 letters of 2 cases: 1 passage used in several; /)
  assert.match(stdout, /\n1 {2}59 words in 2 cases, word for word\n {3}Those who plan to break in/)
  assert.match(
    stdout,
    /\n {3}2021-06-09 Wyrebank Council, refusals\/wyrebank\.txt page 1\n {3}2022-05-03 Oxmere Council/,
  )
  assert.match(stdout, /\n {3}0 % +0 of 59 {2}2022-05-03 Oxmere Council, refusals\/oxmere\.txt\n/)
  assert.match(stdout, /\n1 finding\n! refusals\/oxmere\.txt: Of 59 words that weigh/)
  assert.ok(stdout.split('\n').every((line) => line.length <= 80))
})

test('reuse: as a table, a row for each use', async () => {
  const { stdout } = await run(folder, ['reuse', '--from', 'refusals', '--csv'])
  const { columns, rows } = parseCsv(stdout)
  assert.deepEqual(columns.slice(0, 5), ['passage', 'words', 'verbatim', 'case', 'authority'])
  assert.deepEqual(
    rows.map(({ cells }) => [cells[0], cells[4], cells[5], cells[10]]),
    [
      ['1', 'Wyrebank Council', '2021-06-09', WEIGHING],
      ['1', 'Oxmere Council', '2022-05-03', WEIGHING],
    ],
  )
})

test('reuse: a file that cannot be read is told, the others are compared', async () => {
  mkdirSync(join(folder, 'mixed'))
  writeFileSync(join(folder, 'mixed', 'empty.txt'), '')
  const { status, stdout, stderr } = await run(folder, ['reuse', '--from', 'refusals', 'mixed', '--json'])
  assert.equal(status, 3)
  assert.equal(JSON.parse(stdout).passages.length, 1)
  assert.match(stderr, /empty\.txt: /)
})

test('reuse: a case among files, and a workspace that is none', async () => {
  assert.equal((await run(folder, ['reuse', 'b7dk2m', '--from', 'refusals'])).status, 2)
  assert.match((await run(folder, ['reuse', '--from', 'nowhere'])).stderr, /nowhere does not exist/)
  const { status, stderr } = await run(folder, ['reuse', '--workspace', 'none'])
  assert.equal(status, 1)
  assert.match(stderr, /none is no workspace/)
})

writeFileSync(join(folder, 'terms.csv'), 'term,aliases\nOxmere Council,\nparks service,Parks Dept\nno such firm,\n')

test('terms: of files, for people, as a table and as lines of JSON', async () => {
  const search = (...argv: string[]) => run(folder, ['terms', 'terms.csv', '--from', 'refusals', ...argv])
  const { status, stdout } = await search()
  assert.equal(status, 0)
  assert.match(stdout, /^2 of 3 terms found: 2 places in 1 document, of 2 pages\.\n/)
  assert.match(stdout, /\n {7}1 {10}1 {2}Oxmere Council\n/)
  const { rows } = parseCsv((await search('--csv')).stdout)
  const lines = (await search('--json')).stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const text = refusal('Oxmere Council', '3 May 2022', 'It names every depot of the parks service.')
  assert.deepEqual(
    lines.map(({ term, page, start, end, quote }) => [term, page, text.slice(start, end), quote]),
    [
      ['Oxmere Council', 1, 'Oxmere Council', 'Oxmere Council'],
      ['parks service', 1, 'parks service', 'parks service'],
    ],
  )
  assert.deepEqual(
    rows.map(({ cells }) => cells[0]),
    lines.map(({ term }) => term),
  )
})

test('terms: as a workbook', async () => {
  assert.equal((await run(folder, ['terms', 'terms.csv', '--from', 'refusals', '--xlsx', 'places.xlsx'])).status, 0)
  const { pages } = await program.readDocument(join(folder, 'places.xlsx'))
  assert.match(pages[0]!.text, /term.*document.*page.*\nOxmere Council.*oxmere\.txt.*1.*0.*14/)
})

test('terms: of a workspace; a list of persons is refused', async () => {
  for (const argv of [
    ['init', 'kept'],
    ['add', 'refusals', '--workspace', 'kept'],
  ])
    assert.equal((await run(folder, argv)).status, 0)
  const { stdout } = await run(folder, ['terms', 'terms.csv', '--workspace', 'kept', '--csv'])
  assert.match(
    stdout,
    /^term,document,page,start,end,quote\nOxmere Council,[0-9a-f]{10}\/oxmere\.txt,1,0,14,Oxmere Council\n/,
  )
  writeFileSync(join(folder, 'persons.csv'), 'name,dob\nSam Ash,3 May 1961\n')
  const { status, stderr } = await run(folder, ['terms', 'persons.csv', '--workspace', 'kept'])
  assert.equal(status, 2)
  assert.match(stderr, /persons\.csv looks like a list of dates of birth; Disclosed looks for institutions and things/)
})

const bins = (date: string, count: string) => `Oxmere Council

${date}

Dear Sam Ash

Thank you for your request under the Freedom of Information Act 2000.

1. How many bins were stolen in 2020?

${count} bins were stolen.

2. How many lamps do you have?

${count}00

Yours sincerely
Information Officer
`

test('contradictions: two answers to one question, with both sides; what was dropped on request', async () => {
  mkdirSync(join(folder, 'bins'))
  writeFileSync(join(folder, 'bins', 'one.txt'), bins('3 May 2021', '41'))
  writeFileSync(join(folder, 'bins', 'two.txt'), bins('1 February 2022', '57'))
  const { status, stdout } = await run(folder, ['contradictions', '--from', 'bins'])
  assert.equal(status, 0)
  assert.match(
    stdout,
    /^1 contradiction\. 4 answers of 2 cases; 2 pairs to like questions of one\nauthority: 0 agree, 1 could/,
  )
  assert.match(stdout, /\n! Oxmere Council answered "41" on 2021-05-03 and "57" on 2022-02-01 to the same\n/)
  assert.match(stdout, /\n {2}2021-05-03: 41 bins were stolen\.\n {4}bins\/one\.txt page 1\n/)
  assert.match(
    (await run(folder, ['contradictions', '--from', 'bins', '--dropped'])).stdout,
    /\nNot compared\n- it may have changed between the replies\n {4}How many lamps do you have\?\n/,
  )
  const { contradictions, dropped } = JSON.parse(
    (await run(folder, ['contradictions', '--from', 'bins', '--json'])).stdout,
  )
  assert.deepEqual([contradictions[0].of, contradictions[0].finding.code, dropped], ['number', 'contradiction', 1])
  const { rows } = parseCsv((await run(folder, ['contradictions', '--from', 'bins', '--csv', '--dropped'])).stdout)
  assert.deepEqual(
    rows.map(({ cells }) => [cells[0], cells[2]]),
    [
      ['number', 'Oxmere Council'],
      ['dropped', 'Oxmere Council'],
    ],
  )
})

test('what cases have only beside others stands in their accounts, as long as the others are there', async () => {
  const at = (...argv: string[]) => run(folder, [...argv, '--workspace', 'beside'])
  assert.equal((await run(folder, ['init', 'beside'])).status, 0)
  assert.equal((await at('add', 'refusals', 'bins')).status, 0)
  const found = async () => {
    const list = (await at('cases', '--json')).stdout.trim().split('\n')
    const keys: string[] = list.map((line) => JSON.parse(line).key)
    const sheets = await Promise.all(keys.map(async (key) => JSON.parse((await at('case', key, '--json')).stdout)))
    return sheets.flatMap(({ reading }) =>
      reading.findings
        .filter(({ code }: { code: string }) => ['boilerplate', 'contradiction'].includes(code))
        .map(({ code, questions, cites }: { code: string; questions: string[]; cites: { file: string }[] }) => {
          const files = cites.map(({ file }) => file.slice(11))
          return [code, reading.file.slice(11), ...questions, ...files].join(' ')
        }),
    )
  }
  const contradictions = ['contradiction one.txt 1:1 one.txt two.txt', 'contradiction two.txt 1:1 two.txt one.txt']
  const boilerplate = 'boilerplate oxmere.txt oxmere.txt wyrebank.txt'
  assert.deepEqual((await found()).sort(), [boilerplate, ...contradictions])
  assert.match((await at('search', 'has:boilerplate')).stdout, /^1 match.*\n\noxmere\.txt/)
  // As a program leaves it that was killed before it could compare.
  const killed = writeWorkspace(join(folder, 'beside'), { command: 'test', now: new Date(0) })
  killed.database.exec('DELETE FROM case_words; DELETE FROM compared_findings')
  killed.close()
  assert.deepEqual(await found(), [])
  assert.equal((await at('add')).status, 0)
  assert.deepEqual((await found()).sort(), [boilerplate, ...contradictions])
  const oxmere = (await at('case', 'refusals/oxmere.txt')).stdout
  assert.match(oxmere, /Of 59 words that weigh the public interest/)
  assert.equal((await at('rm', 'refusals/wyrebank.txt')).status, 0)
  assert.deepEqual((await found()).sort(), contradictions)
  assert.equal((await at('reuse')).status, 0)
  assert.match((await at('search', 'has:boilerplate')).stdout, /^0 matches/)
})
