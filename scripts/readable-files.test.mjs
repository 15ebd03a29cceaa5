import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { after, test } from 'node:test'
import { readableFiles } from './readable-files.mjs'

const folder = mkdtempSync(join(tmpdir(), 'readable-files-'))
after(() => rmSync(folder, { recursive: true, force: true }))
mkdirSync(join(folder, 'sub'))
for (const name of ['b.txt', 'A.HTML', 'scan.tif', '.hidden.txt', 'sub/c.mbox', 'sub/note.md'])
  writeFileSync(join(folder, name), 'x')

const ROWS = [
  [
    'a folder gives its readable files and those below, by name',
    [''],
    ['A.HTML', 'b.txt', 'sub/c.mbox', 'sub/note.md'],
  ],
  ['a file is given as it is', ['scan.tif'], ['scan.tif']],
  ['a missing path is left for the program to name', ['gone'], ['gone']],
]

for (const [why, paths, expected] of ROWS) {
  test(`readable files: ${why}`, () => {
    const found = readableFiles(paths.map((path) => join(folder, path)))
    assert.deepEqual(
      found.map((path) => relative(folder, path).replaceAll('\\', '/')),
      expected,
    )
  })
}
