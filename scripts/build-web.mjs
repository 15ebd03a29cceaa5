#!/usr/bin/env node
// Builds the page that `disclosed serve` shows: packages/web into packages/disclosed/dist/web.
//   node scripts/build-web.mjs [FOLDER]     FOLDER/web instead
import { copyFileSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { buildDocs } from './build-docs.mjs'
import { licencesOf } from './licences-of.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const WEB = join(ROOT, 'packages/web')
const OUT = join(resolve(process.argv[2] ?? join(ROOT, 'packages/disclosed/dist')), 'web')
/** Of the JavaScript of the first page, compressed. */
const MOST = 250 * 1024

const inputs = new Set()
await build({
  configFile: false,
  root: WEB,
  logLevel: 'error',
  build: {
    outDir: OUT,
    emptyOutDir: true,
    target: 'es2023',
    // Nothing is put into the page itself: its policy forbids what is not a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  plugins: [{ name: 'inputs', generateBundle: (_, bundle) => collectInputs(bundle) }],
})
writeFileSync(join(OUT, 'THIRD-PARTY-LICENCES.txt'), licencesOf(inputs))
buildDocs(OUT)
copySamples()

/** The fictional letters that somebody without any of their own may look at. */
function copySamples() {
  const names = readdirSync(join(ROOT, 'samples')).sort()
  mkdirSync(join(OUT, 'samples'))
  for (const name of names) copyFileSync(join(ROOT, 'samples', name), join(OUT, 'samples', `${name}.txt`))
  writeFileSync(join(OUT, 'samples/list.json'), JSON.stringify(names))
}

function collectInputs(bundle) {
  for (const chunk of Object.values(bundle)) for (const input of Object.keys(chunk.modules ?? {})) inputs.add(input)
}

const script = globSync('assets/*.js', { cwd: OUT }).reduce(
  (sum, file) => sum + gzipSync(readFileSync(join(OUT, file))).length,
  0,
)
console.log(`${relative(process.cwd(), OUT)}: ${Math.round(script / 1024)} KiB of JavaScript, compressed`)
if (script > MOST) {
  console.error(`That is more than the ${MOST / 1024} KiB that a first page may take.`)
  process.exitCode = 1
}
