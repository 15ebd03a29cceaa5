import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSources } from './read-sources.ts'

test('readSources: what was seen by its key, what was not as it is written', () => {
  const markdown = `# Sources: Act

Facts in our own words.

## Seen

- \`act-7\`: https://example.test/act/7 (as enacted)
- \`guide\`: Guide of the office; https://example.test/guide

## Not seen

- the \`Schedule\`
- rules of 2019
`
  assert.deepEqual(readSources(markdown), {
    seen: {
      'act-7': 'https://example.test/act/7 (as enacted)',
      guide: 'Guide of the office; https://example.test/guide',
    },
    notSeen: ['the `Schedule`', 'rules of 2019'],
  })
})
