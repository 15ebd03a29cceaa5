import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSafeSqlite } from './safe-sqlite.ts'

const VERSIONS: readonly [version: string, safe: boolean][] = [
  ['3.51.3', true],
  ['3.51.2', false],
  ['3.50.7', true],
  ['3.50.6', false],
  ['3.49.9', false],
  ['3.45.3', false],
  ['3.44.6', true],
  ['3.44.5', false],
  ['3.54.1', true],
  ['4.0.0', true],
  ['2.8.17', false],
  ['nonsense', false],
]

for (const [version, safe] of VERSIONS) {
  test(`SQLite ${version} is ${safe ? 'safe' : 'refused'}`, () => assert.equal(isSafeSqlite(version), safe))
}
