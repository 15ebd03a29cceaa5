import type { Span } from '@disclosed/core/model'
import type { SearchHit, SearchResult } from '../pipeline/search-workspace.ts'
import { counted } from './counted.ts'
import { indented } from './marked-lines.ts'
import { safeLine, safeText } from './safe-text.ts'
import { paint, type Terminal } from './terminal.ts'

const SHOWN_ID = 10
const FACET_VALUES = 8
const INDENT = '  '

/** The answer to a search, for people. Ends in a line feed. */
export function searchText(result: SearchResult, terminal: Terminal): string {
  const lines = [
    ...terminal.layout.wrap(summaryOf(result), terminal.columns),
    ...result.unknown.flatMap(({ field, value, near }) =>
      indented('? ', `Nothing has the ${field} "${value}"${near === null ? '.' : `; there is "${near}".`}`, terminal),
    ),
    ...result.hits.flatMap((hit) => ['', ...hitLines(hit, terminal)]),
    ...facetLines(result, terminal),
    ...(result.next === null ? [] : ['', paint(terminal, 'faint', `more: --after ${result.next}`)]),
  ]
  return `${lines.join('\n')}\n`
}

function summaryOf({ total: { count, about }, among, query }: SearchResult): string {
  const number = (value: number) => value.toLocaleString('en-GB')
  const matches = `${about ? 'About ' : ''}${number(count)} ${count === 1 ? 'match' : 'matches'} for ${safeLine(query)}`
  if (among === null) return `${matches}.`
  return `${matches}; ranked among the newest ${number(among)} (--exact-order ranks all).`
}

function hitLines(hit: SearchHit, terminal: Terminal): string[] {
  const what = hit.kind === 'page' ? [] : [`${hit.kind} ${hit.label}`]
  const known = [hit.authority, hit.date].filter((value) => value !== null)
  const place = [hit.name, `page ${hit.page}`, ...what, ...known]
  const id = [hit.document.slice(0, SHOWN_ID), ...(hit.case === null ? [] : [`case ${hit.case}`])].join(' · ')
  return [
    ...terminal.layout
      .wrap(place.map(safeLine).join(' · '), terminal.columns)
      .map((line) => paint(terminal, 'strong', line)),
    ...terminal.layout
      .wrap(markedLine(hit.line, hit.marks), terminal.columns - INDENT.length)
      .map((line) => INDENT + painted(line, terminal)),
    paint(terminal, 'faint', `${INDENT}${id} · ${hit.start}–${hit.end}`),
  ]
}

/** A text of unknown origin holds neither of these once it is safe. */
const [OPEN, CLOSE] = ['«', '»']

function markedLine(line: string, marks: readonly Span[]): string {
  let text = ''
  let at = 0
  for (const { start, end } of marks) {
    text += `${safeText(line.slice(at, start))}${OPEN}${safeText(line.slice(start, end))}${CLOSE}`
    at = end
  }
  return safeLine(text + safeText(line.slice(at)))
}

/** With colours, what was looked for stands out by itself. */
function painted(line: string, terminal: Terminal): string {
  if (!terminal.colour) return line
  return line
    .split(OPEN)
    .flatMap((part, at) => {
      const [marked = '', rest] = part.split(CLOSE)
      return at === 0 || rest === undefined ? [part] : [paint(terminal, 'good', marked), rest]
    })
    .join('')
}

function facetLines({ facets, among }: SearchResult, terminal: Terminal): string[] {
  if (facets.length === 0) return []
  const heading = among === null ? 'Among them' : `Among the newest ${among.toLocaleString('en-GB')}`
  return [
    '',
    paint(terminal, 'strong', heading),
    ...facets.flatMap(({ field, values }) => {
      const shown = values.slice(0, FACET_VALUES).map(({ value, count }) => `${value} ${count}`)
      const left = values.length - shown.length
      const more = left > 0 ? [`and ${counted(left, 'other')}`] : []
      return indented(field.padEnd(11), [...shown, ...more].join(' · '), terminal)
    }),
  ]
}

/** Searches that were kept, for people. */
export function savedText(kept: readonly { name: string; query: string }[], terminal: Terminal): string {
  if (kept.length === 0) return 'No search was kept; disclosed search QUERY --save NAME keeps one.\n'
  const width = Math.max(...kept.map(({ name }) => safeLine(name).length))
  const lines = kept.flatMap(({ name, query }) => indented(`${safeLine(name).padEnd(width)}  `, query, terminal))
  return `${lines.join('\n')}\n`
}
