import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRequestArchive } from './request-archive-names.ts'

const ROWS: [why: string, names: string[], expected: boolean][] = [
  ['all messages and what was attached', ['correspondence.txt', '1_2_costs.xlsx', '2_2_image001.png'], true],
  ['without attachments', ['correspondence.pdf'], true],
  ['of an older site', ['correspondence.txt', '2_hello world.txt'], true],
  ['packed anew with its folder', ['drones/', 'drones/correspondence.txt', 'drones/1_2_costs.xlsx'], true],
  ['packed anew on a Mac', ['correspondence.txt', '__MACOSX/._correspondence.txt', '1_2_a.pdf'], true],
  ['with a file of another kind', ['correspondence.txt', 'notes.txt'], false],
  ['several requests', ['a/correspondence.txt', 'b/correspondence.txt'], false],
  ['numbered files alone', ['1_2_costs.xlsx', '2_2_reply.pdf'], false],
  ['nothing', [], false],
]

for (const [why, names, expected] of ROWS) {
  test(`archive of a request: ${why}`, () => assert.equal(isRequestArchive(names), expected))
}
