import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { DisclosedError } from '@disclosed/core/errors'
import { DATABASE_NAME } from './workspace-folder.ts'

/** Where to look. */
export interface WorkspacePlace {
  /** `--workspace`. */
  readonly given: string | null
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly home: string
  readonly platform: NodeJS.Platform
}

export interface FoundWorkspace {
  readonly root: string
  readonly by: 'option' | 'environment' | 'search' | 'default'
  readonly exists: boolean
}

/** The name of a workspace's folder beside the files it was made for. */
export const WORKSPACE_NAME = '.disclosed'

/**
 * As git finds its repository: what is named, then `.disclosed` or a workspace itself in this folder or one above, then the
 * workspace of the user. A folder that is named must be one.
 * @throws DisclosedError `workspace-not-found`
 */
export function findWorkspace(place: WorkspacePlace): FoundWorkspace {
  if (place.given !== null) return named(place.given, place.cwd, 'option')
  const variable = place.environment.DISCLOSED_WORKSPACE ?? ''
  if (variable !== '') return named(variable, place.cwd, 'environment')
  for (let folder = resolve(place.cwd); ; folder = dirname(folder)) {
    for (const root of [join(folder, WORKSPACE_NAME), folder])
      if (isWorkspace(root)) return { root, by: 'search', exists: true }
    if (dirname(folder) === folder) break
  }
  const root = defaultWorkspace(place)
  return { root, by: 'default', exists: isWorkspace(root) }
}

export function isWorkspace(root: string): boolean {
  return existsSync(join(root, DATABASE_NAME))
}

function named(path: string, cwd: string, by: 'option' | 'environment'): FoundWorkspace {
  const folder = resolve(cwd, path)
  const root = [folder, join(folder, WORKSPACE_NAME)].find(isWorkspace)
  if (root !== undefined) return { root, by, exists: true }
  throw new DisclosedError('workspace-not-found', `${path} is no workspace.`, `disclosed init ${path}`)
}

/** The user's own workspace, where the system keeps the data of programs (XDG base directories; Apple's and Microsoft's guides). */
function defaultWorkspace({ environment, home, platform }: WorkspacePlace): string {
  if (platform === 'darwin') return join(home, 'Library/Application Support/disclosed')
  if (platform === 'win32') return join(environment.LOCALAPPDATA || join(home, 'AppData/Local'), 'disclosed')
  return join(environment.XDG_DATA_HOME || join(home, '.local/share'), 'disclosed')
}
