import type { CalendarDate } from '@disclosed/core/model'
import type { KeptCampaign } from '../workspace/kept-campaigns.ts'
import type { SavedSearch } from '../workspace/saved-searches.ts'
import type { DecidedCases } from './cases/case-program.ts'
import type { CaseOrder } from './cases/decide-cases.ts'
import type { Reanalysis } from './cases/reanalyse.ts'
import type { CorrectionAccount } from './corrections/correct-case.ts'
import type { CorrectionOrder } from './corrections/correction-order.ts'
import type { CorrectionProgram } from './corrections/correction-program.ts'
import type { NewNote } from './document-notes.ts'
import type { HiddenOrder, HiddenSheet } from './hidden-sheet.ts'
import type { SettingLine } from './settings/workspace-settings.ts'
import type { WorkspaceChoice, WorkspaceProgram } from './workspace-program.ts'

/** What people do at the page: changes of the workspace that is served. Each goes before the work of this server, and waits for no other writer. @throws DisclosedError `workspace-locked` */
export interface Desk {
  /** Whose work it is when nobody says otherwise. */
  readonly person: string
  readonly corrections: (key: string) => Promise<CorrectionAccount>
  readonly correct: (key: string, order: CorrectionOrder, by: string, note: string | null) => Promise<CorrectionAccount>
  readonly undoCorrections: (key: string, ids: readonly number[], by: string) => Promise<CorrectionAccount>
  readonly decideCases: (order: CaseOrder, by: string, today: CalendarDate) => Promise<DecidedCases>
  /** Gives its number. @throws DisclosedError `document-not-found`, `page-not-found`, `passage-not-found` */
  readonly addNote: (document: string, note: NewNote) => Promise<number>
  /** Takes a note away, or brings it back. @throws DisclosedError `document-not-found`, `note-not-found` */
  readonly removeNote: (document: string, id: number, by: string, back: boolean) => Promise<void>
  /** @throws DisclosedError `document-not-found`, `hidden-piece-not-found` */
  readonly decideHidden: (document: string, order: HiddenOrder) => Promise<HiddenSheet>
  /** @throws DisclosedError `case-not-found` */
  readonly reanalyse: (keys: readonly string[]) => Promise<Reanalysis>
  readonly settings: () => Promise<readonly SettingLine[]>
  readonly putSetting: (name: string, value: string | null) => Promise<void>
  readonly savedSearches: () => Promise<readonly SavedSearch[]>
  readonly saveSearch: (name: string, query: string) => Promise<void>
  readonly forgetSearch: (name: string) => Promise<void>
  readonly keepCampaign: (campaign: Omit<KeptCampaign, 'keptAt'>) => Promise<void>
  /** @throws DisclosedError `campaign-not-found` */
  readonly forgetCampaign: (name: string) => Promise<void>
}

export interface DeskParts {
  readonly choice: WorkspaceChoice
  readonly person: string
  readonly workspaces: Pick<
    WorkspaceProgram,
    | 'decideCases'
    | 'reanalyse'
    | 'addNote'
    | 'removeNote'
    | 'decideHidden'
    | 'savedSearches'
    | 'saveSearch'
    | 'forgetSearch'
    | 'reanalyse'
    | 'settings'
    | 'putSetting'
    | 'keepCampaign'
    | 'forgetCampaign'
  >
  readonly corrections: CorrectionProgram
  /** Lets a change go before what is being done. */
  readonly first: <Result>(change: () => Promise<Result>) => Promise<Result>
}

export function openDesk({ choice, person, workspaces, corrections, first }: DeskParts): Desk {
  return {
    person,
    corrections: (key) => corrections.list(choice, key),
    decideHidden: (document, order) => first(() => workspaces.decideHidden(choice, document, order)),
    addNote: (document, note) => first(() => workspaces.addNote(choice, document, note)),
    removeNote: (document, id, by, back) => first(() => workspaces.removeNote(choice, document, id, by, back)),
    correct: (key, order, by, note) => first(() => corrections.correct(choice, key, order, { by, note })),
    undoCorrections: (key, ids, by) => first(() => corrections.undo(choice, key, ids, { by, note: null })),
    decideCases: (order, by, today) => first(() => workspaces.decideCases(choice, order, by, today)),
    reanalyse: (keys) => {
      const hooks = { signal: new AbortController().signal, onCase: () => {} }
      return first(() => workspaces.reanalyse(choice, { names: keys, all: false, dryRun: false }, hooks))
    },
    settings: () => workspaces.settings(choice),
    putSetting: (name, value) => first(() => workspaces.putSetting(choice, name, value)),
    savedSearches: () => workspaces.savedSearches(choice),
    saveSearch: (name, query) => first(() => workspaces.saveSearch(choice, name, query)),
    forgetSearch: (name) => first(() => workspaces.forgetSearch(choice, name)),
    keepCampaign: (campaign) => first(() => workspaces.keepCampaign(choice, campaign)),
    forgetCampaign: (name) => first(() => workspaces.forgetCampaign(choice, name)),
  }
}
