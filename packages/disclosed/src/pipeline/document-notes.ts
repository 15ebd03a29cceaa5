import { DisclosedError } from '@disclosed/core/errors'
import type { Note } from '../workspace/notes.ts'
import type { Workspace } from '../workspace/open-workspace.ts'
import { findDocument } from './find-document.ts'

/** Of a new note: where, what, and who writes it. */
export type NewNote = Pick<Note, 'page' | 'start' | 'end' | 'note' | 'by'>

/** @throws DisclosedError `document-not-found`, `page-not-found`, `passage-not-found` */
export function addNote(workspace: Workspace, name: string, note: NewNote, now: Date): number {
  const { id, sha256 } = findDocument(workspace, name)
  const page = workspace.contents.somePages(id, [note.page])[0]
  if (page === undefined)
    throw new DisclosedError('page-not-found', `The document has no page ${note.page}.`, 'Pages count from 1.')
  if (note.start >= note.end || note.end > page.text.length)
    throw new DisclosedError(
      'passage-not-found',
      `Page ${note.page} has no words from ${note.start} to ${note.end}.`,
      `Its text has ${page.text.length} characters.`,
    )
  const at = now.toISOString()
  return workspace.transaction(() => {
    const added = workspace.notes.add(sha256, { ...note, quote: page.text.slice(note.start, note.end), at })
    workspace.events.add('note', { document: sha256, note: added, by: note.by }, at)
    return added
  })
}

/** Takes a note away, or brings it back. @throws DisclosedError `document-not-found`, `note-not-found` */
export function removeNote(
  workspace: Workspace,
  name: string,
  id: number,
  { by, back, now }: { readonly by: string; readonly back: boolean; readonly now: Date },
): void {
  const { sha256 } = findDocument(workspace, name)
  const at = now.toISOString()
  workspace.transaction(() => {
    const { notes, events } = workspace
    if (!(back ? notes.restore(sha256, id) : notes.remove(sha256, id, by, at)))
      throw new DisclosedError('note-not-found', `The document has no note ${id}.`, 'Load the page again.')
    events.add(back ? 'restore-note' : 'remove-note', { document: sha256, note: id, by }, at)
  })
}
