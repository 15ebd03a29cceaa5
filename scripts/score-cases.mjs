#!/usr/bin/env node
// How well documents are put together into cases: precision and recall of pairs, against folders of which it is known what belongs together.
//   node scripts/score-cases.mjs [--wrong]    --wrong prints the pairs that were joined and should not be
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { analyse, caseFacts, joinDocuments, openLawBook } from '@disclosed/core'
import { readMbox } from '../packages/disclosed/src/readers/mbox.ts'
import { caseCorpus } from './case-corpus.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SHARED = existsSync(join(ROOT, '../shared/corpus'))
  ? join(ROOT, '../shared/corpus')
  : `${process.env.DISCLOSED_LABELS ?? ''}/corpus`
const book = openLawBook(JSON.parse(readFileSync(join(ROOT, 'packages/disclosed/laws.json'), 'utf8')))

/** A piece: what a document says of itself, where it lies, and the case that it is known to be of (null: of none; undefined: of several). */
export function joinableOf({ id, name, folders, parents = [], document, mails = [] }) {
  return { id, name, folders, parents, facts: caseFacts(document, analyse(document, { book, today: null }), mails) }
}

/** Pairs of one case as they were found and as they should be. */
export function scorePairs(pieces, cases) {
  const truth = new Map(pieces.map(({ id, truth }) => [id, truth]))
  const isCounted = (id) => truth.get(id) !== undefined
  const pairs = (groups) =>
    groups
      .map((ids) => ids.filter(isCounted))
      .flatMap((ids) => ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b].sort().join(' '))))
  const found = new Set(pairs(cases.map(({ documents }) => documents.map(({ id }) => id))))
  const groups = Map.groupBy(
    pieces.filter(({ truth }) => truth != null),
    ({ truth }) => truth,
  )
  const wanted = new Set(pairs([...groups.values()].map((group) => group.map(({ id }) => id))))
  const right = [...found].filter((pair) => wanted.has(pair))
  const wrong = [...found].filter((pair) => !wanted.has(pair))
  return {
    pieces: pieces.length,
    truths: groups.size,
    cases: cases.length,
    precision: found.size === 0 ? 1 : right.length / found.size,
    recall: wanted.size === 0 ? 1 : right.length / wanted.size,
    wrong: wrong.map((pair) => pair.split(' ')),
    missed: [...wanted].filter((pair) => !found.has(pair)).map((pair) => pair.split(' ')),
    truth,
  }
}

/** Every message of the saved threads as a file of its own, all in one folder. */
async function threadMessages() {
  const pieces = []
  const folder = join(SHARED, 'threads')
  for (const file of readdirSync(folder)) {
    if (file.endsWith('.mbox')) {
      const { pages, mailIds } = await readMbox(readFileSync(join(folder, file)))
      for (const [at, page] of pages.entries())
        pieces.push({
          truth: file,
          id: `${file}#${at + 1}`,
          name: `${at + 1}.eml`,
          folders: ['all'],
          mails: [mailIds[at]],
          document: { file: `${file}-${at}.eml`, format: 'mail', pages: [{ ...page, number: 1 }], warnings: [] },
        })
      continue
    }
    const text = readFileSync(join(folder, file), 'utf8')
    const whole = { file, format: 'text', pages: [{ number: 1, text, envelopes: [] }], warnings: [] }
    const starts = analyse(whole, { book, today: null }).messages.map(({ cite }) => cite.start)
    for (const [at, start] of starts.entries()) {
      const page = { number: 1, text: text.slice(start, starts[at + 1]), envelopes: [] }
      const document = { file: `${at}.txt`, format: 'text', pages: [page], warnings: [] }
      pieces.push({ truth: file, id: `${file}#${at + 1}`, name: `${at + 1}.txt`, folders: ['all'], document })
    }
  }
  return pieces
}

/** `letters in one folder` of `letters in one folder-7`, `forty by post` of `forty by post: Wexcombe Police`. */
function shapeOf(truth) {
  return (truth ?? 'of no case').replace(/(?:-\d|:).*/, '')
}

/** @param {string} name @param {readonly object[]} pieces */
function report(name, pieces, showWrong) {
  const started = performance.now()
  const joinables = pieces.map(joinableOf)
  const read = performance.now()
  const cases = joinDocuments(joinables, [])
  const joined = performance.now()
  const score = scorePairs(pieces, cases)
  const per = ((read - started) / pieces.length).toFixed(1)
  console.log(
    `${name.padEnd(34)} ${String(score.pieces).padStart(6)} documents ${String(score.truths).padStart(5)} correspondences ${String(score.cases).padStart(5)} cases   precision ${score.precision.toFixed(4)}   recall ${score.recall.toFixed(3)}   ${per} ms a document, joined in ${(joined - read).toFixed(0)} ms`,
  )
  if (!showWrong) return
  const reasons = new Map(
    cases.flatMap(({ documents }) => documents.map(({ id, reasons }) => [id, reasons.join('; ')])),
  )
  for (const [a, b] of score.wrong.slice(0, 40))
    console.log(`  wrong  ${a}  ${b}\n    ${reasons.get(a)}\n    ${reasons.get(b)}`)
  if (process.argv.includes('--missed'))
    for (const [a, b] of score.missed.slice(0, 60)) console.log(`  missed ${a}  ${b}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const showWrong = process.argv.includes('--wrong')
  const generated = await caseCorpus()
  report('generated', generated, showWrong)
  for (const [shape, pieces] of Map.groupBy(generated, ({ truth }) => shapeOf(truth)))
    report(`  ${shape}`, pieces, false)
  if (existsSync(join(SHARED, 'threads'))) {
    const messages = await threadMessages()
    const mails = messages.filter(({ mails }) => mails !== undefined)
    report('threads, mails with ids', mails, showWrong)
    report(
      'threads, mails without ids',
      mails.map((piece) => ({ ...piece, mails: [] })),
      showWrong,
    )
    report(
      'threads, messages as text files',
      messages.filter(({ mails }) => mails === undefined),
      showWrong,
    )
  }
}
