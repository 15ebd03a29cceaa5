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
/** A window of 1440 pixels at 200 %. */
const ZOOMED = 720
/** What may differ between light and dark. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block']

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
    test(`accessible: ${name}`, async () => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      await page.setViewportSize({ width: 1440, height: HEIGHT })
      await page.goto(`${looking.origin}${address}`, { waitUntil: 'networkidle' })
      await page.locator('main > .loading').first().waitFor({ state: 'detached' })
      await page.evaluate(AXE)
      assert.deepEqual(await page.evaluate(withoutFocus), [], 'the focus is not seen')
      assert.equal(await page.evaluate(() => document.getAnimations().length), 0, 'something moves')
      for (const scheme of SCHEMES) {
        await page.emulateMedia({ colorScheme: scheme })
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: HEIGHT })
          assert.deepEqual(await violations(page, scheme), [], `${scheme}, ${width} pixels wide`)
        }
      }
      for (const width of [...WIDTHS, ZOOMED]) {
        await page.setViewportSize({ width, height: HEIGHT })
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width}: sticks out`)
      }
      assert.deepEqual(said.splice(0), [])
    })

  test('accessible: a workspace without a letter', async () => {
    const empty = await look([])
    try {
      const first = await empty.page({ reducedMotion: 'reduce' })
      for (const address of ['/', '/cases', '/search', '/campaigns', '/hidden', '/jobs']) {
        await first.goto(`${empty.origin}${address}`, { waitUntil: 'networkidle' })
        await first.evaluate(AXE)
        assert.deepEqual(await violations(first, 'light'), [], address)
      }
      await first.goto(empty.origin, { waitUntil: 'networkidle' })
      await first.getByRole('button', { name: 'Try it with three fictional letters' }).click()
      await first.getByText('3 files: 3 stored').waitFor()
    } finally {
      await empty.close()
    }
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
    documentation: '/docs/',
    'a page of the documentation': '/docs/errors',
    'nothing here': '/nothing',
  }
}

async function violations(page: Page, scheme: (typeof SCHEMES)[number]): Promise<string[]> {
  const only = scheme === 'light' ? null : OF_COLOUR
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as {
      axe: {
        configure: (spec: object) => void
        run: (
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>
      }
    }
    // The dots of a plot stand where their days are (WCAG 2.5.8, essential); the list of cases has them all.
    axe.configure({ rules: [{ id: 'target-size', enabled: true, selector: '*:not(.dot)' }] })
    const options = rules === null ? {} : { runOnly: rules }
    const { violations: found } = await axe.run({ resultTypes: ['violations'], ...options })
    return found.flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`),
    )
  }, only)
}

/** What can have the focus and does not show it; runs in the page. */
function withoutFocus(): string[] {
  const all = document.querySelectorAll<HTMLElement>('a[href], button:enabled, input:enabled, select:enabled, summary')
  return [...all].slice(0, 200).flatMap((element) => {
    if (!element.checkVisibility() || element.closest('.hidden-visually') !== null) return []
    element.focus({ preventScroll: true, focusVisible: true } as FocusOptions)
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const isShown =
      document.activeElement !== element || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0)
    return isShown ? [] : [element.outerHTML.slice(0, 120)]
  })
}
