import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { buildApi, openApiDocument } from '../http/api.ts'
import { buildApp } from '../http/app.ts'
import type { HttpContext } from '../http/context.ts'
import { openSessions } from '../http/session.ts'
import { openComparedLibrary } from '../pipeline/compare/compared-library.ts'
import { openDesk } from '../pipeline/desk.ts'
import type { Program } from '../pipeline/program.ts'

export interface TestRoute {
  readonly method: string
  readonly path: string
  readonly name: string
  readonly mediaType: string
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[]
  readonly schema: object
}

interface Ask {
  /** Null for none; without it, that of the session. */
  readonly cookie?: string | null
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON, from the page itself. */
  readonly body?: string
}

const PORT = 4321
const SAMPLES = fileURLToPath(new URL('../../../../samples', import.meta.url))
const CAMPAIGN = fileURLToPath(new URL('../../../../docs/examples/campaign', import.meta.url))

/** The server with its real workspace of the samples, without a network. */
export async function testServer(compose: (parts: { laws: URL; reader: URL }) => Program) {
  const folder = mkdtempSync(join(tmpdir(), 'disclosed-http-'))
  const program = compose({
    laws: new URL('../../laws.json', import.meta.url),
    reader: new URL('../readers/reader-child.ts', import.meta.url),
  })
  const workspaces = await program.workspace()
  const choice = { given: join(folder, 'ws'), environment: {} }
  await workspaces.init(choice.given, null)
  const hooks = { signal: new AbortController().signal, onProgress() {}, onQuarantined() {}, onNewWorkspace() {} }
  await workspaces.add(
    choice,
    { inputs: [SAMPLES, CAMPAIGN], verify: false, retry: false, stdin: null, ocr: null },
    hooks,
  )
  const library = workspaces.library(choice)
  const intake = workspaces.intake(choice, null)
  const context: HttpContext = {
    program,
    library,
    compared: openComparedLibrary(choice, library, await program.comparison(), () => workspaces.campaigns(choice)),
    intake,
    desk: openDesk({
      choice,
      person: 'Robin Tester',
      workspaces,
      corrections: await program.corrections(),
      first: intake.first,
    }),
    doctor: async () => [{ name: 'workspace', level: 'ok', message: 'It is there.', next: null, fixable: false }],
    today: () => '2026-03-01',
    version: '0',
  }
  const sessions = openSessions()
  const assets = new Map([['/index.html', { type: 'text/html; charset=utf-8', bytes: new Uint8Array([60, 33]) }]])
  const address = { host: '127.0.0.1', port: PORT }
  const failures: Error[] = []
  const app = buildApp({ ...context, address, sessions, assets, onError: (error) => failures.push(error) })
  const origin = `http://127.0.0.1:${PORT}`
  const entered = await app.request(`${origin}/enter/${sessions.secret}`)
  const setCookie = entered.headers.get('Set-Cookie') ?? ''
  const document = JSON.parse(JSON.stringify(openApiDocument(buildApi(context), '0')))

  const ask = async (
    path: string,
    { cookie = setCookie.split(';')[0]!, method = 'GET', headers = {}, body }: Ask = {},
  ) =>
    app.request(`${origin}${path}`, {
      method,
      headers: {
        ...(cookie === null ? {} : { Cookie: cookie }),
        ...(body === undefined ? {} : { Origin: origin, 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body }),
    })
  return {
    port: PORT,
    origin,
    secret: sessions.secret,
    setCookie,
    ask,
    json: async <Answer>(path: string): Promise<Answer> => (await ask(path)).json() as Promise<Answer>,
    routes: (): TestRoute[] =>
      Object.entries<Readonly<Record<string, Operation>>>(document.paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, { operationId, parameters = [], responses }]) => {
          const [mediaType, content] = Object.entries(responses[200].content)[0]!
          return {
            method: method.toUpperCase(),
            path,
            name: operationId,
            mediaType,
            parameters,
            schema: content.schema,
          }
        }),
      ),
    /** An answer must be as the document says. */
    check: ({ schema }: TestRoute, answer: unknown) => {
      const whole = { ...schema, components: document.components }
      const local = JSON.parse(JSON.stringify(whole).replaceAll('#/components/schemas/', '#/$defs/'))
      const { components, ...rest } = local
      const result = z.fromJSONSchema({ ...rest, $defs: components.schemas }).safeParse(answer)
      assert.ok(result.success, JSON.stringify(result.error?.issues.slice(0, 3)))
    },
    failures,
    close: () => {
      intake.close()
      library.close()
      rmSync(folder, { recursive: true })
    },
  }
}

interface Operation {
  readonly operationId: string
  readonly parameters?: TestRoute['parameters']
  readonly responses: Responses
}

interface Responses {
  readonly 200: { readonly content: Readonly<Record<string, { readonly schema: object }>> }
}
