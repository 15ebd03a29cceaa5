import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DisclosedError } from '@disclosed/core/errors'

/** Where Tesseract's packages put language data. Debian's lie in a folder for each version. */
const DEBIAN = '/usr/share/tesseract-ocr'
const FOLDERS = [
  '/usr/share/tessdata',
  '/usr/local/share/tessdata',
  '/opt/homebrew/share/tessdata',
  '/opt/local/share/tessdata',
]

/**
 * A file of language data for each language of `eng+fra`: from the folders of $TESSDATA_PREFIX, from where Tesseract's packages put
 * them (their models are the small ones, which are twice as fast), else what the program carries, which is English.
 * @throws DisclosedError `unknown-ocr-language`
 */
export function languageData(language: string, prefix: string | undefined, own: URL): string[] {
  const folders = [...(prefix ?? '').split(delimiter).filter((folder) => folder !== ''), ...debianFolders(), ...FOLDERS]
  return language.split('+').map((name) => fileOf(name, folders, own))
}

function fileOf(name: string, folders: readonly string[], own: URL): string {
  if (!/^[a-z]{3}(?:_[a-z]{2,8}){0,2}$/i.test(name)) throw unknownLanguage(name)
  const files = folders.flatMap((folder) => [
    join(folder, `${name}.traineddata`),
    join(folder, 'tessdata', `${name}.traineddata`),
  ])
  const found = [...files, fileURLToPath(new URL(`${name}.traineddata.gz`, own))].find((file) => existsSync(file))
  if (found === undefined) throw unknownLanguage(name)
  return found
}

function debianFolders(): string[] {
  if (!existsSync(DEBIAN)) return []
  return readdirSync(DEBIAN)
    .sort()
    .reverse()
    .map((version) => join(DEBIAN, version, 'tessdata'))
}

export function unknownLanguage(name: string): DisclosedError {
  const named = /^[a-z_]{3,20}$/.test(name) ? name : 'fra'
  return new DisclosedError(
    'unknown-ocr-language',
    `There is no data to recognise the language "${name}".`,
    `Install it (apt-get install tesseract-ocr-${named}), or put ${named}.traineddata into a folder and name that in TESSDATA_PREFIX.`,
  )
}
