import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { tell } from '../api/client.ts'
import { Failure } from '../components/state.tsx'
import { listText } from './list-text.ts'

const TYPED = 'Typed list'

/** A list of terms, typed or from a file. */
export function TermForm() {
  const [text, setText] = useState('')
  const [file, setFile] = useState(TYPED)
  const [ocr, setOcr] = useState(false)
  const [isOver, setOver] = useState(false)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const run = useMutation({
    mutationFn: () => tell('findTerms', {}, { file, text, ocr }),
    onSuccess: (found) => {
      queries.removeQueries({ queryKey: ['listTermPlaces'] })
      queries.setQueryData(['getTermRun', { run: found.id }], found)
      void navigate(`/terms/${found.id}`)
    },
  })
  const take = async (list: File | undefined) => {
    setOver(false)
    if (list === undefined) return
    setText(await listText(list))
    setFile(list.name)
  }
  return (
    <form
      className="term-form"
      onSubmit={(event) => {
        event.preventDefault()
        run.mutate()
      }}
    >
      <label className="field">
        <span>Terms, one a line, or a table with a column called term</span>
        <textarea
          className={isOver ? 'over' : undefined}
          rows={8}
          value={text}
          placeholder={'Lumenward Controls\nPlotwise\nSP/24/0381'}
          onChange={({ target }) => {
            setText(target.value)
            setFile(TYPED)
          }}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault()
            void take(event.dataTransfer.files[0])
          }}
        />
      </label>
      <div className="term-acts">
        <label className="button file-choice">
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/plain,text/csv"
            onChange={({ target }) => void take(target.files?.[0])}
          />
          {file === TYPED ? 'Choose a file' : file}
        </label>
        <label className="check">
          <input type="checkbox" checked={ocr} onChange={({ target }) => setOcr(target.checked)} />
          Also as recognition misreads it (0 for O, 1 for l, rn for m)
        </label>
        <button type="submit" className="button" disabled={text.trim() === '' || run.isPending}>
          {run.isPending ? 'Looking …' : 'Look for them'}
        </button>
      </div>
      {run.error === null ? null : <Failure error={run.error} />}
      <p className="muted small">
        For names of companies, systems, contracts, authorities and reference numbers. Lists of persons are refused.
      </p>
    </form>
  )
}
