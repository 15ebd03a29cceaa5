// The pages of laws and the published schemas are those of the files in laws/.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { lawDocs } from './law-docs.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const docs = lawDocs()
const written = globSync(['docs/laws/*', 'docs/schemas/*'], { cwd: ROOT }).map((path) => path.replaceAll('\\', '/'))

test('docs: every law has its page and every file of a law its schema, and no other stands there', () => {
  assert.deepEqual(written.sort(), [...docs.keys()].sort(), 'run node scripts/build-law-docs.mjs')
})

for (const path of written.filter((each) => docs.has(each))) {
  test(`docs: ${path} is up to date`, () => {
    const same = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8') === docs.get(path)
    assert.ok(same, 'run node scripts/build-law-docs.mjs')
  })
}
