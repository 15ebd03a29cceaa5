#!/usr/bin/env node
// How fast PDFs become pages with boxes, beside `pdftotext` (plain text, a process per file), in turns in one run.
//   node bench/pdf.mjs [FOLDER…]     PDFs in and below the folders; without one, generated files
// A file of more than 50 pages counts as large. Reading is measured through the processes that the program itself uses.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import process from 'node:process'
import { READER_LIMITS } from '../packages/disclosed/src/pipeline/reader-limits.ts'
import { openReaderPool } from '../packages/disclosed/src/pipeline/reader-pool.ts'
import { pdfLines, writePdf } from '../packages/disclosed/src/testing/write-pdf.ts'
import { letterText } from './generate-text.mjs'

const TURNS = 5
const LARGE = 50
const PROCESSES = Math.min(2, availableParallelism())
const reader = new URL('../packages/disclosed/dist/reader-child.js', import.meta.url)
const folder = mkdtempSync(join(tmpdir(), 'disclosed-bench-pdf-'))

if (spawnSync('pdftotext', ['-v']).error !== undefined) {
  console.error('pdf: not run, pdftotext is not here (Debian: poppler-utils)')
  process.exit(0)
}

const given = process.argv.slice(2)
const files = given.length > 0 ? given.flatMap(pdfsBelow) : generated()
for (const [name, of] of [
  ['small', (pages) => pages <= LARGE],
  ['large', (pages) => pages > LARGE],
]) {
  const chosen = files.filter(({ pages }) => of(pages))
  if (chosen.length > 0) await compare(name, chosen)
}
rmSync(folder, { recursive: true, force: true })

async function compare(name, chosen) {
  const pages = chosen.reduce((sum, file) => sum + file.pages, 0)
  const ratios = { 1: [], [PROCESSES]: [] }
  const rates = { pdftotext: [], 1: [], [PROCESSES]: [] }
  for (let turn = 0; turn < TURNS; turn++) {
    const plain = await seconds(() => {
      for (const { path } of chosen) spawnSync('pdftotext', [path, '/dev/null'])
    })
    rates.pdftotext.push(pages / plain)
    for (const processes of Object.keys(ratios)) {
      const pool = openReaderPool(reader, Number(processes), READER_LIMITS)
      // Processes are started once for a folder, however many files are in it.
      await Promise.all(Array.from({ length: Number(processes) }, () => read(pool, chosen[0].path)))
      const ours = await seconds(() => Promise.all(chosen.map(({ path }) => read(pool, path))))
      pool.close()
      rates[processes].push(pages / ours)
      ratios[processes].push(plain / ours)
    }
  }
  console.log(`${name}: ${chosen.length} files, ${pages} pages, pages per second (median of ${TURNS} turns)`)
  console.log(`  pdftotext           ${median(rates.pdftotext).toFixed(0).padStart(6)}`)
  for (const processes of Object.keys(ratios)) {
    const times = `${median(ratios[processes]).toFixed(2)} times (${ratios[processes].map((each) => each.toFixed(2)).join(' ')})`
    console.log(
      `  ${processes} process${processes === '1' ? '  ' : 'es'}         ${median(rates[processes]).toFixed(0).padStart(6)}  ${times}`,
    )
  }
}

async function read(pool, path) {
  const answer = await pool.read(path, basename(path), () => {})
  if (answer.kind !== 'result') throw new Error(`${path}: ${JSON.stringify(answer)}`)
}

async function seconds(work) {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
}

/** Those that pdfinfo can open, with their number of pages. */
function pdfsBelow(path) {
  return readdirSync(path, { recursive: true })
    .filter((name) => name.toLowerCase().endsWith('.pdf'))
    .sort()
    .flatMap((name) => {
      const file = join(path, name)
      const pages = /^Pages:\s+(\d+)/m.exec(spawnSync('pdfinfo', [file], { encoding: 'utf8' }).stdout)?.[1]
      return pages === undefined ? [] : [{ path: file, pages: Number(pages) }]
    })
}

/** 200 letters of one to three pages, and two files of 400. */
function generated() {
  const one = (name, pages) => {
    const path = join(folder, name)
    writeFileSync(path, writePdf(Array.from({ length: pages }, (_, page) => ({ content: pageOf(page) }))))
    return { path, pages }
  }
  const small = Array.from({ length: 200 }, (_, at) => one(`letter-${at}.pdf`, 1 + (at % 3)))
  return [...small, one('large-1.pdf', 400), one('large-2.pdf', 400)]
}

function pageOf(page) {
  const lines = letterText(page + 1)
    .split('\n')
    .flatMap((line) => line.match(/.{1,90}(?: |$)/g) ?? [''])
    .map((line) => line.replace(/[^\x20-\xff]/g, '-'))
  return pdfLines(lines.slice(0, 56), 72, 780, 10, 13)
}
