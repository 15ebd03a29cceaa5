import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { apiFiles } from './api-files.mjs'

for (const [path, content] of apiFiles())
  test(`api: ${path} is what the routes say`, () => {
    const written = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
    assert.ok(written === content, `${path} is not of the routes as they are: run node scripts/build-api.mjs`)
  })
