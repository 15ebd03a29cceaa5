#!/usr/bin/env node
// Writes docs/laws/ (a page for each law) and docs/schemas/ (the JSON Schemas of its files) from laws/.
//   node scripts/build-law-docs.mjs
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lawDocs } from './law-docs.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const docs = lawDocs()
for (const path of globSync(['docs/laws/*', 'docs/schemas/law-*'], { cwd: ROOT })) {
  if (!docs.has(path.replaceAll('\\', '/'))) rmSync(join(ROOT, path))
}
for (const [path, text] of docs) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true })
  writeFileSync(join(ROOT, path), text)
}
console.log(`docs/laws, docs/schemas: ${docs.size} files`)
