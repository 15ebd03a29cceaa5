import { DisclosedError } from '@disclosed/core/errors'
import { Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import { buildApi } from './api.ts'
import { type Assets, serveAssets } from './assets.ts'
import type { HttpContext } from './context.ts'
import { errorResponse } from './error-response.ts'
import { type Address, cookieName, hostGuard, originGuard, sessionGuard } from './guard.ts'
import { securityHeaders } from './security-headers.ts'
import type { Sessions } from './session.ts'

export interface AppParts extends HttpContext {
  readonly address: Address
  readonly sessions: Sessions
  readonly assets: Assets
  /** What nobody foresaw. */
  readonly onError: (error: Error) => void
}

/** The server: who may ask, then what is answered. Every answer, refusals too, has the headers. */
export function buildApp(parts: AppParts): Hono {
  const { address, sessions, assets, onError } = parts
  const app = new Hono()
  app.use(securityHeaders)
  app.use(hostGuard(address))
  app.get('/enter/:secret', (context) => {
    const session = sessions.enter(context.req.param('secret'))
    if (session !== null) {
      setCookie(context, cookieName(address), session, { httpOnly: true, sameSite: 'Strict', path: '/' })
      // Not a redirect: the browser counts that as coming from where the address was clicked, and would hold the cookie back.
      return context.html(ENTERED)
    }
    return context.redirect('/')
  })
  app.use(originGuard)
  app.use(sessionGuard(address, sessions))
  app.route('/api/v1', buildApi(parts))
  app.all('/api/*', (context) => errorResponse(context, notFound(context.req.path)))
  app.get('*', (context) => serveAssets(context, assets))
  app.notFound((context) => errorResponse(context, notFound(context.req.path)))
  app.onError((error, context) => {
    const response = errorResponse(context, error)
    if (response.status === 500) onError(error)
    return response
  })
  return app
}

const ENTERED = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Disclosed</title>
<meta http-equiv="refresh" content="0; url=/"><p><a href="/">Open Disclosed</a></p></html>
`

function notFound(path: string): DisclosedError {
  return new DisclosedError(
    'not-found',
    `There is nothing at ${path.slice(0, 200)}.`,
    'docs/api.md lists what there is.',
  )
}
