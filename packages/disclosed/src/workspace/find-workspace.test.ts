import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { findWorkspace } from './find-workspace.ts'

const root = mkdtempSync(join(tmpdir(), 'find-workspace-'))
after(() => rmSync(root, { recursive: true, force: true }))

function workspace(path: string): string {
  const folder = join(root, path)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'disclosed.db'), '')
  return folder
}

workspace('project/.disclosed')
workspace('bare')
workspace('named')
workspace('variable')
mkdirSync(join(root, 'project/a/b'), { recursive: true })
mkdirSync(join(root, 'elsewhere'))

type Place = Partial<Parameters<typeof findWorkspace>[0]>

const PLACES: readonly [why: string, place: Place, found: string, by: string][] = [
  [
    'named before everything',
    {
      given: join(root, 'named'),
      environment: { DISCLOSED_WORKSPACE: join(root, 'variable') },
      cwd: join(root, 'project'),
    },
    'named',
    'option',
  ],
  ['a folder with one in it', { given: join(root, 'project') }, 'project/.disclosed', 'option'],
  ['named from where one stands', { given: 'named', cwd: root }, 'named', 'option'],
  [
    'the variable before the folder',
    { environment: { DISCLOSED_WORKSPACE: join(root, 'variable') }, cwd: join(root, 'project') },
    'variable',
    'environment',
  ],
  ['in this folder', { cwd: join(root, 'project') }, 'project/.disclosed', 'search'],
  ['in one above', { cwd: join(root, 'project/a/b') }, 'project/.disclosed', 'search'],
  ['this folder itself', { cwd: join(root, 'bare') }, 'bare', 'search'],
  ['that of the user', { cwd: join(root, 'elsewhere') }, 'home/.local/share/disclosed', 'default'],
  [
    'an empty variable is none',
    { environment: { DISCLOSED_WORKSPACE: '', XDG_DATA_HOME: join(root, 'data') }, cwd: join(root, 'elsewhere') },
    'data/disclosed',
    'default',
  ],
  [
    'on macOS',
    { cwd: join(root, 'elsewhere'), platform: 'darwin' },
    'home/Library/Application Support/disclosed',
    'default',
  ],
]

for (const [why, place, found, by] of PLACES) {
  test(`workspace found: ${why}`, () => {
    const nowhere = { given: null, environment: {}, cwd: root, home: join(root, 'home'), platform: 'linux' as const }
    const { root: at, by: how } = findWorkspace({ ...nowhere, ...place })
    assert.deepEqual([at, how], [join(root, found), by])
  })
}

test('workspace found: what is named must be one', () => {
  const place = { given: join(root, 'elsewhere'), environment: {}, cwd: root, home: root, platform: 'linux' as const }
  assert.throws(() => findWorkspace(place), { code: 'workspace-not-found' })
})
