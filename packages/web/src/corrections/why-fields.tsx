import { useState } from 'react'
import { useAnswer } from '../api/use-answer.ts'
import { keepPersonName, personName } from './person.ts'

interface WhyFieldsProps {
  readonly caseKey: string
  readonly note: string
  readonly onNote: (note: string) => void
}

/** Why something is corrected, and by whom; the name is kept for the next time. */
export function WhyFields({ caseKey, note, onNote }: WhyFieldsProps) {
  const [name, setName] = useState(personName)
  const { data } = useAnswer('listCorrections', { key: caseKey })
  return (
    <div className="why-fields">
      <label className="field">
        <span>Why</span>
        <input
          value={note}
          placeholder="a note for whoever reads this later"
          maxLength={2000}
          onChange={({ target }) => onNote(target.value)}
        />
      </label>
      <label className="field">
        <span>Who</span>
        <input
          value={name}
          placeholder={data?.person ?? 'your name'}
          maxLength={200}
          onChange={({ target }) => {
            setName(target.value)
            keepPersonName(target.value)
          }}
        />
      </label>
    </div>
  )
}
