// What must hold on every route, made from the OpenAPI document: a new route that lacks it fails.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { compose } from './compose.ts'
import { SECURITY_HEADERS } from './http/security-headers.ts'
import { bodyOf } from './testing/body-of.ts'
import { testServer } from './testing/test-server.ts'

const server = await testServer(compose)
after(() => server.close())

const ALL = server.routes()
const ROUTES = ALL.filter(({ method }) => method === 'GET')
const CHANGES = ALL.filter(({ method }) => method !== 'GET')
interface List {
  readonly items: readonly { readonly key: string }[]
  readonly next: string | null
}
const { items } = await server.json<List>('/api/v1/cases')
const key = items[0]!.key
const { documents } = await server.json<{ documents: readonly { id: string }[] }>(`/api/v1/cases/${key}`)
const id = documents[0]!.id

const sent = await server.ask('/api/v1/uploads', {
  method: 'POST',
  body: JSON.stringify({ files: [{ name: 'in/late.txt', size: 5, modified: 0 }] }),
})
const upload = ((await sent.json()) as { items: readonly { id: string }[] }).items[0]!.id

const terms = JSON.stringify({ file: 'terms.csv', text: 'Lumenward\nDuskline', ocr: false })
const { id: run } = (await (await server.ask('/api/v1/terms', { method: 'POST', body: terms })).json()) as {
  id: string
}

const { items: campaigns } = await server.json<List>('/api/v1/campaigns')
const campaign = campaigns[0]!.key

/** An address of each route that gives an answer. */
const GOOD: Readonly<Record<string, string>> = {
  key,
  id,
  page: '1',
  law: 'uk-foia-2000',
  words: 'the',
  received: '2025-03-03',
  q: 'lamp',
  name: 'lamps',
  run,
  campaign,
  one: key,
  two: key,
  authority: 'Rookhope Borough Council',
  upload,
  offset: '0',
  setting: 'law',
}

/** What each route that changes something takes; in this order they are asked. */
const GOOD_BODIES: Readonly<Record<string, object | string>> = {
  correct: { authority: 'Another Council', note: 'It has another name now.' },
  undoCorrections: { ids: [1] },
  addNote: { page: 1, start: 0, end: 5, note: 'Look here.' },
  removeNote: { note: 1 },
  decideHidden: { keep: [], release: [], reopen: [] },
  decideCases: { merge: items.slice(0, 2).map((item) => item.key) },
  saveSearch: { query: 'lamp' },
  forgetSearch: {},
  keepCampaign: { campaign, asked: ['Thornley City Council'] },
  forgetCampaign: {},
  findTerms: { file: 'terms.csv', text: 'Lumenward\nDuskline', ocr: false },
  openUploads: { files: [{ name: 'early.txt', size: 3, modified: 1 }] },
  sendUpload: 'words',
  forgetUpload: {},
  clearUploads: {},
  startJobs: { retry: true },
  stopJobs: {},
  reanalyse: { keys: [key] },
  putSetting: { value: 'uk-foia-2000' },
}

function goodAddress(route: (typeof ROUTES)[number]): string {
  const filled = route.path.replace(/\{(\w+)\}/g, (_, name) => GOOD[name] ?? assert.fail(`no example of ${name}`))
  const query = route.parameters
    .filter((parameter) => parameter.in === 'query' && GOOD[parameter.name] !== undefined && parameter.required)
    .map(({ name }) => `${name}=${GOOD[name]}`)
  return `/api/v1${filled}${query.length === 0 ? '' : `?${query.join('&')}`}`
}

/** The page, and what is no route of the API. */
const OTHERS = ['/', '/cases', '/assets/none.js', '/enter/wrong', '/api/v1/openapi.json', '/api/nothing']
const ADDRESSES = [...ROUTES.map(goodAddress), ...OTHERS]

test('routes: the document names them all', () => {
  assert.ok(ROUTES.length >= 12)
  assert.deepEqual(
    CHANGES.map(({ name }) => name).sort(),
    Object.keys(GOOD_BODIES).sort(),
    'each route that changes something has a body to be tested with',
  )
})

for (const address of ADDRESSES) {
  test(`${address}: every answer has the headers`, async () => {
    for (const response of [await server.ask(address), await server.ask(address, { cookie: null })]) {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) assert.equal(response.headers.get(name), value)
      assert.match(response.headers.get('Cache-Control') ?? '', /^private/)
    }
  })
  test(`${address}: a foreign host is refused, with the cookie too`, async () => {
    for (const host of [
      'evil.example',
      'evil.example:80',
      `evil.example:${server.port}`,
      '127.0.0.1',
      '127.0.0.1:1',
      '0.0.0.0',
    ])
      assert.equal((await server.ask(address, { headers: { Host: host } })).status, 421, host)
  })
}

for (const address of ADDRESSES.filter((each) => !each.startsWith('/enter/'))) {
  test(`${address}: without the cookie it is 401`, async () => {
    for (const cookie of [null, '', 'disclosed=1', `disclosed-${server.port}=guess`])
      assert.equal((await server.ask(address, { cookie })).status, 401)
  })
  test(`${address}: a foreign origin is 403`, async () => {
    for (const origin of ['http://evil.example', 'null', `https://127.0.0.1:${server.port}`, 'http://127.0.0.1:1'])
      assert.equal((await server.ask(address, { headers: { Origin: origin } })).status, 403, origin)
  })
  test(`${address}: what changes something needs the page's own origin`, async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      assert.equal((await server.ask(address, { method })).status, 403, method)
      const site = { Origin: server.origin, 'Sec-Fetch-Site': 'cross-site' }
      assert.equal((await server.ask(address, { method, headers: site })).status, 403, method)
    }
  })
}

test('check: an answer that is not as the document says is found', () => {
  assert.throws(() => server.check(ROUTES.find(({ path }) => path === '/cases')!, { items: [], next: 1 }))
})

for (const route of ROUTES) {
  test(`${route.path}: the right question is answered as the document says`, async () => {
    const response = await server.ask(goodAddress(route))
    // Samples have no pictures; that is an answer of its own.
    if (route.path.endsWith('/picture')) return assert.match(await response.text(), /"no-picture"/)
    if (response.status !== 200) assert.fail(await response.text())
    if (route.mediaType === 'text/event-stream') assert.match(await bodyOf(response), /^retry: \d+/)
    if (route.mediaType === 'application/json') server.check(route, await response.json())
    else assert.equal(response.headers.get('Content-Type'), route.mediaType)
  })
  test(`${route.path}: another site may not read it`, async () => {
    for (const site of ['cross-site', 'same-site'])
      assert.equal((await server.ask(goodAddress(route), { headers: { 'Sec-Fetch-Site': site } })).status, 403)
  })
  test(`${route.path}: odd input is refused cleanly`, async () => {
    for (const address of oddAddresses(route)) {
      const response = await server.ask(address)
      const body = await bodyOf(response)
      assert.ok(response.status < 500, `${address}: ${response.status} ${body}`)
      if (response.status >= 400 && address.startsWith('/api/')) {
        const { error } = JSON.parse(body)
        assert.deepEqual(Object.keys(error), ['code', 'message', 'next'], address)
      }
      assert.ok(!body.includes('root:x:0'), address)
      assert.doesNotMatch(body, /node_modules|\.ts:\d/, address)
    }
  })
}

const ODD = [
  '..%2f..%2f..%2fetc%2fpasswd',
  '%2fetc%2fpasswd',
  '....//....//etc/passwd',
  '%00',
  '%ff',
  '__proto__',
  'constructor',
  '-1',
  '0',
  '1e9',
  '99999999999999999999',
  'NaN',
  '%F0%9F%92%A9',
  '%ED%A0%80',
  "'%3B%20DROP%20TABLE%20documents",
  '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  'a'.repeat(5000),
  '2025-02-30',
  '%0d%0aSet-Cookie%3A%20a%3Db',
]

function oddAddresses(route: (typeof ROUTES)[number]): string[] {
  const good = goodAddress(route)
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) =>
    ODD.map((odd) => `/api/v1${route.path.replace(/\{(\w+)\}/g, (_, each) => (each === name ? odd : GOOD[each]!))}`),
  )
  const inQuery = [...route.parameters.filter((parameter) => parameter.in === 'query'), { name: 'unknown' }].flatMap(
    ({ name }) => ODD.map((odd) => `${good}${good.includes('?') ? '&' : '?'}${name}=${odd}`),
  )
  return [...inPath, ...inQuery]
}

const ODD_BODIES = [
  '',
  '{',
  'null',
  '[]',
  '"x"',
  '{"__proto__":{"by":"x"}}',
  '{"constructor":1}',
  '{"unknown":true}',
  `{"by":${JSON.stringify('a'.repeat(5000))}}`,
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  JSON.stringify({ by: 'a'.repeat(300 * 1024) }),
  '{"note":"\\ud800"}',
]

const seen = async () => (await server.ask(`/api/v1/cases/${key}`)).headers.get('ETag') ?? ''
const change = ({ method, name }: (typeof ALL)[number]) => {
  const good = GOOD_BODIES[name]!
  return { method, body: typeof good === 'string' ? good : JSON.stringify(good) }
}
const typeOf = ({ name }: (typeof ALL)[number]): Readonly<Record<string, string>> =>
  typeof GOOD_BODIES[name] === 'string' ? { 'Content-Type': 'application/octet-stream' } : {}
for (const route of CHANGES) {
  const title = `${route.method} ${route.path}`
  const takesTag = route.parameters.some((parameter) => parameter.name === 'if-match')
  test(`${title}: only from the page itself, in the browser that entered`, async () => {
    const good = change(route)
    const address = goodAddress(route)
    assert.equal((await server.ask(address, { ...good, cookie: null })).status, 401)
    for (const headers of [
      { Origin: 'http://evil.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
    ] as readonly Record<string, string>[])
      assert.equal((await server.ask(address, { ...good, headers })).status, 403)
    assert.equal((await server.ask(address, { ...good, headers: { Host: 'evil.example' } })).status, 421)
  })
  test(`${title}: odd bodies are refused cleanly, and change nothing`, async () => {
    const before = await seen()
    for (const body of ODD_BODIES) {
      const headers = { 'If-Match': before }
      const response = await server.ask(goodAddress(route), { method: route.method, body, headers })
      const text = await response.text()
      assert.ok(response.status >= 400 && response.status < 500, `${body.slice(0, 60)}: ${response.status} ${text}`)
      assert.deepEqual(Object.keys(JSON.parse(text).error), ['code', 'message', 'next'])
      assert.doesNotMatch(text, /node_modules|\.ts:\d/)
    }
    // A form of another site could send these.
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])
      assert.equal(
        (
          await server.ask(goodAddress(route), {
            ...change(route),
            headers: { 'Content-Type': type, 'If-Match': before },
          })
        ).status,
        400,
        type,
      )
    assert.equal(await seen(), before)
  })
  if (takesTag)
    test(`${title}: what was seen must be named, and be as it is now`, async () => {
      const before = await seen()
      assert.equal((await server.ask(goodAddress(route), change(route))).status, 400)
      const headers = { 'If-Match': '"of another time"' }
      const response = await server.ask(goodAddress(route), { ...change(route), headers })
      assert.equal(response.status, 412, await response.text())
      assert.equal(await seen(), before)
    })
}

test('changes: each is answered as the document says', async () => {
  for (const name of Object.keys(GOOD_BODIES)) {
    const route = CHANGES.find((each) => each.name === name)!
    const headers = { 'If-Match': await seen(), ...typeOf(route) }
    const response = await server.ask(goodAddress(route), { ...change(route), headers })
    assert.equal(response.status, 200, `${name}: ${await response.clone().text()}`)
    server.check(route, await response.json())
  }
})

test('events: who comes again is told what was missed', async () => {
  const ids = (text: string) => [...text.matchAll(/^id: (.*)$/gm)].map(([, id]) => id!)
  const read = async (last?: string) => {
    const response = await server.ask('/api/v1/events', {
      headers: last === undefined ? {} : { 'Last-Event-ID': last },
    })
    const reader = response.body!.getReader()
    let text = ''
    while (!/event: work/.test(text)) text += new TextDecoder().decode((await reader.read()).value)
    await reader.cancel()
    return text
  }
  const [first] = ids(await read())
  const files = [{ name: 'events.txt', size: 3, modified: 1 }]
  await server.ask('/api/v1/uploads', { method: 'POST', body: JSON.stringify({ files }) })
  await new Promise((done) => setTimeout(done, 300))
  assert.ok(ids(await read(first)).length > 1)
  assert.match(await read('of-another-server'), /event: reset/)
})

test('session: the secret works once, and gives a cookie that no script can read', async () => {
  const again = await server.ask(`/enter/${server.secret}`, { cookie: null })
  assert.equal(again.status, 302)
  assert.equal(again.headers.get('Set-Cookie'), null)
  assert.match(server.setCookie, /^disclosed-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
})

test('tags: what has not changed is not sent again', async () => {
  const first = await server.ask('/api/v1/cases')
  const tag = first.headers.get('ETag') ?? ''
  assert.ok(tag !== '')
  const second = await server.ask('/api/v1/cases', { headers: { 'If-None-Match': tag } })
  assert.equal(second.status, 304)
  assert.equal(await second.text(), '')
})

test('cases: in pages, by cursor, each once', async () => {
  const keys: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const list: List = await server.json(`/api/v1/cases?limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`)
    keys.push(...list.items.map((item) => item.key))
    cursor = list.next
  }
  const all = (await server.json<List>('/api/v1/cases')).items.map((item) => item.key)
  assert.ok(all.length > 1)
  assert.deepEqual(keys, all)
})

test('original: saved under its name, never shown', async () => {
  const response = await server.ask(`/api/v1/documents/${id}/original`)
  assert.equal(response.headers.get('Content-Type'), 'application/octet-stream')
  assert.match(response.headers.get('Content-Disposition') ?? '', /^attachment; filename\*=UTF-8''[\w.%-]+$/)
  assert.equal(Number(response.headers.get('Content-Length')), (await response.arrayBuffer()).byteLength)
})

test('errors: nobody was surprised', () => assert.deepEqual(server.failures, []))
