#!/usr/bin/env node
// Makes a workspace of invented pages, always the same for the same number.
//   npm run bench:generate -- FOLDER [--pages 100000]
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { openFactSets } from '../packages/disclosed/src/workspace/fact-sets.ts'
import { writeWorkspace } from '../packages/disclosed/src/workspace/open-workspace.ts'
import { pageText } from './generate-pages.mjs'

const PAGES_OF_A_DOCUMENT = 8
const DOCUMENTS_OF_A_CASE = 2
const PAGES_OF_A_CASE = PAGES_OF_A_DOCUMENT * DOCUMENTS_OF_A_CASE
const IN_ONE_GO = 20_000
const AT = '2026-01-01T00:00:00.000Z'
const FIRST_DAY = Date.UTC(2005, 0, 1)
const DAYS = 7300
const PLACES =
  `Harrowgate Rookhope Saltmere Fenwick Tarnbrook Cressing Oldminster Penhallow Wexcombe Larkhill Stonor Brackley`.split(
    ' ',
  )
const BODIES = ['Borough Council', 'County Council', 'Police', 'Water Board', 'University', 'Transport Office']
const LAWS = ['uk-foia-2000', 'uk-eir-2004', 'scotland-foisa-2002', 'ireland-foi-2014']
const GROUNDS = ['21', '31(1)(a)', '40(2)', '43(2)', '12(1)', '36(2)(b)', '24(1)', '42(1)']
const OUTCOMES = ['answered', 'refused', 'answered', 'not-held', 'partly-answered', 'blank', 'elsewhere']
const FORMATS = ['pdf', 'mail', 'docx', 'text']

/** Milliseconds of the processor, which other work on the machine does not lengthen. */
function processorTime() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Fills a new workspace; gives how many characters and seconds it took, of the clock and of the processor, the inventing of texts left out. */
export function generateWorkspace(folder, pages, tell = () => {}) {
  const workspace = writeWorkspace(folder, { command: 'generate', now: new Date(0) })
  const { database, transaction } = workspace
  const sets = openFactSets(database)
  const addDocument = database.prepare(
    `INSERT INTO documents (sha256, bytes, name, format, pages, read_by, read_at, added_at) VALUES (?, 1, ?, ?, ?, 'bench', '${AT}', '${AT}')`,
  )
  const addPage = database.prepare(
    `INSERT INTO pages (document, number, text, extras, checksum, shared_facts, own_facts) VALUES (?, ?, ?, '{}', 0, ?, ?)`,
  )
  const addRecord = database.prepare(
    `INSERT INTO case_records (case_id, kind, document, page, start, end, name, text, shared_facts, own_facts) VALUES (?, ?, ?, ?, 0, ?, '1:1', ?, ?, ?)`,
  )
  let characters = 0
  let [seconds, busy] = [0, 0]
  const letter = (at, texts) => {
    const number = at / PAGES_OF_A_DOCUMENT
    const caseNumber = Math.floor(at / PAGES_OF_A_CASE)
    const of = knownOf(caseNumber)
    const isReply = number % DOCUMENTS_OF_A_CASE === 1
    const sha256 = createHash('sha256').update(String(number)).digest('hex')
    const count = Math.min(PAGES_OF_A_DOCUMENT, pages - at)
    const { lastInsertRowid } = addDocument.run(sha256, `${number}.${of.format}`, of.format, count)
    const document = Number(lastInsertRowid)
    const caseId = isReply ? null : workspace.cases.make(String(caseNumber), [{ document, pages: null, reasons: [] }])
    const shared = sets.idOf([
      ...of.shared,
      { field: 'case', value: String(caseNumber).padStart(6, 'b') },
      { field: 'format', value: of.format },
    ])
    const own = sets.idOf(isReply ? of.reply : of.request)
    for (let page = 0; page < count; page++) {
      const text = texts[page]
      characters += text.length
      addPage.run(document, page + 1, text, shared, own)
      if (page === 0 && caseId !== null) {
        const asked = text.slice(0, 160)
        characters += asked.length
        addRecord.run(caseId, 'question', document, 1, asked.length, asked, shared, own)
      }
    }
  }
  for (let from = 0; from < pages; from += IN_ONE_GO) {
    const to = Math.min(pages, from + IN_ONE_GO)
    const texts = Array.from({ length: to - from }, (_, at) => pageText(from + at))
    const [started, startedTime] = [performance.now(), processorTime()]
    transaction(() => {
      for (let at = from; at < to; at += PAGES_OF_A_DOCUMENT)
        letter(at, texts.slice(at - from, at - from + PAGES_OF_A_DOCUMENT))
    })
    seconds += (performance.now() - started) / 1000
    busy += (processorTime() - startedTime) / 1000
    tell(to)
  }
  workspace.close()
  return { characters, seconds, busy }
}

/** What is known of an invented case. */
function knownOf(number) {
  const pick = (list, step) => list[(number * step + (number >> 3)) % list.length]
  const date = new Date(FIRST_DAY + ((number * 7919) % DAYS) * 86_400_000).toISOString().slice(0, 10)
  const facts = (...pairs) => pairs.map(([field, value]) => ({ field, value }))
  const late = number % 3 === 0 ? facts(['late', String(1 + ((number * 17) % 400))]) : []
  const outcome = pick(OUTCOMES, 3)
  const ground = outcome === 'refused' ? facts(['ground', pick(GROUNDS, 5)]) : []
  const blank = outcome === 'blank' ? facts(['has', 'blank']) : []
  return {
    format: pick(FORMATS, 1),
    shared: [...facts(['authority', `${pick(PLACES, 1)} ${pick(BODIES, 5)}`], ['law', pick(LAWS, 3)]), ...late],
    request: facts(['kind', 'request'], ['from', 'requester'], ['date', date]),
    reply: [
      ...facts(['kind', 'response'], ['from', 'authority'], ['date', date], ['outcome', outcome]),
      ...ground,
      ...blank,
    ],
  }
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { pages: { type: 'string', default: '100000' } },
  })
  const [folder] = positionals
  const pages = Number(values.pages)
  if (folder === undefined || !Number.isSafeInteger(pages) || pages < 1) {
    console.error('npm run bench:generate -- FOLDER [--pages 100000]')
    process.exit(2)
  }
  if (existsSync(folder)) {
    console.error(`${folder} is there already.`)
    process.exit(2)
  }
  const { characters, seconds, busy } = generateWorkspace(folder, pages, (done) => {
    if (done % 100_000 === 0) console.error(`${done} pages`)
  })
  console.log(
    `${resolve(folder)}: ${pages} pages, ${(characters / 1e6).toFixed(0)} MB of text, ${Math.round(pages / seconds)} pages per second stored and indexed, ${Math.round(pages / busy)} per second of the processor`,
  )
}

if (import.meta.main) main()
