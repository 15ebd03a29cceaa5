// A real browser before a real server with a real workspace.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const PROGRAM = join(ROOT, 'packages/disclosed/src/cli/main.ts')
const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Null where no browser is installed. */
export const BROWSER = PLACES.find((path) => path !== undefined && existsSync(path)) ?? null

export interface Looking {
  readonly origin: string
  readonly page: (options?: BrowserContextOptions) => Promise<Page>
  readonly close: () => Promise<void>
}

/** Serves a new workspace of these files and opens it. */
export async function look(files: readonly string[]): Promise<Looking> {
  const folder = mkdtempSync(join(tmpdir(), 'disclosed-look-'))
  const workspace = join(folder, 'ws')
  spawnSync(process.execPath, [PROGRAM, 'init', workspace])
  if (files.length > 0) spawnSync(process.execPath, [PROGRAM, 'add', '--workspace', workspace, ...files])
  const server = spawn(process.execPath, [PROGRAM, 'serve', '--json', '--workspace', workspace], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await urlOf(server)
  const browser: Browser = await chromium.launch({ executablePath: BROWSER!, args: FLAGS, headless: true })
  // The secret works once: all pages share the cookie.
  const first = await browser.newContext()
  await (await first.newPage()).goto(url)
  const cookies = await first.cookies()
  await first.close()
  return {
    origin: new URL(url).origin,
    page: async (options = {}) => {
      const context = await browser.newContext(options)
      await context.addCookies(cookies)
      return context.newPage()
    },
    close: async () => {
      await browser.close()
      server.kill('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function urlOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stdout!.setEncoding('utf8').on('data', (text) => {
      said += text
      if (said.includes('}')) resolve(JSON.parse(said).url)
    })
    server.once('exit', (code) => reject(new Error(`disclosed serve ended with ${code}`)))
  })
}
