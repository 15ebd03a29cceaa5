#!/usr/bin/env node
// Checks every regular expression of the sources and the law packs for super-linear backtracking, which JavaScript
// can't interrupt. Results are kept in node_modules/.cache, so that only new patterns take time.
//   node scripts/check-patterns.mjs [FILE…]
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { check } from 'recheck'
import { patternsOfData, patternsOfSource } from './collect-patterns.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CACHE = join(ROOT, 'node_modules/.cache/disclosed/patterns.json')
const LAWS = 'packages/disclosed/laws.json'
/** Judged by steps: with the short times that recheck allows by default a busy machine calls sound patterns slow. */
const PARAMETERS = { timeout: 120_000, attackTimeout: 30_000, incubationTimeout: 30_000 }
const AT_ONCE = 2

/**
 * What is wrong with the patterns, as sentences `place: /pattern/ …`.
 * @param {{ place: string, source: string, flags: string }[]} patterns
 * @param {Record<string, { status: string, detail: string }>} known results by pattern and flags; grows
 */
export async function patternProblems(patterns, known = {}) {
  const waiting = [...new Map(patterns.map((pattern) => [keyOf(pattern), pattern])).values()].filter(
    (pattern) => known[keyOf(pattern)] === undefined,
  )
  const work = async () => {
    for (let pattern = waiting.shift(); pattern !== undefined; pattern = waiting.shift())
      known[keyOf(pattern)] = await judge(pattern)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return patterns
    .filter((pattern) => known[keyOf(pattern)].status !== 'safe')
    .map((pattern) => `${pattern.place}: ${keyOf(pattern)} ${known[keyOf(pattern)].detail}`)
}

function keyOf({ source, flags }) {
  return `/${source}/${flags}`
}

async function judge({ source, flags }) {
  const result = await check(source, flags, PARAMETERS)
  if (result.status === 'safe') return { status: 'safe', detail: '' }
  if (result.status === 'vulnerable')
    return {
      status: 'vulnerable',
      detail: `backtracks super-linearly (${result.complexity.summary}), for example on ${result.attack.pattern}`,
    }
  return {
    status: 'unknown',
    detail: `could not be judged (${result.error?.kind ?? 'no reason given'}); write it more simply`,
  }
}

function sourcePatterns(files) {
  return files.flatMap((file) =>
    patternsOfSource(readFileSync(join(ROOT, file), 'utf8')).map(({ line, ...pattern }) => ({
      ...pattern,
      place: `${file}:${line}`,
    })),
  )
}

function lawPatterns() {
  if (!existsSync(join(ROOT, LAWS))) throw new Error(`${LAWS} is missing: run node scripts/build-laws.mjs first`)
  return patternsOfData(JSON.parse(readFileSync(join(ROOT, LAWS), 'utf8'))).map((pattern) => ({
    ...pattern,
    place: `${LAWS} ${pattern.place}`,
  }))
}

function readCache() {
  const version = JSON.parse(readFileSync(join(ROOT, 'node_modules/recheck/package.json'), 'utf8')).version
  const empty = { version, known: {} }
  if (!existsSync(CACHE)) return empty
  const cache = JSON.parse(readFileSync(CACHE, 'utf8'))
  return cache.version === version ? cache : empty
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const named = process.argv.slice(2)
  const files =
    named.length > 0
      ? named
      : globSync('packages/*/src/**/*.ts', { cwd: ROOT }).filter(
          (file) => !file.endsWith('.test.ts') && !file.includes('/testing/'),
        )
  const patterns = [...sourcePatterns(files.sort()), ...(named.length > 0 ? [] : lawPatterns())]
  const cache = readCache()
  const problems = await patternProblems(patterns, cache.known)
  mkdirSync(dirname(CACHE), { recursive: true })
  writeFileSync(CACHE, JSON.stringify(cache))
  for (const problem of problems) console.error(problem)
  console.log(`patterns: ${patterns.length} checked, ${problems.length} problem${problems.length === 1 ? '' : 's'}`)
  // The checker keeps a process of its own running.
  process.exit(problems.length === 0 ? 0 : 1)
}
