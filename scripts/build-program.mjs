#!/usr/bin/env node
// Bundles the command line into packages/disclosed/dist: main.js, the law packs beside it, and the licences of what
// was bundled. Run scripts/build-laws.mjs first.
//   node scripts/build-program.mjs [FOLDER]     FOLDER instead of packages/disclosed/dist
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PROGRAM = join(ROOT, 'packages/disclosed')
const OUT = resolve(process.argv[2] ?? join(PROGRAM, 'dist'))

const laws = join(PROGRAM, 'laws.json')
if (!existsSync(laws)) {
  console.error('packages/disclosed/laws.json is missing: run node scripts/build-laws.mjs first')
  process.exit(1)
}

/** Commander starts subcommands that are programs of their own. This one has none, and loading the module takes 3 ms. */
const withoutChildProcess = {
  name: 'without-child-process',
  setup(bundler) {
    bundler.onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'child-process', namespace: 'left-out' }))
    bundler.onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'export default {}' }))
  },
}

rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
const { metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: { main: join(PROGRAM, 'src/cli/main.ts') },
  outdir: OUT,
  bundle: true,
  // Readers and the analysis are loaded when first needed; each becomes a file of its own.
  splitting: true,
  chunkNames: '[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node22',
  legalComments: 'none',
  metafile: true,
  plugins: [withoutChildProcess],
})
copyFileSync(laws, join(OUT, 'laws.json'))
writeFileSync(join(OUT, 'THIRD-PARTY-LICENCES.txt'), licences(Object.keys(metafile.inputs)))
const bytes = Object.values(metafile.outputs).reduce((sum, { bytes }) => sum + bytes, 0)
console.log(
  `${relative(process.cwd(), OUT)}: ${Object.keys(metafile.outputs).length} files, ${Math.round(bytes / 1024)} KiB`,
)

/** Name, version and licence text of every package that went into the bundle. */
function licences(inputs) {
  const names = new Set(inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []))
  return [...names]
    .sort()
    .map(licenceOf)
    .join(`\n${'-'.repeat(72)}\n\n`)
}

function licenceOf(name) {
  const folder = join(ROOT, 'node_modules', name)
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  if (file === undefined) throw new Error(`${name} has no licence file; its package.json says ${license}`)
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
}
