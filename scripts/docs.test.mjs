// Nothing public without its page: codes of errors and warnings, exit codes, options, outcomes. No link without its file.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { OUTCOMES } from '../packages/core/src/model/reading.ts'
import { OUTCOME_MARKS } from '../packages/core/src/views/outcome-marks.ts'
import { EXIT, exitCodeOf } from '../packages/disclosed/src/cli/exit-codes.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const sourcesOf = (packages) =>
  globSync(`packages/${packages}/src/**/*.ts`, { cwd: ROOT }).filter(
    (file) => !file.endsWith('.test.ts') && !file.includes('/testing/'),
  )

const codesIn = (packages, pattern) =>
  new Set(sourcesOf(packages).flatMap((file) => [...read(file).matchAll(pattern)].map((match) => match[1])))

const errors = read('docs/errors.md')

test('docs: every code of an error or a warning is explained, and no other', () => {
  const codes = new Set([
    ...codesIn('*', /new DisclosedError\(\s*'([a-z-]+)'/g),
    ...codesIn('disclosed', /code: '([a-z-]+)'/g),
    'output-failed',
  ])
  const explained = new Set([...errors.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map((match) => match[1]))
  assert.ok(codes.size > 15)
  assert.deepEqual([...explained].sort(), [...codes].sort())
})

test('docs: every exit code is explained', () => {
  for (const code of Object.values(EXIT)) assert.match(errors, new RegExp(`^\\| ${code} \\|`, 'm'))
})

test('docs: every code of an error ends as its row says', () => {
  const rows = [...errors.matchAll(/^\| `([a-z0-9-]+)` \|.*\| (\d+) \|$/gm)]
  assert.ok(rows.length > 50)
  for (const [, code, exit] of rows) {
    // What puts a file into quarantine is no error of the run.
    if (Number(exit) !== EXIT.partly) assert.equal(exitCodeOf(code), Number(exit), code)
  }
})

const COMMANDS = `read text due cite laws laws-show laws-ground
  serve init settings add ls show hidden correct rm restore doctor backup export
  search reuse matrix authorities terms contradictions`
for (const command of COMMANDS.split(/\s+/).map((name) => name.replace('-', ' '))) {
  test(`docs: every option of ${command} is explained`, () => {
    const { stdout } = spawnSync(
      process.execPath,
      [
        fileURLToPath(new URL('../packages/disclosed/src/cli/main.ts', import.meta.url)),
        ...command.split(' '),
        '--help',
      ],
      { encoding: 'utf8' },
    )
    const options = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map((match) => match[1])
    assert.ok(options.includes('--json'))
    for (const option of options) assert.ok(read('docs/cli.md').includes(`\`${option}`), option)
  })
}

test('docs: every outcome is explained with its sign and word', () => {
  for (const outcome of OUTCOMES) {
    const { symbol, word } = OUTCOME_MARKS[outcome]
    assert.ok(read('docs/cli.md').includes(`| ${symbol} | ${word} |`), outcome)
  }
})

const pages = globSync('**/*.md', {
  cwd: ROOT,
  exclude: (name) => /(?:^|\/)(?:node_modules|dist|input)$/.test(String(name)),
})

/** Text outside code, in which a link is a link. */
const prose = (page) =>
  page
    .split('\n')
    .filter((line) => !line.startsWith('    '))
    .join('\n')
    .replace(/`[^`\n]*`/g, '')

/** `## How a law raises it` is `#how-a-law-raises-it`, as GitHub makes it. */
const anchors = (page) =>
  [...page.matchAll(/^#+ (.+)$/gm)].map(([, words]) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )

test('docs: every link leads to a file, and to a heading where it names one', () => {
  let links = 0
  for (const page of pages) {
    for (const [, target] of prose(read(page)).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue
      links++
      const [path, anchor] = target.split('#')
      const file = path === '' ? page : join(dirname(page), path)
      assert.ok(existsSync(join(ROOT, file)), `${page}: ${target} leads nowhere`)
      if (anchor !== undefined)
        assert.ok(anchors(read(file)).includes(anchor), `${page}: ${target} has no such heading`)
      else assert.ok(path.endsWith('/') === statSync(join(ROOT, file)).isDirectory(), `${page}: ${target}`)
    }
  }
  assert.ok(links > 20)
})

test('docs: every page of docs/ that is named in words is there, and each is linked from another page', () => {
  for (const page of pages)
    for (const [path] of read(page).matchAll(/\bdocs\/[\w/.-]+\.md\b/g))
      assert.ok(existsSync(join(ROOT, path)), `${page}: ${path}`)
  const linked = new Set(
    pages.flatMap((page) =>
      [...prose(read(page)).matchAll(/\]\(([^)\s#]+)/g)].map(([, path]) => join(dirname(page), path)),
    ),
  )
  for (const page of pages.filter((each) => /^docs\/[^/]+\.md$/.test(each)))
    assert.ok(linked.has(page), `${page} is linked from nowhere`)
})
