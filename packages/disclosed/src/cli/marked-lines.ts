import type { SureSheet } from '@disclosed/core/views'
import { safeLine } from './safe-text.ts'
import { paint, type Style, type Terminal } from './terminal.ts'

/** Stands behind every fact that is not certain. */
export function mark(sure: SureSheet): string {
  return sure.certain ? '' : ' ?'
}

/** A text below an indent, its first line behind a sign of the indent's width. */
export function indented(sign: string, text: string, terminal: Terminal, style: Style | null = null): string[] {
  const indent = ' '.repeat(sign.length)
  return terminal.layout
    .wrap(safeLine(text), terminal.columns - sign.length)
    .map((line, at) => (at === 0 ? sign : indent) + (style === null ? line : paint(terminal, style, line)))
}

/** A heading with its lines below and an empty line before; nothing where there are none. */
export function block(heading: string, lines: readonly string[], terminal: Terminal): string[] {
  return lines.length === 0 ? [] : ['', paint(terminal, 'strong', heading), ...lines]
}

/** A source in a line of its own, however long: an address that is broken can't be copied. */
export function sourceLines(sources: Readonly<Record<string, string>>, terminal: Terminal): string[] {
  return Object.entries(sources).map(([key, text]) => paint(terminal, 'faint', `  ${safeLine(`${key}: ${text}`)}`))
}
