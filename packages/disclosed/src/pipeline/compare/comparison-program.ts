import type { ReuseAccount } from '@disclosed/core/views'
import type { WorkspaceChoice, WorkspaceUse } from '../use-workspace.ts'
import type { CompareCore } from './compare-core.ts'
import type { FileHooks, ReadFiles } from './compared-files.ts'
import { hasCaseWords, reuseOfFiles, reuseOfWorkspace, updateCaseWords } from './find-reuse.ts'

/** Which letters are compared: those of a workspace, or of files that are in none. */
export type ComparedSource =
  | { readonly kind: 'workspace'; readonly choice: WorkspaceChoice }
  | { readonly kind: 'files'; readonly paths: readonly string[] }

/** What the doors may do with many letters together. */
export interface ComparisonProgram {
  /** Text used again; of a workspace also of one case. @throws DisclosedError `case-not-found`, `file-not-found` */
  readonly reuse: (source: ComparedSource, only: string | null, hooks: FileHooks) => Promise<ReuseAccount>
}

export interface ComparisonParts {
  readonly readFiles: ReadFiles
  readonly core: () => Promise<CompareCore>
  readonly workspaces: WorkspaceUse
}

export function comparisonProgram({ readFiles, core, workspaces }: ComparisonParts): ComparisonProgram {
  return {
    reuse: async (source, only, hooks) => {
      const compare = await core()
      if (source.kind === 'files') return reuseOfFiles(source.paths, readFiles, compare, hooks)
      // Reading is always free; only what is missing takes the writer's place.
      if (!(await workspaces.reading(source.choice, hasCaseWords)))
        await workspaces.writing(source.choice, 'reuse', (workspace) =>
          updateCaseWords(workspace, compare, hooks.onProgress),
        )
      return workspaces.reading(source.choice, (workspace) => reuseOfWorkspace(workspace, compare, only))
    },
  }
}
