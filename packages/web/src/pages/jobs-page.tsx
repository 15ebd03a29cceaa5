import './jobs-page.css'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import { WorkLine } from '../adding/work-line.tsx'
import { tell } from '../api/client.ts'
import type { JobList } from '../api/generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { Failure, Loading } from '../components/state.tsx'
import { useTitle } from '../components/use-title.ts'

type Kind = JobList['kinds'][number]
type Failed = JobList['failed'][number]

const KINDS: Readonly<Record<Kind['kind'], { title: string; does: string }>> = {
  read: { title: 'Reading', does: 'Opens each file and takes out its pages and what lies inside.' },
  ocr: { title: 'Recognising', does: 'Finds the words of pages that are pictures.' },
  analyse: { title: 'Cases', does: 'Puts letters into cases and reads questions, answers and clocks.' },
  index: { title: 'Index', does: 'Makes words findable; done together with the reading.' },
}
/** While another program works, nobody tells; it is looked at again. */
const LOOK_MS = 2000

/** What is being done in the workspace, what is left and what failed. */
export function JobsPage() {
  useTitle('Jobs')
  const queries = useQueryClient()
  const { data, error } = useAnswer('listJobs', {}, { every: LOOK_MS })
  const retry = useMutation({
    mutationFn: () => tell('startJobs', {}, { retry: true }),
    onSuccess: (work) => queries.setQueryData(['work'], work),
  })
  const left = data?.kinds.some(({ waiting, working }) => waiting + working > 0) ?? false
  const shown = data?.kinds.filter(({ kind, ...counts }) => kind !== 'index' || sum(counts) > 0)
  return (
    <>
      <header className="page-head">
        <h1>Jobs</h1>
        {data === undefined ? null : <p className="muted">{headWords(data, left)}</p>}
      </header>
      {error ? <Failure error={error} /> : null}
      {data === undefined && !error ? <Loading what="the jobs" /> : null}
      {data === undefined ? null : <WorkLine work={data.work} left={left && data.writer === null} />}
      <ul className="job-kinds">
        {shown?.map((kind) => (
          <JobKind key={kind.kind} kind={kind} />
        ))}
      </ul>
      {data === undefined || data.failed.length === 0 ? null : (
        <section aria-labelledby="failed">
          <h2 id="failed">What failed</h2>
          <p className="no-print">
            <button
              type="button"
              className="button"
              disabled={retry.isPending || data.work.isWorking}
              onClick={() => retry.mutate()}
            >
              Try all of them again
            </button>
          </p>
          <FailedJobs failed={data.failed} />
        </section>
      )}
    </>
  )
}

function headWords({ writer, work }: JobList, left: boolean): string {
  if (writer !== null) return `disclosed ${writer.command} (process ${writer.pid}) is writing into the workspace.`
  if (work.isWorking) return 'Something is being done.'
  return left ? 'Nothing is being done, and work is left.' : 'Nothing is left to do.'
}

function sum({ waiting, working, done, failed }: Omit<Kind, 'kind'>): number {
  return waiting + working + done + failed
}

function JobKind({ kind: { kind, ...counts } }: { kind: Kind }) {
  const { waiting, working, done, failed } = counts
  const all = sum(counts)
  const { title, does } = KINDS[kind]
  return (
    <li className="card job-kind">
      <h2>{title}</h2>
      <p className="muted small">{does}</p>
      {all === 0 ? (
        <p className="muted">Nothing of this kind.</p>
      ) : (
        <>
          <progress max={all} value={done + failed} aria-label={`${title}: done`} />
          <p className="numbers">
            {waiting + working > 0 ? `${waiting + working} left · ` : ''}
            {done} done{failed > 0 ? ` · ${failed} failed` : ''}
          </p>
        </>
      )}
    </li>
  )
}

function FailedJobs({ failed }: { failed: readonly Failed[] }) {
  return (
    <ul className="failed-jobs">
      {failed.map(({ id, name, kind, reason }) => (
        <li key={`${kind} ${id}`}>
          <Link to={`/d/${id.slice(0, 10)}`}>{name}</Link>
          <span className="muted small">{KINDS[kind].title}</span>
          {reason === null ? (
            <span className="small">Some of its pages could not be recognised; the document says which.</span>
          ) : (
            <span className="small">
              {reason.message} <span className="muted">{reason.next}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
