import type { Tone } from '@disclosed/core/views'
import type { TextLayout } from './text-layout.ts'

/** How much the output can show, and in what. */
export interface TerminalKind {
  readonly columns: number
  readonly colour: boolean
}

export interface Terminal extends TerminalKind {
  readonly layout: TextLayout
}

export type Style = Tone | 'strong' | 'faint'

const CODES: Readonly<Record<Style, string>> = {
  good: '32',
  mixed: '33',
  bad: '31',
  quiet: '2',
  strong: '1',
  faint: '2',
}

export function paint(terminal: TerminalKind, style: Style, text: string): string {
  return terminal.colour && text !== '' ? `\u001B[${CODES[style]}m${text}\u001B[0m` : text
}

const NARROWEST = 50
const WIDEST = 1000

/** The terminal behind a stream: `--width` before the stream's own width before 80; colour as `colourOf` says. */
export function terminalOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
  options: { readonly width?: number | undefined; readonly color?: boolean | undefined },
): TerminalKind {
  const columns = options.width ?? (stream.isTTY === true ? stream.columns : undefined) ?? 80
  return {
    columns: Math.min(WIDEST, Math.max(NARROWEST, columns)),
    colour: colourOf(stream, environment, options.color),
  }
}

/** `--no-color`, then NO_COLOR, then FORCE_COLOR, then whether the stream is a terminal (no-color.org, force-color.org). */
function colourOf(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
  option: boolean | undefined,
): boolean {
  if (option === false) return false
  if ((environment.NO_COLOR ?? '') !== '') return false
  const forced = environment.FORCE_COLOR
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false'
  return stream.isTTY === true && environment.TERM !== 'dumb'
}
