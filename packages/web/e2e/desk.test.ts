// What people change at the page, without a mouse.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { hiddenSamples } from '../../disclosed/src/testing/hidden-samples.ts'
import { BROWSER, look } from './browser.ts'

const SAMPLES = fileURLToPath(new URL('../../../samples', import.meta.url))

if (BROWSER === null) test('desk', { skip: 'no Chromium is installed here' }, () => {})
else {
  const folder = mkdtempSync(join(tmpdir(), 'disclosed-desk-'))
  writeFileSync(join(folder, 'redacted.pdf'), hiddenSamples()[0]!.pdf)
  const looking = await look([SAMPLES, join(folder, 'redacted.pdf')])
  after(async () => {
    await looking.close()
    rmSync(folder, { recursive: true })
  })
  const page = await looking.page({ reducedMotion: 'reduce' })
  const keys = async (...pressed: string[]) => {
    for (const key of pressed) await page.keyboard.press(key)
  }
  const openCase = async (name: string) => {
    await page.goto(`${looking.origin}/cases?q=${name}`, { waitUntil: 'networkidle' })
    await page.locator('.case-row').first().focus()
    await keys('Enter')
    await page.locator('.row').first().waitFor()
    await page.locator('mark').first().waitFor()
  }
  const first = page.locator('[data-row="1:1"]')

  test('correcting a question in place: outcome and ground, with why; shown as made by a person', async () => {
    await openCase('Rookhope')
    await keys('j', 'e')
    await page.waitForFunction(() => document.activeElement?.matches('.editor-form select'))
    await page.keyboard.type('refused')
    await page.getByLabel('Add a ground').focus()
    await page.keyboard.type('s.12')
    await page.getByLabel('Why').focus()
    await page.keyboard.type('It says so on page 1.')
    await keys('Enter')
    await first.locator('.mark', { hasText: 'refused' }).waitFor()
    assert.match((await first.textContent()) ?? '', /✎ .*the outcome, which was read as answered.*added a ground/)
    assert.match((await first.textContent()) ?? '', /“It says so on page 1.”/)
    assert.ok(
      await first
        .locator('button')
        .first()
        .evaluate((button) => button === document.activeElement),
    )
  })

  test('Ctrl-Z takes all of it back', async () => {
    await keys('Control+z')
    await first.locator('.mark', { hasText: 'answered' }).waitFor()
    assert.doesNotMatch((await first.textContent()) ?? '', /✎/)
  })

  test('Escape leaves a question as it was; a ground that is none is told beside it', async () => {
    await keys('e')
    await page.getByLabel('Add a ground').focus()
    await page.keyboard.type('sunshine')
    await keys('Enter')
    await page.getByRole('alert').waitFor()
    assert.match((await page.getByRole('alert').textContent()) ?? '', /names no provision/)
    await keys('Escape')
    await page.locator('.editor-form').waitFor({ state: 'detached' })
  })

  test('two windows: the second is told, keeps what was typed, and then saves', async () => {
    const other = await page.context().newPage()
    await other.goto(page.url(), { waitUntil: 'networkidle' })
    await other.keyboard.press('E')
    await other.getByLabel('Authority').fill('Rookhope City Council')
    await keys('E')
    await page.getByLabel('Authority').fill('Rookhope Town Council')
    await other.keyboard.press('Enter')
    await other.getByRole('heading', { level: 1, name: 'Rookhope City Council' }).waitFor()
    await keys('Enter')
    await page.getByRole('alert').waitFor()
    assert.equal(await page.getByLabel('Authority').inputValue(), 'Rookhope Town Council')
    await page.getByRole('heading', { level: 1, name: 'Rookhope City Council' }).waitFor()
    await keys('Enter')
    await page.getByRole('heading', { level: 1, name: 'Rookhope Town Council' }).waitFor()
    await other.close()
  })

  test('words that are marked in a letter become the answer', async () => {
    await keys('Escape', 'j', 'e')
    await page.waitForFunction(() => document.activeElement?.matches('.editor-form select'))
    await page.evaluate(() => {
      const words = document.querySelector('.page-text [data-from]')!.firstChild!
      window.getSelection()!.setBaseAndExtent(words, 0, words, 7)
    })
    await page.getByRole('button', { name: /Take the marked words/ }).focus()
    const marked = await page.evaluate(() => window.getSelection()!.toString())
    await keys('Enter')
    assert.equal(await page.getByLabel('Answer, in the words of the letter').inputValue(), marked.replace(/\s+/g, ' '))
    await page.getByLabel('Why').focus()
    await keys('Enter')
    await page.locator('.row blockquote', { hasText: marked.trim() }).waitFor()
  })

  test('one question in two, and a question that was missed', async () => {
    await keys('Escape', 'j')
    await page.locator('summary', { hasText: 'Part, join, move or remove' }).focus()
    await keys('Enter')
    await page.getByRole('button', { name: 'Part it' }).focus()
    await keys('Enter')
    await page.getByLabel(/Its parts/).fill('1.a How many street lights?\n1.b Who owns them?')
    await keys('Enter')
    await page.locator('[data-row="1:1.b"]').waitFor()
    await keys('j', 'j')
    await page.locator('summary', { hasText: 'Part, join, move or remove' }).focus()
    await keys('Enter')
    await page.getByRole('button', { name: 'Up', exact: true }).focus()
    await keys('Enter')
    await page.getByText(/the place of the question, which was read as number/).waitFor()
    await page.getByRole('button', { name: 'Add a question' }).focus()
    await keys('Enter')
    await page.getByLabel('Number').fill('9')
    await page.getByLabel(/as they stand in the letter/).fill('Thank you for your request')
    await keys('Enter')
    await page.locator('[data-row="1:9"]', { hasText: 'Thank you for your request' }).waitFor()
  })

  test('two cases are put together, a letter is split off, and both are taken back', async () => {
    const letters = page.locator('article.letter')
    await page.locator('summary', { hasText: 'Put together with another case' }).focus()
    await keys('Enter')
    await page.getByLabel('Which').fill('saltmere')
    await page.locator('details .merge-row button').first().focus()
    await keys('Enter')
    await letters.nth(1).waitFor()
    await letters.nth(1).getByRole('button', { name: 'Split off' }).focus()
    await keys('Enter')
    await letters.nth(1).waitFor({ state: 'detached' })
    await page.locator('h1').focus()
    await keys('Control+z')
    await letters.nth(1).waitFor()
  })

  test('a document: finding words, a note on marked words, its citation, and the way back', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const link = page.locator('article.letter h3 a').first()
    await link.focus()
    await keys('Enter')
    await page.waitForURL(/\/d\//)
    await page.locator('.document-body .page-text').waitFor()
    await keys('/')
    await page.keyboard.type('street lights')
    await page.locator('mark.sought').first().waitFor()
    await keys('Enter')
    await page
      .getByRole('status')
      .filter({ hasText: /^1 of \d+$/ })
      .waitFor()
    assert.match((await page.locator('mark.sought.lit').textContent()) ?? '', /street lights/i)
    await keys('Enter', 'Shift+Enter', 'Escape')
    await page
      .getByRole('status')
      .filter({ hasText: /^1 of / })
      .waitFor()
    await page.evaluate(() => {
      const words = document.querySelector('.page-text mark')!.firstChild!
      window.getSelection()!.setBaseAndExtent(words, 0, words, 6)
    })
    await page.getByRole('region', { name: 'The marked words' }).waitFor()
    await keys('c')
    await page.getByText(/^Copied: /).waitFor()
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /Council.*RBC\/FOI\/24\/0216.*p\. 1/)
    await keys('m')
    await page.getByRole('textbox', { name: 'Note' }).waitFor()
    await page.keyboard.type('Compare with the last reply.')
    await keys('Enter')
    await page.locator('li.note-card', { hasText: 'Compare with the last reply.' }).waitFor()
    await page.reload({ waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Remove' }).focus()
    await keys('Enter')
    await page.locator('li.note-card').waitFor({ state: 'detached' })
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await keys('Control+z')
    await page.locator('li.note-card').waitFor()
  })

  test('a case: panes by the keyboard, one of them where it is narrow, what rests on marked words, what to do', async () => {
    await openCase('Inland')
    const letters = page.locator('.case-letters')
    const width = async () => (await letters.boundingBox())!.width
    const before = await width()
    await page.getByRole('separator').focus()
    await keys('ArrowLeft', 'ArrowLeft')
    assert.ok((await width()) < before)
    await keys('Enter')
    await page.evaluate(() => {
      window.getSelection()!.selectAllChildren(document.querySelector('.page-text')!)
    })
    const bar = page.getByRole('region', { name: 'The marked words' })
    await bar
      .getByRole('button', { name: /^Question/ })
      .first()
      .focus()
    await keys('Enter')
    await page.locator('.row [aria-expanded="true"]').waitFor()
    await openCase('Rookhope')
    await page.setViewportSize({ width: 320, height: 800 })
    await letters.waitFor({ state: 'hidden' })
    await keys('v')
    await letters.waitFor()
    await keys('v')
    await page.getByRole('button', { name: 'Copy a sentence for your letter' }).first().focus()
    await keys('Enter')
    assert.match(
      await page.evaluate(() => navigator.clipboard.readText()),
      /^My request RBC\/FOI\/24\/0216 that you received/,
    )
    await page.emulateMedia({ media: 'print' })
    await page.locator('.case-account .row').first().waitFor()
    assert.equal(await page.locator('.rail').isVisible(), false)
    assert.equal(await page.locator('.page-view').first().isVisible(), false)
    await page.emulateMedia({ media: 'screen' })
    await page.setViewportSize({ width: 1280, height: 720 })
  })

  test('hidden data: nothing of it is shown before somebody decides, and again when it is taken back', async () => {
    const words = hiddenSamples()[0]!.hidden[0]!
    await page.goto(`${looking.origin}/hidden`, { waitUntil: 'networkidle' })
    await page.locator('.hidden-line').focus()
    await keys('Enter')
    await page.getByRole('button', { name: 'Release 1' }).waitFor()
    assert.ok(!(await page.content()).includes(words))
    await page.getByLabel('Why').fill('It is public.')
    await page.getByRole('button', { name: 'Release 1' }).focus()
    await keys('Enter')
    await page.getByText(/released by .*It is public/).waitFor()
    assert.ok((await page.content()).includes(words))
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await keys('Control+z')
    await page.getByText(/released by/).waitFor({ state: 'detached' })
    assert.ok(!(await page.content()).includes(words))
  })

  test('words that are looked for are marked where they stand on the picture of a page', async () => {
    await page.goto(`${page.url().replace('/hidden/', '/d/')}?find=information`, { waitUntil: 'networkidle' })
    const [found, picture] = [page.locator('.frame.sought'), page.locator('.page-picture')]
    const [box, whole] = [(await found.boundingBox())!, (await picture.boundingBox())!]
    // The line stands 780 - 2 * 13.2 points above the foot of a page of 842: where it is drawn, and nowhere else.
    const middle = (box.y + box.height / 2 - whole.y) / whole.height
    assert.ok(middle > 0.08 && middle < 0.12, `found words are drawn at ${middle} of the page`)
  })
}
