import './add-page.css'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { FileChoice } from '../adding/file-choice.tsx'
import { countWords, UploadRows } from '../adding/upload-rows.tsx'
import { useSending } from '../adding/use-sending.ts'
import { useWork } from '../adding/use-work.ts'
import { WorkLine } from '../adding/work-line.tsx'
import { tell } from '../api/client.ts'
import { useAnswer } from '../api/use-answer.ts'
import { Failure, Loading } from '../components/state.tsx'
import { useTitle } from '../components/use-title.ts'

/** Files come in, each with what became of it. */
export function AddPage() {
  useTitle('Add files')
  const { ids, leftOut, failure } = useSending()
  const { data, error } = useAnswer('listUploads', {})
  const work = useWork()
  const queries = useQueryClient()
  const onSuccess = () => queries.invalidateQueries({ queryKey: ['listUploads'] })
  const clear = useMutation({ mutationFn: () => tell('clearUploads', {}, {}), onSuccess })
  const forget = useMutation({ mutationFn: (upload: string) => tell('forgetUpload', { upload }, {}), onSuccess })
  const isOver = (data?.counts.stored ?? 0) + (data?.counts.duplicate ?? 0) + (data?.counts.quarantined ?? 0)
  return (
    <>
      <header className="page-head">
        <h1>Add files</h1>
        <p className="muted">
          Mails, PDF, scans, Word, Excel and more, and folders of them. They are copied, never moved or changed, and
          stay on this machine.
        </p>
      </header>
      <section className="drop-place" aria-labelledby="drop">
        <h2 id="drop">Drop files or folders here, or anywhere on the page</h2>
        <FileChoice />
        <p className="muted small">Up to 512 MiB each. What stops on the way goes on where it stopped.</p>
      </section>
      {failure === null ? null : <Failure error={failure} />}
      {work === undefined ? null : <WorkLine work={work} left={work.uploads.waiting > 0} />}
      {error ? <Failure error={error} /> : null}
      {data === undefined && !error ? <Loading what="the files" /> : null}
      {data !== undefined && data.total > 0 ? (
        <section aria-labelledby="sent">
          <div className="upload-head">
            <h2 id="sent" role="status">
              {countWords(data)}
              {leftOut > 0 ? `; ${leftOut} of the system left aside` : ''}
            </h2>
            {isOver === 0 ? null : (
              <button type="button" className="button plain small" onClick={() => clear.mutate()}>
                Take what is done off the list
              </button>
            )}
          </div>
          <UploadRows items={data.items} here={ids} onForget={(id) => forget.mutate(id)} />
          {data.items.length < data.total ? (
            <p className="muted small">and {data.total - data.items.length} more</p>
          ) : null}
        </section>
      ) : null}
    </>
  )
}
