import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ActFile } from '../law/law-pack-schema.ts'
import { readLawFiles } from '../testing/read-law-files.ts'
import { testLawBook } from '../testing/test-law-book.ts'
import { findCitations } from './find-citations.ts'

describe('the ways of writing that packs give', () => {
  for (const folder of readLawFiles()) {
    const act = folder.files.get('act.yaml') as ActFile | undefined
    for (const [text, provisions] of act?.references?.examples ?? []) {
      it(`${folder.name}: ${text}`, () => {
        const found = findCitations(text, folder.name, testLawBook())
        const own = found.filter((citation) => citation.law === folder.name).map((citation) => citation.provision)
        assert.deepEqual(own, provisions)
      })
    }
  }
})
