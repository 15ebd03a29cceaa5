// How fast the index follows changes: each kind on pages of its own, a document at a time in one transaction, as re-reading does.
import process from 'node:process'
import { openFactSets } from '../packages/disclosed/src/workspace/fact-sets.ts'
import { writeWorkspace } from '../packages/disclosed/src/workspace/open-workspace.ts'
import { pageText } from './generate-pages.mjs'

const DOCUMENTS = 500

/** Pages a second: of the clock and of the processor. Changes the workspace. */
export function measureChanges(folder) {
  const workspace = writeWorkspace(folder, { command: 'changes', now: new Date(0) })
  const { database, transaction } = workspace
  const documents = database.prepare('SELECT id FROM documents ORDER BY id').pluck().all()
  const step = Math.max(1, Math.floor(documents.length / (DOCUMENTS * 3)))
  const chosen = (kind) => documents.filter((_, at) => at % step === 0 && Math.floor(at / step) % 3 === kind)
  const pagesOf = database.prepare('SELECT id FROM pages WHERE document = ?').pluck()
  const setFacts = database.prepare('UPDATE pages SET own_facts = ? WHERE id = ?')
  const setText = database.prepare('UPDATE pages SET text = ? WHERE id = ?')
  const remove = database.prepare('DELETE FROM documents WHERE id = ?')
  const facts = openFactSets(database).idOf([{ field: 'outcome', value: 'refused' }])
  const measure = (ids, change) => {
    const texts = new Map(ids.flatMap((id) => pagesOf.all(id)).map((page) => [page, pageText(page + 5_000_000)]))
    const [started, before] = [performance.now(), process.cpuUsage()]
    for (const id of ids) transaction(() => change(id, texts))
    const { user, system } = process.cpuUsage(before)
    const rate = (milliseconds) => Math.round((1000 * texts.size) / milliseconds)
    return { clock: rate(performance.now() - started), processor: rate((user + system) / 1000) }
  }
  const ofPages = (change) => (id, texts) => {
    for (const page of pagesOf.all(id)) change(page, texts)
  }
  const rates = [
    [
      'changed facts',
      measure(
        chosen(0),
        ofPages((page) => setFacts.run(facts, page)),
      ),
    ],
    [
      'changed texts',
      measure(
        chosen(1),
        ofPages((page, texts) => setText.run(texts.get(page), page)),
      ),
    ],
    ['deleted', measure(chosen(2), (id) => remove.run(id))],
  ]
  workspace.close()
  return rates
}
