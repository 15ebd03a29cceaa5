import { DOCUMENT_KINDS, type DocumentKind, type Reading } from '@disclosed/core/model'
import { useState } from 'react'
import type { CorrectionOrder } from '../api/generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { EditorForm } from './editor-form.tsx'
import type { Correcting } from './use-correcting.ts'

interface CaseEditorProps {
  readonly caseKey: string
  readonly reading: Reading
  readonly correcting: Correcting
  readonly onClose: () => void
}

const NONE = 'none'
const DATES = [
  ['received', 'Day of receipt'],
  ['due', 'Due'],
  ['answered', 'Answered'],
] as const

/** What holds of the whole correspondence: the authority, the law, the days of the clock. */
export function CaseEditor({ caseKey, reading, correcting, onClose }: CaseEditorProps) {
  const { data: laws } = useAnswer('listLaws', {})
  const before = {
    authority: reading.authority ?? '',
    law: reading.law ?? '',
    kind: reading.kind,
    received: reading.clock?.received ?? '',
    due: reading.clock?.due ?? '',
    answered: reading.clock?.answered ?? '',
  }
  const [form, setForm] = useState(before)
  const change = (changed: Partial<typeof before>) => setForm((now) => ({ ...now, ...changed }))
  const save = async (note: string) => {
    const order: CorrectionOrder = Object.fromEntries(
      Object.entries(form).flatMap(([field, value]) =>
        value.trim() === before[field as keyof typeof before] ? [] : [[field, value.trim() || NONE]],
      ),
    )
    if (Object.keys(order).length > 0) await correcting.correct([order], note, 'The case was corrected.')
  }
  return (
    <EditorForm caseKey={caseKey} label="Correct the case" onSave={save} onClose={onClose}>
      <label className="field">
        <span>Authority</span>
        <input
          value={form.authority}
          maxLength={300}
          placeholder="none"
          onChange={({ target }) => change({ authority: target.value })}
        />
      </label>
      <div className="editor-pair">
        <label className="field">
          <span>Law</span>
          <select value={form.law} onChange={({ target }) => change({ law: target.value })}>
            <option value="">none</option>
            {(laws?.items ?? []).map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
            {laws === undefined && form.law !== '' ? <option value={form.law}>{form.law}</option> : null}
          </select>
        </label>
        <label className="field">
          <span>What it is</span>
          <select value={form.kind} onChange={({ target }) => change({ kind: target.value as DocumentKind })}>
            {DOCUMENT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {kind}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="editor-pair">
        {DATES.map(([field, words]) => (
          <label key={field} className="field">
            <span>{words}</span>
            <input type="date" value={form[field]} onChange={({ target }) => change({ [field]: target.value })} />
          </label>
        ))}
      </div>
    </EditorForm>
  )
}
