// The licences of what is bundled.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Name, version and licence text of every package that went into the bundle. */
export function licencesOf(inputs) {
  const names = new Set([...inputs].flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []))
  return [...names]
    .sort()
    .map(licenceOf)
    .join(`\n${'-'.repeat(72)}\n\n`)
}

function licenceOf(name) {
  const folder = join(ROOT, 'node_modules', name)
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (license === undefined) throw new Error(`${name} says nothing of its licence`)
  const own = readdirSync(folder).filter((entry) => /^licen[cs]e/i.test(entry))
  // Of packages that were published without their licence it is kept here as it stands in their repository.
  const kept = join(ROOT, 'scripts/licences', `${name.replace('/', '-')}.txt`)
  const file = [...own.map((entry) => join(folder, entry)), kept].find((path) => existsSync(path))
  const text = file === undefined ? `Its package.json says ${license}.` : readFileSync(file, 'utf8').trim()
  return `${name} ${version} (${license})\n\n${text}\n`
}
