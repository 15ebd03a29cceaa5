#!/usr/bin/env node
// Protections, each switched off in a copy of the sources: the attack that it stands against must then succeed, so that its test fails.
// A test that passes all the same proves nothing.
//   node scripts/weakened.mjs [--only T3]…
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const READERS = 'packages/disclosed/src/readers'
const PIPELINE = 'packages/disclosed/src/pipeline'
/** A test that hangs has failed. */
const TIMEOUT_MS = 60_000

/** Of what, the protection that is taken away, the file, what stands there and what instead; the test, and which of its file. */
export const WEAKENED = [
  {
    row: 'T1',
    off: 'names of entries are values: here they are paths to write to',
    file: `${PIPELINE}/add/read-job.ts`,
    from: 'const part = { name, ...(await workspace.blobs.store([bytes])) }',
    to: 'const part = { name, ...(await workspace.blobs.store([bytes])) }; try { (await import("node:fs")).writeFileSync(workspace.folder.root + "/" + name, bytes) } catch {}',
    test: 'packages/disclosed/src/hostile-archives.test.ts',
    named: 'T1',
  },
  {
    row: 'T2',
    off: 'a limit to what an archive unpacks to',
    file: `${READERS}/archive/expansion-budget.ts`,
    from: 'if (taken > limit) throw',
    to: 'if (taken > Number.POSITIVE_INFINITY) throw',
    test: `${READERS}/archive/archive.test.ts`,
    named: 'unpacks to far more than itself',
  },
  {
    row: 'T2',
    off: 'what lies in archives in archives counts together',
    file: `${PIPELINE}/add/unpacking.ts`,
    from: 'if (sum <= most || added === null) return',
    to: 'if (sum <= Number.POSITIVE_INFINITY || added === null) return',
    test: `${PIPELINE}/add/add-files.test.ts`,
    named: 'boxes in a box counts together',
  },
  {
    row: 'T3',
    off: 'declarations of entities are refused: here they are believed',
    file: `${READERS}/office/read-xml.ts`,
    from: "throw new Error('it declares a document type, which no office file does.')",
    to: '(parser as any).ENTITIES.x = "CANARY"',
    test: `${READERS}/office/hostile-office.test.ts`,
    named: 'T3: no entity of word/document.xml in letter.docx',
  },
  {
    row: 'T6',
    off: 'what a spreadsheet would run as a formula is guarded in tables',
    file: 'packages/disclosed/src/csv/csv-table.ts',
    from: 'escapeFormulae: FORMULA',
    to: 'escapeFormulae: false',
    test: 'packages/disclosed/src/hostile-cells.test.ts',
    named: 'shapes of formulas',
  },
  {
    row: 'T8',
    off: 'parts are looked for in the package alone: here on the disk as well',
    file: `${READERS}/office/embedded-files.ts`,
    from: 'from.names.filter((each) => EMBEDDED.test(each) || others.includes(each))) {\n    const bytes = await from.bytes(name)',
    to: '[...from.names, ...others]) {\n    const fs = await import("node:fs"); const bytes = (await from.bytes(name)) ?? (fs.existsSync("/" + name) ? fs.readFileSync("/" + name) : null)',
    test: `${READERS}/office/hostile-office.test.ts`,
    named: 'T8: a part of text',
  },
  {
    row: 'T10',
    off: 'patterns take time that grows with the text: here with its square',
    file: 'packages/core/src/text/numbers-weakened.ts',
    from: null,
    to: 'export const WEAK = /^(?:\\d+,?)+$/\n',
    script: ['scripts/check-patterns.mjs', 'packages/core/src/text/numbers-weakened.ts'],
  },
  {
    row: 'T11',
    off: 'a reader that reached the prototypes is ended',
    file: `${READERS}/reader-child.ts`,
    from: 'if (ownKeys() !== KEYS) process.exit(1)',
    to: '',
    test: 'packages/disclosed/src/hostile-prototypes.test.ts',
    named: 'T11',
  },
  {
    row: 'T12',
    off: 'words under black boxes are kept apart',
    file: `${READERS}/pdf/hidden-words.ts`,
    from: 'if (channels.size === 0) return',
    to: 'if (channels.size >= 0) return',
    test: `${READERS}/pdf/hidden-words.test.ts`,
    named: 'words that nobody sees',
  },
  {
    row: 'T13',
    off: 'hidden rows are kept apart',
    file: `${READERS}/sheets/xlsx-sheet.ts`,
    from: 'sheet.setRows(row, row, isOn(attributes.hidden) ||',
    to: 'sheet.setRows(row, row, isOn(undefined) ||',
    test: `${READERS}/sheets/hidden-data.test.ts`,
    named: 'hidden-row is found',
  },
  {
    row: 'T20',
    off: 'control characters of files do not reach a terminal',
    file: 'packages/disclosed/src/cli/safe-text.ts',
    from: 'text.replace(CONTROLS, escaped)',
    to: 'text',
    test: 'packages/disclosed/src/cli/hostile-names.test.ts',
    named: 'hostile names, subjects and bodies',
  },
  {
    row: 'T23',
    off: 'a reader that hangs is ended',
    file: `${PIPELINE}/apart-process.ts`,
    from: 'if (now - heard > limits.silenceMs) return',
    to: 'if (now - heard > Number.POSITIVE_INFINITY) return',
    also: ['if (now - started > limits.totalMs) return', 'if (now - started > Number.POSITIVE_INFINITY) return'],
    test: `${PIPELINE}/reader-process.test.ts`,
    named: 'ended where a file hangs',
  },
]

/** The sources in a folder of their own; what they import from npm is that of the project. */
export function copySources() {
  const copy = mkdtempSync(join(tmpdir(), 'weakened-'))
  const isWanted = (path) => !/[\\/](?:node_modules|dist|web)(?:[\\/]|$)/.test(path.slice(ROOT.length))
  for (const part of ['packages', 'scripts', 'laws', 'package.json'])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true, filter: isWanted })
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

/** Weakens a copy; gives what undoes it. @throws Error where the protection does not stand where it should */
export function weaken(copy, { row, file, from, to, also = null }) {
  const path = join(copy, file)
  if (from === null) {
    writeFileSync(path, to)
    return () => rmSync(path)
  }
  const before = readFileSync(path, 'utf8')
  let after = before
  for (const [old, changed] of [[from, to], ...(also === null ? [] : [also])]) {
    if (after.split(old).length !== 2) throw new Error(`${row}: ${file} does not say "${old}" once`)
    after = after.replace(old, () => changed)
  }
  writeFileSync(path, after)
  return () => writeFileSync(path, before)
}

/** Whether the attack was noticed. */
function isNoticed(copy, { test, named, script = null }) {
  const argv = script ?? [
    '--test',
    `--test-timeout=${TIMEOUT_MS}`,
    '--test-force-exit',
    `--test-name-pattern=${named}`,
    test,
  ]
  return new Promise((resolve) => {
    // A group of its own: without its protection a reader can outlive the test, and is ended here.
    const child = spawn(process.execPath, ['--no-warnings', ...argv], { cwd: copy, stdio: 'ignore', detached: true })
    child.on('close', (code) => {
      endGroup(child.pid)
      resolve(code !== 0)
    })
  })
}

function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

export async function weakenedBuilds(rows, log = () => {}) {
  const copy = copySources()
  const problems = []
  try {
    for (const each of rows) {
      const undo = weaken(copy, each)
      const noticed = await isNoticed(copy, each)
      undo()
      log(`${each.row}: ${noticed ? 'noticed' : 'NOT NOTICED'}; without: ${each.off}`)
      if (!noticed) problems.push(`${each.row}: its test passes without what it is to prove (${each.off})`)
    }
    return problems
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } })
  const rows = WEAKENED.filter(({ row }) => values.only === undefined || values.only.includes(row))
  const problems = await weakenedBuilds(rows, (line) => console.error(line))
  for (const problem of problems) console.error(problem)
  console.log(`weakened: ${rows.length} builds, ${rows.length - problems.length} noticed`)
  process.exitCode = problems.length === 0 ? 0 : 1
}
