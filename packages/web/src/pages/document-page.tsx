import './document-page.css'
import { useMemo, useRef, useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import type { Document, NoteList } from '../api/generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { PageState } from '../components/state.tsx'
import { sayDone } from '../components/toasts.tsx'
import { useTitle } from '../components/use-title.ts'
import { DocumentBar, FIRST_LOOK, turned, zoomed } from '../document/document-bar.tsx'
import { DocumentHead } from '../document/document-head.tsx'
import { FindBar } from '../document/find-bar.tsx'
import { MarkedBar } from '../document/marked-bar.tsx'
import { NotesList } from '../document/notes-list.tsx'
import { Thumbnails } from '../document/thumbnails.tsx'
import { addressOfWords, useCiting } from '../document/use-citing.ts'
import { useFind } from '../document/use-find.ts'
import { useNotes } from '../document/use-notes.ts'
import { type MarkedWords, useMarkedWords } from '../evidence/marked-words.ts'
import { isDrawn, PageView } from '../evidence/page-view.tsx'
import type { Passage } from '../evidence/passages.ts'
import '../evidence/evidence.css'
import { useKeys } from '../keys/use-keys.ts'

/** A document, page by page. `?p=3&q=120-188` opens the words from 120 to 188 of page 3, `find=lamps` looks for words. */
export function DocumentPage() {
  const { id = '' } = useParams()
  const { data, error } = useAnswer('getDocument', { id })
  useTitle(data?.name ?? 'Document')
  return data === undefined ? (
    <PageState what="The document" error={error} />
  ) : (
    <DocumentView key={id} document={data} />
  )
}

type Note = NoteList['items'][number]

function DocumentView({ document }: { document: Document }) {
  const { id } = document
  const [query, setQuery] = useSearchParams()
  const [look, setLook] = useState(FIRST_LOOK)
  const [written, setWritten] = useState<MarkedWords | null>(null)
  const [chosenNote, setChosenNote] = useState<number | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const page = pageOf(query.get('p'), document.pages)
  const cited = wordsOf(query.get('q'))
  const words = query.get('find') ?? ''
  const find = useFind(id, page, words)
  const { notes, add, remove } = useNotes(id)
  const marked = useMarkedWords()
  const cite = useCiting(document)
  const passages = [
    ...(cited === null ? [] : [passageOf('cited', 'cited', id, { page, ...cited }, 'Cited')]),
    ...notes.filter((note) => note.page === page).map((note) => notePassage(id, note)),
    ...find.passages,
  ]
  const chosen = find.row ?? (chosenNote === null ? (cited === null ? null : 'cited') : `note:${chosenNote}`)
  const shownId = passages.find(({ row }) => row === chosen)?.id
  const target = useMemo(() => (shownId === undefined ? null : { id: shownId, page }), [shownId, page])
  const change = (changed: Record<string, string | null>) => {
    const next = new URLSearchParams(query)
    for (const [name, value] of Object.entries(changed)) value === null ? next.delete(name) : next.set(name, value)
    setQuery(next, { replace: !('p' in changed) })
  }
  const go = (to: number) => {
    if (!Number.isInteger(to) || to < 1 || to > document.pages || to === page) return
    find.forget()
    setChosenNote(null)
    change({ p: String(to), q: null })
  }
  const step = (by: 1 | -1) => {
    const to = find.step(by)
    if (to !== null && to !== page) change({ p: String(to), q: null })
  }
  const here = written ?? marked
  const span = here === null ? cited : { start: here.start, end: here.end }
  const copyCitation = async () => {
    const text = cite({ page, span })
    await navigator.clipboard.writeText(text)
    sayDone(`Copied: ${text}`, null)
  }
  useKeys([
    { keys: 'n', does: 'Next page', run: () => go(page + 1) },
    { keys: 'p', does: 'Page before', run: () => go(page - 1) },
    { keys: '/', does: 'Find in this document', run: () => field.current?.focus() },
    { keys: '+', does: 'Larger', run: () => setLook(zoomed(look, 1)) },
    { keys: '-', does: 'Smaller', run: () => setLook(zoomed(look, -1)) },
    { keys: '0', does: 'Fit the width', run: () => setLook({ ...look, zoom: undefined }) },
    { keys: '1', does: 'Show at 100 %', run: () => setLook({ ...look, zoom: 1 }) },
    { keys: 'r', does: 'Turn the page', run: () => setLook(turned(look)) },
    { keys: 't', does: 'As text, or as it looks', run: () => setLook({ ...look, asText: !look.asText }) },
    { keys: 'c', does: 'Copy the citation of the marked words, or of the page', run: () => void copyCitation() },
    { keys: 'm', does: 'Write a note on the marked words', run: () => setWritten(marked) },
  ])
  const counts = new Map(find.counts)
  if (words === '') for (const note of notes) counts.set(note.page, (counts.get(note.page) ?? 0) + 1)
  const classes = ['document-body', document.pages > 1 ? 'with-pages' : '', notes.length > 0 ? 'with-notes' : '']
  return (
    <>
      <DocumentHead document={document} />
      <DocumentBar document={document} page={page} onPage={go} look={look} onLook={setLook}>
        <FindBar
          {...{ words, field }}
          total={find.total}
          chosen={find.chosen}
          onWords={(typed) => {
            find.forget()
            change({ find: typed === '' ? null : typed })
          }}
          onStep={step}
        />
      </DocumentBar>
      <div className={classes.filter(Boolean).join(' ')}>
        {document.pages > 1 ? (
          <Thumbnails
            document={id}
            pages={document.pages}
            isDrawn={isDrawn(document.format)}
            page={page}
            marked={counts}
            onPage={go}
          />
        ) : null}
        {document.pages === 0 ? (
          <p className="muted">It has no pages of its own.</p>
        ) : (
          <PageView
            key={page}
            document={document}
            number={page}
            passages={passages}
            chosen={chosen}
            onChoose={(row) => setChosenNote(row.startsWith('note:') ? Number(row.slice(5)) : null)}
            target={target}
            asText={look.asText}
            zoom={look.zoom}
            turn={look.turn}
          />
        )}
        {notes.length === 0 ? null : (
          <NotesList
            notes={notes}
            chosen={chosen}
            onShow={(note) => {
              find.forget()
              setChosenNote(note.id)
              if (note.page !== page) change({ p: String(note.page), q: null })
            }}
            onRemove={(note) => void remove(note)}
          />
        )}
      </div>
      {here === null || here.document !== id ? null : (
        <MarkedBar
          marked={here}
          citation={cite({ page: here.page, span })}
          address={addressOfWords(id, { page: here.page, span })}
          isWriting={written !== null}
          onWrite={(isWriting) => setWritten(isWriting ? here : null)}
          onNote={async (note) => {
            await add(here, note)
            setWritten(null)
            window.getSelection()?.removeAllRanges()
          }}
        />
      )}
      {document.parts.length === 0 ? null : (
        <section>
          <h2>Inside</h2>
          <ul>
            {document.parts.map(({ id: part, name }) => (
              <li key={part}>
                <Link to={`/d/${part.slice(0, 10)}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function pageOf(text: string | null, pages: number): number {
  const page = Number(text ?? 1)
  return Number.isInteger(page) && page >= 1 && page <= pages ? page : 1
}

function wordsOf(text: string | null): { readonly start: number; readonly end: number } | null {
  const found = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '')
  return found === null ? null : { start: Number(found[1]), end: Number(found[2]) }
}

function notePassage(document: string, note: Note): Passage {
  const row = `note:${note.id}`
  return passageOf('note', row, document, note, `Note: ${note.note}`)
}

function passageOf(
  kind: Passage['kind'],
  row: string,
  document: string,
  { page, start, end }: { readonly page: number; readonly start: number; readonly end: number },
  words: string,
): Passage {
  return { id: row.replace(':', ''), kind, row, document, cite: { page, start, end, quote: '' }, words }
}
