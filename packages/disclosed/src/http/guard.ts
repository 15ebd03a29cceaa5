import { DisclosedError } from '@disclosed/core/errors'
import type { MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { errorResponse } from './error-response.ts'
import type { Sessions } from './session.ts'

/** Where the server listens, as browsers name it. */
export interface Address {
  readonly host: string
  readonly port: number
}

/** Cookies know no ports: two servers on one machine must not take each other's. */
export function cookieName({ port }: Address): string {
  return `disclosed-${port}`
}

/** Browsers send a foreign name here when its owner lets it point to this machine (DNS rebinding). */
export function hostGuard({ port }: Address): MiddlewareHandler {
  const own = new Set([`127.0.0.1:${port}`, `localhost:${port}`])
  return async (context, next) => {
    if (!own.has(context.req.header('Host') ?? new URL(context.req.url).host))
      return errorResponse(context, foreignHost())
    return next()
  }
}

/** A page of another site must not ask in the name of the person whose browser it runs in. */
export const originGuard: MiddlewareHandler = async (context, next) => {
  const { method } = context.req
  const origin = context.req.header('Origin')
  const site = context.req.header('Sec-Fetch-Site')
  const own = `http://${context.req.header('Host') ?? new URL(context.req.url).host}`
  const reads = method === 'GET' || method === 'HEAD'
  const isNavigation = context.req.header('Sec-Fetch-Mode') === 'navigate' && !context.req.path.startsWith('/api/')
  if (origin !== undefined && origin !== own) return errorResponse(context, foreignOrigin())
  if (!reads && origin !== own) return errorResponse(context, foreignOrigin())
  if (site !== undefined && !['same-origin', 'none'].includes(site) && !(reads && isNavigation))
    return errorResponse(context, foreignOrigin())
  return next()
}

export function sessionGuard(address: Address, sessions: Sessions): MiddlewareHandler {
  return async (context, next) => {
    if (sessions.isKnown(getCookie(context, cookieName(address)))) return next()
    if (context.req.path.startsWith('/api/')) return errorResponse(context, notSignedIn())
    return context.html(LOCKED, 401)
  }
}

const LOCKED = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Disclosed</title>
<h1>Disclosed</h1>
<p>This page shows your documents to you alone. Open the address that <code>disclosed serve</code> prints in your terminal;
it works once. To get a new one, end the server with Ctrl-C and start it again.</p>
</html>
`

function foreignHost(): DisclosedError {
  return new DisclosedError(
    'foreign-host',
    'The server answers only under its own address.',
    'Open the address that disclosed serve prints.',
  )
}

function foreignOrigin(): DisclosedError {
  return new DisclosedError(
    'foreign-origin',
    'Another site asked in your name, and was refused.',
    'Ask from the page of Disclosed itself.',
  )
}

function notSignedIn(): DisclosedError {
  return new DisclosedError(
    'not-signed-in',
    'This browser has not opened the address with the secret.',
    'Open the address that disclosed serve prints; it works once.',
  )
}
