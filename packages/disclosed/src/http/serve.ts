import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { DisclosedError } from '@disclosed/core/errors'
import { getRequestListener } from '@hono/node-server'
import { buildApp } from './app.ts'
import { loadAssets } from './assets.ts'
import type { HttpContext } from './context.ts'
import { openSessions } from './session.ts'

export interface ServeOptions extends HttpContext {
  /** 0: any that is free. */
  readonly port: number
  /** The folder of the built page. */
  readonly page: URL
  readonly onError: (error: Error) => void
}

export interface Serving {
  /** With the secret; it works once. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** This machine alone, whatever its network. */
const HOST = '127.0.0.1'

/** @throws DisclosedError `port-in-use` */
export async function serve({ port, page, ...parts }: ServeOptions): Promise<Serving> {
  const sessions = openSessions()
  const assets = loadAssets(fileURLToPath(page))
  let listener: ReturnType<typeof getRequestListener> | null = null
  const server = createServer((request, response) => void listener?.(request, response))
  const address = { host: HOST, port: await listen(server, port) }
  listener = getRequestListener(buildApp({ ...parts, address, sessions, assets }).fetch, {
    overrideGlobalObjects: false,
  })
  return {
    url: `http://${HOST}:${address.port}/enter/${sessions.secret}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? portInUse(port, error) : error),
    )
    server.listen(port, HOST, () => resolve((server.address() as AddressInfo).port))
  })
}

function portInUse(port: number, cause: unknown): DisclosedError {
  return new DisclosedError(
    'port-in-use',
    `Another program listens on port ${port}.`,
    'Name another with --port, or --port 0 for any that is free.',
    cause,
  )
}
