// Every page, in light and dark, at three widths: axe finds nothing, nothing sticks out, nothing is refused by the policy.
import assert from 'node:assert/strict'
import { readFileSync, rmSync } from 'node:fs'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { alikeLetters } from './alike.ts'
import { BROWSER, look } from './browser.ts'

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
const SAMPLES = fileURLToPath(new URL('../../../samples', import.meta.url))
const CAMPAIGN = fileURLToPath(new URL('../../../docs/examples/campaign', import.meta.url))
const WIDTHS = [320, 768, 1440] as const
const SCHEMES = ['light', 'dark'] as const
const HEIGHT = 900

if (BROWSER === null) test('accessible', { skip: 'no Chromium is installed here' }, () => {})
else {
  const alike = alikeLetters()
  const looking = await look([SAMPLES, CAMPAIGN, alike])
  after(async () => {
    await looking.close()
    rmSync(alike, { recursive: true })
  })
  const page = await looking.page()
  const said: string[] = []
  page.on('console', (message) => {
    const isWrong = message.type() === 'error' || message.type() === 'warning'
    // What is not there is asked for on purpose.
    if (isWrong && !message.text().includes('404')) said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(looking.origin)) said.push(`asked ${request.url()}`)
  })

  const all = await addresses(page, looking.origin)
  for (const path of routes())
    test(`accessible: an address of ${path} is looked at`, () => {
      const pattern = new RegExp(`^/${path.replace(/:\w+/g, '[^/?]+')}(?:\\?|$)`)
      assert.ok(Object.values(all).some((address) => pattern.test(address)))
    })
  for (const [name, address] of Object.entries(all))
    for (const scheme of SCHEMES)
      test(`accessible: ${name}, ${scheme}`, async () => {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
        await page.setViewportSize({ width: 1440, height: HEIGHT })
        await page.goto(`${looking.origin}${address}`, { waitUntil: 'networkidle' })
        await page.locator('main > .loading').first().waitFor({ state: 'detached' })
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: HEIGHT })
          assert.ok(
            await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
            `${width}: sticks out`,
          )
          assert.deepEqual(await violations(page), [], `${width} pixels wide`)
        }
        assert.deepEqual(said.splice(0), [])
      })
}

/** The paths of the app's pages. */
function routes(): string[] {
  const source = readFileSync(fileURLToPath(new URL('../src/app.tsx', import.meta.url)), 'utf8')
  return [...source.matchAll(/<Route path="([^"*]+)"/g)].map(([, path]) => path!)
}

/** One address of each page. */
async function addresses(page: Page, origin: string): Promise<Record<string, string>> {
  await page.goto(origin)
  const { key, document, run, one, two } = await page.evaluate(async () => {
    const { items } = await (await fetch('/api/v1/cases?sort=received')).json()
    const file = await (await fetch(`/api/v1/cases/${items[0].key}`)).json()
    const terms = { file: 'terms', text: 'Lumenward Controls\nPlotwise', ocr: false }
    const sent = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(terms) }
    const { id } = await (await fetch('/api/v1/terms', sent)).json()
    const [first, second] = (await (await fetch('/api/v1/reuse')).json()).items[0].uses
    return {
      key: items[0].key as string,
      document: file.documents[0].id.slice(0, 10) as string,
      run: id as string,
      one: first.case as string,
      two: second.case as string,
    }
  })
  return {
    overview: '/',
    cases: '/cases',
    'cases, none fits': '/cases?q=nothing+of+this',
    case: `/cases/${key}`,
    'case, a question is chosen': `/cases/${key}?q=1:4`,
    'case that is not there': '/cases/none',
    document: `/d/${document}`,
    'document, words are cited': `/d/${document}?p=1&q=10-80`,
    'search, nothing asked': '/search',
    search: '/search?q=information+kind:answer',
    'search that cannot be read': '/search?q=lamp+outcom:blank',
    'a list of terms': '/terms',
    'what was found of a list of terms': `/terms/${run}`,
    authorities: '/authorities',
    authority: '/authorities/Rookhope%20Borough%20Council',
    'text used again': '/reuse',
    'two letters side by side': `/reuse/compare?one=${one}&two=${two}`,
    contradictions: '/contradictions',
    campaigns: '/campaigns',
    campaign: '/campaigns/7b7m8w?cell=3.4',
    laws: '/laws',
    law: '/laws/uk-foia-2000',
    'due dates, nothing asked': '/due',
    'due dates': '/due?law=uk-foia-2000&received=2025-03-03',
    'hidden data': '/hidden',
    'hidden data of a document': `/hidden/${document}`,
    health: '/health',
    'adding files': '/add',
    jobs: '/jobs',
    settings: '/settings',
    'nothing here': '/nothing',
  }
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> }
    }
    const { violations: found } = await axe.run()
    return found.flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`),
    )
  })
}
