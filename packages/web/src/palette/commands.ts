import { plainDate } from '@disclosed/core/views'
import { ask } from '../api/client.ts'
import { PLACES } from '../components/places.ts'

/** Something that can be chosen by its words. */
export interface Command {
  readonly id: string
  readonly group: 'Pages' | 'Actions' | 'Cases' | 'Documents' | 'Letters'
  readonly words: string
  /** What tells it from others of the same words. */
  readonly more: string
  /** Where it leads, or what it does. */
  readonly act: string | (() => void)
}

export interface PaletteActions {
  readonly showKeys: () => void
  readonly changeTheme: () => void
}

const MOST = 6

export function fixedCommands({ showKeys, changeTheme }: PaletteActions): Command[] {
  return [
    ...PLACES.map(({ to, words, keys }): Command => ({ id: to, group: 'Pages', words, more: keys, act: to })),
    { id: 'overdue', group: 'Actions', words: 'Show what is overdue', more: '', act: '/cases?state=overdue' },
    { id: 'theme', group: 'Actions', words: 'Change between light and dark', more: '', act: changeTheme },
    { id: 'keys', group: 'Actions', words: 'Show the keys', more: '?', act: showKeys },
    {
      id: 'link',
      group: 'Actions',
      words: 'Copy the address of this page',
      more: '',
      act: () => void navigator.clipboard.writeText(window.location.href),
    },
    { id: 'print', group: 'Actions', words: 'Print this page', more: '', act: () => window.print() },
  ]
}

/** Those in which all words begin some word. */
export function fitting(commands: readonly Command[], typed: string): Command[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return commands.filter(({ words }) => {
    const own = words.toLowerCase().split(/\s+/)
    return wanted.every((each) => own.some((word) => word.startsWith(each)))
  })
}

/** Cases by authority or reference, documents by name, and the search for the words in the letters. */
export async function foundCommands(typed: string, signal: AbortSignal): Promise<Command[]> {
  const q = typed.trim()
  if (q === '') return []
  const [cases, documents] = await Promise.all([
    ask('listCases', { q, limit: MOST }, signal),
    ask('listDocuments', { q, limit: MOST }, signal),
  ])
  return [
    ...cases.items.map(
      ({ key, authority, name, references, received }): Command => ({
        id: `case ${key}`,
        group: 'Cases',
        words: authority ?? name,
        more: [references[0], received === null ? null : plainDate(received)].filter(Boolean).join(' · '),
        act: `/cases/${key}`,
      }),
    ),
    ...documents.items.map(
      ({ id, name, format }): Command => ({
        id: `document ${id}`,
        group: 'Documents',
        words: name,
        more: format ?? '',
        act: `/d/${id.slice(0, 10)}`,
      }),
    ),
    {
      id: 'search',
      group: 'Letters',
      words: `Search the letters for ${q}`,
      more: '',
      act: `/search?q=${encodeURIComponent(q)}`,
    },
  ]
}
