import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mailIds } from './mail-ids.ts'

const ROWS: [why: string, headers: Record<string, string>, id: string | null, references: string[]][] = [
  ['none', {}, null, []],
  ['its own', { 'message-id': '<a@x.example>' }, 'a@x.example', []],
  ['what it answers', { 'message-id': '<b@x>', 'in-reply-to': '<a@x>' }, 'b@x', ['a@x']],
  ['the whole thread, each once', { references: '<a@x> <b@x>', 'in-reply-to': '<b@x>' }, null, ['a@x', 'b@x']],
  ['words around an id', { 'in-reply-to': 'Your message of Monday <a@x>' }, null, ['a@x']],
  ['no brackets, no id', { 'message-id': 'a@x' }, null, []],
]

for (const [why, headers, id, references] of ROWS) {
  test(`mail ids: ${why}`, () => {
    const list = Object.entries(headers).map(([key, value]) => ({ key, value }))
    assert.deepEqual(mailIds(list), { id, references })
  })
}
