import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitting, fixedCommands } from './commands.ts'

const COMMANDS = fixedCommands({ showKeys: () => {}, changeTheme: () => {} })

for (const [typed, first] of [
  ['', 'Overview'],
  ['due', 'Due dates'],
  ['da due', 'Due dates'],
  ['key', 'Show the keys'],
  ['LIGHT', 'Change between light and dark'],
] as const)
  test(`palette: ${typed}`, () => assert.equal(fitting(COMMANDS, typed)[0]?.words, first))

test('palette: what fits nothing', () => assert.deepEqual(fitting(COMMANDS, 'zebra'), []))
