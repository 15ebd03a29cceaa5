import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { fakeContext } from '../../testing/fake-context.ts'
import { runCommandLine } from '../command-line.ts'
import { SHELL_SCRIPTS, type Shell } from './shell-scripts.ts'

async function answered(...argv: string[]): Promise<string[]> {
  const context = fakeContext({ documents: {} })
  assert.equal(await runCommandLine(argv, '1', context), 0)
  return context.printed().stdout.split('\n').slice(0, -1)
}

const typed = (...words: string[]) => ['disclosed', ...words].map((word) => `${word}\n`).join('')

const ROWS: readonly [why: string, words: string[], expected: RegExp][] = [
  ['commands by their beginning', ['re'], /^read\tread letters[^\n]*\nrm|^read\t/],
  ['options of a command', ['read', '--j'], /^--json\tprint the reading as JSON/],
  ['options of the whole program', ['read', '--deb'], /^--debug\t/],
  ['help', ['read', '--he'], /^--help\t/],
  ['files for what is read', ['read', ''], /^:files$/],
  ['files behind an option', ['read', '--json', ''], /^:files$/],
  ['choices of an option', ['ls', '--state', 'q'], /^quarantined$/],
  ['a folder for an option', ['ls', '--workspace', ''], /^:files$/],
  ['commands below a command', ['laws', 'sh'], /^show\t/],
  ['shells', ['completion', 'z'], /^zsh$/],
  ['nothing for what nobody knows', ['read', '--as-of', ''], /^$/],
  ['nothing for an unknown command', ['nonsense', 'x'], /^$/],
]

for (const [why, words, expected] of ROWS)
  test(`completion: ${why}`, async () =>
    assert.match((await answered('complete', typed(...words))).join('\n'), expected))

test('completion: every command and every option of it is offered', async () => {
  const commands = (await answered('complete', typed(''))).map((line) => line.split('\t')[0]!)
  assert.ok(commands.length >= 20)
  for (const command of commands.filter((each) => each !== ':files'))
    assert.ok((await answered('complete', typed(command, '--'))).length >= 2, command)
})

for (const shell of Object.keys(SHELL_SCRIPTS) as Shell[]) {
  test(`completion: the script for ${shell}`, async () => {
    assert.equal((await answered('completion', shell)).join('\n'), SHELL_SCRIPTS[shell].trimEnd())
    assert.match(SHELL_SCRIPTS[shell], /\bcomplete \S*typed|complete \(string join/)
  })
}

const folder = mkdtempSync(join(tmpdir(), 'completion-'))
after(() => rmSync(folder, { recursive: true, force: true }))

test('completion: bash offers what fits, files by their names', {
  skip: spawnSync('bash', ['-c', 'true']).status === 0 ? false : 'no bash here',
}, () => {
  const main = fileURLToPath(new URL('../main.ts', import.meta.url))
  writeFileSync(join(folder, 'disclosed'), `#!/bin/sh\nexec "${process.execPath}" --no-warnings "${main}" "$@"\n`)
  chmodSync(join(folder, 'disclosed'), 0o755)
  writeFileSync(join(folder, 'my letter.txt'), 'x')
  const press = (...words: string[]) => {
    const list = ['disclosed', ...words].map((word) => `'${word}'`).join(' ')
    const script = `${SHELL_SCRIPTS.bash}\nCOMP_WORDS=(${list}); COMP_CWORD=${words.length}; _disclosed 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`
    const environment = { ...process.env, PATH: `${folder}:${process.env.PATH}` }
    return spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8', env: environment }).stdout.trim()
  }
  assert.equal(press('ls', '--state', 'quar'), 'quarantined')
  assert.equal(press('read', '--js'), '--json')
  assert.equal(press('read', 'my'), 'my letter.txt')
})
