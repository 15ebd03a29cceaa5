/** K10: places that are no good for a workspace. What a full disk does is tried by scripts/crash.mjs and scripts/full-disk.mjs. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isNetworkType } from '../../workspace/open-workspace.ts'
import { isSyncedFolder } from './machine-checks.ts'

const SYNCED: readonly [path: string, isSynced: boolean][] = [
  ['/home/jo/Dropbox/records', true],
  ['C:\\Users\\jo\\OneDrive - Foxdale\\records', true],
  ['/Users/jo/Library/Mobile Documents/com~apple~CloudDocs/records', true],
  ['/home/jo/Google Drive/records', true],
  ['/home/jo/Nextcloud/records', true],
  ['/home/jo/records', false],
  ['/home/jo/Dropboxes/records', false],
]

for (const [path, isSynced] of SYNCED)
  test(`K10: ${path} is ${isSynced ? '' : 'not '}copied to other machines`, () =>
    assert.equal(isSyncedFolder(path), isSynced))

/** As statfs(2) calls them. */
const TYPES: readonly [name: string, type: number, isNetwork: boolean][] = [
  ['NFS', 0x6969, true],
  ['SMB 1', 0x517b, true],
  ['CIFS', 0xff534d42, true],
  ['SMB 2', 0xfe534d42, true],
  ['9P', 0x01021997, true],
  ['Ceph', 0x00c36400, true],
  ['AFS', 0x5346414f, true],
  ['ext4', 0xef53, false],
  ['Btrfs', 0x9123683e, false],
  ['tmpfs', 0x01021994, false],
]

for (const [name, type, isNetwork] of TYPES)
  test(`K10: ${name} is ${isNetwork ? 'a' : 'no'} file system of other machines`, () =>
    assert.equal(isNetworkType(type), isNetwork))
