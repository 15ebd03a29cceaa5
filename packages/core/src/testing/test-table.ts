import assert from 'node:assert/strict'
import { test } from 'node:test'

/** `[why, input, expected]`; a fourth cell says what the code still gets wrong. */
export type Row<Input, Expected> = readonly [why: string, input: Input, expected: Expected, todo?: string]

/** One test for each row, called `name: why`: what the function makes of the input is exactly what is expected. */
export function testTable<Input, Expected>(
  name: string,
  rows: readonly Row<Input, Expected>[],
  actual: (input: Input) => Expected,
): void {
  for (const [why, input, expected, todo] of rows)
    test(`${name}: ${why}`, todo === undefined ? {} : { todo }, () => {
      assert.deepEqual(actual(input), expected)
    })
}
