import './settings-page.css'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useState } from 'react'
import { tell } from '../api/client.ts'
import type { Setting } from '../api/generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { Failure, Loading } from '../components/state.tsx'
import { chooseTheme, chosenTheme, THEME_WORDS, THEMES, type Theme } from '../components/theme.ts'
import { useTitle } from '../components/use-title.ts'
import { areKeysOn, switchKeys } from '../keys/use-keys.ts'

/** What is set for the workspace, and what for this browser. */
export function SettingsPage() {
  useTitle('Settings')
  const { data, error } = useAnswer('listSettings', {})
  return (
    <>
      <header className="page-head">
        <h1>Settings</h1>
      </header>
      <div className="settings">
        <section aria-labelledby="of-workspace">
          <h2 id="of-workspace">This workspace</h2>
          <p className="muted small">
            They lie in the workspace and hold for the terminal too: <code>disclosed settings</code>
          </p>
          {error ? <Failure error={error} /> : null}
          {data === undefined && !error ? <Loading what="the settings" /> : null}
          {data === undefined ? null : (
            <div className="card">
              {data.items.map((setting) => (
                <WorkspaceSetting key={setting.name} setting={setting} />
              ))}
            </div>
          )}
        </section>
        <section aria-labelledby="of-browser">
          <h2 id="of-browser">This browser</h2>
          <p className="muted small">They stay in this browser.</p>
          <div className="card">
            <Appearance />
            <SingleKeys />
          </div>
        </section>
      </div>
    </>
  )
}

const NAMES: Readonly<Record<string, string>> = {
  ocr: 'Recognition of scanned pages',
  'ocr-language': 'Language of scanned pages',
  law: 'Law of due dates',
}
const CHOICE_WORDS: Readonly<Record<string, string>> = {
  auto: 'The best that is there',
  native: 'The installed Tesseract alone',
  own: 'The one that Disclosed carries',
  none: 'Leave scans without words',
}

function WorkspaceSetting({ setting }: { setting: Setting }) {
  const { name, value, usual, isUsual, help, choices } = setting
  const id = useId()
  const queries = useQueryClient()
  const save = useMutation({
    mutationFn: (next: string | null) => tell('putSetting', { setting: name }, { value: next }),
    onSuccess: (list) => queries.setQueryData(['listSettings', {}], list),
  })
  const put = (next: string) => save.mutate(next === usual ? null : next)
  return (
    <div className="setting">
      <label className="field" htmlFor={id}>
        <span>{NAMES[name] ?? name}</span>
        {name === 'law' ? (
          <LawField id={id} value={value} onChange={put} />
        ) : choices === null ? (
          <TextField id={id} value={value} onChange={put} />
        ) : (
          <select id={id} value={value} onChange={({ target }) => put(target.value)}>
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {CHOICE_WORDS[choice] ?? choice}
              </option>
            ))}
          </select>
        )}
      </label>
      <p className="muted small">
        {help}{' '}
        <span role="status">{save.isSuccess ? 'Saved.' : isUsual ? 'As usual.' : `Usually ${usual || 'none'}.`}</span>
      </p>
      {save.error ? <Failure error={save.error} /> : null}
    </div>
  )
}

interface SettingField {
  readonly id: string
  readonly value: string
  readonly onChange: (value: string) => void
}

function LawField({ id, value, onChange }: SettingField) {
  const { data } = useAnswer('listLaws', {})
  return (
    <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">None</option>
      {data?.items.map(({ id, title, jurisdiction }) => (
        <option key={id} value={id}>
          {title} ({jurisdiction.join(', ')})
        </option>
      ))}
    </select>
  )
}

/** Saved when one goes on, or with Enter. */
function TextField({ id, value, onChange }: SettingField) {
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  const save = () => {
    if (typed.trim() !== value) onChange(typed.trim())
  }
  return (
    <input
      id={id}
      type="text"
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={save}
      onKeyDown={({ key }) => key === 'Enter' && save()}
    />
  )
}

function Appearance() {
  const [theme, setTheme] = useState(chosenTheme)
  return (
    <div className="setting">
      <label className="field">
        <span>Light or dark</span>
        <select
          value={theme}
          onChange={({ target }) => {
            chooseTheme(target.value as Theme)
            setTheme(target.value as Theme)
          }}
        >
          {THEMES.map((each) => (
            <option key={each} value={each}>
              {THEME_WORDS[each]}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

function SingleKeys() {
  const [areOn, setOn] = useState(areKeysOn)
  return (
    <label className="setting-switch">
      <input
        type="checkbox"
        checked={areOn}
        onChange={({ target }) => {
          switchKeys(target.checked)
          setOn(target.checked)
        }}
      />
      <span>
        Single keys do something
        <span className="muted small">
          {' '}
          – such as j, k and /. Without them, Tab, Enter, the arrows and Ctrl-K still reach everything.
        </span>
      </span>
    </label>
  )
}
