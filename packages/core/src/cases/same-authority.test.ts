import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Sameness, sameAuthority } from './same-authority.ts'

const ROWS: readonly [why: string, a: string | null, b: string | null, Sameness][] = [
  ['the same name', 'Wexcombe District Council', 'Wexcombe District Council', 'same'],
  ['a shorter form of it', 'Wexcombe Council', 'Wexcombe District Council', 'same'],
  ['a part of it', 'Wexcombe District Council', 'Wexcombe District Council, Housing Repairs', 'same'],
  ['two bodies of one place', 'Wexcombe City Council', 'Wexcombe Police', 'different'],
  ['a larger name around it', 'Somerfield Council', 'South Somerfield Council', 'different'],
  ['its initials', 'PSNM', 'Police Service of Northern Mere', 'same'],
  ['only what every name holds', 'City Council', 'Wexcombe City Council', 'unknown'],
  ['none', null, 'Wexcombe City Council', 'unknown'],
]

for (const [why, a, b, expected] of ROWS)
  test(`authority: ${why}`, () => {
    assert.equal(sameAuthority({ authority: a, domains: [] }, { authority: b, domains: [] }), expected)
    assert.equal(sameAuthority({ authority: b, domains: [] }, { authority: a, domains: [] }), expected)
  })

const DOMAINS: readonly [why: string, a: string[], b: string[], Sameness][] = [
  ['the same', ['wexcombe.example'], ['wexcombe.example'], 'same'],
  ['a part of it', ['foi.wexcombe.example'], ['wexcombe.example'], 'same'],
  ['another', ['wexcombe.example'], ['northmere.example'], 'different'],
  ['none', [], ['northmere.example'], 'unknown'],
]

for (const [why, a, b, expected] of DOMAINS)
  test(`authority by its mail domain: ${why}`, () =>
    assert.equal(sameAuthority({ authority: null, domains: a }, { authority: null, domains: b }), expected))
