#!/usr/bin/env node
// Bundles the command line into packages/disclosed/dist: main.js, the analysis in core.js, the workspace in workspace.js, many
// letters together in comparison.js, what people correct in corrections.js, the server in server.js, the processes that read in
// reader-child.js, those that recognise in ocr-child.js, the thread that analyses in analysis-thread.js, the law packs, language
// data and WebAssembly beside them, and the licences of what was bundled. Run scripts/build-laws.mjs first.
//   node scripts/build-program.mjs [FOLDER]     FOLDER instead of packages/disclosed/dist
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { licencesOf } from './licences-of.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PROGRAM = join(ROOT, 'packages/disclosed')
const OUT = resolve(process.argv[2] ?? join(PROGRAM, 'dist'))

/** What scripts/build-laws.mjs writes. */
const LAWS = ['laws.json', 'law-notes.json']
/** English for recognition where no Tesseract is installed. */
const LANGUAGE_DATA = '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'
const missing = LAWS.find((name) => !existsSync(join(PROGRAM, name)))
if (missing !== undefined) {
  console.error(`packages/disclosed/${missing} is missing: run node scripts/build-laws.mjs first`)
  process.exit(1)
}

const REPLACED = {
  'node:process': 'export default process',
  // Commander starts subcommands that are programs of their own, and this one has none; a reader's process starts when needed.
  'node:child_process': ['fork', 'spawn', 'spawnSync']
    .map(
      (name) => `export const ${name} = (...argv) => process.getBuiltinModule('node:child_process').${name}(...argv)`,
    )
    .join('\n')
    .concat('\nexport default {}'),
}

/**
 * A module of Node's own with what it offers at once. An `import` would read the rest as well, which loads streams, workers and
 * more: a tenth of the time that one letter takes.
 */
function nodeModuleText(name) {
  if (REPLACED[name] !== undefined) return REPLACED[name]
  const offered = Object.entries(Object.getOwnPropertyDescriptors(process.getBuiltinModule(name)))
  const names = offered.flatMap(([key, property]) => ('value' in property && /^\w+$/.test(key) ? [key] : []))
  return `const all = process.getBuiltinModule('${name}')\nexport default all\nexport const { ${names.join(', ')} } = all`
}

const nodeModules = {
  name: 'node-modules',
  setup(bundler) {
    bundler.onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'node-modules' }))
    bundler.onLoad({ filter: /./, namespace: 'node-modules' }, ({ path }) => ({ contents: nodeModuleText(path) }))
  },
}

/** Loaded when first needed. They stand in files of their own, as the compile cache keeps what a file's first run compiled. */
const BESIDE = [
  { name: /^@disclosed\/core$/, file: './core.js' },
  { name: /\/workspace-program\.ts$/, file: './workspace.js' },
  { name: /\/comparison-program\.ts$/, file: './comparison.js' },
  { name: /\/correction-program\.ts$/, file: './corrections.js' },
  { name: /\/http\/serve\.ts$/, file: './server.js' },
]

const besideMain = {
  name: 'beside-main',
  setup(bundler) {
    for (const { name, file } of BESIDE) bundler.onResolve({ filter: name }, () => ({ path: file, external: true }))
  },
}

/** A file for each format, loaded when one comes. Packages in CommonJS ask for Node's own modules by `require`, for their files by `__dirname`. */
const READER = {
  splitting: true,
  chunkNames: 'reader-[name]-[hash]',
  banner: {
    js: "import { createRequire as requireFor } from 'node:module'\nconst require = requireFor(import.meta.url)\nconst __dirname = import.meta.dirname",
  },
}

/** Tesseract's loader asks for its own name as well. */
const OCR = {
  banner: { js: `${READER.banner.js}\nconst __filename = import.meta.filename` },
}

/** Has a part made for each system; it is installed beside the program. */
const EXTERNAL = ['better-sqlite3']

async function bundle(name, source, options) {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: { [name]: join(ROOT, source) },
    outdir: OUT,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    legalComments: 'none',
    external: EXTERNAL,
    metafile: true,
    ...options,
  })
  return metafile
}

rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
const bundles = [
  await bundle('main', 'packages/disclosed/src/cli/main.ts', { plugins: [nodeModules, besideMain] }),
  await bundle('core', 'packages/core/src/index.ts', {}),
  await bundle('analysis-thread', 'packages/disclosed/src/analysis-thread.ts', { plugins: [besideMain] }),
  await bundle('workspace', 'packages/disclosed/src/pipeline/workspace-program.ts', {}),
  await bundle('comparison', 'packages/disclosed/src/pipeline/compare/comparison-program.ts', {
    banner: READER.banner,
  }),
  await bundle('corrections', 'packages/disclosed/src/pipeline/corrections/correction-program.ts', {}),
  await bundle('server', 'packages/disclosed/src/http/serve.ts', {}),
  await bundle('reader-child', 'packages/disclosed/src/readers/reader-child.ts', READER),
  await bundle('ocr-child', 'packages/disclosed/src/readers/ocr/ocr-child.ts', OCR),
]
const inputs = bundles.flatMap((metafile) => Object.keys(metafile.inputs))
const outputs = bundles.flatMap((metafile) => Object.values(metafile.outputs))
for (const name of LAWS) copyFileSync(join(PROGRAM, name), join(OUT, name))
copyFileSync(join(ROOT, 'node_modules/@embedpdf/pdfium/dist/pdfium.wasm'), join(OUT, 'pdfium.wasm'))
for (const name of ['@cwasm/webp/webp.wasm', 'tesseract.js-core/tesseract-core-relaxedsimd-lstm.wasm', LANGUAGE_DATA])
  copyFileSync(join(ROOT, 'node_modules', name), join(OUT, basename(name)))
writeFileSync(join(OUT, 'THIRD-PARTY-LICENCES.txt'), licencesOf([...inputs, `node_modules/${LANGUAGE_DATA}`]))
const bytes = outputs.reduce((sum, output) => sum + output.bytes, 0)
console.log(`${relative(process.cwd(), OUT)}: ${outputs.length} files, ${Math.round(bytes / 1024)} KiB`)
