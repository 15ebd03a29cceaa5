/** Searching as people do it: commands on real files. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { compose } from './compose.ts'
import { inProcess } from './testing/in-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'search-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const program = compose({
  laws: new URL('../laws.json', import.meta.url),
  reader: new URL('readers/reader-child.ts', import.meta.url),
})
const run = inProcess(program, { XDG_DATA_HOME: join(folder, 'home') })
const disclosed = (...argv: string[]) => run(folder, argv)

const FILES = {
  'north/a.txt': 'The lamps on Mill Lane\nwere dimmed in 2022.',
  'north/b.txt': 'One lamp, lamp number seven.\u001B[2J',
  'south/c.txt': 'Nothing about lighting here.',
}

test('search: what is added is found with its line, its place and its counts', async () => {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  assert.equal((await disclosed('init')).status, 0)
  assert.equal((await disclosed('add', 'north', 'south')).status, 0)

  const { stdout } = await disclosed('search', 'lamps', 'dimmed', '--facets')
  assert.match(
    stdout,
    /^1 match for lamps dimmed\.\n\na\.txt · page 1\n {2}The «lamps» on Mill Lane were «dimmed» in 2022\.\n/,
  )
  assert.match(stdout, /\nAmong them\nformat {5}text 1\n/)

  const { hits, total } = JSON.parse((await disclosed('search', 'lamp', '--json')).stdout)
  assert.deepEqual(total, { count: 2, about: false })
  assert.deepEqual(
    hits.map(({ name }: { name: string }) => name),
    ['b.txt', 'a.txt'],
  )
  const [, { start, end, page }] = hits
  assert.deepEqual([page, FILES['north/a.txt'].slice(start, end)], [1, FILES['north/a.txt']])
  assert.ok(!(await disclosed('search', 'seven')).stdout.includes('\u001B'))
})

test('search: a folder is a collection, and a mistake is told with its place', async () => {
  const found = await disclosed('search', 'collection:south')
  assert.match(found.stdout, /^1 match for collection:south\.\n\nc\.txt/)
  const wrong = await disclosed('search', 'lamp colection:south')
  assert.deepEqual(
    [wrong.status, wrong.stderr.split('\n').slice(0, 2)],
    [
      2,
      [
        'disclosed: Column 6: There is no field "colection"; "collection" is near it.',
        'next: Perhaps: lamp collection:south',
      ],
    ],
  )
  assert.match((await disclosed('search', 'collection:west')).stdout, /\? Nothing has the collection "west"\.\n/)
})

test('search: hits are turned over, and searches are kept', async () => {
  const first = await disclosed('search', 'lamp', '--limit', '1', '--save', 'lighting')
  const place = /more: --after (\S+)/.exec(first.stdout)![1]!
  assert.match((await disclosed('search', 'lamp', '--limit', '1', '--after', place)).stdout, /\na\.txt · page 1/)
  assert.equal((await disclosed('search', 'seven', '--after', place)).status, 2)
  assert.equal((await disclosed('search', '--saved')).stdout, 'lighting  lamp\n')
  assert.match((await disclosed('search', '--saved', 'lighting', 'seven')).stdout, /^1 match for lamp seven\./)
  assert.equal((await disclosed('search', '--saved', 'nothing')).status, 2)
  assert.equal((await disclosed('search', '--forget', 'lighting')).status, 0)
  assert.equal((await disclosed('search', '--forget', 'lighting')).status, 2)
})
