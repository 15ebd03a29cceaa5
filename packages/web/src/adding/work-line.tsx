import './work-line.css'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { tell } from '../api/client.ts'
import type { Work } from '../api/generated.ts'

const PHASES: Readonly<Record<NonNullable<Work['progress']>['phase'], string>> = {
  looking: 'Looking',
  reading: 'Reading documents',
  recognising: 'Recognising scanned pages',
  analysing: 'Putting letters into cases and reading these',
}

/** What is being done now, how far it has come, and the button that ends it. `left`: whether work is left. */
export function WorkLine({ work, left }: { work: Work; left: boolean }) {
  const queries = useQueryClient()
  const show = (now: Work) => queries.setQueryData(['work'], now)
  const stop = useMutation({ mutationFn: () => tell('stopJobs', {}, {}), onSuccess: show })
  const start = useMutation({ mutationFn: () => tell('startJobs', {}, { retry: false }), onSuccess: show })
  const { isWorking, progress, failure } = work
  if (!isWorking && failure === null && !left) return null
  return (
    <div className="work-line card">
      <p role="status">
        {isWorking ? (progress === null ? 'Beginning …' : PHASES[progress.phase]) : 'There is work left to do'}
      </p>
      {progress === null || progress.phase === 'looking' ? null : (
        <>
          <progress max={1} value={progress.share} aria-label={PHASES[progress.phase]} />
          <p className="muted small numbers">
            {progress.done} of {progress.all} · {percent(progress.share)}
            {progress.left === null ? '' : ` · about ${timeWords(progress.left)} left`}
          </p>
        </>
      )}
      {failure === null ? null : (
        <p className="small work-failure" role="alert">
          {failure.message} {failure.code === 'workspace-locked' ? 'It goes on by itself.' : failure.next}
        </p>
      )}
      {isWorking ? (
        <button type="button" className="button" onClick={() => stop.mutate()} disabled={stop.isPending}>
          Stop; it goes on where it stopped
        </button>
      ) : left ? (
        <button type="button" className="button" onClick={() => start.mutate()} disabled={start.isPending}>
          Go on
        </button>
      ) : null}
    </div>
  )
}

/** Never a hundred while something is left. */
function percent(share: number): string {
  return `${share === 1 ? 100 : Math.min(99, Math.floor(share * 100))} %`
}

function timeWords(seconds: number): string {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
