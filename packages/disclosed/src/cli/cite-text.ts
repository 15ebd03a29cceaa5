import type { CitedReference } from '@disclosed/core/views'
import { safeLine } from './safe-text.ts'
import { paint, type Terminal } from './terminal.ts'

/** A text and the provisions that it names. */
export interface CitedText {
  readonly text: string
  readonly references: readonly CitedReference[]
}

const INDENT = '  '
/** Columns for what a reference is, however long its form. */
const NARROWEST = 20

/**
 * The references of a text for people: each in normal form, then what it is. Ends in a line feed.
 *
 * @param lawless no law was given, so that only references that name their act were read
 */
export function citeText({ text, references }: CitedText, terminal: Terminal, lawless: boolean): string {
  const { layout, columns } = terminal
  const lines = layout.wrap(safeLine(text), columns).map((line) => paint(terminal, 'strong', line))
  if (references.length === 0)
    lines.push(...layout.wrap(noneWords(lawless), columns - INDENT.length).map((line) => INDENT + line))
  const width = Math.max(...references.map(({ ref }) => ref.length)) + 2
  for (const reference of references) {
    const words = layout.wrap(groundWords(reference), Math.max(NARROWEST, columns - INDENT.length - width))
    lines.push(...words.map((line, at) => INDENT + (at === 0 ? reference.ref : '').padEnd(width) + line))
  }
  return `${lines.join('\n')}\n`
}

function noneWords(lawless: boolean): string {
  if (!lawless) return 'no reference to an access law'
  return 'no reference that names its act; --law ID says which law the text is written under'
}

/** `FOIA, Personal information: Someone else's personal data …`. */
function groundWords({ law, title, gist }: CitedReference): string {
  const parts = [title, gist].filter((part) => part !== null)
  return parts.length === 0 ? law.shortTitle : `${law.shortTitle}, ${parts.join(': ')}`
}
