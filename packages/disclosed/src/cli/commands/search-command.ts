import { type SearchOrderForm, searchNotFound } from '../../pipeline/search-workspace.ts'
import type { WorkspaceChoice } from '../../pipeline/use-workspace.ts'
import type { CliContext } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { jsonText } from '../json-text.ts'
import { savedText, searchText } from '../search-text.ts'
import { terminalOf } from '../terminal.ts'
import { layoutFor } from '../view-layout.ts'

export interface SearchCommandOptions extends SearchOrderForm {
  readonly workspace: WorkspaceChoice
  /** Keep the search by this name. */
  readonly save: string | null
  /** The name of a search that was kept; true to list them. */
  readonly saved: string | true | null
  /** The name of a search that is kept no longer. */
  readonly forget: string | null
  readonly json: boolean
  readonly color: boolean | undefined
  readonly width: number | undefined
}

/** `disclosed search QUERY`. Gives the exit code. */
export async function searchCommand(options: SearchCommandOptions, context: CliContext): Promise<number> {
  const { stdout, environment } = context
  const { workspace, save, saved, forget, json, color, width, ...order } = options
  const program = await context.program.workspace()
  if (forget !== null) {
    await program.forgetSearch(workspace, forget)
    return EXIT.ok
  }
  const terminal = terminalOf(stdout, environment, { color, width })
  const kept = saved === null ? null : await program.savedSearches(workspace)
  if (kept !== null && saved === true) {
    await stdout.write(json ? `${jsonText(kept)}\n` : savedText(kept, await layoutFor(kept, terminal)))
    return EXIT.ok
  }
  const query = kept === null ? order.query : [namedQuery(kept, saved), order.query].filter(Boolean).join(' ')
  const result = await program.search(workspace, { ...order, query })
  if (save !== null) await program.saveSearch(workspace, save, query)
  await stdout.write(json ? `${jsonText(result)}\n` : searchText(result, await layoutFor(result, terminal)))
  return EXIT.ok
}

/** In brackets, so that further words narrow it. */
function namedQuery(
  kept: readonly { readonly name: string; readonly query: string }[],
  name: string | true | null,
): string {
  const found = kept.find((search) => search.name === name)
  if (found !== undefined) return `(${found.query})`
  throw searchNotFound(String(name))
}
