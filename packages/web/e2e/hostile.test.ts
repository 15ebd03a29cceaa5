// Scripts in mails, names of files and sheets: none runs, with the policy switched off as well, and none by the policy alone.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { BROWSER, look } from './browser.ts'
import { PAYLOADS } from './payloads.ts'

const IN_A_MAIL = 120
const NAMES = 20
const LONGEST_NAME = 120

test('payloads: more than a thousand', () => assert.ok(PAYLOADS.length >= 1000, String(PAYLOADS.length)))

if (BROWSER === null) test('hostile', { skip: 'no Chromium is installed here' }, () => {})
else {
  const folder = mkdtempSync(join(tmpdir(), 'disclosed-hostile-'))
  const looking = await look([writeFiles(folder)])
  after(async () => {
    await looking.close()
    rmSync(folder, { recursive: true, force: true })
  })

  for (const [why, bypassCSP] of [
    ['as it is', false],
    ['without the policy', true],
  ] as const)
    test(`hostile: no script runs on any page, ${why}`, async () => {
      const page = await looking.page({ bypassCSP })
      const hits = await watch(page)
      for (const address of await addresses(page, looking.origin)) {
        await page.goto(`${looking.origin}${address}`, { waitUntil: 'networkidle' })
        await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
      }
      assert.deepEqual(hits, [])
      await page.context().close()
    })

  test('hostile: the policy alone stops every script that is written into the page', async () => {
    assert.equal((await written(false)).length, 0)
  })
  test('hostile: without the policy they would run', async () => {
    assert.ok((await written(true)).length > 100)
  })

  async function written(bypassCSP: boolean): Promise<string[]> {
    const page = await looking.page({ bypassCSP })
    const hits = await watch(page)
    await page.goto(`${looking.origin}/health`, { waitUntil: 'networkidle' })
    await page.evaluate(async (payloads) => {
      for (const payload of payloads) {
        const place = document.createElement('div')
        document.body.append(place)
        try {
          place.innerHTML = payload
        } catch {
          // Refused, as it should be.
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 1500))
    }, PAYLOADS)
    await page.context().close()
    return hits
  }
}

/** What runs is told. */
async function watch(page: Page): Promise<string[]> {
  const hits: string[] = []
  await page.exposeFunction('hit', () => void hits.push(page.url()))
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => hits.push('dialog')))
  return hits
}

async function addresses(page: Page, origin: string): Promise<string[]> {
  await page.goto(origin, { waitUntil: 'networkidle' })
  return page.evaluate(async () => {
    const { items } = await (await fetch('/api/v1/cases?limit=500')).json()
    const cases: string[] = items.map(({ key }: { key: string }) => `/cases/${key}`)
    const files = await Promise.all(cases.map(async (address) => (await fetch(`/api/v1${address}`)).json()))
    const documents: string[] = files.flatMap((file) => file.documents.map(({ id }: { id: string }) => `/d/${id}`))
    return ['/', '/cases', ...cases, ...documents]
  })
}

function writeFiles(folder: string): string {
  const files = join(folder, 'in')
  mkdirSync(files)
  for (let at = 0; at < PAYLOADS.length; at += IN_A_MAIL) {
    const payloads = PAYLOADS.slice(at, at + IN_A_MAIL)
    const questions = payloads.map((payload, index) => `<p>${index + 1}. How many ${payload} are there?</p>`)
    const plain = payloads.map((payload, index) => `${index + 1}. How many ${payload} are there?`)
    writeFileSync(join(files, `${at}.eml`), mail(payloads[0]!, 'text/html', questions.join('\n')))
    writeFileSync(join(files, `${at}-plain.eml`), mail(payloads[1]!, 'text/plain', plain.join('\n')))
  }
  writeFileSync(
    join(files, 'table.csv'),
    PAYLOADS.map((payload, at) => `${at},"${payload.replaceAll('"', '""')}"`).join('\n'),
  )
  for (const [at, payload] of PAYLOADS.slice(0, NAMES).entries()) {
    const name = payload.replace(/[/\0]/g, '_').slice(0, LONGEST_NAME)
    writeFileSync(
      join(files, `${at}${name}.txt`),
      `Dear Council,\n\n${at}. How many lamps are there in street ${at}?\n`,
    )
  }
  return files
}

function mail(words: string, type: string, body: string): string {
  const subject = words.replace(/\s+/g, ' ')
  return `From: "${subject.replaceAll('"', '')}" <a@council.example>\r\nTo: b@requester.example\r\nSubject: ${subject}\r\nDate: Mon, 3 Mar 2025 10:00:00 +0000\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}\r\n`
}
