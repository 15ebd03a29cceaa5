#!/usr/bin/env node
// Holds the sources to the table in import-rules.mjs; also finds undeclared packages and circles.
//   node scripts/check-imports.mjs
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { findImports } from './find-imports.mjs'
import { CORE_ORDER, CORE_PACKAGES, ENTRY_POINTS, PROGRAM_EDGES, START_PATH, WEB_CORE } from './import-rules.mjs'

const CORE = 'packages/core/src/'
const PROGRAM = 'packages/disclosed/src/'
const WEB = 'packages/web/src/'

/**
 * Problems as sentences, one per wrong import.
 * @param {Map<string, string>} files path from the root of the project, with `/`, to source
 * @param {Map<string, object>} packages folder of a package ('' for the root) to its package.json
 */
export function importProblems(files, packages) {
  const workspace = new Map([...packages].map(([folder, json]) => [json.name, { folder, json }]))
  const edges = [...files].flatMap(([from, source]) =>
    findImports(source).map(({ name, line }) => ({ from, name, line, to: resolve(from, name, workspace) })),
  )
  const wrong = edges.flatMap((edge) => {
    const because = reasonAgainst(edge, packages, workspace, files)
    return because === null ? [] : [`${edge.from}:${edge.line} may not import ${edge.name} because ${because}`]
  })
  return [...wrong, ...circles(files, edges), ...startPathProblems(edges)]
}

/** The file an import names, from the root of the project; null for packages and node's own modules. */
function resolve(from, name, workspace) {
  if (name.startsWith('.')) return posix.join(posix.dirname(from), name)
  const [scope, rest, ...path] = name.split('/')
  const packageName = scope.startsWith('@') ? `${scope}/${rest}` : scope
  const subpath = ['.', ...(scope.startsWith('@') ? path : [rest, ...path].filter((part) => part !== undefined))].join(
    '/',
  )
  const entry = workspace.get(packageName)
  const target = entry?.json.exports?.[subpath]
  return typeof target === 'string' ? posix.join(entry.folder, target) : null
}

function reasonAgainst(edge, packages, workspace, files) {
  const { from, name, to } = edge
  if (to !== null && name.startsWith('.') && !files.has(to) && !/\.(?:json|js|css)$/.test(to))
    return 'no such file exists'
  const isTest = from.endsWith('.test.ts') || from.endsWith('.test.mjs') || /\/(?:testing|e2e)\//.test(from)
  if (to?.includes('/testing/') && !isTest && !from.startsWith('scripts/') && !from.startsWith('bench/'))
    return 'testing/ is for tests alone'
  if (to?.startsWith('scripts/') && from.startsWith('packages/'))
    return 'packages stand without the scripts around them'
  return undeclared(edge, packages, workspace, isTest) ?? (isTest ? testReason(edge) : layerReason(edge))
}

function layerReason(edge) {
  if (edge.from.startsWith(CORE)) return coreReason(edge)
  if (edge.from.startsWith(PROGRAM)) return programReason(edge)
  if (edge.from.startsWith(WEB)) return webReason(edge)
  return null
}

function coreReason({ from, name, to }) {
  if (name.startsWith('node:')) return 'core runs in browsers too and does no IO'
  if (to === null)
    return CORE_PACKAGES.includes(packageOf(name)) ? null : `core takes only ${CORE_PACKAGES.join(', ')} from npm`
  if (!to.startsWith(CORE)) return 'core imports nothing outside itself'
  const [here, there] = [folderOf(from, CORE), folderOf(to, CORE)]
  if (here === '') return null
  if (there === '')
    return to === `${CORE}errors.ts` ? null : `${posix.basename(to)} joins the folders, so no folder may need it`
  if (/^findings\/rules\//.test(from.slice(CORE.length)) && /^findings\/rules\//.test(to.slice(CORE.length)))
    return 'one finding rule never imports another'
  if (here === there) return null
  const [left, right] = [rank(there), rank(here)]
  if (left < 0 || right < 0) return `${left < 0 ? there : here} is no folder of core`
  return left < right
    ? null
    : `${here} imports only from its left: ${CORE_ORDER.slice(0, right).flat().join(', ') || 'nothing'}`
}

function programReason({ from, name, to }) {
  if (to === `${PROGRAM}compose.ts`) return ENTRY_POINTS.includes(from) ? null : 'only entry points wire the program'
  const here = folderOf(from, PROGRAM)
  const rule = PROGRAM_EDGES[here]
  if (here === '' || rule === undefined || to === null) return null
  if (to.startsWith(CORE)) {
    const part = name.replace(/^@disclosed\/core\/?/, '') || '.'
    return rule.core.includes(part)
      ? null
      : `${here} sees of core only ${rule.core.map((at) => (at === '.' ? '@disclosed/core' : `@disclosed/core/${at}`)).join(', ')}: ${rule.because}`
  }
  const there = folderOf(to, PROGRAM)
  if (!to.startsWith(PROGRAM) || there === here || rule.folders.includes(there)) return null
  return `${here} imports only ${rule.folders.join(', ') || 'itself'} besides itself: ${rule.because}`
}

function webReason({ name, to }) {
  if (to === null || to.startsWith(WEB)) return null
  const part = name.replace(/^@disclosed\/core\/?/, '')
  return to.startsWith(CORE) && WEB_CORE.includes(part)
    ? null
    : `the web app sees only ${WEB_CORE.map((at) => `@disclosed/core/${at}`).join(', ')} and itself`
}

/** Tests may reach further, but whole-program tests stand at the root of src. */
function testReason({ from, to }) {
  if (to !== `${PROGRAM}compose.ts` || folderOf(from, PROGRAM) === '') return null
  return 'only entry points and whole-program tests wire the program'
}

/** A package must be declared where it is used; tests and scripts may use what the root declares for development. */
function undeclared({ from, name, to }, packages, workspace, isTest) {
  if (name.startsWith('.') || name.startsWith('node:')) return null
  const wanted = packageOf(name)
  const folder = [...packages.keys()].filter((at) => at !== '' && from.startsWith(`${at}/`)).at(0) ?? ''
  if (workspace.has(wanted)) return to === null ? `${wanted} has no such entry in its exports` : null
  const own = packages.get(folder) ?? {}
  const development = isTest || folder === '' ? { ...packages.get('')?.devDependencies, ...own.devDependencies } : {}
  return wanted in { ...own.dependencies, ...development }
    ? null
    : `${wanted} is not declared in ${posix.join(folder, 'package.json')}`
}

function packageOf(name) {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
}

function folderOf(path, root) {
  const parts = path.slice(root.length).split('/')
  return parts.length > 1 ? parts[0] : ''
}

function rank(folder) {
  return CORE_ORDER.findIndex((group) => group.includes(folder))
}

/** Every circle once, named by the import that closes it. */
function circles(files, edges) {
  const targets = new Map([...files.keys()].map((file) => [file, []]))
  for (const { from, to } of edges) if (to !== null && files.has(to)) targets.get(from).push(to)
  const state = new Map()
  const found = []
  const visit = (file, path) => {
    state.set(file, 'open')
    for (const next of targets.get(file)) {
      if (state.get(next) === 'open')
        found.push(
          `${file} may not import ${next} because that closes a circle: ${[...path.slice(path.indexOf(next)), next].join(' → ')}`,
        )
      else if (!state.has(next)) visit(next, [...path, next])
    }
    state.set(file, 'done')
  }
  for (const file of targets.keys()) if (!state.has(file)) visit(file, [file])
  return found
}

function startPathProblems(edges) {
  const reached = new Map([[START_PATH.from, START_PATH.from]])
  const problems = []
  for (const file of reached.keys()) {
    for (const { from, name, to } of edges.filter((edge) => edge.from === file)) {
      if (START_PATH.without.includes(packageOf(name)))
        problems.push(`${from} may not import ${name} because ${START_PATH.from} reaches it: ${START_PATH.because}`)
      if (to !== null && !reached.has(to)) reached.set(to, from)
    }
  }
  return problems
}

function projectFiles(root) {
  const patterns = ['packages/*/{src,e2e}/**/*.{ts,tsx}', 'scripts/**/*.mjs', 'bench/**/*.mjs']
  const paths = globSync(patterns, { cwd: root }).map((path) => path.replaceAll('\\', '/'))
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

function projectPackages(root) {
  const folders = [
    '',
    ...globSync('packages/*/package.json', { cwd: root }).map((path) => dirname(path).replaceAll('\\', '/')),
  ]
  return new Map(
    folders.map((folder) => [folder, JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))]),
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const files = projectFiles(root)
  const problems = importProblems(files, projectPackages(root))
  for (const problem of problems) console.error(problem)
  console.log(`imports: ${files.size} files, ${problems.length} problem${problems.length === 1 ? '' : 's'}`)
  process.exitCode = problems.length === 0 ? 0 : 1
}
