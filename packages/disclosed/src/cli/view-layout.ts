import { safeLine } from './safe-text.ts'
import type { Terminal, TerminalKind } from './terminal.ts'
import { isSimpleWidth, SIMPLE_LAYOUT } from './text-layout.ts'

/** The terminal with a layout for a view: letters of European scripts need no table of character widths, which is slow to load. */
export async function layoutFor(view: unknown, terminal: TerminalKind): Promise<Terminal> {
  const isSimple = isSimpleWidth(safeLine(JSON.stringify(view)))
  return { ...terminal, layout: isSimple ? SIMPLE_LAYOUT : (await import('./wide-layout.ts')).WIDE_LAYOUT }
}
