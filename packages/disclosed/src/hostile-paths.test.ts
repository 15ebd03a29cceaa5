/** T8: paths and ids made to leave the workspace, on every route. `HOSTILE_PATHS=10000` tries as many on each. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { compose } from './compose.ts'
import { bodyOf } from './testing/body-of.ts'
import { testServer } from './testing/test-server.ts'

const EACH = Number(process.env.HOSTILE_PATHS ?? 300)
const server = await testServer(compose)
after(() => server.close())

const PIECES = [
  ...[
    '..',
    '.',
    '...',
    '%2e%2e',
    '%252e%252e',
    '.%2e',
    '..;',
    '/',
    '//',
    '\\',
    '%2f',
    '%252f',
    '%5c',
    '%c0%af',
    '%00',
    '%0d%0a',
  ],
  ...[
    'etc',
    'passwd',
    'proc',
    'self',
    'environ',
    'disclosed.db',
    'blobs',
    'writer.json',
    'C:',
    '~',
    '-',
    '0',
    '1',
    'a'.repeat(64),
  ],
  ...[
    'file:',
    '__proto__',
    'constructor',
    '%ff',
    '%F0%9F%92%A9',
    '%E2%80%AE',
    '*',
    '?x=',
    '%23',
    '%3f',
    '+',
    '%20',
    '\u0130',
  ],
]
const hostile = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''))
/** What only files hold that no route gives away. */
const LEAKED = /root:x:0|SQLite format 3|"pid":|DSCL|node_modules/

async function check(address: string): Promise<void> {
  const url = URL.canParse(address, server.origin) ? new URL(address, server.origin) : null
  if (url === null || url.origin !== server.origin) return
  const response = await server.ask(url.pathname + url.search)
  const body = await bodyOf(response)
  assert.ok(response.status < 500, `${address}: ${response.status} ${body}`)
  assert.doesNotMatch(body, LEAKED, address)
  // A path that was made shorter may be that of another route; what it gives away is its own.
  if (!url.pathname.startsWith('/api/') && response.status === 200) assert.equal(body, '<!', address)
}

const ROUTES = server.routes().filter(({ method, path }) => method.toLowerCase() === 'get' && path.includes('{'))

for (const { path } of [...ROUTES, { path: '/{static}' }, { path: '/assets/{static}' }]) {
  test(`T8: ${path} with ${EACH} paths that want to leave it`, async () => {
    const prefix = path.includes('{static}') ? '' : '/api/v1'
    await fc.assert(
      fc.asyncProperty(hostile, async (piece) => check(`${prefix}${path.replace(/\{\w+\}/g, () => piece)}`)),
      { numRuns: EACH, seed: 8 },
    )
  })
}

test('T8: nobody was surprised', () => assert.deepEqual(server.failures, []))

test('T8, control: a file that is given away is noticed', () => {
  assert.match('root:x:0:0:root:/root:/bin/bash', LEAKED)
  assert.ok(ROUTES.length >= 5)
})
