import { DisclosedError } from '@disclosed/core/errors'
import type { Settings } from '../../workspace/settings.ts'
import type { OcrSettings } from '../ocr-settings.ts'
import { SETTING_TABLE, type SettingEntry, type SettingName } from './setting-table.ts'

/** A setting with what it is at present. */
export interface SettingLine extends SettingEntry {
  readonly value: string
  readonly isUsual: boolean
}

export function settingLines(settings: Settings): SettingLine[] {
  return SETTING_TABLE.map((entry) => {
    const value = settings.get(entry.name)
    return { ...entry, value: value ?? entry.usual, isUsual: value === null }
  })
}

/** What may be stored; null is the usual. @throws DisclosedError `unknown-setting`, `bad-setting` */
export function checkSetting(name: string, value: string | null): void {
  const entry: SettingEntry | undefined = SETTING_TABLE.find((each) => each.name === name)
  if (entry === undefined) {
    const names = SETTING_TABLE.map((each) => each.name).join(', ')
    throw new DisclosedError('unknown-setting', `There is no setting ${name}.`, `There are ${names}.`)
  }
  if (value === null || entry.choices === null || entry.choices.includes(value)) return
  throw new DisclosedError('bad-setting', `${name} can't be ${value}.`, `It may be ${entry.choices.join(', ')}.`)
}

/** How scans are recognised: what was given for this time goes before what is set; null: not at all. */
export function ocrOf(settings: Settings, given: Partial<OcrSettings> | null): Partial<OcrSettings> | null {
  if (given === null) return null
  const set = (name: SettingName) => settings.get(name)
  const engine = set('ocr')
  if (given.engine === undefined && engine === 'none') return null
  const language = set('ocr-language')
  return {
    ...(engine === 'native' || engine === 'own' ? { engine } : {}),
    ...(language === null ? {} : { language }),
    ...given,
  }
}
