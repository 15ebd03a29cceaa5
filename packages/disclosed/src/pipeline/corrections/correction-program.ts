import type { FailPoint } from '../../workspace/fail-points.ts'
import { useWorkspace, type WorkspaceChoice } from '../use-workspace.ts'
import { type CorrectionAccount, correctCase, correctionAccount, type Maker, undoCorrections } from './correct-case.ts'
import type { CorrectCore } from './correct-core.ts'
import type { CorrectionOrder } from './correction-order.ts'

/** What the doors may do with the corrections of a case, which is named by its key or by a document. */
export interface CorrectionProgram {
  /** @throws DisclosedError `case-not-found` */
  readonly list: (choice: WorkspaceChoice, name: string) => Promise<CorrectionAccount>
  /** @throws DisclosedError `bad-correction`, `question-not-found`, `quote-not-found`, `finding-not-found`, `case-not-found`, `case-not-read` */
  readonly correct: (
    choice: WorkspaceChoice,
    name: string,
    order: CorrectionOrder,
    maker: Omit<Maker, 'now'>,
  ) => Promise<CorrectionAccount>
  /** @throws DisclosedError `correction-not-found`, `case-not-found` */
  readonly undo: (
    choice: WorkspaceChoice,
    name: string,
    ids: readonly number[],
    maker: Omit<Maker, 'now'>,
  ) => Promise<CorrectionAccount>
}

export interface CorrectionParts {
  readonly core: () => Promise<CorrectCore>
  readonly now: () => Date
  readonly failPoint: FailPoint
}

export function correctionProgram({ core, now, failPoint }: CorrectionParts): CorrectionProgram {
  const workspaces = useWorkspace({ now, failPoint })
  return {
    list: (choice, name) => workspaces.reading(choice, (workspace) => correctionAccount(workspace, name)),
    correct: async (choice, name, order, maker) => {
      const loaded = await core()
      return workspaces.writing(choice, 'correct', (workspace) =>
        correctCase(workspace, name, order, loaded, { ...maker, now: now() }),
      )
    },
    undo: async (choice, name, ids, maker) => {
      const loaded = await core()
      return workspaces.writing(choice, 'correct', (workspace) =>
        undoCorrections(workspace, name, ids, loaded, { ...maker, now: now() }),
      )
    },
  }
}
