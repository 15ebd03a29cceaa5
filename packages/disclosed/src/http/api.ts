import { DisclosedError } from '@disclosed/core/errors'
import { OpenAPIHono } from '@hono/zod-openapi'
import { etag } from 'hono/etag'
import type { HttpContext } from './context.ts'
import { errorResponse } from './error-response.ts'
import { authorityRoutes } from './routes/authority-routes.ts'
import { campaignRoutes } from './routes/campaign-routes.ts'
import { caseDecisionRoutes } from './routes/case-decision-routes.ts'
import { caseRoutes } from './routes/case-routes.ts'
import { correctionRoutes } from './routes/correction-routes.ts'
import { documentListRoutes } from './routes/document-list-routes.ts'
import { documentRoutes } from './routes/document-routes.ts'
import { healthRoutes } from './routes/health-routes.ts'
import { hiddenRoutes } from './routes/hidden-routes.ts'
import { lawRoutes } from './routes/law-routes.ts'
import { noteRoutes } from './routes/note-routes.ts'
import { reanalysisRoutes } from './routes/reanalysis-routes.ts'
import { reuseRoutes } from './routes/reuse-routes.ts'
import { searchRoutes } from './routes/search-routes.ts'
import { settingRoutes } from './routes/setting-routes.ts'
import { termRoutes } from './routes/term-routes.ts'
import { uploadRoutes } from './routes/upload-routes.ts'
import { workRoutes } from './routes/work-routes.ts'

/** Everything under `/api/v1`. Who may ask is decided before. */
export function buildApi(context: HttpContext): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result, hono) => {
      if (!result.success) return errorResponse(hono, badRequest(result.error.issues[0]))
    },
  })
  const tag = etag()
  // A tag needs all of an answer in memory: the originals may be large, and events never end.
  api.use((hono, next) => (/\/(?:original|events)$/.test(hono.req.path) ? next() : tag(hono, next)))
  caseRoutes(api, context)
  correctionRoutes(api, context)
  caseDecisionRoutes(api, context)
  documentListRoutes(api, context)
  documentRoutes(api, context)
  noteRoutes(api, context)
  lawRoutes(api, context)
  hiddenRoutes(api, context)
  healthRoutes(api, context)
  searchRoutes(api, context)
  termRoutes(api, context)
  campaignRoutes(api, context)
  authorityRoutes(api, context)
  reanalysisRoutes(api, context)
  settingRoutes(api, context)
  reuseRoutes(api, context)
  uploadRoutes(api, context)
  workRoutes(api, context)
  api.get('/openapi.json', (hono) => hono.json(openApiDocument(api, context.version)))
  return api
}

export function openApiDocument(api: OpenAPIHono, version: string) {
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Disclosed',
      version,
      description: 'What a workspace holds, as the page of `disclosed serve` shows it. On this machine alone.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/api/v1' }],
  })
}

function badRequest(issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined) {
  const name = issue?.path.map(String).join('.') ?? ''
  return new DisclosedError(
    'bad-request',
    `The parameter ${name === '' ? 'of this request' : name} is wrong: ${issue?.message ?? 'not readable'}.`,
    'docs/api.md lists what each route takes.',
  )
}
