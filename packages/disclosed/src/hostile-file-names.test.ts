/** T20: names of files on the disk and in archives, subjects and words that would drive a terminal, through every command of a workspace. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { compose } from './compose.ts'
import { FORBIDDEN_SIGNS, HOSTILE_SIGNS } from './testing/hostile-signs.ts'
import { inProcess } from './testing/in-process.ts'
import { zipFile } from './testing/zip-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'hostile-file-names-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const program = compose({
  laws: new URL('../laws.json', import.meta.url),
  reader: new URL('readers/reader-child.ts', import.meta.url),
})
const run = inProcess(program, { NO_COLOR: '1' })

/** What the disk takes as a name. */
const isName = (text: string) => !/[\0/]/.test(text) && text.isWellFormed() && text !== '.' && text !== '..'

function reply(sign: string, at: number): string {
  return `Our reference FOI/2025/${1000 + at}${sign}\n\nDear Ms Field${sign},\n\nThank you for your request under the Freedom of Information Act 2000.\n\n1. How many lamps${sign}?\n\nWe hold fourteen lamps${sign}.\n\nYours sincerely\n`
}

test('T20: no control or direction character of a name, a subject or a text is printed by a command of a workspace', {
  skip: process.platform === 'win32',
}, async () => {
  mkdirSync(join(folder, 'in'))
  const signs = HOSTILE_SIGNS.filter(isName)
  for (const [at, sign] of signs.entries()) {
    writeFileSync(join(folder, 'in', `reply ${at}${sign}.txt`), reply(sign, at))
    if (at % 8 === 0) writeFileSync(join(folder, 'in', `data ${at}${sign}.bin`), new Uint8Array([0, 1, 2, 255, at]))
  }
  const inside = HOSTILE_SIGNS.map((sign, at) => ({ name: `letter ${at}${sign}.txt`, content: `Letter ${at}${sign}` }))
  writeFileSync(join(folder, 'in', 'letters.zip'), zipFile(inside))
  const mail = (sign: string) =>
    `From: "Jo${sign}" <jo@foxdale.example>\nSubject: Lamps${sign}\nContent-Type: text/plain; name="a${sign}.txt"\n\nWe hold lamps${sign}.\n`
  for (const [at, sign] of HOSTILE_SIGNS.entries()) writeFileSync(join(folder, 'in', `mail ${at}.eml`), mail(sign))
  await run(folder, ['init'])
  let ids: string[] = []
  const commands = async (...all: readonly string[][]) => {
    for (const argv of all) {
      const { stdout, stderr, status } = await run(folder, argv)
      assert.ok(status <= 3, `${argv.join(' ')}: ${status} ${stderr}`)
      for (const text of [stdout, stderr])
        assert.doesNotMatch(
          text.replaceAll('\r\u001B[2K', ''),
          FORBIDDEN_SIGNS,
          `${argv.join(' ')}: ${text.slice(0, 200)}`,
        )
      if (argv[0] === 'ls' && argv[1] === '--json')
        ids = stdout
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line).id)
          .filter((id) => id !== '')
    }
  }
  await commands(
    ['add', 'in'],
    ['ls'],
    ['ls', '--json'],
    ['cases'],
    ['search', 'lamps'],
    ['authorities'],
    ['matrix'],
    ['reuse'],
  )
  await commands(['contradictions'], ['doctor'], ['ls', '--state', 'quarantined'], ['read', 'in/mail 40.eml'])
  for (const id of ids.filter((_, at) => at % 10 === 0)) await commands(['show', id], ['rm', id, '--dry-run'])
  await commands(['export', 'out'], ['backup', 'copy'])
})
