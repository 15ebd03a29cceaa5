import { DisclosedError } from '@disclosed/core/errors'
import type { FindingCode } from '@disclosed/core/model'
import {
  type ComparedFinding,
  type ContradictionAccount,
  contradictionFindings,
  type ReuseAccount,
  reuseFindings,
} from '@disclosed/core/views'
import { termList } from '../../terms/term-list.ts'
import type { FailPoint } from '../../workspace/fail-points.ts'
import { useWorkspace, type WorkspaceChoice } from '../use-workspace.ts'
import type { CompareCore } from './compare-core.ts'
import type { FileHooks, ReadFiles } from './compared-files.ts'
import { contradictionsOfFiles, contradictionsOfWorkspace } from './find-contradictions.ts'
import { hasCaseWords, reuseOfFiles, reuseOfWorkspace, updateCaseWords } from './find-reuse.ts'
import { type TermHooks, type TermTally, termsInFiles, termsInWorkspace } from './find-terms.ts'
import { keepFindings } from './keep-findings.ts'

/** Which letters are compared: those of a workspace, or of files that are in none. */
export type ComparedSource =
  | { readonly kind: 'workspace'; readonly choice: WorkspaceChoice }
  | { readonly kind: 'files'; readonly paths: readonly string[] }

/** What the doors may do with many letters together. */
export interface ComparisonProgram {
  /**
   * Every place of the terms of a list; `ocr`: signs that recognition mistakes for each other are one.
   * @throws DisclosedError `no-terms`, `too-many-terms`, `private-list`, `file-not-found`
   */
  readonly terms: (source: ComparedSource, list: TermListFile, ocr: boolean, hooks: TermHooks) => Promise<TermTally>
  /** Answers that can't both be true, and what is not held and there. @throws DisclosedError `file-not-found` */
  readonly contradictions: (source: ComparedSource, hooks: FileHooks) => Promise<ContradictionAccount>
  /** Text used again; of a workspace also of one case. @throws DisclosedError `case-not-found`, `file-not-found` */
  readonly reuse: (source: ComparedSource, only: string | null, hooks: FileHooks) => Promise<ReuseAccount>
}

/** A list of terms as it was read. */
export interface TermListFile {
  readonly file: string
  readonly text: string
}

export interface ComparisonParts {
  readonly readFiles: ReadFiles
  readonly core: () => Promise<CompareCore>
  readonly now: () => Date
  readonly failPoint: FailPoint
}

export function comparisonProgram({ readFiles, core, now, failPoint }: ComparisonParts): ComparisonProgram {
  const workspaces = useWorkspace({ now, failPoint })
  return {
    terms: async (source, { file, text }, ocr, hooks) => {
      const terms = termList(text, file)
      return source.kind === 'files'
        ? termsInFiles(source.paths, readFiles, terms, ocr, hooks)
        : workspaces.reading(source.choice, (workspace) => termsInWorkspace(workspace, terms, ocr, hooks))
    },
    contradictions: async (source, hooks) => {
      const compare = await core()
      if (source.kind === 'files') return contradictionsOfFiles(source.paths, readFiles, compare, hooks)
      const account = await workspaces.reading(source.choice, (workspace) =>
        contradictionsOfWorkspace(workspace, compare),
      )
      await keep(source.choice, 'contradiction', contradictionFindings(account))
      return account
    },
    reuse: async (source, only, hooks) => {
      const compare = await core()
      if (source.kind === 'files') return reuseOfFiles(source.paths, readFiles, compare, hooks)
      // Reading is always free; only what is missing takes the writer's place.
      if (!(await workspaces.reading(source.choice, hasCaseWords)))
        await workspaces.writing(source.choice, 'reuse', (workspace) =>
          updateCaseWords(workspace, compare, hooks.onProgress),
        )
      const account = await workspaces.reading(source.choice, (workspace) => reuseOfWorkspace(workspace, compare, only))
      if (only === null) await keep(source.choice, 'boilerplate', reuseFindings(account))
      return account
    },
  }

  /** So that each case tells them. While another program writes, or where nobody may write, they are only told now. */
  async function keep(choice: WorkspaceChoice, code: FindingCode, findings: readonly ComparedFinding[]): Promise<void> {
    try {
      await workspaces.writing(choice, 'compare', async (workspace) => keepFindings(workspace, code, findings))
    } catch (error) {
      if (!(error instanceof DisclosedError) || !['workspace-locked', 'workspace-unwritable'].includes(error.code))
        throw error
    }
  }
}
