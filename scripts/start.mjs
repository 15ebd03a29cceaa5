#!/usr/bin/env node
// `npm start`: shows the samples in the browser. `npm start -- PATH… [OPTIONS]`: reads those files, or the readable files of a folder.
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { readableFiles } from './readable-files.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const PROGRAM = inProject('packages/disclosed/src/cli/main.ts')
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

/** The page on a workspace that is gone when the server ends. */
function showSamples() {
  if (!existsSync(inProject('packages/disclosed/dist/web/index.html'))) {
    const status = run(inProject('scripts/build-web.mjs'))
    if (status !== 0) return status
  }
  const workspace = mkdtempSync(join(tmpdir(), 'disclosed-samples-'))
  // Ctrl-C ends the server, and then this.
  process.on('SIGINT', () => {})
  try {
    for (const argv of [
      ['init', workspace],
      ['add', '--workspace', workspace, inProject('samples')],
    ]) {
      const { status } = spawnSync(process.execPath, [PROGRAM, ...argv], { stdio: ['ignore', 'ignore', 'inherit'] })
      if (status !== 0) return status ?? 1
    }
    console.log('The fictional letters of samples/. In the terminal instead: npm start -- samples\n')
    return run(PROGRAM, 'serve', '--workspace', workspace)
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
}

function ensureLaws() {
  if (!lawsAreStale()) return
  const status = run(inProject('scripts/build-laws.mjs'))
  if (status !== 0) process.exit(status)
}

if (process.argv.length === 2) {
  ensureLaws()
  process.exit(showSamples())
}
const { options, paths } = splitArguments(process.argv.slice(2))
const given = paths.length > 0 ? paths : [relative(process.cwd(), inProject('samples')) || '.']
const files = readableFiles(given)
if (files.length === 0) {
  console.error(`disclosed: There is no file to read in ${given.join(', ')}.\nnext: npm start -- FILE`)
  process.exit(2)
}
ensureLaws()
process.exit(run(PROGRAM, 'read', ...options, '--', ...files))
