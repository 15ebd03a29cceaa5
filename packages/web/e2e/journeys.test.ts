// What people do, without a mouse.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { BROWSER, look } from './browser.ts'

const SAMPLES = fileURLToPath(new URL('../../../samples', import.meta.url))

if (BROWSER === null) test('journeys', { skip: 'no Chromium is installed here' }, () => {})
else {
  const looking = await look([SAMPLES])
  after(() => looking.close())
  const page = await looking.page({ reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] })
  const open = (address: string) => page.goto(`${looking.origin}${address}`, { waitUntil: 'networkidle' })
  const keys = async (...pressed: string[]) => {
    for (const key of pressed) await page.keyboard.press(key)
  }

  test('from the overview to the case that needs me', async () => {
    await open('/')
    await tabTo(page, 'Rookhope Borough Council')
    await keys('Enter')
    await page.getByRole('heading', { level: 1, name: 'Rookhope Borough Council' }).waitFor()
    assert.match(await page.title(), /^Rookhope Borough Council/)
  })

  test('from a list of cases with the arrows into one, and back', async () => {
    await open('/')
    await keys('g', 'c')
    await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor()
    await tabTo(page, 'Bureau of Inland Waters')
    await keys('ArrowDown')
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Saltmere Police'))
    await keys('Enter')
    await page.getByRole('heading', { level: 1, name: 'Saltmere Police' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor()
  })

  test('choosing cases with the keyboard, and copying them as a table', async () => {
    await open('/cases')
    await page.locator('.case-row').first().focus()
    await keys('x', 'Shift+ArrowDown')
    await page.getByText('2 cases chosen').waitFor()
    await page.getByRole('button', { name: 'Copy as CSV' }).focus()
    await keys('Enter')
    await page.getByText('Copied').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    assert.equal(copied.trim().split('\r\n').length, 3)
    await page.getByRole('button', { name: 'Choose none' }).focus()
    await keys('Enter')
    await page.getByText('2 cases chosen').waitFor({ state: 'detached' })
  })

  test('looking for a case; the search stands in the address', async () => {
    await open('/cases')
    await keys('/')
    await page.keyboard.type('saltmere')
    await page.getByText('1 case fit').waitFor()
    assert.match(page.url(), /\?q=saltmere$/)
  })

  test('choosing what fits', async () => {
    await open('/cases')
    await tabTo(page, 'Outcome')
    await keys('Enter', 'Tab')
    await page.waitForFunction(() => document.activeElement?.matches('input[type=checkbox]'))
    await keys('Space')
    await page.waitForURL(/outcome=/)
  })

  test('choosing a question lights up the question, its answer and its grounds', async () => {
    await openCase('Rookhope')
    await keys('j', 'j', 'j', 'j')
    await page.waitForURL(/q=1%3A4/)
    await page.locator('mark.lit.ground').first().waitFor()
    assert.match((await page.locator('mark.lit.answer').allTextContents()).join(' '), /Lumenward Controls/)
    assert.match((await page.locator('mark.lit.ground').allTextContents()).join(' '), /43\(2\)/)
    await keys('Escape')
    await page.locator('mark.lit').first().waitFor({ state: 'detached' })
  })

  test('choosing words opens the question that rests on them', async () => {
    await openCase('Rookhope')
    await page.locator('mark', { hasText: '18,640' }).focus()
    await keys('Enter')
    await page.waitForURL(/q=1%3A1/)
    assert.equal(await page.locator('[data-row="1:1"] [aria-expanded]').getAttribute('aria-expanded'), 'true')
  })

  test('copying a citation', async () => {
    await openCase('Saltmere')
    await keys('j')
    await page.getByRole('button', { name: 'Copy citation' }).focus()
    await keys('Enter')
    await page.getByText('Copied').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    assert.equal(copied, 'Saltmere Police, SP 24/0381, 12 Jun 2024, p. 1, Q 1')
  })

  test('walking through the days of the clock, each with its reason', async () => {
    await open('/due?law=uk-foia-2000&received=2025-03-03')
    await page.locator('.day.due').focus()
    await keys('Home', ...Array.from({ length: 14 }, () => 'ArrowRight'))
    assert.match((await page.locator('.day-words').textContent()) ?? '', /17 Mar 2025: not counted, St Patrick's Day/)
  })

  test('a step moves the clock, and stands in the address', async () => {
    await open('/due?law=uk-foia-2000&received=2025-03-03&event=clarificationReceived=2025-03-10')
    await page.getByText('clarification received, 10 Mar 2025').first().waitFor()
    await page.getByRole('heading', { level: 2, name: /8 Apr 2025/ }).waitFor()
    await page.getByRole('button', { name: /Take away/ }).focus()
    await keys('Enter')
    await page.getByRole('heading', { level: 2, name: /1 Apr 2025/ }).waitFor()
  })

  test('reading the keys, and switching single keys off', async () => {
    await open('/laws')
    await keys('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    await page.getByRole('checkbox').focus()
    await keys('Space', 'Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await keys('g', 'o')
    assert.match(page.url(), /\/laws$/)
    await page.evaluate(() => localStorage.clear())
  })

  test('opening the exact words of a document by their address', async () => {
    await openCase('Saltmere')
    const link = page.locator('.letter h3 a').first()
    await link.focus()
    await keys('Enter')
    await page.waitForURL(/\/d\/[0-9a-f]{10}$/)
    await page.goto(`${page.url()}?p=1&q=0-7`, { waitUntil: 'networkidle' })
    assert.equal((await page.locator('mark.lit').textContent())?.length, 7)
  })

  test('the palette: to a case by its reference, and to a setting that is kept', async () => {
    await open('/laws')
    await keys('Control+k')
    await page.keyboard.type('24/0381')
    await page.getByRole('option', { name: /Saltmere Police/ }).waitFor()
    await keys('Enter')
    await page.getByRole('heading', { level: 1, name: 'Saltmere Police' }).waitFor()
    await keys('Control+k')
    await page.keyboard.type('settings')
    await keys('Enter')
    await page.getByLabel('Law of due dates').selectOption('uk-foia-2000')
    await page.getByText('Saved.').waitFor()
    await open('/due')
    assert.equal(await page.locator('.due-form select').first().inputValue(), 'uk-foia-2000')
  })

  test('adding files: what became of each, and the counts add up', async () => {
    await open('/add')
    await tabTo(page, 'Choose files')
    const request = Buffer.from('Dear Council,\n\n1. How many benches are there in Alder Park?\n')
    await page
      .locator('.file-choice input')
      .first()
      .setInputFiles([
        { name: 'benches.txt', mimeType: 'text/plain', buffer: request },
        { name: 'benches again.txt', mimeType: 'text/plain', buffer: request },
        { name: 'cut off.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 ') },
      ])
    await page.getByText('3 files: 1 stored, 1 was there already, 1 in quarantine').waitFor()
    await page.getByText(/cut off\.pdf could not be taken apart/).waitFor()
    // What was read is in the list of cases without loading the page again.
    await page.getByRole('link', { name: 'Cases' }).click()
    await page.getByText('4 cases').waitFor()
    await page.getByRole('link', { name: 'Jobs' }).click()
    await page.getByText('Nothing is left to do.').waitFor()
    await page.getByText(/cut off\.pdf could not be taken apart/).waitFor()
  })

  test('the first thing that Tab reaches skips to the page', async () => {
    await open('/cases')
    await keys('Tab')
    assert.equal(await focused(page), 'Skip to the page')
    await keys('Enter')
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'main')
  })

  async function openCase(name: string) {
    await open(`/cases?q=${name}`)
    await page.locator('.case-row').first().focus()
    await keys('Enter')
    await page.locator('.row').first().waitFor()
    await page.locator('mark').first().waitFor()
  }
}

const MOST_TABS = 60

async function tabTo(page: Page, words: string): Promise<void> {
  for (let count = 0; count < MOST_TABS; count++) {
    await page.keyboard.press('Tab')
    if ((await focused(page)).toLowerCase().includes(words.toLowerCase())) return
  }
  assert.fail(`Tab does not reach "${words}"`)
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement, body } = document
    return activeElement === body ? '' : (activeElement?.textContent?.trim() ?? '')
  })
}
