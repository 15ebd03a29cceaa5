import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Context } from 'hono'

/** The built page, in memory: a request names an entry of this list and never a path. */
export type Assets = ReadonlyMap<string, Asset>

interface Asset {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
}

const PAGE = '/index.html'

/** Empty where the page was not built. */
export function loadAssets(folder: string): Assets {
  const files = listed(folder)
  return new Map(
    files.flatMap((file) => {
      const type = TYPES[extname(file)]
      const name = `/${file.replaceAll('\\', '/')}`
      return type === undefined ? [] : [[name, { type, bytes: new Uint8Array(readFileSync(join(folder, file))) }]]
    }),
  )
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch {
    return []
  }
}

/** An asset, a page of the documentation, or for every address of the app its page. */
export function serveAssets(context: Context, assets: Assets): Response {
  const { path } = context.req
  const isFile = /^\/(?:assets|docs|samples)\//.test(path)
  const asset = assets.get(path) ?? assets.get(documentationOf(path)) ?? (isFile ? undefined : assets.get(PAGE))
  if (asset === undefined) return context.text(assets.size === 0 ? NOT_BUILT : 'There is no such file.', 404)
  // Names of built files hold a hash of what is in them.
  const cache = path.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'private, no-cache'
  return context.body(asset.bytes, 200, { 'Content-Type': asset.type, 'Cache-Control': cache })
}

/** `/docs/web` is the page `/docs/web.html`. */
function documentationOf(path: string): string {
  return /^\/docs\/?$/.test(path) ? '/docs/index.html' : `${path}.html`
}

const NOT_BUILT = 'The page was not built: run npm run build, then disclosed serve again.'
