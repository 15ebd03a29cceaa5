/** What can be set for a workspace. Flags and the environment go before it. */
export interface SettingEntry {
  readonly name: string
  readonly usual: string
  /** Null for free text. */
  readonly choices: readonly string[] | null
  /** One sentence. */
  readonly help: string
}

export const SETTING_TABLE = [
  {
    name: 'ocr',
    usual: 'auto',
    choices: ['auto', 'native', 'own', 'none'],
    help: 'What recognises scanned pages: the installed Tesseract if there is one (auto), only that (native), the one that the program carries (own), or nothing (none).',
  },
  {
    name: 'ocr-language',
    usual: 'eng',
    choices: null,
    help: 'The language of scanned pages, as Tesseract names it: eng, eng+fra.',
  },
  {
    name: 'law',
    usual: '',
    choices: null,
    help: 'The law with which the page of due dates begins: the id or the short name of one that disclosed laws lists.',
  },
] as const satisfies readonly SettingEntry[]

export type SettingName = (typeof SETTING_TABLE)[number]['name']
