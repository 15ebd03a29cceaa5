import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { describe, it } from 'node:test'
import { FINDING_CODES } from '../model/reading.ts'
import { RULES } from './rules.ts'

/** Found in many letters together, not in one case. */
const OF_MANY_LETTERS = ['boilerplate', 'contradiction']

describe('the rules of findings', () => {
  it('stand in the order of the contract’s codes, one for each', () => {
    assert.deepEqual(
      RULES.map(({ code }) => code),
      FINDING_CODES.filter((code) => !OF_MANY_LETTERS.includes(code)),
    )
  })

  it('have a file each, named after their code', () => {
    const files = readdirSync(new URL('rules', import.meta.url)).filter((name) => !name.endsWith('.test.ts'))
    assert.deepEqual(files.sort(), RULES.map(({ code }) => `${code}.ts`).sort())
  })
})
