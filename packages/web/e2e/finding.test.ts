// What people find among many letters, without a mouse.
import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { alikeLetters, WEIGHING } from './alike.ts'
import { BROWSER, look } from './browser.ts'

const SAMPLES = fileURLToPath(new URL('../../../samples', import.meta.url))
const CAMPAIGN = fileURLToPath(new URL('../../../docs/examples/campaign', import.meta.url))

if (BROWSER === null) test('finding', { skip: 'no Chromium is installed here' }, () => {})
else {
  const alike = alikeLetters()
  const looking = await look([SAMPLES, CAMPAIGN, alike])
  after(async () => {
    await looking.close()
    rmSync(alike, { recursive: true })
  })
  const page = await looking.page({ reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } })
  const open = (address: string) => page.goto(`${looking.origin}${address}`, { waitUntil: 'networkidle' })
  const keys = async (...pressed: string[]) => {
    for (const key of pressed) await page.keyboard.press(key)
  }
  const queryNow = () => new URL(page.url()).searchParams

  test('searching as one types, and from a hit to its exact words', async () => {
    await open('/')
    await keys('g', 's')
    await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor()
    await keys('/')
    await page.keyboard.type('"Lumenward Controls"')
    await page.locator('.hit').first().waitFor()
    await page.waitForURL(/q=%22Lumenward/)
    await keys('ArrowDown')
    await page.locator('.hit-preview mark.lit').first().waitFor()
    assert.match((await page.locator('.hit-preview mark.lit').allTextContents()).join(' '), /Lumenward/)
    await keys('Enter')
    await page.waitForURL(/\/d\/[0-9a-f]{10}\?p=1&q=\d+-\d+$/)
    await page.locator('.document-body mark.lit').first().waitFor()
    assert.equal((await page.locator('.document-body mark.lit').allTextContents()).join(''), 'Lumenward Controls')
    await page.goBack()
    await page.locator('.hit').first().waitFor()
  })

  test('words as they stand, by one key', async () => {
    await open('/search?q=refuse')
    const all = await page.locator('.found-summary').textContent()
    await keys('x')
    await page.waitForURL(/exact=1/)
    await page.getByText('words as they stand').waitFor()
    assert.notEqual(await page.locator('.found-summary').textContent(), all)
  })

  test('narrowing by what is known of the hits, and taking it away', async () => {
    await open('/search?q=council')
    await page.locator('.facet-value', { hasText: 'Rookhope Borough Council' }).focus()
    await keys('Enter')
    await page.waitForURL(/authority/)
    assert.equal(queryNow().get('q'), 'council authority:"Rookhope Borough Council"')
    await page.locator('.chosen-value').focus()
    await keys('Enter')
    await page.locator('.chosen-value').waitFor({ state: 'detached' })
    assert.equal(queryNow().get('q'), 'council')
  })

  test('a query that cannot be read says where, and what was meant', async () => {
    await open('/search?q=lamp+outcom:blank')
    assert.equal(await page.locator('.query-problem mark').textContent(), 'outcom:blank')
    await page.getByRole('link', { name: 'lamp outcome:blank' }).focus()
    await keys('Enter')
    await page.locator('.query-problem').waitFor({ state: 'detached' })
  })

  test('keeping a search by name, and forgetting it', async () => {
    await open('/search?q=allotment')
    await page.getByRole('button', { name: 'Save this search' }).focus()
    await keys('Enter')
    await page.keyboard.type('plots')
    await keys('Enter')
    await page.getByRole('link', { name: 'plots', exact: true }).waitFor()
    await open('/search')
    await page.getByRole('link', { name: 'plots', exact: true }).focus()
    await keys('Enter')
    await page.waitForURL(/q=allotment/)
    await page.getByRole('button', { name: 'Forget plots' }).focus()
    await keys('Enter')
    await page.getByRole('link', { name: 'plots', exact: true }).waitFor({ state: 'detached' })
  })

  test('a list of terms: every place, by term, as a file; a list of persons is refused', async () => {
    await open('/terms')
    const list = page.getByRole('textbox')
    const start = page.getByRole('button', { name: 'Look for them' })
    await list.fill('QQ 12 34 56 C\nAB 12 34 56 D')
    await start.focus()
    await keys('Enter')
    await page.getByText('looks like a list of National Insurance numbers').waitFor()
    await list.fill('Lumenward Controls\nPlotwise')
    await start.focus()
    await keys('Enter')
    await page.waitForURL(/\/terms\/[0-9a-f]{12}$/)
    await page.getByRole('button', { name: 'Plotwise' }).focus()
    await keys('Enter')
    await page.waitForURL(/term=Plotwise/)
    await page.getByRole('heading', { name: 'Places of Plotwise' }).waitFor()
    const saved = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Save as CSV' }).focus()
    await keys('Enter')
    assert.equal((await saved).suggestedFilename(), 'Typed list places.csv')
    await page.locator('.term-places td a').first().focus()
    await keys('Enter')
    await page.locator('mark.lit').first().waitFor()
    assert.equal(await page.locator('mark.lit').first().textContent(), 'Plotwise')
  })

  test('a campaign: from cell to cell, to both passages, by outcome and as a file', async () => {
    await open('/')
    await keys('g', 'm')
    await page.getByRole('link', { name: /^How many allotment plots/ }).focus()
    await keys('Enter')
    await page.getByRole('heading', { level: 1, name: '5 questions to 6 authorities' }).waitFor()
    await page.locator('[data-cell="0.0"]').focus()
    await keys('ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight')
    await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset.cell === '2.3')
    await keys('Enter')
    await page.waitForURL(/cell=3\.4/)
    await page.locator('.asked-answered').waitFor()
    assert.match(
      (await page.locator('.asked-answered').textContent()) ?? '',
      /spent on the allotments[\s\S]*refused[\s\S]*43\(2\)/,
    )
    assert.match((await page.locator('.question-figures').textContent()) ?? '', /left out: .*1 refused/)
    await keys('Escape')
    await page.locator('.cell-detail').waitFor({ state: 'detached' })
    await keys('v')
    await page.waitForURL(/by=outcome/)
    const saved = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Save as Excel' }).focus()
    await keys('Enter')
    assert.match((await saved).suggestedFilename(), /^campaign \w+\.xlsx$/)
  })

  test('a campaign is kept by a name, and who was asked and never wrote is a row', async () => {
    await open('/campaigns/7b7m8w')
    await page.locator('.asked summary').focus()
    await keys('Enter')
    await page.getByLabel('Name of the campaign').fill('Allotments')
    await page.getByLabel('Authorities that were asked').fill('Thornley City Council\nHollins Borough Council')
    await page.getByRole('button', { name: 'Keep' }).focus()
    await keys('Enter')
    await page.getByRole('heading', { level: 1, name: '5 questions to 7 authorities' }).waitFor()
    assert.match((await page.locator('tr.no-reply').allTextContents()).join(' '), /Thornley City Council/)
    await page.locator('.asked summary').focus()
    await keys('Enter')
    await page.getByRole('button', { name: 'Forget the name' }).focus()
    await keys('Enter')
    await page.getByRole('heading', { level: 1, name: '5 questions to 6 authorities' }).waitFor()
  })

  test('an authority: its account, and from a ground to the letters', async () => {
    await open('/')
    await keys('g', 'a')
    await page.getByRole('heading', { level: 1, name: 'Authorities' }).waitFor()
    await keys('/')
    await page.keyboard.type('perrin', { delay: 160 })
    await page.getByText('1 authority', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'Perrin and Holt Council' }).focus()
    await keys('Enter')
    await page.getByRole('heading', { level: 1, name: 'Perrin and Holt Council' }).waitFor()
    assert.equal(await page.locator('.authority-cases tbody tr').count(), 1)
    await page.getByRole('link', { name: '§ 43(2) withheld' }).focus()
    await keys('Enter')
    await page.locator('.hit').first().waitFor()
    assert.equal(await page.locator('.hit-who').first().textContent(), 'Perrin and Holt Council')
  })

  test('text used again: who used it first, and two letters side by side', async () => {
    await open('/')
    await keys('g', 'r')
    const card = page.locator('.passage-card', { hasText: 'Those who plan to break in' })
    await card.waitFor()
    assert.deepEqual(await card.locator('.uses li a:first-of-type').allTextContents(), [
      'Wyrebank Council',
      'Ferrisham Council',
    ])
    await card.getByRole('link', { name: 'side by side' }).focus()
    await keys('Enter')
    await page.getByRole('heading', { level: 1, name: 'Two letters side by side' }).waitFor()
    await page.locator('.letter-side mark').nth(1).waitFor()
    await keys('j')
    await page.locator('.letter-side mark.lit').nth(1).waitFor()
    const lit = await page.locator('.letter-side mark.lit').allTextContents()
    assert.deepEqual(lit, [WEIGHING, WEIGHING])
  })

  test('contradictions stand beside each other, each with its place', async () => {
    await open('/contradictions')
    const card = page.locator('.two-sides')
    await card.waitFor()
    assert.deepEqual(await card.locator('blockquote').allTextContents(), [
      '41 bins were stolen.',
      '57 bins were stolen.',
    ])
    await card.getByRole('link', { name: 'page 1' }).first().focus()
    await keys('Enter')
    await page.locator('mark.lit').first().waitFor()
    assert.equal(await page.locator('mark.lit').first().textContent(), '41 bins were stolen.')
  })
}
