import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { DisclosedError } from '@disclosed/core/errors'
import { copyDatabase } from '../workspace/copy-database.ts'
import { isWorkspace } from '../workspace/find-workspace.ts'
import { readWorkspace, type Workspace } from '../workspace/open-workspace.ts'
import { createFolders, workspaceFolder } from '../workspace/workspace-folder.ts'
import { backupManifest, copyBlobs } from './backup-workspace.ts'
import { exportManifest, folderNotEmpty, importExport } from './export-workspace.ts'

/**
 * A workspace made from a backup or from an export of everything, all bytes checked.
 * @throws DisclosedError `folder-not-empty`, `not-importable`, `blob-damaged`
 */
export async function makeWorkspaceFrom(root: string, source: string, open: () => Workspace): Promise<void> {
  if (existsSync(root) && readdirSync(root).length > 0) throw folderNotEmpty(root)
  const from = resolve(source)
  if (backupManifest(from) !== null && isWorkspace(from)) return fromBackup(root, from)
  const manifest = exportManifest(from)
  if (manifest === null) throw notASource(source)
  const workspace = open()
  try {
    await importExport(workspace, from, manifest)
  } finally {
    workspace.close()
  }
}

async function fromBackup(root: string, source: string): Promise<void> {
  const folder = workspaceFolder(root)
  createFolders(folder)
  copyDatabase(workspaceFolder(source).database, folder.database)
  const [from, to] = [readWorkspace(source), readWorkspace(root)]
  try {
    await copyBlobs(from, to)
  } finally {
    from.close()
    to.close()
  }
}

function notASource(source: string): DisclosedError {
  return new DisclosedError(
    'not-importable',
    `${source} is neither a finished backup nor an export.`,
    'disclosed backup FOLDER or disclosed export FOLDER --all makes one.',
  )
}
