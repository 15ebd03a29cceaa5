// A folder of records to crash over: every fifth a duplicate, mails and archives one in another, scans, some that nobody can read.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { letters } from '../packages/disclosed/src/testing/case-workspace.ts'
import { zipFile } from '../packages/disclosed/src/testing/zip-file.ts'
import { seededRandom } from './seeded-random.mjs'

const WORDS =
  'the council holds records of lamps, bins and bridges which it does not publish in full but answers when asked'.split(
    ' ',
  )
const MAKERS = [textOf, textOf, letterOf, letterOf, htmlOf, mailOf, mailOf, archiveOf, brokenOf, scanOf]

/** Writes `count` files and gives their paths. */
export function writeCorpus(folder, count, seed) {
  const random = seededRandom(seed)
  const originals = []
  for (let index = 0; index < count; index++) {
    const isDuplicate = index % 5 === 4
    const file = isDuplicate ? originals[random(originals.length)] : MAKERS[random(MAKERS.length)](index, random)
    if (!isDuplicate) originals.push(file)
    const path = join(folder, `box ${index % 7}`, `${index}${file.ending}`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, file.bytes)
  }
}

function words(random, count) {
  return Array.from({ length: count }, () => WORDS[random(WORDS.length)]).join(' ')
}

function textOf(index, random) {
  const pages = Array.from(
    { length: 1 + random(4) },
    (_, page) => `Letter ${index}, page ${page}.\n\n${words(random, 50 + random(400))}\n`,
  )
  return { ending: '.txt', bytes: Buffer.from(pages.join('\f')) }
}

/** A request, its receipt or its reply, of one of five correspondences: what comes late joins what was read before. */
function letterOf(index, random) {
  const number = 1000 + random(5)
  const { request, received, reply } = letters(`FOI/2025/${number}`, `street lamps of model ${number}`)
  const text = [request, received, reply][random(3)]
  return { ending: '.txt', bytes: Buffer.from(`${text}\nSheet ${index}\n`) }
}

function htmlOf(index, random) {
  return {
    ending: '.html',
    bytes: Buffer.from(`<html><body><h1>Reply ${index}</h1><p>${words(random, 300)}</p></body></html>`),
  }
}

/** With attachments, of which one is the same in many mails. */
function mailOf(index, random) {
  const shared = {
    name: 'terms.txt',
    bytes: Buffer.from(`Terms ${random(3)} of the council, the same for everybody.\n`),
  }
  const own = textOf(index + 10_000, random)
  const inner = random(3) === 0 ? [{ name: 'box.zip', bytes: archiveOf(index + 20_000, random).bytes }] : []
  return { ending: '.eml', bytes: mail(index, [shared, { name: 'own.txt', bytes: own.bytes }, ...inner]) }
}

function mail(index, attachments) {
  const parts = attachments.map(
    ({ name, bytes }) =>
      `--b\r\nContent-Type: application/octet-stream; name="${name}"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${bytes.toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n`,
  )
  return Buffer.from(
    `From: officer@council.example\r\nMessage-ID: <${index}@council.example>\r\nSubject: Request ${index}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nPlease find attached our answer ${index}.\r\n${parts.join('')}--b--\r\n`,
  )
}

function archiveOf(index, random, depth = 0) {
  const entries = Array.from({ length: 2 + random(3) }, (_, at) => ({
    name: `entry ${at}.txt`,
    content: textOf(index * 10 + at, random).bytes,
  }))
  if (depth < 2 && random(2) === 0)
    entries.push({ name: 'inner.zip', content: archiveOf(index + 1, random, depth + 1).bytes })
  return { ending: '.zip', bytes: Buffer.from(zipFile(entries)) }
}

/** A PDF of a few pages that are pictures. */
function scanOf(index, random) {
  const picture = () => {
    const pixels = Uint8Array.from({ length: 64 * 64 }, () => 255 - random(2) * 255)
    return { content: 'q 300 0 0 400 10 10 cm /Im0 Do Q', pixels, index }
  }
  return { ending: '.pdf', bytes: pictureDocument(Array.from({ length: 1 + random(4) }, picture)) }
}

/** The least that a PDF with a gray picture on each page can be. */
function pictureDocument(pages) {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${3 + 3 * at} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    ...pages.flatMap(({ content, pixels }, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 320 420] /Contents ${4 + 3 * at} 0 R /Resources << /XObject << /Im0 ${5 + 3 * at} 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      `<< /Type /XObject /Subtype /Image /Width 64 /Height 64 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /ASCIIHexDecode /Length ${2 * pixels.length + 1} >>\nstream\n${Buffer.from(pixels).toString('hex')}>\nendstream`,
    ]),
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(`${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${end}`, 'latin1')
}

function brokenOf(index, random) {
  const bytes = [
    Buffer.alloc(0),
    Buffer.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 200 }, () => random(256))]),
    Buffer.from(Array.from({ length: 500 }, (_, at) => (at % 3 === 0 ? 0 : random(256)))),
    Buffer.from(`\u0000 nothing ${index}`),
  ][random(4)]
  return { ending: '.dat', bytes }
}
