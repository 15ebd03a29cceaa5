#!/usr/bin/env node
// Damages a workspace in a thousand ways and asks it for everything: each answer must be right, or refused with a sentence, or
// found out by the doctor.
//   node scripts/damage.mjs [--mutants 1000] [--seed 1]
import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { compose } from '../packages/disclosed/src/compose.ts'
import { workspaceState } from '../packages/disclosed/src/testing/workspace-state.ts'
import { writeCorpus } from './crash-corpus.mjs'
import { seededRandom } from './seeded-random.mjs'

const PARTS = {
  laws: new URL('../packages/disclosed/laws.json', import.meta.url),
  reader: new URL('../packages/disclosed/src/readers/reader-child.ts', import.meta.url),
}
const PAGE = 4096
const database = (root) => join(root, 'disclosed.db')
const blobsOf = (root) => globSync('blobs/*/*', { cwd: root }).map((path) => join(root, path))

/** One way to damage a workspace each. */
const DAMAGES = {
  bits: (root, random) => changeFile(database(root), (bytes) => flipBits(bytes, 1 + random(20), random)),
  cut: (root, random) => truncateSync(database(root), random(readFileSync(database(root)).length)),
  zeroes: (root, random) =>
    changeFile(database(root), (bytes) => {
      const at = PAGE * random(Math.floor(bytes.length / PAGE))
      bytes.fill(0, at, at + PAGE)
    }),
  'swapped pages': (root, random) =>
    changeFile(database(root), (bytes) => {
      const [a, b] = [random(bytes.length / PAGE), random(bytes.length / PAGE)].map((page) => page * PAGE)
      const kept = Buffer.from(bytes.subarray(a, a + PAGE))
      bytes.copy(bytes, a, b, b + PAGE)
      kept.copy(bytes, b)
    }),
  'foreign log': (root, random) =>
    writeFileSync(`${database(root)}-wal`, Buffer.from(Array.from({ length: 5000 }, () => random(256)))),
  'blob bits': (root, random) => changeFile(pick(blobsOf(root), random), (bytes) => flipBits(bytes, 1, random)),
  'blob gone': (root, random) => rmSync(pick(blobsOf(root), random)),
  'blobs swapped': (root, random) => {
    const blobs = blobsOf(root)
    const at = random(blobs.length)
    const [a, b] = [blobs[at], blobs[(at + 1) % blobs.length]]
    renameSync(a, `${a}.kept`)
    renameSync(b, a)
    renameSync(`${a}.kept`, b)
  },
}

function pick(list, random) {
  return list[random(list.length)]
}

function changeFile(path, change) {
  const bytes = readFileSync(path)
  if (bytes.length === 0) return writeFileSync(path, 'x')
  change(bytes)
  writeFileSync(path, bytes)
}

function flipBits(bytes, count, random) {
  for (let bit = 0; bit < count; bit++) bytes[random(bytes.length)] ^= 1 << random(8)
}

/** @returns {Promise<{ right: number, refused: number, found: number, silent: string[], unforeseen: string[] }>} */
export async function damageTest({ mutants, seed, files = 40 }) {
  const folder = mkdtempSync(join(tmpdir(), 'damage-'))
  const random = seededRandom(seed)
  const program = await compose(PARTS).workspace()
  try {
    const sound = join(folder, 'sound')
    writeCorpus(join(folder, 'records'), files, seed)
    await program.init(sound, null)
    await program.add(choiceOf(sound), requestOf(join(folder, 'records')), HOOKS)
    const expected = workspaceState(sound)
    const counts = { right: 0, refused: 0, found: 0, silent: [], unforeseen: [] }
    const ways = Object.keys(DAMAGES)
    for (let mutant = 0; mutant < mutants; mutant++) {
      const way = ways[mutant % ways.length]
      const root = join(folder, 'mutant')
      rmSync(root, { recursive: true, force: true })
      cpSync(sound, root, { recursive: true })
      DAMAGES[way](root, random)
      const end = await judged(program, root, expected)
      if (Array.isArray(counts[end.kind])) counts[end.kind].push(`${way} (mutant ${mutant}): ${end.why}`)
      else counts[end.kind]++
    }
    return counts
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const HOOKS = { signal: new AbortController().signal, onProgress() {}, onQuarantined() {}, onNewWorkspace() {} }
const choiceOf = (root) => ({ given: root, environment: {} })
const requestOf = (path) => ({ inputs: [path], stdin: null, verify: false, retry: false })

async function judged(program, root, expected) {
  try {
    const ids = []
    await program.list(choiceOf(root), { state: null }, async (line) => void ids.push(line.id))
    for (const id of ids) {
      await program.show(choiceOf(root), id)
      await program.pages(choiceOf(root), id)
    }
    const { problems, differing } = await examined(program, root, expected)
    if (problems > 0) return { kind: 'found' }
    return differing.length === 0 ? { kind: 'right' } : { kind: 'silent', why: differing.join(', ') }
  } catch (error) {
    return error.name === 'DisclosedError' ? { kind: 'refused' } : { kind: 'unforeseen', why: error.message }
  }
}

async function examined(program, root, expected) {
  const results = await program.doctor(choiceOf(root), { fix: false, thorough: true })
  const problems = results.filter(({ level }) => level === 'problem').length
  if (problems > 0) return { problems, differing: [] }
  const state = workspaceState(root)
  return {
    problems,
    differing: Object.keys(expected).filter((part) => !isDeepStrictEqual(state[part], expected[part])),
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: { mutants: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
  })
  const { right, refused, found, silent, unforeseen } = await damageTest({
    mutants: Number(values.mutants),
    seed: Number(values.seed),
  })
  for (const line of [...silent.map((why) => `silent: ${why}`), ...unforeseen]) console.error(line)
  console.log(
    `damage: ${values.mutants} mutants: ${found} found by the doctor, ${refused} refused in a sentence, ${right} answered right, ${silent.length} silently wrong, ${unforeseen.length} without a sentence`,
  )
  process.exitCode = silent.length + unforeseen.length === 0 ? 0 : 1
}
