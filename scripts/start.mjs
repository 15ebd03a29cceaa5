#!/usr/bin/env node
// `npm start`: reads the samples. `npm start -- PATH… [OPTIONS]`: reads those files, or the readable files of a folder.
import { spawnSync } from 'node:child_process'
import { globSync, statSync } from 'node:fs'
import { relative } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { readableFiles } from './readable-files.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const OPTIONS_WITH_VALUE = new Set(['--as-of', '--width'])

function run(script, ...argv) {
  const { status, signal } = spawnSync(process.execPath, [script, ...argv], { stdio: 'inherit' })
  return signal === null ? (status ?? 1) : 130
}

/** The packs are compiled once, and again when a file of laws/ is newer. */
function lawsAreStale() {
  // The build writes law-notes.json last.
  const compiled = statSync(inProject('packages/disclosed/law-notes.json'), { throwIfNoEntry: false })
  if (compiled === undefined) return true
  const sources = globSync('laws/**/*.{yaml,md}', { cwd: ROOT })
  return sources.some((file) => statSync(inProject(file)).mtimeMs > compiled.mtimeMs)
}

function splitArguments(argv) {
  const options = []
  const paths = []
  for (let at = 0; at < argv.length; at++) {
    if (OPTIONS_WITH_VALUE.has(argv[at])) options.push(argv[at], argv[++at] ?? '')
    else (argv[at].startsWith('-') ? options : paths).push(argv[at])
  }
  return { options, paths }
}

const { options, paths } = splitArguments(process.argv.slice(2))
const given = paths.length > 0 ? paths : [relative(process.cwd(), inProject('samples')) || '.']
const files = readableFiles(given)
if (files.length === 0) {
  console.error(`disclosed: There is no file to read in ${given.join(', ')}.\nnext: npm start -- FILE`)
  process.exit(2)
}
if (lawsAreStale()) {
  const status = run(inProject('scripts/build-laws.mjs'))
  if (status !== 0) process.exit(status)
}
process.exit(run(inProject('packages/disclosed/src/cli/main.ts'), 'read', ...options, '--', ...files))
