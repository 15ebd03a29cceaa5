#!/usr/bin/env node
// Measures recognition on scans of fictional letters made worse step by step; docs/benchmarks.md says what each figure means.
//   node bench/ocr.mjs [--pages NUMBER]     pages of each kind, 4 unless said
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { hasNativeTesseract } from '../packages/disclosed/src/pipeline/native-tesseract.ts'
import { openOcrEngine } from '../packages/disclosed/src/pipeline/ocr-engine.ts'
import { OCR_SETTINGS } from '../packages/disclosed/src/pipeline/ocr-settings.ts'
import { READER_LIMITS } from '../packages/disclosed/src/pipeline/reader-limits.ts'
import { openReaderPool } from '../packages/disclosed/src/pipeline/reader-pool.ts'
import { recognisePages } from '../packages/disclosed/src/pipeline/recognise-pages.ts'
import { renderPage } from '../packages/disclosed/src/readers/pdf/render-page.ts'
import { leaning, pngOf } from '../packages/disclosed/src/testing/scan.ts'
import { pdfLines, writePdf } from '../packages/disclosed/src/testing/write-pdf.ts'
import { letterText } from './generate-text.mjs'

const inProject = (path) => new URL(`../packages/disclosed/src/${path}`, import.meta.url)
const PARTS = {
  program: inProject('readers/ocr/ocr-child.ts'),
  data: new URL('4.0.0_best_int/', import.meta.resolve('@tesseract.js-data/eng/package.json')),
}
const WORKERS = 2
const option = process.argv.indexOf('--pages')
const PAGES = option < 0 ? 4 : Number(process.argv[option + 1])
const KINDS = [
  ['clean, 300 dpi', 300, 0, 0],
  ['noise and a lean, 300 dpi', 300, 40, 0.02],
  ['noise and a lean, 200 dpi', 200, 40, 0.02],
]
const folder = mkdtempSync(join(tmpdir(), 'disclosed-ocr-'))

/** Lines of at most 80 letters of made-up letters, another for each page. */
function linesOf(page) {
  const words = letterText(page + 1)
    .split(/\s+/)
    .slice(0, 420)
  const lines = ['']
  for (const word of words) {
    if (lines.at(-1).length + word.length > 80) lines.push('')
    lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim()
  }
  return lines
}

/** Always the same noise. */
function noisy(picture, amount) {
  let state = 1
  const next = () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647 - 0.5
  }
  return { ...picture, pixels: picture.pixels.map((value) => Math.max(0, Math.min(255, value + 2 * amount * next()))) }
}

async function scansOf([, dpi, noise, lean]) {
  const scans = []
  for (let page = 0; page < PAGES; page++) {
    const lines = linesOf(page)
    const pdf = writePdf([{ content: pdfLines(lines, 60, 780, 11) }])
    let picture = await renderPage(pdf, 1, dpi)
    if (lean !== 0) picture = leaning(picture, lean)
    if (noise !== 0) picture = noisy(picture, noise)
    const path = join(folder, `${dpi}-${noise}-${page}.png`)
    writeFileSync(path, pngOf(picture))
    scans.push({ path, words: lines.join(' ').split(' ') })
  }
  return scans
}

/** Of words, whatever their order: the harmonic mean of the shares that were found and that are right. */
function wordF1(found, words) {
  const left = new Map()
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1)
  let hits = 0
  for (const word of found) {
    const count = left.get(word) ?? 0
    if (count > 0) hits++
    left.set(word, count - 1)
  }
  return (2 * hits) / (found.length + words.length)
}

/** An engine of the program, its processes started by a first page that doesn't count. */
async function openOurs(name, [first]) {
  const readers = openReaderPool(inProject('readers/reader-child.ts'), 1, READER_LIMITS)
  const settings = { ...OCR_SETTINGS, engine: name, workers: WORKERS }
  const engine = openOcrEngine(settings, PARTS)
  const textOf = async ({ path }, worker) => {
    // Each scan is a file of its own here, so a worker takes whole files.
    const one = { ...engine, recognise: (picture) => engine.recognise(picture, worker) }
    const { pages } = await recognisePages(path, [1], { readers, engine: one, settings })
    return pages[0]?.text ?? ''
  }
  await Promise.all(Array.from({ length: WORKERS }, (_, worker) => textOf(first, worker)))
  const close = () => {
    engine.close()
    readers.close()
  }
  return { textOf, close }
}

/** As a person would run it: a process for each image, one thread each. */
const alone = { textOf: ({ path }) => tesseractText(path), close: () => {} }

/** All in turns, twice, so that other work on the machine slows all of them alike; the faster of the two counts. */
async function compare(engines, scans) {
  const figures = engines.map(() => ({ seconds: Infinity, f1: 0 }))
  for (let turn = 0; turn < 2; turn++) {
    for (const [index, engine] of engines.entries()) {
      const started = performance.now()
      const texts = await textsOf(engine, scans)
      const seconds = (performance.now() - started) / 1000
      const f1 = texts.map((text, at) => wordF1(text.split(/\s+/).filter(Boolean), scans[at].words))
      figures[index] = {
        seconds: Math.min(seconds, figures[index].seconds),
        f1: f1.reduce((sum, each) => sum + each, 0) / scans.length,
      }
    }
  }
  return figures
}

/** As many pages at a time as there are workers. */
async function textsOf(engine, scans) {
  const texts = []
  const waiting = scans.entries()
  const work = async (worker) => {
    for (const [at, scan] of waiting) texts[at] = await engine.textOf(scan, worker)
  }
  await Promise.all(Array.from({ length: WORKERS }, (_, worker) => work(worker)))
  return texts
}

function tesseractText(file) {
  return new Promise((resolve) => {
    const child = spawn('tesseract', [file, '-', '--psm', '3'], { env: { ...process.env, OMP_THREAD_LIMIT: '1' } })
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (part) => {
      text += part
    })
    child.on('close', () => resolve(text))
  })
}

function print(kind, name, { seconds, f1 }, first) {
  const perMinute = (PAGES * 60) / seconds
  const ratio = first === null ? '' : `  ${(first.seconds / seconds).toFixed(2)} × tesseract alone`
  const title = `${kind}: ${name}`
  console.log(`${title.padEnd(44)} ${perMinute.toFixed(1).padStart(6)} pages/min  word F1 ${f1.toFixed(4)}${ratio}`)
}

const isNative = hasNativeTesseract('eng')
for (const kind of KINDS) {
  const scans = await scansOf(kind)
  const own = ['carried', await openOurs('own', scans)]
  const engines = isNative ? [['tesseract alone', alone], ['installed', await openOurs('native', scans)], own] : [own]
  const figures = await compare(
    engines.map(([, engine]) => engine),
    scans,
  )
  for (const [index, [name, engine]] of engines.entries()) {
    print(kind[0], name, figures[index], isNative && index > 0 ? figures[0] : null)
    engine.close()
  }
}
rmSync(folder, { recursive: true, force: true })
